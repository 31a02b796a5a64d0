/** The one write path of a running case: lock the row - decide - append events - save; one transaction. */
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { decide } from '../../../domain/decide';
import { evolve } from '../../../domain/evolve';
import { Rejection } from '../../../domain/rejection';
import type { CaseState } from '../../../domain/case';
import type { CommandResult } from '../../../shared/contracts';
import { calendarOf } from '../calendar';
import { deadlinesOf } from '../calendar/deadlines';
import { onceCommitted } from '../database/commits';
import { officeDay } from '../office';
import { addresseeOf } from '../repositories/actors';
import { lockCase, type StoredCase } from '../repositories/cases';
import { knownState } from '../repositories/known-states';
import { definitionOf } from '../repositories/revisions';
import { assertGiver, assertSame, fingerprint, type CaseCommand } from './command';
import { actorIdOf, remember, type Doer } from './doer';
import { filesOf, giveFiles } from './files';
import { withNames } from './names';
import { firstResult, resultOf } from './result';
import { record } from './save';

/**
 * Carries out a command on a case, or throws a Rejection and changes nothing. The same command id again by the same person answers
 * what it answered the first time. `now` is the time that the command is given; the clock is told it.
 */
export async function execute(
  strapi: Core.Strapi,
  reference: string,
  command: CaseCommand,
  doer: Doer,
  now = new Date(),
): Promise<CommandResult> {
  assertGiver(command, doer.userId);
  const needsSender = command.kind === 'TakeBack' || command.kind === 'RefuseTask';
  return withNames(strapi, () =>
    strapi.db.transaction(async ({ trx, onCommit }) => {
      const actor = await actorIdOf(strapi, trx, doer);
      const addressee = command.kind === 'ReassignTask' ? await addresseeOf(trx, command.to) : null;
      const asked = { commandId: command.commandId, needsSender };
      const stored = await lockCase(trx, reference, officeDay(strapi, now), asked, knownState(strapi, reference));
      if (stored === undefined) throw new Rejection('CASE_NOT_FOUND');
      onceCommitted({ trx, onCommit }, () => remember(strapi, doer, actor));
      return act(strapi, trx, stored, { asked: command, addressee }, { doer, person: actor, now });
    }),
  );
}

/** What is asked, and the person whom a task is to be given to: commands come with user ids, the domain knows people. */
interface Ask {
  readonly asked: CaseCommand;
  readonly addressee: number | null;
}

interface Acting {
  readonly doer: Doer;
  readonly person: number;
  readonly now: Date;
}

async function act(
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  stored: StoredCase,
  { asked: command, addressee }: Ask,
  { doer, person, now }: Acting,
): Promise<CommandResult> {
  const { id, reference, state, last, seen, holdings, taskIds } = stored;
  const definition = await definitionOf(strapi, trx, stored.revisionId);
  const commandHash = fingerprint(command, reference, doer.userId);
  if (seen !== null) {
    assertSame(seen.commandHash, commandHash);
    return firstResult(trx, definition, stored, seen.sequence);
  }
  const { commandId, ...said } = command;
  const asked = said.kind === 'ReassignTask' && addressee !== null ? { ...said, to: addressee } : said;
  const files = await filesOf(trx, asked, doer.userId);
  const calendar = await calendarOf(strapi, stored.calendarGeneration, state.unit);
  const deadlines = await deadlinesOf(strapi, stored.calendarGeneration);
  const { mayCancelAny, mayReassign } = doer;
  const context = { now: timeAfter(last.at, now), commandId, person, mayCancelAny, mayReassign, calendar, deadlines, holdings, files };
  const events = decide(definition, state, asked, context);
  const after = events.reduce<CaseState>(evolve, state);
  const move = { kind: 'case', caseId: id, definition, before: state, after, events, person, holdings, taskIds } as const;
  await record(strapi, reference, move, { prevHash: last.hash, commandHash });
  await giveFiles(trx, asked, doer.userId, id);
  return resultOf(definition, reference, after);
}

/** Now, and never before the last event: clocks of two servers may differ. */
function timeAfter(last: string, at: Date): string {
  const now = at.toISOString();
  return now < last ? last : now;
}
