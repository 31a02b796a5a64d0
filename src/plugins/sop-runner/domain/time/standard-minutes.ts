/** A standard time as working minutes, to compare with those that were needed. */
import type { StandardTime } from '../definition';
import { averageDay, type Calendar } from './calendar';

/** Five working days a week, 52 weeks in twelve months. */
const DAYS = { day: 1, week: 5, month: (5 * 52) / 12 } as const;

/** Working minutes of a standard time, in average days of the office's week; null for "sesuai kebutuhan". */
export function standardMinutes({ week }: Calendar, { amount, unit }: StandardTime): number | null {
  if (amount === null) return null;
  if (unit === 'minute') return amount;
  if (unit === 'hour') return amount * 60;
  return Math.round(amount * DAYS[unit] * averageDay(week));
}
