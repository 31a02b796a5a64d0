/** The ratified texts of an SOP and the log of what became of them. Written only here, once, and never changed. */
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { UID } from '../../../shared/ids';
import { asEngine } from '../gate';
import type { Frozen } from './frozen';
import { officeDay } from '../office';
import { actingPerson } from './person';

type LogKind = 'ratified' | 'withdrawn' | 'ratified-again';

interface RevisionRow {
  readonly id: number;
  readonly number: number;
  readonly sha256: string;
}

/** The newest revision, withdrawn or not; null where the SOP was never ratified. */
export async function newestRevision(strapi: Core.Strapi, sopDocumentId: string): Promise<RevisionRow | null> {
  return strapi.db
    .query(UID.revision)
    .findOne({ select: ['id', 'number', 'sha256'], where: { sopDocumentId }, orderBy: { number: 'desc' } });
}

/**
 * Freezes a ratified text: as the next revision, from 0 on. The text of the newest revision makes no new one, but puts it in force
 * again where it was withdrawn.
 */
export async function ratify(
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  sopDocumentId: string,
  { definition, sha256 }: Frozen,
): Promise<void> {
  const newest = await newestRevision(strapi, sopDocumentId);
  if (newest?.sha256 === sha256) {
    if (await isWithdrawn(strapi, newest.id)) await log(strapi, trx, sopDocumentId, [newest.id], 'ratified-again');
    return;
  }
  const revision = await asRatification(trx, sopDocumentId, async () => {
    const ratifiedAt = new Date();
    const data = {
      sopDocumentId,
      number: newest === null ? 0 : newest.number + 1,
      definition,
      sha256,
      ratifiedAt,
      ratifiedBy: await actingPerson(strapi, trx),
    };
    return strapi.db
      .query(UID.revision)
      .create({ data: { ...data, effectiveOn: definition.effectiveOn ?? officeDay(strapi, ratifiedAt) } });
  });
  await log(strapi, trx, sopDocumentId, [Number(revision.id)], 'ratified');
}

/** Withdraws every revision that stands, upcoming ones too: an older text must not come back into force by itself. */
export async function withdraw(strapi: Core.Strapi, trx: Knex.Transaction, sopDocumentId: string): Promise<void> {
  const revisions: RevisionRow[] = await strapi.db
    .query(UID.revision)
    .findMany({ select: ['id'], where: { sopDocumentId }, orderBy: { number: 'asc' } });
  const standing: number[] = [];
  for (const { id } of revisions) if (!(await isWithdrawn(strapi, id))) standing.push(id);
  await log(strapi, trx, sopDocumentId, standing, 'withdrawn');
}

async function isWithdrawn(strapi: Core.Strapi, revision: number): Promise<boolean> {
  const last: { kind: LogKind } | null = await strapi.db
    .query(UID.revisionLog)
    .findOne({ select: ['kind'], where: { revision }, orderBy: { id: 'desc' } });
  return last?.kind === 'withdrawn';
}

async function log(
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  sopDocumentId: string,
  revisions: readonly number[],
  kind: LogKind,
): Promise<void> {
  if (revisions.length === 0) return;
  await asRatification(trx, sopDocumentId, async () => {
    const by = await actingPerson(strapi, trx);
    for (const revision of revisions) await strapi.db.query(UID.revisionLog).create({ data: { revision, kind, at: new Date(), by } });
  });
}

/** Passes the hooks and triggers that keep everybody else from writing revisions. */
async function asRatification<T>(trx: Knex.Transaction, sopDocumentId: string, work: () => Promise<T>): Promise<T> {
  await trx.raw(`select set_config('sop_runner.command', ?, true)`, [`ratification:${sopDocumentId}`]);
  return asEngine({ kind: 'ratification', sopDocumentId }, work);
}
