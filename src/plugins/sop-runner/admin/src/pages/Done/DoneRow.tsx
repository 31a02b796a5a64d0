import { Flex, Typography } from '@strapi/design-system';

import type { DoneTask } from '../../../../shared/contracts';
import { Label } from '../../components/Label';
import { CaseRow } from '../../components/Row';
import { When } from '../../components/When';
import { STATUS_COLOURS } from '../../utils/case-words';
import { joined } from '../../utils/lists';
import { useVoice } from '../../utils/text';

/** One completed task: when, what was done and decided, and where the case is now. */
export function DoneRow({ task }: { readonly task: DoneTask }) {
  const voice = useVoice();
  const { say } = voice;
  return (
    <CaseRow
      reference={task.reference}
      subject={task.subject}
      aside={
        <Typography variant="pi" fontWeight="bold">
          <When at={task.closedAt} />
        </Typography>
      }
    >
      <Typography tag="p" textColor="neutral700" paddingTop={1}>
        {say('case.steps', { step: task.step, steps: task.steps })} · {task.activity}
      </Typography>
      <Flex gap={2} wrap="wrap" paddingTop={2} alignItems="center">
        <Label colour={STATUS_COLOURS[task.caseStatus]}>{say(`status.${task.caseStatus}`)}</Label>
        {task.outcome !== null && <Label colour="neutral">{say('done.outcome', { outcome: task.outcome })}</Label>}
        <Typography variant="pi" textColor="neutral600">
          {task.nowWith.length === 0 ? '' : `${say('done.nowWith', { to: joined(task.nowWith, voice) })} · `}
          {`${task.roleName} · ${task.sopTitle}`}
        </Typography>
      </Flex>
    </CaseRow>
  );
}
