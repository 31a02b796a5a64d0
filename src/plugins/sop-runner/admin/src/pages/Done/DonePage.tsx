import { CheckCircle } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';

import type { DoneTask, ListDoneTasks } from '../../../../shared/contracts';
import { useLazyListDoneTasksQuery, useListDoneTasksQuery } from '../../api/client';
import { EmptyList } from '../../components/lists/EmptyList';
import { FilterRow } from '../../components/lists/FilterRow';
import { GrowingList } from '../../components/lists/GrowingList';
import { Rows } from '../../components/lists/Rows';
import { useFilters } from '../../hooks/useFilters';
import { useGrowing } from '../../hooks/useGrowing';
import { words, type Readers } from '../../utils/filters';
import { countWords } from '../../utils/lists';
import { useVoice } from '../../utils/text';
import { DoneRow } from './DoneRow';

const FILTERS: Readers<Omit<ListDoneTasks['query'], 'after'>> = { q: words };

/** One person completes a task of a case more than once when it comes back. */
const doneKey = ({ reference, step, roleName, closedAt }: DoneTask): string => `${reference}/${step}/${roleName}/${closedAt}`;

/** *Sudah dikerjakan*: the tasks that the person completed, newest first. */
export function DonePage() {
  const voice = useVoice();
  const { say } = voice;
  const { filters, areAny, change, clear } = useFilters(FILTERS);
  const first = useListDoneTasksQuery(filters, { refetchOnMountOrArgChange: true });
  const [ask] = useLazyListDoneTasksQuery();
  const list = useGrowing({
    of: filters,
    first,
    ask: (after) => ask({ ...filters, after }).unwrap(),
    rowsOf: ({ tasks, next }: ListDoneTasks['response']) => ({ rows: tasks, next }),
    keyOf: doneKey,
  });
  return (
    <Page.Main>
      <Page.Title>{say('done.title')}</Page.Title>
      <Layouts.Header title={say('done.title')} subtitle={say('done.subtitle')} />
      <Layouts.Content>
        <FilterRow q={filters.q} onSearch={(q) => change({ q })} />
        <GrowingList
          count={say('done.count', { count: countWords(first.data?.count ?? 0, voice) })}
          list={list}
          error={first.error}
          onRetry={() => void first.refetch()}
          isChanging={first.isFetching && first.currentData === undefined}
          empty={
            <EmptyList words={say('done.empty')} icon={<CheckCircle width="4rem" height="4rem" />} onClear={areAny ? clear : undefined} />
          }
        >
          {(tasks) => (
            <Rows label={say('done.title')}>
              {tasks.map((task) => (
                <DoneRow key={doneKey(task)} task={task} />
              ))}
            </Rows>
          )}
        </GrowingList>
      </Layouts.Content>
    </Page.Main>
  );
}
