/** People and the positions that they hold, in words, and the form that adds or changes them. */
import type { AddPerson, HeldPosition, PositionView, Term } from '../../../shared/contracts';
import type { MessageKey, Voice } from './text';
import { dateWords } from './time';

/** One of many to choose from, by the words that are shown. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Dates are YYYY-MM-DD, or empty. */
export type TermDraft = Readonly<Record<'key' | 'capacity' | 'from' | 'until', string>>;
export type PersonDraft = TermDraft & Readonly<Record<'name' | 'email' | 'panelRole', string>>;

export const EMPTY_TERM: TermDraft = { key: '', capacity: 'definitive', from: '', until: '' };
export const EMPTY_PERSON: PersonDraft = { name: '', email: '', panelRole: 'staff', ...EMPTY_TERM };

export const CAPACITIES: readonly Term['capacity'][] = ['definitive', 'plt', 'plh'];
export const PANEL_ROLES = ['staff', 'supervisor'] as const;

type Errors<Draft> = Readonly<Partial<Record<keyof Draft, MessageKey>>>;

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/;

/** What is wrong with a hold before the server is asked. */
export function termErrors({ key, from, until }: TermDraft): Errors<TermDraft> {
  return {
    ...(key === '' ? { key: 'people.positionMissing' as const } : {}),
    ...(from !== '' && until !== '' && until < from ? { until: 'refusal.HOLDER_ENDS_FIRST' as const } : {}),
  };
}

/** What is wrong with a new person; a position may be left out. */
export function personErrors(draft: PersonDraft): Errors<PersonDraft> {
  const { key: _key, ...dates } = termErrors(draft);
  return {
    ...(draft.name.trim() === '' ? { name: 'people.nameMissing' as const } : {}),
    ...(EMAIL.test(draft.email.trim()) ? {} : { email: 'people.emailInvalid' as const }),
    ...dates,
  };
}

/** A hold as the server takes it. */
export function termOf({ capacity, from, until }: TermDraft): Term {
  return { capacity: CAPACITIES.find((known) => known === capacity) ?? 'definitive', from: from || null, until: until || null };
}

/** A new person as the server takes them. */
export function personBody(draft: PersonDraft): AddPerson['body'] {
  return {
    name: draft.name.trim(),
    email: draft.email.trim(),
    panelRole: draft.panelRole === 'supervisor' ? 'supervisor' : 'staff',
    position: draft.key === '' ? null : { key: draft.key, ...termOf(draft) },
  };
}

/** Positions to choose from; two of one name are told apart by their unit. */
export function positionChoices(positions: readonly PositionView[]): readonly Choice[] {
  return positions.map(({ key, name, unit }) => ({ value: key, label: unit === null || unit === '' ? name : `${name} · ${unit}` }));
}

/** "Plh. Kabag Perencanaan" */
export function heldWords({ name, capacity }: Pick<HeldPosition, 'name' | 'capacity'>): string {
  return capacity === 'definitive' ? name : `${capacity === 'plt' ? 'Plt.' : 'Plh.'} ${name}`;
}

/** "sejak 2 Mei 2026", "sampai 8 Mei 2026", "2 Mei 2026 – 8 Mei 2026"; nothing where both are open. */
export function termWords({ from, until }: Pick<Term, 'from' | 'until'>, voice: Voice): string {
  if (from !== null && until !== null) return `${dateWords(from, voice)} – ${dateWords(until, voice)}`;
  if (from !== null) return voice.say('people.since', { date: dateWords(from, voice) });
  return until === null ? '' : voice.say('people.until', { date: dateWords(until, voice) });
}
