import { Flex } from '@strapi/design-system';
import { Files } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';

import type { CaseCard, ListCases } from '../../../../shared/contracts';
import { useGetCaseChoicesQuery, useLazyListCasesQuery, useListCasesQuery } from '../../api/client';
import { CaseCardRow } from '../../components/lists/CaseCardRow';
import { EmptyList } from '../../components/lists/EmptyList';
import { GrowingList } from '../../components/lists/GrowingList';
import { Rows } from '../../components/lists/Rows';
import { useFilters } from '../../hooks/useFilters';
import { useGrowing } from '../../hooks/useGrowing';
import { useIsWide } from '../../hooks/useIsWide';
import { countWords } from '../../utils/lists';
import { useVoice } from '../../utils/text';
import { CaseTable } from './CaseTable';
import { CsvButton } from './CsvButton';
import { MONITOR_FILTERS } from './monitor-filters';
import { MonitorFilterRow } from './MonitorFilterRow';
import { ReassignLink } from './ReassignLink';

/** *Pemantauan*: every case, for supervisors, newest first. */
export function MonitorPage() {
  const voice = useVoice();
  const { say } = voice;
  const isWide = useIsWide();
  const { filters, areAny, change, clear } = useFilters(MONITOR_FILTERS);
  const choices = useGetCaseChoicesQuery();
  const first = useListCasesQuery(filters, { refetchOnMountOrArgChange: true });
  const [ask] = useLazyListCasesQuery();
  const list = useGrowing({
    of: filters,
    first,
    ask: (after) => ask({ ...filters, after }).unwrap(),
    rowsOf: ({ cases, next }: ListCases['response']) => ({ rows: cases, next }),
    keyOf: ({ reference }: CaseCard) => reference,
  });
  return (
    <Page.Main>
      <Page.Title>{say('cases.title')}</Page.Title>
      <Layouts.Header
        title={say('cases.title')}
        subtitle={say('cases.subtitle')}
        primaryAction={
          <Flex gap={2} wrap="wrap">
            <ReassignLink />
            <CsvButton filters={filters} />
          </Flex>
        }
      />
      <Layouts.Content>
        <MonitorFilterRow filters={filters} choices={choices.data} onChange={change} onClear={clear} />
        <GrowingList
          count={say('cases.count', { count: countWords(first.data?.count ?? 0, voice) })}
          list={list}
          error={first.error}
          onRetry={() => void first.refetch()}
          isChanging={first.isFetching && first.currentData === undefined}
          empty={<EmptyList words={say('cases.empty')} icon={<Files width="4rem" height="4rem" />} onClear={areAny ? clear : undefined} />}
        >
          {(cases) =>
            isWide ? (
              <CaseTable cases={cases} />
            ) : (
              <Rows label={say('cases.list')}>
                {cases.map((card) => (
                  <CaseCardRow key={card.reference} card={card} />
                ))}
              </Rows>
            )
          }
        </GrowingList>
      </Layouts.Content>
    </Page.Main>
  );
}
