/** The history of cases, as rows and back. */
import { hash, randomUUID } from 'node:crypto';
import { canonicalJson } from '../../../domain/canonical';
import type { CaseEvent, EventBody } from '../../../domain/event';
import { iso, select, type Sql } from './sql';

/** One stored line with its seal. */
export interface SealedEvent {
  readonly event: CaseEvent;
  readonly prevHash: string | null;
  readonly hash: string;
}

/** What `createMany` is given for one event. */
export interface EventRow {
  /** Nobody asks for it; Strapi would make one by a slow hash in JavaScript. */
  readonly documentId: string;
  readonly case: number;
  readonly sequence: number;
  readonly kind: EventBody['kind'];
  /** As a date: Strapi would read a text by slow steps, once for each row. */
  readonly at: Date;
  readonly actor: number;
  readonly actorRole: string | null;
  readonly actorCapacity: string | null;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly commandId: string | null;
  readonly commandHash: string | null;
  readonly prevHash: string | null;
  readonly hash: string;
}

export function sha256(text: string): string {
  return hash('sha256', text);
}

/** The hash of a line: over the hash before it and the line's canonical JSON. */
export function hashOf(prevHash: string | null, event: CaseEvent): string {
  return sha256((prevHash ?? '') + canonicalJson(event));
}

/**
 * The rows of a command's events, chained onto `prevHash`. The command's id and hash stand on the first line only: that is what
 * makes (case, command id) unique.
 */
export function eventRows(caseId: number, events: readonly CaseEvent[], prevHash: string | null, commandHash: string): readonly EventRow[] {
  let last = prevHash;
  return events.map((event, index) => {
    const { kind, sequence, at, actor, commandId, ...payload } = event;
    const before = last;
    last = hashOf(before, event);
    return {
      documentId: randomUUID(),
      case: caseId,
      sequence,
      kind,
      at: new Date(at),
      actor: actor.id,
      actorRole: actor.role,
      actorCapacity: actor.capacity,
      payload,
      commandId: index === 0 ? commandId : null,
      commandHash: index === 0 ? commandHash : null,
      prevHash: before,
      hash: last,
    };
  });
}

interface Stored {
  readonly sequence: number;
  readonly kind: EventBody['kind'];
  readonly at: string;
  readonly actor: number;
  readonly role: string | null;
  readonly capacity: CaseEvent['actor']['capacity'];
  readonly payload: object;
  readonly commandId: string | null;
  readonly prevHash: string | null;
  readonly hash: string;
}

/** The history of a case up to a sequence, oldest first; the command id that a line lacks is that of the line before. */
export async function loadEvents(sql: Sql, caseId: number, upTo = 2 ** 31 - 1): Promise<readonly SealedEvent[]> {
  const rows = await select<Stored>(
    sql,
    `select sequence, kind, ${iso('at')} as at, actor_id as actor, actor_role as role, actor_capacity as capacity,
       to_json(payload) as payload, command_id as "commandId", prev_hash as "prevHash", hash
     from sop_runner_events where case_id = :caseId and sequence <= :upTo order by sequence`,
    { caseId, upTo },
  );
  let commandId = '';
  return rows.map(({ sequence, kind, at, actor, role, capacity, payload, prevHash, hash, ...row }) => {
    commandId = row.commandId ?? commandId;
    // The payload is what `eventRows` took from an event of this kind. The columns count, whatever stands in a payload.
    const event = { ...payload, kind, sequence, at, actor: { id: actor, role, capacity }, commandId } as CaseEvent;
    return { event, prevHash, hash };
  });
}
