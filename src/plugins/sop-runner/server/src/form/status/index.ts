/** GET /sop/:documentId/:revision : for everybody and for ever, also after the SOP is withdrawn. Its address is printed on forms. */
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { counted } from '../../http/parse';
import { sendPublicly } from '../../http/file';
import { officeDay } from '../../office';
import { stateOf } from '../../publishing';
import { ratifiedText } from '../../repositories/ratified-texts';
import { fingerprint } from '../fingerprint';
import { statusAddress } from '../status-address';
import { missingPage, statusPage, type RevisionStatus } from './page';

const DOCUMENT_ID = /^[a-z0-9]{1,64}$/i;

/** In register: outside /api, like the links of files. */
export function registerStatusPage(strapi: Core.Strapi): void {
  const handler = async (ctx: Context): Promise<void> => {
    const { documentId = '', revision = '' } = ctx.params as { documentId?: string; revision?: string };
    const status = await statusOf(strapi, documentId, revision);
    sendPublicly(ctx, { type: 'text/html', name: 'status.html', body: status === null ? missingPage() : statusPage(status) });
    if (status === null) ctx.status = 404;
  };
  strapi.server.routes([{ method: 'GET', path: '/sop/:documentId/:revision', handler, config: { auth: false } }]);
}

async function statusOf(strapi: Core.Strapi, documentId: string, revision: string): Promise<RevisionStatus | null> {
  const number = revision === '0' ? 0 : counted(revision) || null;
  if (number === null || !DOCUMENT_ID.test(documentId)) return null;
  const text = await ratifiedText(strapi, strapi.db.connection, documentId, number);
  if (text === undefined) return null;
  const { definition, effectiveOn, ratifiedAt, withdrawnAt } = text;
  const { revisions } = await stateOf(strapi, documentId);
  const inForce = revisions.find(({ state }) => state === 'in-force');
  const { ratifiedBy } = definition;
  return {
    number: definition.number,
    title: definition.title,
    office: [definition.institution, definition.unit, definition.subunit ?? ''].filter((line) => line !== ''),
    revision: number,
    state: revisions.find((one) => one.number === number)?.state ?? 'superseded',
    ratifiedBy: ratifiedBy && `${ratifiedBy.position}, ${ratifiedBy.name}`,
    ratifiedOn: officeDay(strapi, new Date(ratifiedAt)),
    effectiveOn,
    withdrawnOn: withdrawnAt === null ? null : officeDay(strapi, new Date(withdrawnAt)),
    sha256: fingerprint(definition),
    inForce:
      inForce === undefined || inForce.number === number
        ? null
        : { revision: inForce.number, address: statusAddress(strapi, documentId, inForce.number) },
  };
}
