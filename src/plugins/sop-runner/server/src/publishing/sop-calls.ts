/** Routes every call that writes an SOP, whoever makes it, to the act it is. */
import type { Core } from '@strapi/strapi';
import { UID } from '../../../shared/ids';
import { asOneAct, lockSops } from './act';
import { documentIdOf, documents, type DocumentCall, type Next } from './document';
import { orderSteps, resolve, touchDrafts } from './links';
import { withOwnNumber } from './number';
import { sopsOfSteps } from './rows';
import { clone, discardDraft, publish, remove, unpublish, type SopAct } from './sop-acts';

const ACTS: Readonly<Record<string, (act: SopAct) => Promise<unknown>>> = {
  publish,
  unpublish,
  discardDraft,
  delete: remove,
  clone: withOwnNumber(clone),
};

/** Handles a call on SOPs. */
export async function onSop(strapi: Core.Strapi, call: DocumentCall, next: Next): Promise<unknown> {
  const { documentId } = call.params;
  const act = ACTS[call.action];
  if (act !== undefined && documentId !== undefined) {
    return asOneAct(strapi, async (trx) => {
      await lockSops(trx, [documentId]);
      return act({ strapi, trx, call, documentId, next });
    });
  }
  if (call.action === 'create' || call.action === 'update') return write(strapi, call, next);
  return next();
}

/** Writes the draft; asked for the published status (REST's default), ratifies it then, as one act. */
function write(strapi: Core.Strapi, call: DocumentCall, next: Next): Promise<unknown> {
  return asOneAct(strapi, async (trx) => {
    const { documentId = '', status, data, ...selection } = call.params;
    call.params = { ...call.params, status: 'draft' };
    const losing = await sopsOfSteps(strapi, await resolve(strapi, UID.step, data?.steps), 'draft');
    await lockSops(trx, documentId === '' ? losing : [documentId, ...losing]);
    const draft = await withOwnNumber(next)({ strapi, trx, call, documentId, next });
    const written = documentIdOf(draft);
    if (written === null) return draft;
    await touchDrafts(
      trx,
      losing.filter((other) => other !== written),
    );
    await orderSteps(trx, [written]);
    if (status !== 'published') return draft;
    const { entries } = await documents(strapi, UID.sop).publish({ ...selection, documentId: written });
    return entries[0];
  });
}
