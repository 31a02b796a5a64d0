/** Events are appended by the engine alone, exactly those of a move that its SOP allows; stored, they move their case and queue their mail. */
import type { Core } from '@strapi/strapi';
import { isDeepStrictEqual } from 'node:util';
import type { CaseEvent } from '../../../domain/event';
import { currentMove } from '../gate';
import { mailingOf, wakeOnCommit } from '../mail/queue';
import { saveMove } from '../repositories/moves';
import { judge } from './judge';
import { refuse } from './refuse';
import type { Write } from './write';

/** Admits the events of the move under way, all of them and in order. */
export function admitCreate({ rows }: Write): void {
  const move = currentMove();
  if (move?.kind !== 'case' || move.caseId === null || rows.length !== move.events.length) refuse();
  if (!move.events.every((event, index) => says(rows[index], move.caseId, event))) refuse();
  judge(move);
}

/** Saves what stored events did to case and tasks and queues their mails, in the transaction that stored them and in one statement. */
export async function saveConsequences(strapi: Core.Strapi, ids: readonly unknown[], { rows }: Write): Promise<void> {
  const move = currentMove();
  const at = move?.kind === 'case' ? move.events.at(-1)?.at : undefined;
  if (move?.kind !== 'case' || move.caseId === null || at === undefined) refuse();
  const events = rows.flatMap(({ kind }, index) => {
    const id = ids[index];
    return typeof id === 'number' && typeof kind === 'string' ? [{ id, kind }] : [];
  });
  const { caseId, before, after, taskIds } = move;
  const mailing = mailingOf(events);
  await strapi.db.transaction(async ({ trx }) => {
    const saved = await saveMove(trx, { caseId, before, after, taskIds, at, mailing });
    move.onSaved?.(saved);
    if (mailing.length > 0) wakeOnCommit(trx);
  });
}

function says(row: Readonly<Record<string, unknown>> | undefined, caseId: number | null, event: CaseEvent): boolean {
  if (row === undefined) return false;
  const { kind, sequence, at, actor, commandId, ...payload } = event;
  const { case: inCase, payload: stored, kind: rowKind, sequence: rowSequence, at: rowAt, actor: rowActor, actorRole, actorCapacity } = row;
  const written = { inCase, stored, rowKind, rowSequence, rowAt, rowActor, actorRole, actorCapacity };
  const decided = { inCase: caseId, stored: payload, rowKind: kind, rowSequence: sequence, rowAt: new Date(at), rowActor: actor.id };
  const byCommand = row.commandId === null || row.commandId === commandId;
  return byCommand && isDeepStrictEqual(written, { ...decided, actorRole: actor.role, actorCapacity: actor.capacity });
}
