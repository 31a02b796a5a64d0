/** What may be done to a step: everything to its draft, nothing to its ratified text but through its SOP. */
import type { Core } from '@strapi/strapi';
import { UID } from '../../../shared/ids';
import { asOneAct, isInAct, lockSops } from './act';
import { documentIdOf, type DocumentCall, type Next } from './document';
import { orderSteps, resolve, touchDrafts } from './links';
import { refused } from './refusal';
import { onlyDraft, sopsOfSteps } from './rows';

const WRITES: readonly string[] = ['create', 'update', 'delete', 'clone'];
const NOT_ALONE: readonly string[] = ['publish', 'unpublish', 'discardDraft'];

/** Handles a call on steps that a person, a token or other code makes. */
export async function onStep(strapi: Core.Strapi, call: DocumentCall, next: Next): Promise<unknown> {
  if (isInAct()) return next();
  if (NOT_ALONE.includes(call.action)) throw refused('STEP_NOT_ALONE');
  if (!WRITES.includes(call.action)) return next();
  if (call.params.status === 'published') throw refused('STEP_NOT_ALONE');
  return writeDraft(strapi, call, next);
}

/** Writes a draft step; the SOP it leaves and the SOP it comes to have both changed. */
function writeDraft(strapi: Core.Strapi, call: DocumentCall, next: Next): Promise<unknown> {
  return asOneAct(strapi, async (trx) => {
    const { documentId, data } = call.params;
    const own = documentId === undefined ? [] : [documentId];
    const before = await sopsOfSteps(strapi, own, 'draft');
    await lockSops(trx, [...before, ...(await resolve(strapi, UID.sop, data?.sop))]);
    // The ratified text keeps the step until the SOP is ratified again.
    if (call.action === 'delete') call.params = onlyDraft(call.params);
    const result = await next();
    const written = documentIdOf(result);
    const after = await sopsOfSteps(strapi, written === null ? own : [...own, written], 'draft');
    await touchDrafts(trx, [...before, ...after]);
    await orderSteps(trx, after);
    return result;
  });
}
