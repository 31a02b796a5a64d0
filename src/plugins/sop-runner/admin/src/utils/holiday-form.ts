/** The form of one holiday. */
import { HOLIDAY_KINDS, type HolidayKind } from '../../../shared/holidays';
import type { Holiday, HolidayFields } from '../../../shared/contracts';
import type { MessageKey } from './text';

/** As typed. */
export interface HolidayDraft {
  readonly date: string;
  readonly name: string;
  readonly kind: HolidayKind;
  readonly decree: string;
}

/** The words of each kind. */
export const KIND_WORDS = {
  'libur nasional': 'holiday.kind.national',
  'cuti bersama': 'holiday.kind.jointLeave',
  pemilu: 'holiday.kind.election',
  daerah: 'holiday.kind.regional',
} as const satisfies Readonly<Record<HolidayKind, MessageKey>>;

export function kindOf(value: string): HolidayKind {
  return HOLIDAY_KINDS.find((kind) => kind === value) ?? 'libur nasional';
}

/** What the form begins with: a holiday to change, or a date to enter one at. */
export function draftOf(start: Holiday | { readonly date: string }): HolidayDraft {
  if (!('documentId' in start)) return { date: start.date, name: '', kind: 'libur nasional', decree: '' };
  const { date, name, kind, decree } = start;
  return { date, name, kind, decree: decree ?? '' };
}

/** Which fields are to be filled in yet. */
export function missingIn({ date, name }: HolidayDraft): Readonly<Record<'date' | 'name', boolean>> {
  return { date: !/^\d{4}-\d{2}-\d{2}$/.test(date), name: name.trim() === '' };
}

export function fieldsOf({ date, name, kind, decree }: HolidayDraft): HolidayFields {
  return { date, name: name.trim(), kind, decree: decree.trim() || null };
}
