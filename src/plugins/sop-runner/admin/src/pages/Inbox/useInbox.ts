import type { ListTasks, TaskCard } from '../../../../shared/contracts';
import { useLazyListTasksQuery, useListTasksQuery } from '../../api/client';
import { useGrowing } from '../../hooks/useGrowing';
import { useWhileVisible } from '../../hooks/useWhileVisible';
import type { InboxFilters } from './inbox-filters';

/** A task arrives or is taken by another at any time: so often is looked. */
const SOON = 10 * 1000;

export const taskKey = ({ reference, visit, node }: TaskCard): string => `${reference}/${visit}.${node}`;

/** The inbox under these filters, with its first page read again while it is looked at. */
export function useInbox(filters: InboxFilters) {
  const first = useListTasksQuery(filters, { refetchOnMountOrArgChange: true });
  const [ask] = useLazyListTasksQuery();
  useWhileVisible(SOON, () => void first.refetch());
  const list = useGrowing({
    of: filters,
    first,
    ask: (after) => ask({ ...filters, after }).unwrap(),
    rowsOf: ({ tasks, next }: ListTasks['response']) => ({ rows: tasks, next }),
    keyOf: taskKey,
  });
  return {
    list,
    /** Of the filters before while another answer is on its way. */
    answer: first.data,
    error: first.error,
    isChanging: first.isFetching && first.currentData === undefined,
    retry: () => void first.refetch(),
  };
}
