/** The form that starts a case: what it holds, what is wrong with it, and what of it is sent. */
import type { StartCase } from '../../../shared/contracts';
import type { ChosenFile } from './files';
import type { Failure } from './refusals';
import type { MessageKey } from './text';

/** *Sifat*, as offices write it on a letter. */
export type Priority = 'ordinary' | 'urgent' | 'confidential';
export const PRIORITIES: readonly Priority[] = ['ordinary', 'urgent', 'confidential'];

export type StartDraft = {
  readonly sop: string;
  readonly subject: string;
  readonly priority: string;
  readonly letterNumber: string;
  /** Dates are YYYY-MM-DD, or empty. */
  readonly letterDate: string;
  readonly letterFrom: string;
  readonly letterFiles: readonly ChosenFile[];
  readonly externalDueOn: string;
};

export const EMPTY_START: StartDraft = {
  sop: '',
  subject: '',
  priority: 'ordinary',
  letterNumber: '',
  letterDate: '',
  letterFrom: '',
  letterFiles: [],
  externalDueOn: '',
};

export type StartField = 'sop' | 'subject' | 'letterNumber' | 'letterDate' | 'letterFrom' | 'externalDueOn';
export type StartErrors = Readonly<Partial<Record<StartField, MessageKey>>>;

/** What is wrong before anything is sent; `today` is the office's date. The server decides the same again. */
export function startErrors(draft: StartDraft, isKnownSop: boolean, today: string): StartErrors {
  return {
    ...(isKnownSop ? {} : { sop: 'start.chooseSop' }),
    ...(draft.subject.trim() === '' ? { subject: 'refusal.SUBJECT_REQUIRED' } : {}),
    ...(draft.letterDate > today ? { letterDate: 'start.letterDateAhead' } : {}),
    ...(draft.externalDueOn !== '' && draft.externalDueOn < today ? { externalDueOn: 'start.dueDatePast' } : {}),
  };
}

/** The body to send. A letter of which nothing is told is none. */
export function startBody(draft: StartDraft): Omit<StartCase['body'], 'commandId'> {
  const filled = (text: string) => text.trim() || null;
  const letter = {
    number: filled(draft.letterNumber),
    date: filled(draft.letterDate),
    from: filled(draft.letterFrom),
    file: draft.letterFiles.find(({ stored }) => stored !== null)?.stored?.id ?? null,
  };
  return {
    sop: draft.sop,
    subject: draft.subject.trim(),
    confidential: draft.priority === 'confidential',
    urgent: draft.priority === 'urgent',
    letter: Object.values(letter).every((member) => member === null) ? null : letter,
    externalDueOn: filled(draft.externalDueOn),
  };
}

const FIELDS: Readonly<Record<string, StartField>> = {
  subject: 'subject',
  'letter.number': 'letterNumber',
  'letter.date': 'letterDate',
  'letter.from': 'letterFrom',
  externalDueOn: 'externalDueOn',
};

/** The field that a refusal is about; null where it is about the whole. */
export function refusedField({ code, details }: Failure): StartField | null {
  if (code === 'SUBJECT_REQUIRED') return 'subject';
  if (code === 'SOP_NOT_FOUND' || code === 'SOP_NOT_IN_FORCE') return 'sop';
  if (code !== 'DATE_INVALID' && code !== 'TEXT_TOO_LONG') return null;
  return typeof details.field === 'string' ? (FIELDS[details.field] ?? null) : null;
}
