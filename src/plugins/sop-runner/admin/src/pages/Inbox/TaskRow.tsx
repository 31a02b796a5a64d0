import { Flex, Typography } from '@strapi/design-system';

import type { TaskCard } from '../../../../shared/contracts';
import { Label } from '../../components/Label';
import { DueNote } from '../../components/DueNote';
import { ClickableRow, RowLink } from '../../components/RowLink';
import { When } from '../../components/When';
import { personWords } from '../../utils/history';
import { PATHS } from '../../utils/paths';
import { useVoice } from '../../utils/text';

/** One task: when it is due, what it is about, what is to be done, from whom it came. */
export function TaskRow({ task }: { readonly task: TaskCard }) {
  const { say } = useVoice();
  return (
    <ClickableRow
      tag="li"
      background="neutral0"
      hasRadius
      shadow="tableShadow"
      paddingTop={4}
      paddingBottom={4}
      paddingLeft={5}
      paddingRight={5}
    >
      <Flex justifyContent="space-between" alignItems="baseline" gap={2} wrap="wrap">
        <RowLink to={PATHS.case(task.reference)}>{task.subject}</RowLink>
        <Typography variant="pi" textColor="neutral600">
          {say('case.reference', { reference: task.reference })}
        </Typography>
      </Flex>
      <Typography tag="p" textColor="neutral700" paddingTop={1}>
        {say('case.steps', { step: task.step, steps: task.steps })} · {task.activity}
      </Typography>
      <Flex gap={3} wrap="wrap" paddingTop={2} alignItems="center">
        <TaskStateBadge task={task} />
        {task.attempt > 1 && <Label colour="warning">{say('task.attempt', { attempt: task.attempt })}</Label>}
        <DueNote dueAt={task.dueAt} />
        <Typography variant="pi" textColor="neutral600">
          {task.from === null ? null : `${say('case.fromWhom', { from: personWords(task.from) })} · `}
          <When at={task.openedAt} />
          {` · ${task.roleName} · ${task.sopTitle}`}
        </Typography>
      </Flex>
    </ClickableRow>
  );
}

function TaskStateBadge({ task }: { readonly task: TaskCard }) {
  const { say } = useVoice();
  if (task.isMine && task.state === 'received') return <Label colour="primary">{say('task.mine')}</Label>;
  if (task.receivedBy) return <Label colour="neutral">{say('task.withOther', { by: personWords(task.receivedBy) })}</Label>;
  return <Label colour="secondary">{say('task.waiting')}</Label>;
}
