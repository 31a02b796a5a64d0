/** Lengths of working time as people say them. */
import type { Voice } from './text';

type Unit = 'day' | 'hour' | 'minute';

const HOUR = 60;

/** "3 hari 2 jam", "2 jam 30 menit", "45 menit": working minutes in the two largest units; `day` is how many of them a working day has. */
export function workTimeWords(minutes: number, day: number, voice: Voice): string {
  const total = Math.round(minutes);
  const days = day > 0 ? Math.floor(total / day) : 0;
  const rest = Math.round(total - days * day);
  const [hours, left] = [Math.floor(rest / HOUR), rest % HOUR];
  const parts: readonly (readonly [number, Unit])[] =
    days > 0
      ? [
          [days, 'day'],
          [hours, 'hour'],
        ]
      : [
          [hours, 'hour'],
          [left, 'minute'],
        ];
  const told = parts.filter(([amount]) => amount > 0).map(([amount, unit]) => unitWords(amount, unit, voice));
  return told.length === 0 ? unitWords(0, 'minute', voice) : told.join(' ');
}

function unitWords(amount: number, unit: Unit, { locale }: Voice): string {
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(amount);
}
