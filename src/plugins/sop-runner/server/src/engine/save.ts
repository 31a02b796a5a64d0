/** Writes a decided move: case and events through Strapi's query layer, so that the hooks judge them, tasks in one SQL statement. */
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { Rejection } from '../../../domain/rejection';
import { UID } from '../../../shared/ids';
import { asEngine, type CaseMove } from '../gate';
import { movedColumns, newCaseRow } from '../repositories/cases';
import { eventRows } from '../repositories/events';
import { saveTasks, type TaskIds } from '../repositories/tasks';

export interface Chain {
  readonly prevHash: string | null;
  readonly commandHash: string;
}

/** Inserts the case of a start and answers its row id. */
export function insertCase(strapi: Core.Strapi, move: CaseMove, reference: string, revisionId: number): Promise<number> {
  return asEngine(move, async () => {
    const { ids } = await strapi.db.query(UID.case).createMany({ data: [newCaseRow(move.after, reference, revisionId)] });
    const [id] = ids;
    if (typeof id !== 'number') throw new Error('The new case has no row id');
    return id;
  });
}

/** Moves the row of a case that is locked at the version the move starts from. */
export function updateCase(
  strapi: Core.Strapi,
  move: CaseMove & { readonly caseId: number; readonly before: CaseMove['after'] },
): Promise<void> {
  return asEngine(move, async () => {
    const where = { id: move.caseId, version: move.before.version };
    const { count } = await strapi.db.query(UID.case).updateMany({ where, data: movedColumns(move.after) });
    if (count !== 1) throw new Rejection('STALE');
  });
}

/** Appends the move's events, which queue its mails, and saves its tasks. */
export function record(
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  move: CaseMove & { readonly caseId: number },
  taskIds: TaskIds,
  chain: Chain,
): Promise<void> {
  return asEngine(move, async () => {
    const at = move.events.at(-1)?.at;
    if (at === undefined) throw new Error('A move has at least one event');
    await strapi.db.query(UID.event).createMany({ data: [...eventRows(move.caseId, move.events, chain.prevHash, chain.commandHash)] });
    await saveTasks(trx, move.caseId, move.before, move.after, taskIds, at);
  });
}
