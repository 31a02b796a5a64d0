/** Writes a decided move: case and events through Strapi's query layer, so that the hooks judge them; the events' hook saves the tasks. */
import type { Core } from '@strapi/strapi';
import { Rejection } from '../../../domain/rejection';
import { UID } from '../../../shared/ids';
import { asEngine, type CaseMove } from '../gate';
import { movedColumns, newCaseRow, placeOfRow } from '../repositories/cases';
import { eventRows } from '../repositories/events';
import { keepState } from '../repositories/known-states';

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
    const where = placeOfRow(move.caseId, move.before);
    const { count } = await strapi.db.query(UID.case).updateMany({ where, data: movedColumns(move.after, move.before) });
    if (count !== 1) throw new Rejection('STALE');
  });
}

/** Appends the move's events; their hook saves its tasks and queues its mails. Keeps the state that the case has then. */
export async function record(
  strapi: Core.Strapi,
  reference: string,
  move: CaseMove & { readonly caseId: number },
  chain: Chain,
): Promise<void> {
  const rows = eventRows(move.caseId, move.events, chain.prevHash, chain.commandHash);
  const hash = rows.at(-1)?.hash;
  const onSaved = (taskIds: CaseMove['taskIds']): void => {
    if (hash !== undefined) keepState(strapi, reference, { hash, state: move.after, taskIds });
  };
  await asEngine({ ...move, onSaved }, () => strapi.db.query(UID.event).createMany({ data: [...rows] }));
}
