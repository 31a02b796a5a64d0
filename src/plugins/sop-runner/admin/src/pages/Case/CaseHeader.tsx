import { Box, Flex, LinkButton, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';

import type { CaseView } from '../../../../shared/contracts';
import { useNow } from '../../hooks/useNow';
import { PATHS } from '../../utils/paths';
import { revisionWords } from '../../utils/revision';
import { openTasks } from '../../utils/steps';
import { useVoice, type MessageKey } from '../../utils/text';
import { fullTimeWords, whenWords } from '../../utils/time';
import { CaseDue } from './CaseDue';
import { CorrectSubject } from './CorrectSubject';
import { Marks } from './Marks';
import type { Passing } from './passing';
import { StepStrip } from './StepStrip';
import { TakeBack } from './TakeBack';

const ENDED: Readonly<Record<CaseView['status'], MessageKey>> = {
  running: 'casePage.finished',
  completed: 'casePage.finished',
  cancelled: 'casePage.cancelled',
};

interface Props {
  readonly view: CaseView;
  /** Said below, with its own way to take back. */
  readonly hasPassed: boolean;
  readonly onPassed: (result: Passing) => void;
}

/** What the case is about and its number; how far it has come and by when; what can be set right. */
export function CaseHeader({ view, hasPassed, onPassed }: Props) {
  const voice = useVoice();
  const now = useNow();
  const { say } = voice;
  const due = openTasks(view.tasks).flatMap(({ dueAt }) => (dueAt === null ? [] : [dueAt]));
  const soonest = [...due].sort()[0] ?? view.dueAt;
  return (
    <Box
      tag="header"
      paddingTop={4}
      paddingBottom={4}
      paddingLeft={{ initial: 4, medium: 6, large: 10 }}
      paddingRight={{ initial: 4, medium: 6, large: 10 }}
    >
      <Flex justifyContent="space-between" alignItems="flex-start" gap="0.4rem 2.4rem" wrap={{ initial: 'wrap', medium: 'nowrap' }}>
        <Box style={{ minWidth: 0 }}>
          <Typography tag="h1" variant="beta" style={{ overflowWrap: 'anywhere' }}>
            {view.subject}
          </Typography>
          <Typography tag="p" variant="pi" textColor="neutral600">
            {`${say('case.reference', { reference: view.reference })} · ${view.definition.title} · ${revisionWords(view.revision, voice)}`}
          </Typography>
        </Box>
        <Flex gap={2} wrap="wrap" justifyContent="flex-end" style={{ flexShrink: 0 }}>
          {view.offers.mayTakeBack && !hasPassed && <TakeBack reference={view.reference} onPassed={onPassed} />}
          {view.offers.mayCorrectSubject && <CorrectSubject view={view} />}
          <LinkButton tag={NavLink} to={PATHS.controlSheet(view.reference)} variant="tertiary" size="S">
            {say('sheet.title')}
          </LinkButton>
        </Flex>
      </Flex>
      <Flex gap="0.8rem 1.6rem" wrap="wrap" alignItems="center" paddingTop={2}>
        <StepStrip view={view} />
        {view.status === 'running' && (
          <Typography variant="pi" fontWeight="bold">
            {say('case.steps', { step: view.current.step, steps: view.definition.steps.length })}
          </Typography>
        )}
        {view.finishedAt === null ? (
          <CaseDue dueAt={soonest} whole={view} />
        ) : (
          <Typography variant="pi" title={fullTimeWords(view.finishedAt, voice)}>
            {say(ENDED[view.status], { when: whenWords(view.finishedAt, now, voice) })}
          </Typography>
        )}
        <Marks view={view} />
      </Flex>
    </Box>
  );
}
