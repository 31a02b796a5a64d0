/** When a whole case should be done: the standard times of its rows, one after the other. */
import type { Definition, StandardTime } from '../definition';
import { firstOf, firstPlace, placeOf, stepAt, waysOut, type Place } from '../flow';
import { addStandardTime, type Calendar } from '../time';

/**
 * The instant by which a case begun at `start` should be done if nothing is returned: along the first branch that is no return, each
 * row's time added to the due of the one before. Rows "sesuai kebutuhan" add nothing; null where no row adds anything.
 */
export function caseDue(def: Definition, calendar: Calendar, start: string): string | null {
  let due: string | null = null;
  for (const time of standardTimes(def)) due = addStandardTime(calendar, due ?? start, time) ?? due;
  return due;
}

/** Whether a row on the same way takes as long as it needs ("sesuai kebutuhan"): `caseDue` is then the earliest. */
export function isDueAtLeast(def: Definition): boolean {
  return standardTimes(def).some(({ amount }) => amount === null);
}

/** The times of the rows that a case without a return goes through, in order. */
function standardTimes(def: Definition): readonly StandardTime[] {
  const rows: number[] = [];
  for (let place: Place | null = firstPlace(def); place !== null; place = onward(def, place)) {
    const { step } = firstOf(place);
    if (rows.at(-1) !== step) rows.push(step);
  }
  return rows.map((row) => stepAt(def, row).standardTime);
}

function onward(def: Definition, place: Place): Place | null {
  const target = waysOut(def, place).find(({ isReturn }) => !isReturn)?.target ?? 'end';
  return target === 'end' ? null : placeOf(def, target);
}
