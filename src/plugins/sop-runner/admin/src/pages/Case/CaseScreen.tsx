import * as React from 'react';

import { Box, Flex, Grid } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';

import type { CaseView } from '../../../../shared/contracts';
import { CaseFlow } from './CaseFlow';
import { CaseHeader } from './CaseHeader';
import { CancelButton } from './CancelButton';
import { CommentForm } from './CommentForm';
import { History } from './History';
import { Passed, type Passing } from './Passed';
import { StepList } from './StepList';
import { Work } from './Work';
import { WhoHasIt } from './WhoHasIt';

/** The parts of the case page in reading order: where it is, what you do, what happened; the whole SOP beside it. */
export function CaseScreen({ view }: { readonly view: CaseView }) {
  const [passed, setPassed] = React.useState<Passing | null>(null);
  const isMine = view.offers.tasks.length > 0;

  return (
    <Page.Main>
      <Page.Title>{`${view.reference} ${view.subject}`}</Page.Title>
      <CaseHeader view={view} />
      <Layouts.Content>
        <Grid.Root gap={6}>
          <Grid.Item col={7} xs={12} s={12} m={12} direction="column" alignItems="stretch">
            <Flex direction="column" alignItems="stretch" gap={6}>
              {passed && <Passed result={passed} onClose={() => setPassed(null)} />}
              {view.offers.tasks.map((offer) => (
                <Work key={`${offer.visit}.${offer.node}`} view={view} offer={offer} onPassed={setPassed} />
              ))}
              {view.status === 'running' && !isMine && <WhoHasIt tasks={view.tasks} />}
              <History lines={view.history} />
              {view.offers.mayComment && <CommentForm reference={view.reference} />}
              {view.offers.mayCancel && (
                <Box>
                  <CancelButton reference={view.reference} onPassed={setPassed} />
                </Box>
              )}
            </Flex>
          </Grid.Item>
          <Grid.Item col={5} xs={12} s={12} m={12} direction="column" alignItems="stretch">
            <Flex direction="column" alignItems="stretch" gap={6}>
              <CaseFlow view={view} />
              <StepList view={view} />
            </Flex>
          </Grid.Item>
        </Grid.Root>
      </Layouts.Content>
    </Page.Main>
  );
}
