/** The form for portals: of the published text, without the NIP, for whoever may read the SOP over REST. */
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import type { PaperName } from '../../../domain/form';
import { UID } from '../../../shared/ids';
import { sendPublicly } from '../http/file';
import { ratifiedText } from '../repositories/ratified-texts';
import { publicFile, type PublicKind } from './files';

/** Nothing else can name an SOP; PostgreSQL refuses a NUL in a text. */
const DOCUMENT_ID = /^[a-z0-9]{1,64}$/i;

const FILES: readonly (readonly [name: string, kind: PublicKind])[] = [
  ['form.html', 'html'],
  ['form.pdf', 'pdf'],
  ['flowchart.svg', 'svg'],
];

export function publicFormRoutes(strapi: Core.Strapi): Core.RouteInput[] {
  return FILES.map(([name, kind]) => ({
    method: 'GET' as const,
    path: `/sops/:documentId/${name}`,
    handler: (ctx: Context) => serve(strapi, ctx, kind),
    // Whoever may read an SOP may see its form.
    config: { auth: { scope: [`${UID.sop}.findOne`] } },
  }));
}

async function serve(strapi: Core.Strapi, ctx: Context, kind: PublicKind): Promise<void> {
  const { documentId = '' } = ctx.params as { documentId?: string };
  const paper = paperOf(ctx.query.paper);
  const text = DOCUMENT_ID.test(documentId) ? await ratifiedText(strapi, strapi.db.connection, documentId) : undefined;
  if (text === undefined || text.withdrawnAt !== null) throw new errors.NotFoundError('There is no published SOP of this id.');
  sendPublicly(ctx, await publicFile(strapi, kind, documentId, text, paper));
}

function paperOf(asked: unknown): PaperName {
  if (asked === undefined) return 'a4';
  if (asked === 'a4' || asked === 'f4') return asked;
  throw new errors.ValidationError('The paper is "a4" or "f4".', { code: 'PAPER_UNKNOWN' });
}
