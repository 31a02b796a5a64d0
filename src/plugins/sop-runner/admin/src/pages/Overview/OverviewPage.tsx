import { Flex } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';

import type { Overview } from '../../../../shared/contracts';
import { useGetOverviewQuery } from '../../api/client';
import { Card } from '../../components/Card';
import { LoadFailure } from '../../components/LoadFailure';
import { RowSkeletons } from '../../components/lists/RowSkeletons';
import { useFilters } from '../../hooks/useFilters';
import { useWhileVisible } from '../../hooks/useWhileVisible';
import { words, type Readers } from '../../utils/filters';
import { useVoice } from '../../utils/text';
import { Figures } from './Figures';
import { OpenTable } from './OpenTable';
import { StepTimesCard } from './StepTimesCard';
import { WeeksChart } from './WeeksChart';

const MINUTE = 60 * 1000;

interface OverviewFilters {
  readonly sop?: string;
  readonly q?: string;
}
const FILTERS: Readers<OverviewFilters> = { sop: words, q: words };

/** *Ringkasan*: how the office does, in pictures that are tables too. */
export function OverviewPage() {
  const { say } = useVoice();
  const { filters, change } = useFilters(FILTERS);
  const { sop } = filters;
  const { data, currentData, error, isFetching, refetch } = useGetOverviewQuery(sop === undefined ? {} : { sop }, {
    refetchOnMountOrArgChange: true,
  });
  useWhileVisible(MINUTE, () => void refetch());
  return (
    <Page.Main>
      <Page.Title>{say('overview.title')}</Page.Title>
      <Layouts.Header title={say('overview.title')} subtitle={say('overview.subtitle')} />
      <Layouts.Content>
        {data ? (
          <Flex direction="column" alignItems="stretch" gap={6}>
            <Pictures overview={data} />
            <StepTimesCard
              steps={data.steps}
              isChanging={isFetching && currentData === undefined}
              onChoose={(chosen) => change({ sop: chosen })}
            />
          </Flex>
        ) : error ? (
          <LoadFailure error={error} onRetry={() => void refetch()} />
        ) : (
          <RowSkeletons rows={4} height="22rem" />
        )}
      </Layouts.Content>
    </Page.Main>
  );
}

function Pictures({ overview }: { readonly overview: Overview }) {
  const { say } = useVoice();
  return (
    <>
      <Figures now={overview.now} thisWeek={overview.weeks.at(-1)?.week} />
      <Card id="weeks" title={say('overview.weeks')}>
        <WeeksChart weeks={overview.weeks} />
      </Card>
      <Card id="by-sop" title={say('overview.bySop')}>
        <OpenTable
          of={say('filter.sop')}
          rows={overview.bySop.map(({ documentId, title, open, overdue }) => ({ name: title, open, overdue, filter: { sop: documentId } }))}
          describedBy="by-sop"
        />
      </Card>
      <Card id="by-role" title={say('overview.byRole')}>
        <OpenTable
          of={say('filter.role')}
          rows={overview.byRole.map(({ key, name, open, overdue }) => ({ name, open, overdue, filter: { role: key } }))}
          describedBy="by-role"
        />
      </Card>
    </>
  );
}
