/** Whether four eyes leave somebody for every row, asked before a case starts: it could never finish otherwise. */
import type { Holding } from '../command';
import type { Definition, Step } from '../definition';
import { firstOf, keyOf, nodeAt, placeOf, reachablePlaces, type Place } from '../flow';
import { roleName } from './task-guards';

/** A row that nobody could complete. A type, so that it can stand in a Rejection's details. */
export type ImpossibleRow = {
  readonly step: number;
  /** The rows whose completers may not complete it. */
  readonly named: readonly string[];
  /** Names of the positions that would need another holder. */
  readonly roles: readonly string[];
};

/** The people who hold a position. */
type People = ReadonlySet<number>;

/**
 * Rows whose every holder is the only one who can complete a named row before it. Looks at one row at a time, and only at named symbols that
 * no way to the row passes by.
 */
export function impossibleRows(def: Definition, holdings: readonly Holding[]): readonly ImpossibleRow[] {
  const reachable = reachablePlaces(def);
  return def.steps.flatMap((row, index): readonly ImpossibleRow[] => {
    const step = index + 1;
    const own = reachable.filter((place) => firstOf(place).step === step);
    const isNamed = (place: Place): boolean => row.fourEyes.includes(firstOf(place).step);
    const before = reachable.filter((place) => isNamed(place) && own.every((there) => isOnEveryWay(def, place, there)));
    if (own.length === 0 || before.length === 0) return [];
    const roles = [...rolesAt(def, own), ...rolesAt(def, before)];
    const people = (role: string): People => new Set(holdings.filter((held) => held.role === role).map(({ person }) => person));
    if (isPossible(rolesAt(def, own).map(people), rolesAt(def, before).map(people))) return [];
    return [{ step, named: named(row), roles: [...new Set(roles)].map((role) => roleName(def, role)) }];
  });
}

/** Whether each of the row's symbols can be given to somebody, with somebody else left for each of the earlier ones. */
function isPossible(row: readonly People[], earlier: readonly People[]): boolean {
  const scarce = earlier.filter((people) => people.size <= row.length);
  return isLeft(row, scarce, new Set());
}

function isLeft([people, ...rest]: readonly People[], scarce: readonly People[], taken: People): boolean {
  if (people === undefined) return scarce.every((others) => [...others].some((person) => !taken.has(person)));
  // Who is not needed elsewhere is as good as anybody: the search stays small however many hold a position.
  const free = [...people].find((person) => !scarce.some((others) => others.has(person)));
  const candidates = free === undefined ? [...people] : [free];
  return candidates.some((person) => isLeft(rest, scarce, new Set([...taken, person])));
}

function isOnEveryWay(def: Definition, place: Place, to: Place): boolean {
  const key = keyOf(firstOf(to));
  return !reachablePlaces(def, place).some((other) => keyOf(firstOf(other)) === key);
}

function rolesAt(def: Definition, places: readonly Place[]): readonly string[] {
  return places.flatMap((place) => placeOf(def, firstOf(place)).map((address) => nodeAt(def, address).role));
}

function named({ fourEyes }: Step): readonly string[] {
  return fourEyes.map(String);
}
