import type { Core } from '@strapi/strapi';
import type { PaperName } from '../../../domain/form';
import { UID } from '../../../shared/ids';
import { onSide } from '../publishing/rows';
import { ratifiedText } from '../repositories/ratified-texts';
import { draftForm, ratifiedForm } from './document';

export interface FormByNumber {
  readonly pdf: Buffer;
  readonly title: string;
  /** Null for a draft that was never ratified. */
  readonly revision: number | null;
  readonly isWithdrawn: boolean;
  /** What is wrong with a draft. */
  readonly problems: readonly string[];
}

/** The form for signature, with the NIP: of the newest ratified text, else of the draft. Null where no SOP has the number. */
export async function pdfByNumber(strapi: Core.Strapi, number: string, paper: PaperName): Promise<FormByNumber | null> {
  const shown = { paper, showsNip: true };
  const sop: { documentId: string } | null = await strapi.db
    .query(UID.sop)
    .findOne({ select: ['documentId'], where: { number, ...onSide('draft') } });
  if (sop === null) return null;
  const text = await ratifiedText(strapi, strapi.db.connection, sop.documentId);
  const document = text === undefined ? await draftForm(strapi, sop.documentId, shown) : ratifiedForm(strapi, sop.documentId, text, shown);
  if (document === null) return null;
  const { formPdf } = await import('./pdf');
  return {
    pdf: await formPdf(document),
    title: document.definition.title,
    revision: text?.number ?? null,
    isWithdrawn: text !== undefined && text.withdrawnAt !== null,
    problems: document.form.problems,
  };
}
