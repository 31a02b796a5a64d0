/** How long an SOP should take: the standard times of its rows together. */
import type { Step, TimeUnit } from '../../../domain/definition';
import type { Voice } from './text';

/** From the longest. How many hours a working day has is not the form's to say, so days stay days. */
const UNITS: readonly TimeUnit[] = ['month', 'week', 'day', 'hour', 'minute'];

/** "2 hari 3 jam 30 menit"; rows without an amount are named at the end. */
export function totalTimeWords(steps: readonly Step[], voice: Voice): string {
  const sumOf = (unit: TimeUnit) =>
    steps.reduce((sum, { standardTime }) => (standardTime.unit === unit ? sum + (standardTime.amount ?? 0) : sum), 0);
  const minutes = sumOf('minute');
  const sums: Readonly<Record<TimeUnit, number>> = {
    month: sumOf('month'),
    week: sumOf('week'),
    day: sumOf('day'),
    hour: sumOf('hour') + Math.floor(minutes / 60),
    minute: minutes % 60,
  };
  const told = UNITS.filter((unit) => sums[unit] > 0).map((unit) => amountWords(sums[unit], unit, voice));
  const open = steps.filter(({ standardTime }) => standardTime.amount === null).length;
  if (open === 0) return told.join(' ');
  return told.length === 0 ? voice.say('casePage.asNeeded') : voice.say('flow.totalAndOpen', { time: told.join(' '), count: open });
}

function amountWords(amount: number, unit: TimeUnit, { locale }: Voice): string {
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(amount);
}
