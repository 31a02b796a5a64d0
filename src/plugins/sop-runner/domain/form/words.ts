import type { TimeUnit } from '../definition';

/** Every word that the form prints itself; {places} are filled. The regulation's form is Indonesian. */
export interface FormWords {
  readonly facts: Readonly<Record<'number' | 'createdOn' | 'revisedOn' | 'effectiveOn' | 'ratifiedBy', string>>;
  readonly kind: Readonly<Record<'macro' | 'micro', string>>;
  /** {kind} */
  readonly title: string;
  /** {number} */
  readonly nip: string;
  /** {date}, {revision} */
  readonly revised: string;
  readonly fields: Readonly<Record<'legalBasis' | 'qualifications' | 'related' | 'equipment' | 'warning' | 'recordKeeping', string>>;
  readonly table: Readonly<
    Record<'number' | 'activity' | 'roles' | 'standard' | 'inputs' | 'time' | 'outputs' | 'remark' | 'noRole' | 'noSteps', string>
  >;
  /** Number of a row that goes on from the page before: {number} */
  readonly continued: string;
  readonly symbols: Readonly<Record<'process' | 'decision', string>>;
  readonly units: Readonly<Record<TimeUnit, string>>;
  readonly asNeeded: string;
  readonly months: readonly string[];
  readonly empty: string;
  /** The watermark of a draft, and the line that says the same. */
  readonly draft: string;
  readonly draftNote: string;
  /** {revision} */
  readonly revision: string;
  readonly fingerprint: string;
  readonly verify: string;
  /** {page}, {pages} */
  readonly page: string;
  readonly flow: string;
  readonly problems: string;
}

/** A sentence with its {places} filled; a place without a value stays. */
export function filled(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}

/** `2018-05-02` as `2 Mei 2018`; what is no date as it came. */
export function dateInWords(date: string, months: readonly string[]): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(date) ?? [];
  const name = months[Number(month) - 1];
  return name === undefined ? date : `${Number(day)} ${name} ${year}`;
}
