/** What a command answers, as seen right after it: also when it is asked a second time much later. */
import type { CaseState } from '../../../domain/case';
import type { Definition } from '../../../domain/definition';
import { replay } from '../../../domain/evolve';
import type { CommandResult } from '../../../shared/contracts';
import { loadEvents } from '../repositories/events';
import { selectOne, type Sql } from '../repositories/sql';

/** The answer for a case in a state. */
export function resultOf(def: Definition, reference: string, { version, status, currentStep, tasks }: CaseState): CommandResult {
  const open = new Set(tasks.filter(({ closedAt }) => closedAt === null).map(({ role }) => role));
  return { reference, version, status, step: currentStep, nowWith: def.roles.filter(({ key }) => open.has(key)).map(({ name }) => name) };
}

/** The answer that the command gave whose first line has that sequence. */
export async function firstResult(
  sql: Sql,
  def: Definition,
  of: { readonly id: number; readonly reference: string },
  sequence: number,
): Promise<CommandResult> {
  const next = await selectOne<{ sequence: number }>(
    sql,
    `select min(sequence) as sequence from sop_runner_events where case_id = :caseId and sequence > :sequence and command_id is not null`,
    { caseId: of.id, sequence },
  );
  const lines = await loadEvents(sql, of.id, next?.sequence ? next.sequence - 1 : undefined);
  return resultOf(def, of.reference, replay(lines.map(({ event }) => event)));
}
