/** Absences in words, and the form that enters one. */
import type { AbsenceView, Colleague, EnterAbsence } from '../../../shared/contracts';
import type { MessageKey, Voice } from './text';
import { dateWords } from './time';

export type AbsenceDraft = Readonly<Record<'user' | 'substitute' | 'from' | 'until' | 'note', string>>;

export const EMPTY_ABSENCE: AbsenceDraft = { user: '', substitute: '', from: '', until: '', note: '' };

export type AbsenceErrors = Readonly<Partial<Record<keyof AbsenceDraft, MessageKey>>>;

/** What is missing or cannot be, before the server is asked. `today` is the office's. */
export function absenceErrors({ user, substitute, from, until }: AbsenceDraft, today: string): AbsenceErrors {
  return {
    ...(user === '' ? { user: 'absences.whoMissing' as const } : {}),
    ...(substitute === '' ? { substitute: 'absences.substituteMissing' as const } : {}),
    ...(substitute !== '' && substitute === user ? { substitute: 'refusal.SUBSTITUTE_SELF' as const } : {}),
    ...(from === '' ? { from: 'absences.dateMissing' as const } : from < today ? { from: 'refusal.ABSENCE_PAST' as const } : {}),
    ...(until === '' ? { until: 'absences.dateMissing' as const } : until < from ? { until: 'refusal.ABSENCE_ENDS_FIRST' as const } : {}),
  };
}

/** The draft as the server takes it. */
export function absenceBody({ user, substitute, from, until, note }: AbsenceDraft): EnterAbsence['body'] {
  return { user: Number(user), substitute: Number(substitute), from, until, note: note.trim() === '' ? null : note.trim() };
}

/** "Kabag Perencanaan (Plt. Kabag Umum)": the name, and the positions where it does not say them. */
export function colleagueWords({ name, positions }: Colleague): string {
  const others = positions.filter((position) => position.toLowerCase() !== name.toLowerCase());
  return others.length === 0 ? name : `${name} (${others.join(', ')})`;
}

/** "2 Mei 2026", "2 Mei 2026 – 8 Mei 2026" */
export function daysWords({ from, until }: Pick<AbsenceView, 'from' | 'until'>, voice: Voice): string {
  return from === until ? dateWords(from, voice) : `${dateWords(from, voice)} – ${dateWords(until, voice)}`;
}
