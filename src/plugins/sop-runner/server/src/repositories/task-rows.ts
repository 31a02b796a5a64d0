/** Tasks as a case's row brings them along: arrays instead of objects, which PostgreSQL makes in a third of the time. */
import type { Alarm } from '../../../domain/alarm';
import type { Task } from '../../../domain/case';

/** Row ids of a case's tasks by `visit.node`. */
export type TaskIds = Readonly<Record<string, number>>;

export function taskKey({ visit, node }: Pick<Task, 'visit' | 'node'>): string {
  return `${visit}.${node}`;
}

/** The tasks of a case and their row ids; expects the case's row as `c`. Read by `tasksOf`. */
export const TASKS_JSON = `(
  select coalesce(json_agg(json_build_array(t.id, t.sent_by_task_id, t.visit, t.step, t.node, t.attempt, r.key, t.state, t.assignee_id, t.acting_for,
      t.standard_time, t.opened_at, t.clock_started_at, t.received_at, t.due_at, t.closed_at, t.closed_by_id, t.outcome, t.note,
      t.checked_inputs, t.outputs, coalesce(t.attachments, '[]'),
      t.alarm_kind, t.alarm_at, t.alarm_times) order by t.visit, t.node), '[]') as list
  from sop_runner_tasks t join sop_roles r on r.id = t.role_id
  where t.case_id = c.id)`;

/** Row ids of the positions that have open tasks of the case. */
export const OPEN_ROLES = `array(select t.role_id from sop_runner_tasks t where t.case_id = c.id and t.state in ('waiting', 'received'))`;

/** One task in the order of TASKS_JSON. */
export type TaskRow = readonly [
  id: number,
  sentBy: number | null,
  visit: number,
  step: number,
  node: number,
  attempt: number,
  role: string,
  state: Task['state'],
  assignee: number | null,
  actingFor: Task['actingFor'],
  standardTime: Task['standardTime'],
  openedAt: string,
  clockStartedAt: string | null,
  receivedAt: string | null,
  dueAt: string | null,
  closedAt: string | null,
  closedBy: number | null,
  outcome: string | null,
  note: string | null,
  checkedInputs: readonly string[],
  outputs: readonly string[],
  attachments: Task['attachments'],
  alarmKind: Alarm['kind'] | null,
  alarmAt: string | null,
  alarmTimes: number | null,
];

export interface StoredTasks {
  readonly tasks: readonly Task[];
  readonly taskIds: TaskIds;
}

/** The tasks as the domain knows them, and their row ids. */
export function tasksOf(rows: readonly TaskRow[]): StoredTasks {
  const places = new Map(rows.map(([id, , visit, , node]) => [id, { visit, node }]));
  const tasks = rows.map((row) => taskOf(row, places));
  return { tasks, taskIds: Object.fromEntries(rows.map(([id, , visit, , node]) => [taskKey({ visit, node }), id])) };
}

/** By position: taking an array apart by names goes through its iterator, which costs more than all the rest. */
function taskOf(row: TaskRow, places: ReadonlyMap<number, NonNullable<Task['sentBy']>>): Task {
  return {
    visit: row[2],
    step: row[3],
    node: row[4],
    attempt: row[5],
    role: row[6],
    state: row[7],
    assignee: row[8],
    actingFor: row[9],
    standardTime: row[10],
    openedAt: utc(row[11]),
    clockStartedAt: orNull(row[12]),
    receivedAt: orNull(row[13]),
    dueAt: orNull(row[14]),
    alarm: alarmOf(row),
    closedAt: orNull(row[15]),
    closedBy: row[16],
    outcome: row[17],
    note: row[18],
    checkedInputs: row[19],
    outputs: row[20],
    attachments: row[21],
    sentBy: row[1] === null ? null : (places.get(row[1]) ?? null),
  };
}

function alarmOf(row: TaskRow): Alarm | null {
  const [kind, at, times] = [row[22], row[23], row[24]];
  return kind === null || at === null ? null : { kind, at: utc(at), times: times ?? 1 };
}

/** A time as PostgreSQL's JSON writes it (no zone, no zeros at the end of the fraction) as events write it: UTC with milliseconds. */
export function utc(time: string): string {
  // `2026-05-04T07:30:00` is 19 letters long, its milliseconds and their point four more.
  const full = time.length === 19 ? `${time}.000` : time.slice(0, 23).padEnd(23, '0');
  return `${full}Z`;
}

function orNull(time: string | null): string | null {
  return time === null ? null : utc(time);
}
