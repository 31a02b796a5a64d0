import { Rejection } from '../rejection';

/** Longest note, comment or reason, in UTF-16 units. */
export const MAX_TEXT = 4000;
/** Longest subject of a case, in UTF-16 units. */
export const MAX_SUBJECT = 500;

/** What somebody wrote, trimmed; null where nothing is left. Throws TEXT_TOO_LONG. */
export function written(field: string, text: string | null, max = MAX_TEXT): string | null {
  const trimmed = text?.trim() ?? '';
  if (trimmed.length > max) throw new Rejection('TEXT_TOO_LONG', { field, max });
  return trimmed === '' ? null : trimmed;
}

/** As `written`, where something must be written. Throws REASON_REQUIRED, TEXT_REQUIRED or SUBJECT_REQUIRED. */
export function required(
  code: 'REASON_REQUIRED' | 'TEXT_REQUIRED' | 'SUBJECT_REQUIRED',
  field: string,
  text: string | null,
  max = MAX_TEXT,
): string {
  const said = written(field, text, max);
  if (said === null) throw new Rejection(code);
  return said;
}
