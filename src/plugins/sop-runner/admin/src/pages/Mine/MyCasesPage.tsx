import { Files } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';

import type { CaseCard, ListMyCases } from '../../../../shared/contracts';
import { useLazyListMyCasesQuery, useListMyCasesQuery } from '../../api/client';
import { CaseCardRow } from '../../components/lists/CaseCardRow';
import { EmptyList } from '../../components/lists/EmptyList';
import { FilterRow } from '../../components/lists/FilterRow';
import { GrowingList } from '../../components/lists/GrowingList';
import { Rows } from '../../components/lists/Rows';
import { StatusSelect } from '../../components/lists/StatusSelect';
import { useFilters } from '../../hooks/useFilters';
import { useGrowing } from '../../hooks/useGrowing';
import { oneOf, words, type Readers } from '../../utils/filters';
import { countWords } from '../../utils/lists';
import { useVoice } from '../../utils/text';

const FILTERS: Readers<Omit<ListMyCases['query'], 'after'>> = { status: oneOf('running', 'completed', 'cancelled'), q: words };

/** *Berkas saya*: the cases that the person started, newest first. */
export function MyCasesPage() {
  const voice = useVoice();
  const { say } = voice;
  const { filters, areAny, change, clear } = useFilters(FILTERS);
  const first = useListMyCasesQuery(filters, { refetchOnMountOrArgChange: true });
  const [ask] = useLazyListMyCasesQuery();
  const list = useGrowing({
    of: filters,
    first,
    ask: (after) => ask({ ...filters, after }).unwrap(),
    rowsOf: ({ cases, next }: ListMyCases['response']) => ({ rows: cases, next }),
    keyOf: ({ reference }: CaseCard) => reference,
  });
  return (
    <Page.Main>
      <Page.Title>{say('mine.title')}</Page.Title>
      <Layouts.Header title={say('mine.title')} subtitle={say('mine.subtitle')} />
      <Layouts.Content>
        <FilterRow q={filters.q} onSearch={(q) => change({ q })} used={filters.status === undefined ? 0 : 1}>
          <StatusSelect value={filters.status} onChange={(status) => change({ status })} />
        </FilterRow>
        <GrowingList
          count={say('cases.count', { count: countWords(first.data?.count ?? 0, voice) })}
          list={list}
          error={first.error}
          onRetry={() => void first.refetch()}
          isChanging={first.isFetching && first.currentData === undefined}
          empty={<EmptyList words={say('mine.empty')} icon={<Files width="4rem" height="4rem" />} onClear={areAny ? clear : undefined} />}
        >
          {(cases) => (
            <Rows label={say('mine.title')}>
              {cases.map((card) => (
                <CaseCardRow key={card.reference} card={card} isMine />
              ))}
            </Rows>
          )}
        </GrowingList>
      </Layouts.Content>
    </Page.Main>
  );
}
