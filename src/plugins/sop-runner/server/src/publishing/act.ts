/**
 * An act on an SOP: everything it does succeeds or nothing does, and two acts on one SOP never overlap. Locks last until the
 * transaction ends.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

const underWay = new AsyncLocalStorage<Knex.Transaction>();

/** The end of the line of acts in a transaction. */
const lines = new WeakMap<Knex.Transaction, Promise<unknown>>();

/** Whether the caller is part of an act: what an act does with the steps is not judged as if a person did it. */
export function isInAct(): boolean {
  return underWay.getStore() !== undefined;
}

/** Runs `work` as one act; part of the act under way where there is one. */
export function asOneAct<T>(strapi: Core.Strapi, work: (trx: Knex.Transaction) => Promise<T>): Promise<T> {
  const current = underWay.getStore();
  if (current !== undefined) return work(current);
  const isOneOfSeveral = strapi.db.inTransaction();
  return strapi.db.transaction(({ trx }) =>
    inTurn(trx, async () => {
      if (isOneOfSeveral) await lockSeveral(trx);
      return underWay.run(trx, () => work(trx));
    }),
  ) as Promise<T>;
}

/** The Content Manager runs bulk actions side by side in one transaction, where locks do not keep them apart. */
async function inTurn<T>(trx: Knex.Transaction, work: () => Promise<T>): Promise<T> {
  const before = lines.get(trx) ?? Promise.resolve();
  const own = before.then(work);
  lines.set(trx, own);
  return own;
}

/** Bulk actions lock SOP by SOP in the order of the request: two in opposite orders would wait for each other. So they come one after the other. */
async function lockSeveral(trx: Knex.Transaction): Promise<void> {
  await trx.raw(`select pg_advisory_xact_lock(hashtext('sop_runner.several_sops'))`);
}

/** Holds the SOPs until the transaction ends, always in the same order, so that two acts on the same SOPs do not block each other. */
export async function lockSops(trx: Knex.Transaction, documentIds: readonly string[]): Promise<void> {
  for (const documentId of [...new Set(documentIds)].sort()) {
    await trx.raw(`select pg_advisory_xact_lock(hashtextextended('sop_runner.sop:' || ?, 0))`, [documentId]);
  }
}
