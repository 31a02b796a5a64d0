import type { CaseFilter } from '../../../../shared/contracts';
import { date, number, oneOf, words, type Readers } from '../../utils/filters';

/** How the address names the monitor's filters. */
export const MONITOR_FILTERS: Readers<CaseFilter> = {
  sop: words,
  unit: words,
  status: oneOf('running', 'completed', 'cancelled'),
  step: number,
  role: words,
  overdue: oneOf('true'),
  from: date,
  until: date,
  q: words,
};
