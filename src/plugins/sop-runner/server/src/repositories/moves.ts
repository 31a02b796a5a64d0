/** What a move does to the rows of its case and tasks: only the engine writes it, in one statement. */
import type { Knex } from 'knex';
import { isDeepStrictEqual } from 'node:util';
import type { CaseState, Task } from '../../../domain/case';
import { Rejection } from '../../../domain/rejection';
import { JOBS } from '../mail/queue';
import { prepare, runPrepared } from './sql';
import { taskKey, type TaskIds } from './task-rows';

/** The case is found where the move starts from, or not at all; that of a start stands where it ends already (`:fromVersion` is null). */
const SAVE = prepare(
  'save_move',
  `
with moved as (
  update sop_cases set status = :status, current_step = :step, current_node = :node, visit = :visit, version = :version, subject = :subject,
    due_at = cast(:dueAt as timestamp), finished_at = cast(:finishedAt as timestamp), updated_at = cast(:at as timestamp)
  where id = :caseId and version = :fromVersion and status = :fromStatus and current_step = :fromStep and current_node = :fromNode
    and visit = :fromVisit returning id
), changed as (
  update sop_runner_tasks t set state = x.state, assignee_id = x.assignee, acting_for = x.acting_for, received_at = x.received_at,
    closed_at = x.closed_at, closed_by_id = x.closed_by, outcome = x.outcome, note = x.note,
    checked_inputs = x.checked_inputs, outputs = x.outputs, attachments = x.attachments, clock_started_at = x.clock_started_at,
    due_at = x.due_at, alarm_kind = x.alarm_kind, alarm_at = x.alarm_at, alarm_times = x.alarm_times, updated_at = cast(:at as timestamp)
  from jsonb_to_recordset(cast(:changes as jsonb)) as x(id int, state text, assignee int, acting_for text, received_at timestamp,
    closed_at timestamp, closed_by int, outcome text, note text, checked_inputs jsonb, outputs jsonb, attachments jsonb,
    clock_started_at timestamp, due_at timestamp, alarm_kind text, alarm_at timestamp, alarm_times int)
  where t.case_id = :caseId and t.id = x.id returning t.id
), queued as (
  ${JOBS}
), opened as (
  insert into sop_runner_tasks (document_id, case_id, role_id, visit, step, node, attempt, state, assignee_id, acting_for, received_at,
    standard_time, opened_at, clock_started_at, due_at, alarm_kind, alarm_at, alarm_times, checked_inputs, outputs, sent_by_task_id, created_at, updated_at, published_at)
  select gen_random_uuid(), :caseId, r.id, x.visit, x.step, x.node, x.attempt, x.state, x.assignee, x.acting_for, x.received_at,
    x.standard_time, x.opened_at, x.clock_started_at, x.due_at, x.alarm_kind, x.alarm_at, x.alarm_times, x.checked_inputs, x.outputs, x.sent_by, x.opened_at, x.opened_at, x.opened_at
  from jsonb_to_recordset(cast(:openings as jsonb)) as x(role text, visit int, step int, node int, attempt int, state text,
    assignee int, acting_for text, received_at timestamp, standard_time jsonb, opened_at timestamp, clock_started_at timestamp, due_at timestamp,
    alarm_kind text, alarm_at timestamp, alarm_times int, checked_inputs jsonb, outputs jsonb, sent_by int)
  join sop_roles r on r.key = x.role returning id, visit, node
)
select cast((select count(*) from moved) as int) as moved, cast((select count(*) from changed) as int) as changed,
  (select coalesce(json_agg(json_build_array(id, visit, node)), '[]') from opened) as opened`,
  [
    ...['at', 'caseId', 'changes', 'openings', 'mailing'],
    ...['status', 'step', 'node', 'visit', 'version', 'subject', 'dueAt', 'finishedAt'],
    ...['fromVersion', 'fromStatus', 'fromStep', 'fromNode', 'fromVisit'],
  ],
);

