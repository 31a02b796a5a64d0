import { Flex, Typography } from '@strapi/design-system';

import type { AbsenceView } from '../../../../shared/contracts';
import { Label, type LabelColour } from '../../components/Label';
import { Row } from '../../components/Row';
import { colleagueWords, daysWords } from '../../utils/absences';
import { useVoice } from '../../utils/text';
import { EndAbsence } from './EndAbsence';

const COLOURS: Readonly<Record<AbsenceView['state'], LabelColour>> = {
  now: 'warning',
  upcoming: 'secondary',
  over: 'neutral',
  ended: 'neutral',
};

/** One absence: who, when, and who acts meanwhile. */
export function AbsenceRow({ absence }: { readonly absence: AbsenceView }) {
  const voice = useVoice();
  const { say } = voice;
  const { person, substitute, note, enteredBy, state } = absence;
  return (
    <Row>
      <Flex justifyContent="space-between" alignItems="flex-start" gap={4} wrap="wrap">
        <Flex direction="column" alignItems="flex-start" gap={1} minWidth={0}>
          <Typography tag="p" fontWeight="bold">
            {colleagueWords(person)}
          </Typography>
          <Typography tag="p" textColor="neutral700">
            {say('absences.days', { days: daysWords(absence, voice) })}
          </Typography>
          <Typography tag="p" textColor="neutral700">
            {say('absences.replacedBy', { substitute: colleagueWords(substitute) })}
          </Typography>
        </Flex>
        {absence.mayEnd && <EndAbsence absence={absence} />}
      </Flex>
      <Flex gap={3} wrap="wrap" paddingTop={2} alignItems="center">
        <Label colour={COLOURS[state]}>{say(`absences.state.${state}`)}</Label>
        {enteredBy !== null && enteredBy !== person.name && (
          <Typography variant="pi" textColor="neutral600">
            {say('absences.enteredBy', { by: enteredBy })}
          </Typography>
        )}
        {note !== null && (
          <Typography variant="pi" textColor="neutral700" style={{ overflowWrap: 'anywhere' }}>
            “{note}”
          </Typography>
        )}
      </Flex>
    </Row>
  );
}
