import { Flex, Typography } from '@strapi/design-system';

import type { TaskCard } from '../../../../shared/contracts';
import { DueNote } from '../../components/DueNote';
import { Label } from '../../components/Label';
import { Marks } from '../../components/lists/Marks';
import { CaseRow } from '../../components/Row';
import { When } from '../../components/When';
import { personWords } from '../../utils/history';
import { useVoice } from '../../utils/text';

/** One task: when it is due, what it is about, what is to be done, from whom it came and since when. */
export function TaskRow({ task }: { readonly task: TaskCard }) {
  const { say } = useVoice();
  return (
    <CaseRow reference={task.reference} subject={task.subject} aside={<DueNote dueAt={task.dueAt} />}>
      <Typography tag="p" textColor="neutral700" paddingTop={1}>
        {say('case.steps', { step: task.step, steps: task.steps })} · {task.activity}
      </Typography>
      <Flex gap={2} wrap="wrap" paddingTop={2} alignItems="center">
        <Marks of={task} />
        <TaskStateBadge task={task} />
        {task.isRefused && <Label colour="danger">{say('task.refused')}</Label>}
        {task.attempt > 1 && <Label colour="warning">{say('task.attempt', { attempt: task.attempt })}</Label>}
        <Typography variant="pi" textColor="neutral600">
          {task.from === null ? null : `${say('case.fromWhom', { from: personWords(task.from) })}, `}
          <When at={task.openedAt} />
          {` · ${task.roleName} · ${task.sopTitle}`}
        </Typography>
      </Flex>
    </CaseRow>
  );
}

function TaskStateBadge({ task }: { readonly task: TaskCard }) {
  const { say } = useVoice();
  if (task.isMine && task.state === 'received') return <Label colour="primary">{say('task.mine')}</Label>;
  if (task.isMine) return <Label colour="primary">{say('task.forYou')}</Label>;
  if (task.receivedBy && task.state === 'waiting')
    return <Label colour="neutral">{say('task.forOther', { by: personWords(task.receivedBy) })}</Label>;
  if (task.receivedBy) return <Label colour="neutral">{say('task.withOther', { by: personWords(task.receivedBy) })}</Label>;
  return <Label colour="secondary">{say('task.waiting')}</Label>;
}