/** A move that is stored but for its rows of case and tasks, and the row ids of its events that mail. */
export interface Move {
  readonly caseId: number;
  readonly before: CaseState | null;
  readonly after: CaseState;
  readonly taskIds: TaskIds;
  readonly at: string;
  readonly mailing: readonly number[];
}

interface Saved {
  readonly moved: number;
  readonly changed: number;
  readonly opened: readonly (readonly [id: number, visit: number, node: number])[];
}

/**
 * Moves the case, closes, receives and opens its tasks, and queues the mails about it, in one statement. Answers the row ids of all tasks that
 * there are then. Throws STALE where the case is not where the move starts from.
 */
export async function saveMove(trx: Knex.Transaction, { caseId, before, after, taskIds: ids, at, mailing }: Move): Promise<TaskIds> {
  const { opened, changed } = differences(before?.tasks ?? [], after.tasks);
  const row = await runPrepared<Saved>(trx, SAVE, {
    ...{ at, caseId, mailing, ...columns(after), ...place(before) },
    changes: JSON.stringify(changed.map((task) => change(task, ids))),
    openings: JSON.stringify(opened.map((task) => opening(task, ids))),
  });
  if (row?.moved !== (before === null ? 0 : 1)) throw new Rejection('STALE');
  if (row.changed !== changed.length || row.opened.length !== opened.length)
    throw new Error(`Saved ${row.changed} and opened ${row.opened.length} tasks of case ${caseId} instead of all`);
  return { ...ids, ...Object.fromEntries(row.opened.map(([id, visit, node]) => [taskKey({ visit, node }), id])) };
}

/** Tasks stand in the order in which they were opened, and none ever goes. */
function differences(
  before: readonly Task[],
  after: readonly Task[],
): { readonly opened: readonly Task[]; readonly changed: readonly Task[] } {
  const changed = before.flatMap((was, place) => {
    const task = after[place];
    if (task === undefined || taskKey(task) !== taskKey(was)) throw new Error(`Task ${taskKey(was)} is not at its place`);
    return isDeepStrictEqual(task, was) ? [] : [task];
  });
  return { opened: after.slice(before.length), changed };
}

function columns({ status, currentStep: step, currentNode: node, visit, version, subject, dueAt, finishedAt }: CaseState) {
  return { status, step, node, visit, version, subject, dueAt, finishedAt };
}

function place(before: CaseState | null) {
  return {
    fromVersion: before?.version ?? null,
    fromStatus: before?.status ?? null,
    fromStep: before?.currentStep ?? null,
    fromNode: before?.currentNode ?? null,
    fromVisit: before?.visit ?? null,
  };
}

function change(task: Task, ids: TaskIds) {
  return {
    id: ids[taskKey(task)],
    state: task.state,
    assignee: task.assignee,
    acting_for: task.actingFor,
    received_at: task.receivedAt,
    closed_at: task.closedAt,
    closed_by: task.closedBy,
    outcome: task.outcome,
    note: task.note,
    checked_inputs: task.checkedInputs,
    outputs: task.outputs,
    attachments: task.attachments,
    ...clock(task),
  };
}

function opening(task: Task, ids: TaskIds) {
  return {
    role: task.role,
    visit: task.visit,
    step: task.step,
    node: task.node,
    attempt: task.attempt,
    state: task.state,
    // Whoever takes a handoff back has the task again at once.
    assignee: task.assignee,
    acting_for: task.actingFor,
    received_at: task.receivedAt,
    standard_time: task.standardTime,
    opened_at: task.openedAt,
    ...clock(task),
    checked_inputs: task.checkedInputs,
    outputs: task.outputs,
    sent_by: task.sentBy === null ? null : ids[taskKey(task.sentBy)],
  };
}

function clock({ clockStartedAt, dueAt, alarm }: Task) {
  const next = { alarm_kind: alarm?.kind ?? null, alarm_at: alarm?.at ?? null, alarm_times: alarm?.times ?? null };
  return { clock_started_at: clockStartedAt, due_at: dueAt, ...next };
}
