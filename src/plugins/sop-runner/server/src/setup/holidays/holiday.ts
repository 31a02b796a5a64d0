/** A holiday as an installation begins with it. */
export interface SeededHoliday {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly name: string;
  readonly kind: 'libur nasional' | 'cuti bersama';
  /** The decision that sets it. */
  readonly decree: string;
}

type Day = readonly [date: string, name: string];

/** Days that one decision sets. */
export function decreed(decree: string, kind: SeededHoliday['kind'], days: readonly Day[]): readonly SeededHoliday[] {
  return days.map(([date, name]) => ({ date, name, kind, decree }));
}
