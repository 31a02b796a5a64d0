import { Flex, Typography } from '@strapi/design-system';

import type { CaseCard } from '../../../../shared/contracts';
import { nextDue, placeWords, STATUS_COLOURS } from '../../utils/case-words';
import { personWords } from '../../utils/history';
import { useVoice } from '../../utils/text';
import { DueNote } from '../DueNote';
import { Label } from '../Label';
import { CaseRow } from '../Row';
import { When } from '../When';
import { Marks } from './Marks';

/** One case in a list: how it stands, what it is about, who has it since when, who started it. */
export function CaseCardRow({ card, isMine = false }: { readonly card: CaseCard; readonly isMine?: boolean }) {
  const voice = useVoice();
  const { say } = voice;
  const place = placeWords(card, voice);
  return (
    <CaseRow
      reference={card.reference}
      subject={card.subject}
      aside={
        <Flex direction={{ initial: 'row', medium: 'column' }} alignItems="flex-start" gap={1} wrap="wrap">
          <Label colour={STATUS_COLOURS[card.status]}>{say(`status.${card.status}`)}</Label>
          <DueNote dueAt={nextDue(card)} />
        </Flex>
      }
    >
      <Typography tag="p" textColor="neutral700" paddingTop={1}>
        {card.finishedAt === null ? (
          <>
            {place}
            {card.openedAt !== null && (
              <>
                {' · '}
                {say('case.since')} <When at={card.openedAt} />
              </>
            )}
          </>
        ) : (
          <>
            {say(card.status === 'cancelled' ? 'case.cancelledAt' : 'case.completedAt')} <When at={card.finishedAt} />
          </>
        )}
      </Typography>
      <Flex gap={2} wrap="wrap" paddingTop={2} alignItems="center">
        <Marks of={card} />
        <Typography variant="pi" textColor="neutral600">
          {isMine ? say('case.started') : say('case.startedBy', { by: personWords(card.startedBy) })} <When at={card.startedAt} />
          {` · ${[card.sopTitle, card.unit].filter(Boolean).join(' · ')}`}
        </Typography>
      </Flex>
    </CaseRow>
  );
}
