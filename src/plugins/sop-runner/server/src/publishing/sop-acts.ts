/** The acts on an SOP and all its steps. Each runs as one act under the lock of the SOP. */
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { UID } from '../../../shared/ids';
import { checkDraft } from './check';
import { documentIdOf, type DocumentCall, type Next } from './document';
import { orderSteps, touchDrafts } from './links';
import { notPublishable, refused } from './refusal';
import { newestRevision, ratify, withdraw } from './revisions';
import { hasRow } from './rows';
import { copySteps, deleteSteps, publishSteps, restoreSteps, unpublishSteps } from './sop-steps';

/** An act under way on the SOP of `documentId`, which is locked. */
export interface SopAct {
  readonly strapi: Core.Strapi;
  readonly trx: Knex.Transaction;
  readonly call: DocumentCall;
  readonly documentId: string;
  readonly next: Next;
}

/** Ratifies the draft: steps and SOP become the published text, which is frozen as a revision. */
export async function publish({ strapi, trx, documentId, next }: SopAct): Promise<unknown> {
  const checked = await checkDraft(strapi, documentId);
  if (checked === null) return next();
  if (checked.text === null) throw notPublishable(checked.problems);
  await publishSteps(strapi, documentId);
  const result = await next();
  await orderSteps(trx, [documentId]);
  await ratify(strapi, trx, documentId, checked.text);
  return result;
}

/** Withdraws the SOP: no new cases; running ones go on. The draft stays. */
export async function unpublish({ strapi, trx, documentId, next }: SopAct): Promise<unknown> {
  await unpublishSteps(strapi, documentId);
  const result = await next();
  await withdraw(strapi, trx, documentId);
  return result;
}

/** Restores the draft and its whole set of steps from the published text. */
export async function discardDraft({ strapi, trx, documentId, next }: SopAct): Promise<unknown> {
  // Strapi would delete the draft here and leave nothing.
  if (!(await hasRow(strapi, UID.sop, documentId, 'published'))) throw refused('SOP_NEVER_RATIFIED');
  const others = await restoreSteps(strapi, documentId);
  const result = await next();
  await touchDrafts(trx, others);
  await orderSteps(trx, [documentId, ...others]);
  return result;
}

/** Deletes a draft that was never ratified, with its steps. */
export async function remove({ strapi, documentId, next }: SopAct): Promise<unknown> {
  if ((await newestRevision(strapi, documentId)) !== null) throw refused('SOP_RATIFIED');
  await deleteSteps(strapi, documentId);
  return next();
}

/** Duplicates the draft. Strapi would move the steps to the copy: it is made without, and gets copies of them. The scan was signed for the original. */
export async function clone({ strapi, trx, call, documentId, next }: SopAct): Promise<unknown> {
  call.params = { ...call.params, data: { ...call.params.data, steps: { set: [] }, signedScan: null } };
  const result = await next();
  const copy = documentIdOf(result);
  if (copy === null) return result;
  await copySteps(strapi, documentId, copy);
  await orderSteps(trx, [copy]);
  return result;
}
