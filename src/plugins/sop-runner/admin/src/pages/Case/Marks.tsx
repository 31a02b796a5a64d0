import { Typography } from '@strapi/design-system';

import type { CaseView } from '../../../../shared/contracts';
import { Label, type LabelColour } from '../../components/Label';
import { useVoice, type MessageKey } from '../../utils/text';
import { dateWords } from '../../utils/time';

const STATUS: Readonly<Record<CaseView['status'], { readonly words: MessageKey; readonly colour: LabelColour }>> = {
  running: { words: 'status.running', colour: 'primary' },
  completed: { words: 'status.completed', colour: 'success' },
  cancelled: { words: 'status.cancelled', colour: 'neutral' },
};

/** Where the case stands, its *sifat*, and by when somebody outside the office expects it. */
export function Marks({ view }: { readonly view: CaseView }) {
  const voice = useVoice();
  const status = STATUS[view.status];
  return (
    <>
      <Label colour={status.colour}>{voice.say(status.words)}</Label>
      {view.urgent && <Label colour="danger">{voice.say('casePage.urgent')}</Label>}
      {view.confidential && <Label colour="warning">{voice.say('casePage.confidential')}</Label>}
      {view.externalDueOn !== null && (
        <Typography variant="pi" textColor="neutral700">
          {voice.say('casePage.externalDue', { date: dateWords(view.externalDueOn, voice) })}
        </Typography>
      )}
    </>
  );
}
