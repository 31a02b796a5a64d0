import { Flex, Typography } from '@strapi/design-system';

import type { CaseView, TaskOffer } from '../../../../shared/contracts';
import { Card } from '../../components/Card';
import { useVoice } from '../../utils/text';
import { CompleteForm } from './CompleteForm';
import type { Passing } from './passing';
import { Refuse } from './Refuse';
import { ReceiveButton } from './ReceiveButton';
import { SenderNote } from './SenderNote';
import { TakeOver } from './TakeOver';
import { Warning } from './Warning';

interface Props {
  readonly view: CaseView;
  readonly offer: TaskOffer;
  readonly onPassed: (result: Passing) => void;
}

/** *Yang harus Anda kerjakan*: one task that the person may act on, with exactly the acts the server offers. */
export function Work({ view, offer, onPassed }: Props) {
  const { say } = useVoice();
  const task = view.tasks.find((each) => each.visit === offer.visit && each.node === offer.node);
  const activity = view.definition.steps.find((step) => step.number === offer.step)?.activity;
  return (
    <Card
      title={say('work.title')}
      id={`work-${offer.visit}-${offer.node}`}
      action={offer.mayReceive && <ReceiveButton reference={view.reference} offer={offer} />}
      isMain
    >
      <Flex direction="column" alignItems="stretch" gap={3}>
        <div>
          <Typography tag="p" variant="pi" textColor="neutral600">
            {say('work.where', { step: offer.step, role: offer.roleName })}
            {task && task.attempt > 1 ? ` · ${say('task.attempt', { attempt: task.attempt })}` : ''}
          </Typography>
          <Typography tag="p" variant="delta" style={{ overflowWrap: 'anywhere' }}>
            {activity}
          </Typography>
        </div>
        <Warning text={view.definition.warning} />
        <SenderNote history={view.history} />
        {offer.mayRefuse && <Refuse reference={view.reference} offer={offer} onPassed={onPassed} />}
        {offer.mayTakeOver && <TakeOver reference={view.reference} offer={offer} task={task} />}
        {offer.mayComplete && <CompleteForm view={view} offer={offer} onPassed={onPassed} />}
      </Flex>
    </Card>
  );
}
