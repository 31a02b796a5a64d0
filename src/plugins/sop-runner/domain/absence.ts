/** Absences: who is away from when to when, and who acts meanwhile. People are admin users, days are YYYY-MM-DD, both days included. */

export interface Absence {
  readonly user: number;
  readonly substitute: number;
  readonly from: string;
  readonly until: string;
}

/** Why an absence cannot be. */
export type AbsenceFault = 'ABSENCE_ENDS_FIRST' | 'ABSENCE_PAST' | 'ABSENCE_OVERLAPS' | 'ABSENCE_CIRCLE' | 'SUBSTITUTE_SELF';

type Days = Pick<Absence, 'from' | 'until'>;

/** What is wrong with a new absence beside the others that are in force or to come; null where nothing is. */
export function absenceFault(absence: Absence, others: readonly Absence[], today: string): AbsenceFault | null {
  const { user, substitute, from, until } = absence;
  if (until < from) return 'ABSENCE_ENDS_FIRST';
  if (from < today) return 'ABSENCE_PAST';
  if (user === substitute) return 'SUBSTITUTE_SELF';
  if (others.some((other) => other.user === user && common(absence, other) !== null)) return 'ABSENCE_OVERLAPS';
  return leadsTo(user, substitute, absence, others, [user]) ? 'ABSENCE_CIRCLE' : null;
}

/** Whether on one of the days the tasks that a person gets as substitute come to `goal`. */
function leadsTo(goal: number, person: number, days: Days, others: readonly Absence[], passed: readonly number[]): boolean {
  if (person === goal) return true;
  if (passed.includes(person)) return false;
  return others
    .filter(({ user }) => user === person)
    .some((away) => {
      const shared = common(days, away);
      return shared !== null && leadsTo(goal, away.substitute, shared, others, [...passed, person]);
    });
}

/** The days that two have in common; null for none. Dates of one form sort as they follow. */
export function common(one: Days, other: Days): Days | null {
  const from = one.from > other.from ? one.from : other.from;
  const until = one.until < other.until ? one.until : other.until;
  return from <= until ? { from, until } : null;
}
