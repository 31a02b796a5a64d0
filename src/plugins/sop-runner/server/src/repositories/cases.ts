/** Cases as rows and back. */
import type { Knex } from 'knex';
import type { CaseState } from '../../../domain/case';
import type { Holding } from '../../../domain/command';
import { Rejection } from '../../../domain/rejection';
import { GENERATION } from './generations';
import { holdingsJson, WORK_ACTION } from './holders';
import { iso, prepare, runPrepared, selectOne, type Sql } from './sql';
import type { KnownState } from './known-states';
import { OPEN_ROLES, TASKS_JSON, tasksOf, utc, type TaskIds, type TaskRow } from './task-rows';

/** A case with all that a command on it may need. */
export interface StoredCase {
  readonly id: number;
  readonly reference: string;
  readonly revisionId: number;
  readonly state: CaseState;
  readonly taskIds: TaskIds;
  readonly last: { readonly sequence: number; readonly hash: string; readonly at: string };
  /** The first line that a command of this id made, if it was here before. */
  readonly seen: { readonly sequence: number; readonly commandHash: string } | null;
  /** Of hours and holidays, as `calendarOf` takes it; null before their first change. */
  readonly calendarGeneration: number | null;
  /** Eligible holdings of the open tasks' positions; also of the sender's where that was asked for. */
  readonly holdings: readonly Holding[];
}

/** The columns of a case; expects its row as `c` and its revision's as `v`. Read by `stateOf`. */
export const CASE_JSON = `json_build_object(
    'subject', c.subject, 'revision', v.number, 'sopDocumentId', c.sop_document_id, 'unit', c.unit, 'confidential', c.confidential,
    'urgent', coalesce(c.urgent, false), 'letter', c.letter, 'externalDueOn', c.external_due_on,
    'status', c.status, 'currentStep', c.current_step, 'currentNode', c.current_node, 'visit', c.visit,
    'startedBy', c.started_by_id, 'startedAt', c.started_at, 'dueAt', c.due_at,
    'dueIsMinimum', coalesce(c.due_is_minimum, false), 'finishedAt', c.finished_at, 'version', c.version)`;

/**
 * Expects the case's row as `c`, its revision's as `v` and its last event as `e`; state and tasks are left out where the hash of that event is
 * `:known`. Read by `stored`.
 */
const CASE = `
  c.id, c.reference, c.revision_id as "revisionId", c.version,
  case when e.hash = :known then null else ${TASKS_JSON} end as tasks,
  case when e.hash = :known then null else ${CASE_JSON} end as state,
  json_build_object('sequence', e.sequence, 'hash', e.hash, 'at', ${iso('e.at')}) as last,
  (select json_build_object('sequence', s.sequence, 'commandHash', s.command_hash)
   from sop_runner_events s where s.case_id = c.id and s.command_id = :commandId) as seen,
  ${GENERATION} as "calendarGeneration"`;

const OF_OPEN_TASKS = 'hold.role_id = any(open.roles)';

/** Also of the position that the case was handed over from: the sender may take it back. */
const OF_SENDER_TOO = `${OF_OPEN_TASKS} or hold.role_id in (
  select sent.role_id from sop_runner_tasks here join sop_runner_tasks sent on sent.id = here.sent_by_task_id
  where here.case_id = c.id and here.state = 'waiting')`;

const FROM = `
  from sop_cases c join sop_runner_revisions v on v.id = c.revision_id
    cross join lateral (select ${OPEN_ROLES} as roles) open
    left join lateral (
      select e.sequence, e.hash, e.at from sop_runner_events e where e.case_id = c.id order by e.sequence desc limit 1) e on true
  where c.reference = :reference`;

type Row = Omit<StoredCase, 'state' | 'taskIds'> & {
  readonly version: number;
  /** Null, as the tasks are, where the state is known. */
  readonly state: CaseRow | null;
  readonly tasks: readonly TaskRow[] | null;
};

/** What CASE_JSON gives. */
export type CaseRow = Omit<CaseState, 'tasks'>;

function stored({ tasks: rows, state, version, ...row }: Row, known: KnownState | undefined): StoredCase {
  if (state === null || rows === null) {
    if (known === undefined) throw new Error(`Case ${row.reference} came without its state at version ${version}`);
    return { ...row, state: known.state, taskIds: known.taskIds };
  }
  const { tasks, taskIds } = tasksOf(rows);
  return { ...row, taskIds, state: stateOf(state, tasks) };
}

/** The case as the domain knows it. */
export function stateOf(row: CaseRow, tasks: CaseState['tasks']): CaseState {
  const { startedAt, dueAt, finishedAt } = row;
  const times = { startedAt: utc(startedAt), dueAt: dueAt && utc(dueAt), finishedAt: finishedAt && utc(finishedAt) };
  return { ...row, ...times, tasks };
}

const lock = (name: string, holdings: string) =>
  prepare(
    name,
    `select set_config('sop_runner.command', :commandId, true), ${CASE}, ${holdingsJson(holdings)} as holdings ${FROM} for update of c`,
    ['reference', 'today', 'work', 'commandId', 'known'],
  );
const LOCK = lock('lock_case', OF_OPEN_TASKS);
const LOCK_WITH_SENDER = lock('lock_case_with_sender', OF_SENDER_TOO);

/** A case as it stands, for reading; its holdings name those of the sender's position too. */
export async function loadCase(sql: Sql, reference: string, today: string): Promise<StoredCase | undefined> {
  const row = await selectOne<Row>(sql, `select ${CASE}, ${holdingsJson(OF_SENDER_TOO)} as holdings ${FROM}`, {
    reference,
    today,
    work: WORK_ACTION,
    commandId: null,
    known: null,
  });
  return row && stored(row, undefined);
}

/**
 * Locks a case until the transaction ends, names the command to PostgreSQL's guards, and fetches all that deciding needs, in
 * one statement. Having waited for the lock, PostgreSQL gives the new case row but tasks and events as they were before the wait:
 * then the last event is not the row's version, and the fetch is repeated under the lock. A state that is known already is not fetched again.
 * Throws HISTORY_BROKEN where the history ends elsewhere all the same: nothing is added to what was tampered with.
 */
export async function lockCase(
  trx: Knex.Transaction,
  reference: string,
  today: string,
  command: { readonly commandId: string; readonly needsSender: boolean },
  known: KnownState | undefined,
): Promise<StoredCase | undefined> {
  const { commandId, needsSender } = command;
  const statement = needsSender ? LOCK_WITH_SENDER : LOCK;
  const values = { reference, today, work: WORK_ACTION, commandId, known: known?.hash ?? null };
  const found = await runPrepared<Row>(trx, statement, values);
  const isCurrent = found === undefined || found.last.sequence === found.version;
  const row = isCurrent ? found : await runPrepared<Row>(trx, statement, values);
  if (row === undefined) return undefined;
  const { last, version } = row;
  // Of no line at all everything is null.
  if (last.sequence !== version) throw new Rejection('HISTORY_BROKEN', { last: last.sequence ?? 0, version });
  return stored(row, known);
}

/** As Strapi takes a time at once; it would read a text by slow steps. */
function timeOf(at: string | null): Date | null {
  return at === null ? null : new Date(at);
}

/** The row of a new case, where its start leaves it. */
export function newCaseRow(state: CaseState, reference: string, revisionId: number) {
  const { tasks: _tasks, revision: _number, startedAt, dueAt, finishedAt, ...columns } = state;
  const times = { startedAt: timeOf(startedAt), dueAt: timeOf(dueAt), finishedAt: timeOf(finishedAt) };
  return { reference, revision: revisionId, ...columns, ...times };
}
