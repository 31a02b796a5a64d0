/** Lengths of working time as people say them. */
import type { WorkingDistance } from '../../../domain/time';
import type { Voice } from './text';

type Unit = 'day' | 'hour' | 'minute';

const HOUR = 60;

/** "3 hari 2 jam", "2 jam 30 menit", "45 menit": working minutes in the two largest units; `day` is how many of them a working day has. */
export function workTimeWords(minutes: number, day: number, voice: Voice): string {
  const total = Math.round(minutes);
  const days = day > 0 ? Math.floor(total / day) : 0;
  const rest = Math.round(total - days * day);
  return distanceWords({ days, hours: Math.floor(rest / HOUR), minutes: rest % HOUR }, voice);
}

/** Working minutes that a task waited to be received and was worked on since. */
export interface TimeSpent {
  readonly waited: number;
  /** Null where nobody received it. */
  readonly worked: number | null;
}

/** "Menunggu 2 jam · dikerjakan 1 hari": only what took a minute or more; null where nothing did. `workTime` says minutes in words. */
export function timeSpentWords({ waited, worked }: TimeSpent, workTime: (minutes: number) => string, { say }: Voice): string | null {
  const spent = (minutes: number | null) => (Math.round(minutes ?? 0) > 0 ? workTime(minutes ?? 0) : null);
  const [waiting, working] = [spent(waited), spent(worked)];
  if (waiting !== null && working !== null) return say('casePage.timeSpent', { waited: waiting, worked: working });
  if (waiting !== null) return say('casePage.timeWaited', { waited: waiting });
  return working === null ? null : say('casePage.timeWorked', { worked: working });
}

/** A length of working time in its two largest units. */
export function distanceWords({ days, hours, minutes }: Pick<WorkingDistance, 'days' | 'hours' | 'minutes'>, voice: Voice): string {
  const parts: readonly (readonly [number, Unit])[] =
    days > 0
      ? [
          [days, 'day'],
          [hours, 'hour'],
        ]
      : [
          [hours, 'hour'],
          [minutes, 'minute'],
        ];
  const told = parts.filter(([amount]) => amount > 0).map(([amount, unit]) => unitWords(amount, unit, voice));
  return told.length === 0 ? unitWords(0, 'minute', voice) : told.join(' ');
}

function unitWords(amount: number, unit: Unit, { locale }: Voice): string {
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(amount);
}
