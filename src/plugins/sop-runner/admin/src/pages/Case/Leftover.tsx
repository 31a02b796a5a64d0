import { Box, Button, Field, Flex, Textarea, Typography } from '@strapi/design-system';
import { useClipboard, useNotification } from '@strapi/strapi/admin';

import type { TaskView } from '../../../../shared/contracts';
import { useDiscardFileMutation } from '../../api/client';
import { useDraft } from '../../hooks/useDraft';
import { personWords } from '../../utils/history';
import { fateOf } from '../../utils/leftovers';
import { joined } from '../../utils/lists';
import { EMPTY_REASON, EMPTY_TASK, reasonDraftName, taskDraftName } from '../../utils/task-draft';
import { useVoice } from '../../utils/text';
import { fullTimeWords } from '../../utils/time';

/** Says who did the task meanwhile and when, and keeps what was typed for it, to be copied or put away. */
export function Leftover({ reference, task }: { readonly reference: string; readonly task: TaskView }) {
  const voice = useVoice();
  const { say } = voice;
  const { copy } = useClipboard();
  const { toggleNotification } = useNotification();
  const [discard] = useDiscardFileMutation();
  const [{ note, files }, , forgetTask] = useDraft(taskDraftName(reference, task), EMPTY_TASK);
  const [{ reason }, , forgetReason] = useDraft(reasonDraftName(reference, task), EMPTY_REASON);
  const typed = [note, reason].map((text) => text.trim()).filter((text) => text !== '');
  if (typed.length + files.length === 0) return null;

  const putAway = () => {
    for (const { stored } of files) if (stored !== null) void discard(stored.id);
    forgetTask();
    forgetReason();
  };
  const copyAll = async () => {
    if (await copy(typed.join('\n\n'))) toggleNotification({ type: 'success', message: say('leftover.copied') });
  };

  return (
    <Box role="alert" background="warning100" borderColor="warning200" hasRadius padding={4}>
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Typography tag="p" fontWeight="bold">
          {say(fateOf(task), {
            step: task.step,
            by: task.assignee ? personWords(task.assignee) : task.roleName,
            when: fullTimeWords(task.closedAt ?? task.receivedAt ?? task.openedAt, voice),
          })}
        </Typography>
        {typed.length > 0 && (
          <Field.Root name={`leftover-${task.visit}-${task.node}`}>
            <Field.Label>{say('leftover.typed')}</Field.Label>
            <Textarea readOnly minHeight="6rem" value={typed.join('\n\n')} />
          </Field.Root>
        )}
        {files.length > 0 && (
          <Typography tag="p">
            {say('leftover.files', {
              names: joined(
                files.map(({ name }) => name),
                voice,
              ),
            })}
          </Typography>
        )}
        <Flex gap={2} wrap="wrap">
          {typed.length > 0 && (
            <Button variant="secondary" size="S" onClick={() => void copyAll()}>
              {say('leftover.copy')}
            </Button>
          )}
          <Button variant="tertiary" size="S" onClick={putAway}>
            {say('leftover.putAway')}
          </Button>
        </Flex>
      </Flex>
    </Box>
  );
}
