import type { WeekCount } from '../../../../shared/contracts';
import type { Paint } from '../../components/paints';

/** What is counted of each week, with its colour. */
export const SERIES = [
  { name: 'started', paint: 'open', words: 'overview.started' },
  { name: 'completed', paint: 'done', words: 'overview.completed' },
  { name: 'cancelled', paint: 'cancelled', words: 'overview.cancelled' },
] as const satisfies readonly { readonly name: keyof WeekCount; readonly paint: Paint; readonly words: string }[];
