/** Forms as files. Ratified texts never change, so that what the public reads is drawn once. */
import type { Core } from '@strapi/strapi';
import type { PaperName } from '../../../domain/form';
import type { FileAnswer } from '../http/file';
import type { RatifiedText } from '../repositories/ratified-texts';
import { ratifiedForm, type FormDocument } from './document';
import { flowchartSvg } from './flowchart';

export type FormKind = 'html' | 'pdf';
export type PublicKind = FormKind | 'svg';

/** The form in a format of files. What draws it is loaded with the first one: it would make up a good part of what a server at rest holds. */
export async function formFile(kind: FormKind, document: FormDocument): Promise<FileAnswer> {
  const name = `SOP-${document.definition.number || 'tanpa-nomor'}`;
  if (kind === 'html') return { type: 'text/html', body: (await import('./html')).formHtml(document), name: `${name}.${kind}` };
  const { formPdf } = await import('./pdf');
  return { type: 'application/pdf', body: await formPdf(document), name: `${name}.${kind}` };
}

const MAX_KEPT = 120;
const kept = new WeakMap<Core.Strapi, Map<string, Promise<FileAnswer>>>();

/** What everybody may read of a ratified text: no NIP. */
export function publicFile(
  strapi: Core.Strapi,
  kind: PublicKind,
  sopDocumentId: string,
  text: RatifiedText,
  paper: PaperName,
): Promise<FileAnswer> {
  const files = kept.get(strapi) ?? new Map<string, Promise<FileAnswer>>();
  kept.set(strapi, files);
  const key = `${text.revisionId} ${kind} ${paper}`;
  const known = files.get(key);
  if (known !== undefined) return known;
  const [oldest] = files.keys();
  if (files.size >= MAX_KEPT && oldest !== undefined) files.delete(oldest);
  const made =
    kind === 'svg'
      ? Promise.resolve<FileAnswer>({ type: 'image/svg+xml', body: flowchartSvg(text.definition), name: 'flowchart.svg' })
      : formFile(kind, ratifiedForm(strapi, sopDocumentId, text, { paper, showsNip: false }));
  files.set(key, made);
  made.catch(() => files.delete(key));
  return made;
}
