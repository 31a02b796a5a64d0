import * as React from 'react';

import { Button, Flex, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';

import type { TaskOffer, TaskView } from '../../../../shared/contracts';
import { useTakeOverTaskMutation } from '../../api/client';
import { ReasonDialog } from '../../components/ReasonDialog';
import { useCommand } from '../../hooks/useCommand';
import { useNow } from '../../hooks/useNow';
import { personWords } from '../../utils/history';
import { useVoice } from '../../utils/text';
import { whenWords } from '../../utils/time';
import { taskDraftName } from '../../utils/task-draft';

/** Says who received the task, or is to receive it, and offers to take it over with a reason. */
export function TakeOver({
  reference,
  offer,
  task,
}: {
  readonly reference: string;
  readonly offer: TaskOffer;
  readonly task: TaskView | undefined;
}) {
  const voice = useVoice();
  const { say } = voice;
  const now = useNow();
  const { toggleNotification } = useNotification();
  const [isAsking, setIsAsking] = React.useState(false);
  const [takeOver] = useTakeOverTaskMutation();
  const name = `${taskDraftName(reference, offer)}/take-over`;
  const command = useCommand(name, (fields: { reason: string }, commandId) =>
    takeOver({ reference, visit: offer.visit, node: offer.node, body: { ...fields, commandId } }),
  );
  const by = task?.assignee ? personWords(task.assignee) : '–';

  const confirm = async (reason: string): Promise<boolean> => {
    if ((await command.send({ reason })) === null) return false;
    setIsAsking(false);
    toggleNotification({ type: 'success', message: say('work.takenOver') });
    return true;
  };

  return (
    <Flex gap={3} wrap="wrap">
      <Typography>
        {task?.receivedAt ? say('work.takenBy', { by, when: whenWords(task.receivedAt, now, voice) }) : say('work.addressedTo', { by })}
      </Typography>
      <Button variant="secondary" onClick={() => setIsAsking(true)}>
        {say('work.takeOver')}
      </Button>
      {isAsking && (
        <ReasonDialog
          draft={name}
          title={say('work.takeOver')}
          body={say(task?.receivedAt ? 'work.takeOverBody' : 'work.takeOverAddressed', { by })}
          confirm={say('work.takeOver')}
          isSending={command.isSending}
          failure={command.failure}
          onForget={command.forget}
          onClose={() => setIsAsking(false)}
          onConfirm={confirm}
        />
      )}
    </Flex>
  );
}
