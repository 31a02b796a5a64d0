/** Events are appended by the engine alone, exactly those of its move; the handing-over ones queue their mail. */
import type { Core } from '@strapi/strapi';
import { isDeepStrictEqual } from 'node:util';
import type { CaseEvent } from '../../../domain/event';
import { currentMove } from '../gate';
import { enqueueForEvents } from '../mail/queue';
import { refuse } from './refuse';
import type { Write } from './write';

/** Admits the events of the move under way, all of them and in order. */
export function admitCreate({ rows }: Write): void {
  const move = currentMove();
  if (move?.kind !== 'case' || move.caseId === null || rows.length !== move.events.length) refuse();
  if (!move.events.every((event, index) => says(rows[index], move.caseId, event))) refuse();
}

/** Queues the mails of stored events in the transaction that stored them. */
export async function queueHandoffMail(strapi: Core.Strapi, ids: readonly unknown[], { rows }: Write): Promise<void> {
  const stored = rows.flatMap(({ kind }, index) => {
    const id = ids[index];
    return typeof id === 'number' && typeof kind === 'string' ? [{ id, kind }] : [];
  });
  await strapi.db.transaction(({ trx }) => enqueueForEvents(trx, stored));
}

function says(row: Readonly<Record<string, unknown>> | undefined, caseId: number | null, event: CaseEvent): boolean {
  if (row === undefined) return false;
  const { kind, sequence, at, actor, commandId, ...payload } = event;
  const { case: inCase, payload: stored, kind: rowKind, sequence: rowSequence, at: rowAt, actor: rowActor, actorRole, actorCapacity } = row;
  const written = { inCase, stored, rowKind, rowSequence, rowAt, rowActor, actorRole, actorCapacity };
  const decided = { inCase: caseId, stored: payload, rowKind: kind, rowSequence: sequence, rowAt: at, rowActor: actor.id };
  const byCommand = row.commandId === null || row.commandId === commandId;
  return byCommand && isDeepStrictEqual(written, { ...decided, actorRole: actor.role, actorCapacity: actor.capacity });
}
