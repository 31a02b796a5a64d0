/** Refusals in the reader's language. A code without a sentence does not compile. */
import { REJECTIONS, type RejectionCode } from '../../../domain/rejection';
import { HOLIDAY_REFUSALS, type HolidayRefusalCode } from '../../../shared/holidays';
import { MAIL_REFUSALS, type MailRefusalCode } from '../../../shared/mail-refusals';
import { POSITION_REFUSALS, type PositionRefusalCode } from '../../../shared/position-refusals';
import { joined } from './lists';
import type { MessageValues, Voice } from './text';
import { fullTimeWords } from './time';

/** Refused before the domain was asked: the body or the permission was wrong. */
const AT_THE_DOOR = ['BUSY', 'DATABASE_AWAY', 'INVALID_BODY', 'PERMISSION_MISSING'] as const;

export type RefusalCode = RejectionCode | HolidayRefusalCode | MailRefusalCode | PositionRefusalCode | (typeof AT_THE_DOOR)[number];

/** What a request failed with: a refusal by rule, a server's error, or no answer at all (then there is no status). */
export interface Failure {
  readonly status?: number | undefined;
  readonly code: RefusalCode | null;
  readonly details: Readonly<Record<string, unknown>>;
}

/** Reads whatever a request failed with. */
export function failureOf(error: unknown): Failure {
  const { status, details } = isRecord(error) ? error : {};
  const known = isRecord(details) ? details : {};
  return { status: typeof status === 'number' ? status : undefined, code: isCode(known.code) ? known.code : null, details: known };
}

/** Signed out, timed out or too many requests: the server answered, but decided nothing about the command. */
const UNDECIDED = new Set([401, 408, 429]);

/** Whether the server took a decision; without one, the same command may be sent again under the same id. */
export function isDefinitive({ status }: Failure): boolean {
  return status !== undefined && status >= 400 && status < 500 && !UNDECIDED.has(status);
}

/** Answered by what stands before the server: nobody knows what the server did. */
const AT_THE_PROXY = new Set([502, 503, 504]);

/** The failure as a sentence for people. */
export function failureWords(failure: Failure, voice: Voice): string {
  if (failure.code !== null) return voice.say(`refusal.${failure.code}`, valuesOf(failure.details, voice));
  if (failure.status === undefined || AT_THE_PROXY.has(failure.status)) return voice.say('failure.noAnswer');
  if (failure.status === 401) return voice.say('session.ended');
  if (failure.status === 403) return voice.say('refusal.PERMISSION_MISSING');
  return voice.say(failure.status === 404 ? 'failure.notFound' : 'failure.server');
}

const PLACES = [
  'field',
  'max',
  'roles',
  'role',
  'by',
  'person',
  'at',
  'step',
  'named',
  'inputs',
  'outputs',
  'outcome',
  'outcomes',
  'from',
  'to',
  'type',
  'types',
  'files',
];

/** Details as a sentence takes them: lists joined, moments as people read them, what is missing as a dash. */
function valuesOf(details: Failure['details'], voice: Voice): MessageValues {
  return Object.fromEntries(PLACES.map((place) => [place, valueOf(place, details[place], voice)]));
}

function valueOf(place: string, value: unknown, voice: Voice): string | number {
  if (Array.isArray(value)) return joined(value.map(String), voice);
  if (place === 'at' && typeof value === 'string' && !Number.isNaN(Date.parse(value))) return fullTimeWords(value, voice);
  return typeof value === 'number' || typeof value === 'string' ? value : '–';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isCode(value: unknown): value is RefusalCode {
  return (
    typeof value === 'string' &&
    (AT_THE_DOOR.some((code) => code === value) ||
      [REJECTIONS, MAIL_REFUSALS, HOLIDAY_REFUSALS, POSITION_REFUSALS].some((codes) => Object.hasOwn(codes, value)))
  );
}
