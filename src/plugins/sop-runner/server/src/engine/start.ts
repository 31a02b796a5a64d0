/** Starting a case of the revision in force today. */
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { decide } from '../../../domain/decide';
import { replay } from '../../../domain/evolve';
import { Rejection } from '../../../domain/rejection';
import { calendarOf } from '../calendar';
import { deadlinesOf } from '../calendar/deadlines';
import { onceCommitted } from '../database/commits';
import { officeDay } from '../office';
import { nextReference } from '../repositories/counter';
import { calendarGeneration } from '../repositories/generations';
import { holdingsOf } from '../repositories/holders';
import { definitionOf, inForce, sopExists } from '../repositories/revisions';
import { isUniqueViolation, selectOne, type Sql } from '../repositories/sql';
import { assertSame, fingerprint, type StartCommand } from './command';
import { actorIdOf, remember, type Doer } from './doer';
import { filesOf, giveFiles, isFileNotFound } from './files';
import { insertCase, record } from './save';

export interface Started {
  readonly reference: string;
}

/**
 * Starts a case, or throws a Rejection and changes nothing. The same command id again by the same person answers the first case,
 * also when both come at once: the second then runs into the unique index of start commands, or finds its letter attached.
 */
export async function start(strapi: Core.Strapi, sopDocumentId: string, command: StartCommand, doer: Doer): Promise<Started> {
  const hash = fingerprint(command, sopDocumentId, doer.userId);
  try {
    return await strapi.db.transaction(async ({ trx, onCommit }) => {
      const first = await startedBefore(trx, command.commandId, hash);
      if (first !== undefined) return first;
      const person = await actorIdOf(strapi, trx, doer);
      onceCommitted({ trx, onCommit }, () => remember(strapi, doer, person));
      return open(strapi, trx, sopDocumentId, command, { doer, person, hash });
    });
  } catch (error) {
    const isSecond = isUniqueViolation(error) || isFileNotFound(error);
    const first = isSecond ? await startedBefore(strapi.db.connection, command.commandId, hash) : undefined;
    if (first === undefined) throw error;
    return first;
  }
}

/** Names the command to PostgreSQL's guards, and finds the case that it started already. Throws COMMAND_REUSED where the id came with another content. */
async function startedBefore(sql: Sql, commandId: string, hash: string): Promise<Started | undefined> {
  const row = await selectOne<{ readonly seen: (Started & { readonly commandHash: string }) | null }>(
    sql,
    `select set_config('sop_runner.command', :commandId, true), (
       select json_build_object('reference', c.reference, 'commandHash', e.command_hash)
       from sop_runner_events e join sop_cases c on c.id = e.case_id
       where e.kind = 'CaseStarted' and e.command_id = :commandId) as seen`,
    { commandId },
  );
  const seen = row?.seen ?? null;
  if (seen === null) return undefined;
  assertSame(seen.commandHash, hash);
  return { reference: seen.reference };
}

interface Starter {
  readonly doer: Doer;
  readonly person: number;
  readonly hash: string;
}

async function open(
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  sopDocumentId: string,
  command: StartCommand,
  { doer, person, hash }: Starter,
): Promise<Started> {
  const now = new Date();
  const today = officeDay(strapi, now);
  const revision = await inForce(trx, sopDocumentId, today);
  if (revision === undefined) throw new Rejection((await sopExists(trx, sopDocumentId)) ? 'SOP_NOT_IN_FORCE' : 'SOP_NOT_FOUND');
  const definition = await definitionOf(strapi, trx, revision.id);
  const holdings = await holdingsOf(
    trx,
    today,
    definition.roles.map(({ key }) => key),
  );
  const { commandId, ...asked } = command;
  const files = await filesOf(trx, asked, doer.userId);
  // On the transaction's own connection: thirty starts at once that each waited for a second one would wait for ever.
  const generation = await calendarGeneration(trx);
  const context = {
    ...{ now: now.toISOString(), commandId, person, mayCancelAny: doer.mayCancelAny, holdings, files },
    calendar: await calendarOf(strapi, generation, definition.unit),
    deadlines: await deadlinesOf(strapi, generation),
  };
  const events = decide(definition, null, asked, { ...context, start: { revision: revision.number, sopDocumentId, today } });
  const after = replay(events);
  const move = { kind: 'case', caseId: null, definition, before: null, after, events, person, holdings, taskIds: {} } as const;
  // Last of all that may refuse: the counter's row stays locked until the commit.
  const reference = await nextReference(trx, Number(today.slice(0, 4)));
  const caseId = await insertCase(strapi, move, reference, revision.id);
  await record(strapi, reference, { ...move, caseId }, { prevHash: null, commandHash: hash });
  await giveFiles(trx, asked, doer.userId, caseId);
  return { reference };
}
