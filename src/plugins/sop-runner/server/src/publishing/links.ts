/** What is kept about an SOP and its steps whenever one of them is written. */
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { UID } from '../../../shared/ids';

/**
 * Marks the drafts as changed: the Content Manager compares the time stamps of the SOP's own rows only, and would not offer
 * Publish after a change of a step.
 */
export async function touchDrafts(trx: Knex.Transaction, sopDocumentIds: readonly string[]): Promise<void> {
  if (sopDocumentIds.length === 0) return;
  await trx.raw(
    `update sops set updated_at = greatest(?::timestamp, updated_at + interval '1 millisecond') where published_at is null and document_id = any(?)`,
    [new Date().toISOString(), [...sopDocumentIds]],
  );
}

/** Orders the steps of both sides by number, as lists of them are shown in the order of the relation. */
export async function orderSteps(trx: Knex.Transaction, sopDocumentIds: readonly string[]): Promise<void> {
  if (sopDocumentIds.length === 0) return;
  await trx.raw(
    `update steps_sop_lnk link set step_ord = coalesce(step.number, 2147483647)
     from steps step, sops sop
     where step.id = link.step_id and sop.id = link.sop_id and sop.document_id = any(?)`,
    [[...sopDocumentIds]],
  );
}

/** A relation as clients write it: ids or document ids, bare or as objects, in a list or under connect, set or disconnect. */
export function namedIn(relation: unknown): { readonly ids: readonly number[]; readonly documentIds: readonly string[] } {
  const ids: number[] = [];
  const documentIds: string[] = [];
  const collect = (value: unknown): void => {
    if (typeof value === 'number') ids.push(value);
    else if (typeof value === 'string') documentIds.push(value);
    else if (Array.isArray(value)) value.forEach(collect);
    else if (isRecord(value)) {
      if ('documentId' in value) collect(value.documentId);
      else if ('id' in value) collect(value.id);
      else for (const list of ['connect', 'set', 'disconnect']) collect(value[list]);
    }
  };
  collect(relation);
  return { ids, documentIds };
}

/** The document ids of the SOPs or steps that a written relation names. */
export async function resolve(strapi: Core.Strapi, uid: typeof UID.sop | typeof UID.step, relation: unknown): Promise<readonly string[]> {
  const { ids, documentIds } = namedIn(relation);
  if (ids.length === 0) return documentIds;
  const rows: { documentId: string }[] = await strapi.db.query(uid).findMany({ select: ['documentId'], where: { id: { $in: [...ids] } } });
  return [...documentIds, ...rows.map(({ documentId }) => documentId)];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
