import * as React from 'react';

import { Box, Flex, Grid } from '@strapi/design-system';
import { Page } from '@strapi/strapi/admin';

import type { CaseView } from '../../../../shared/contracts';
import { AboutSop } from './AboutSop';
import { CancelButton } from './CancelButton';
import { CaseFlow } from './CaseFlow';
import { CaseHeader } from './CaseHeader';
import { CommentForm } from './CommentForm';
import { Documents } from './Documents';
import { History } from './History';
import { Integrity } from './Integrity';
import { Leftovers } from './Leftovers';
import { LetterCard } from './LetterCard';
import { Passed } from './Passed';
import type { Passing } from './passing';
import { Reassign } from './Reassign';
import { StepList } from './StepList';
import { Work } from './Work';
import { WhoHasIt } from './WhoHasIt';

const SIDES = { initial: 4, medium: 6, large: 10 };

/** The parts of the case page in reading order: where it is, what you do, what happened; the whole SOP beside it. */
export function CaseScreen({ view }: { readonly view: CaseView }) {
  const [passed, setPassed] = React.useState<Passing | null>(null);
  const isMine = view.offers.tasks.length > 0;

  return (
    <Page.Main>
      <Page.Title>{`${view.reference} ${view.subject}`}</Page.Title>
      <CaseHeader view={view} hasPassed={passed !== null} onPassed={setPassed} />
      <Box paddingLeft={SIDES} paddingRight={SIDES} paddingBottom={8}>
        <Grid.Root gap={{ initial: 4, large: 5 }}>
          <Grid.Item col={7} xs={12} s={12} m={12} direction="column" alignItems="stretch">
            <Flex direction="column" alignItems="stretch" gap={5}>
              {passed && (
                <Passed result={passed} mayTakeBack={view.offers.mayTakeBack} onPassed={setPassed} onClose={() => setPassed(null)} />
              )}
              <Leftovers view={view} />
              {view.offers.tasks.map((offer) => (
                <Work key={`${offer.visit}.${offer.node}`} view={view} offer={offer} onPassed={setPassed} />
              ))}
              {view.status === 'running' && !isMine && <WhoHasIt view={view} />}
              {view.offers.reassign.map((offer) => (
                <Reassign key={`${offer.visit}.${offer.node}`} reference={view.reference} offer={offer} />
              ))}
              <LetterCard view={view} />
              <Documents view={view} />
              <History reference={view.reference} lines={view.history} tasks={view.tasks} />
              <Integrity key={view.version} reference={view.reference} />
              {view.offers.mayComment && <CommentForm reference={view.reference} />}
              {view.offers.mayCancel && (
                <Box>
                  <CancelButton reference={view.reference} onPassed={setPassed} />
                </Box>
              )}
            </Flex>
          </Grid.Item>
          <Grid.Item col={5} xs={12} s={12} m={12} direction="column" alignItems="stretch">
            <Flex direction="column" alignItems="stretch" gap={5}>
              <CaseFlow view={view} />
              <StepList view={view} />
              <AboutSop view={view} />
            </Flex>
          </Grid.Item>
        </Grid.Root>
      </Box>
    </Page.Main>
  );
}
