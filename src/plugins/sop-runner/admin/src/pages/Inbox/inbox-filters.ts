import type { ListTasks } from '../../../../shared/contracts';
import { oneOf, words, type Readers } from '../../utils/filters';

export type InboxFilters = Omit<ListTasks['query'], 'after' | 'limit'>;

/** How the address names the inbox's filters. */
export const INBOX_FILTERS: Readers<InboxFilters> = {
  sop: words,
  role: words,
  state: oneOf('waiting', 'received', 'mine'),
  due: oneOf('overdue', 'today', 'later'),
  q: words,
};
