import { toHtml } from '../../../domain/form';
import { FORM_WORDS } from '../../../shared/form-words';
import type { FormDocument } from './document';
import { qrCode } from './qr';

/** The form as a page of its own. */
export function formHtml({ form }: FormDocument): string {
  const { standing } = form;
  const qr = standing.kind === 'draft' ? null : qrCode(standing.statusUrl, standing.statusUrl);
  return toHtml(form, { words: FORM_WORDS, qr });
}
