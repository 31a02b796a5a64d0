/**
 * The floor: the same handoff as hand-written SQL through `pg`, with no framework and no check of who may do it. It writes the very
 * rows the engine writes (case, three events with their hashes, both tasks, the mail job), so that replaying them proves it.
 */
import { createHash, randomUUID } from 'node:crypto';

const LOCK = `
select set_config('sop_runner.command', $2, true), c.id, c.version, c.visit, c.current_step as step, t.id as task, t.attempt, r.key as role,
  (select e.hash from sop_runner_events e where e.case_id = c.id order by e.sequence desc limit 1) as hash
from sop_cases c join sop_runner_tasks t on t.case_id = c.id and t.visit = c.visit join sop_roles r on r.id = t.role_id
where c.reference = $1 for update of c`;

const MOVE = `
update sop_cases set status = 'running', current_step = $2, current_node = 1, visit = $3, version = $4, due_at = due_at, finished_at = null
where id = $1 and version = $5`;

const EVENTS = `
insert into sop_runner_events (document_id, case_id, sequence, kind, at, actor_id, actor_role, actor_capacity, payload, command_id, command_hash,
  prev_hash, hash, created_at, updated_at, published_at)
select gen_random_uuid(), $1, x.sequence, x.kind, $2, $3, $4, 'definitive', x.payload, x.command_id, x.command_hash, x.prev_hash, x.hash, $2, $2, $2
from jsonb_to_recordset($5::jsonb) as x(sequence int, kind text, payload jsonb, command_id text, command_hash text, prev_hash text, hash text)
returning id`;

const TASKS = `
with closed as (
  update sop_runner_tasks set state = 'done', assignee_id = $2, acting_for = 'definitive', received_at = $3, closed_at = $3, closed_by_id = $2,
    note = $4, checked_inputs = $5, outputs = $6, attachments = '[]', alarm_kind = null, alarm_at = null, alarm_times = null, updated_at = $3 where id = $1
), opened as (
  insert into sop_runner_tasks (document_id, case_id, role_id, visit, step, node, attempt, state, standard_time, opened_at, clock_started_at,
    due_at, alarm_kind, alarm_at, alarm_times, checked_inputs, outputs, sent_by_task_id, created_at, updated_at, published_at)
  select gen_random_uuid(), $7, r.id, $8, $9, 1, 1, 'waiting', $10, $3, $3, $13, 'remind', $14, 1, '[]', '[]', $1, $3, $3, $3 from sop_roles r where r.key = $11
)
insert into pgboss.job (name, data, retry_limit, retry_delay, retry_backoff, expire_in, keep_until)
values ('sop_runner_mail', jsonb_build_object('eventId', $12::int), 100000, 5, false, interval '60 seconds', now() + interval '30 days')`;

export const TIME = { amount: 60, asWritten: '60 Menit', unit: 'minute' };

const sha256 = (text) => createHash('sha256').update(text, 'utf8').digest('hex');

/** JSON with sorted keys; all that RFC 8785 asks for values as plain as these. */
const canonical = (value) => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const keys = Object.keys(value).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join(',')}}`;
};

/** Chains the events of one command onto the hash before; answers what is stored of each beside the case, the time and the actor. */
export const seal = (bodies, { at, actor, role, commandId, version, hash }) => {
  let previous = hash;
  return bodies.map(({ kind, ...payload }, index) => {
    const sequence = version + 1 + index;
    const event = { kind, ...payload, sequence, at, actor: { id: actor, role, capacity: 'definitive' }, commandId };
    const sealed = { sequence, kind, payload, prev_hash: previous, hash: sha256(previous + canonical(event)) };
    previous = sealed.hash;
    return index === 0 ? { ...sealed, command_id: commandId, command_hash: sha256(canonical({ commandId, actor })) } : sealed;
  });
};

/** The events of a handoff, and the times of the task that it opens: the office is always open here, since adding hours up is no writing. */
export const whatHappens = ({ visit, step, at, next }, { note, checkedInputs, outputs }) => {
  const [dueAt, alarmAt] = [60, 45].map((minutes) => new Date(Date.parse(at) + minutes * 60_000).toISOString());
  const alarm = { kind: 'remind', at: alarmAt, times: 1 };
  const opened = { step: step + 1, node: 1, role: next, standardTime: TIME, clockStartedAt: at, dueAt, alarm };
  const opening = { visit: visit + 1, step: step + 1, node: 1, attempt: 1, tasks: [opened], sentBy: { visit, node: 1 } };
  const bodies = [
    { kind: 'TaskReceived', visit, node: 1 },
    { kind: 'TaskCompleted', visit, node: 1, outcome: null, note, checkedInputs, outputs, attachments: [] },
    { kind: 'CaseHandedOver', opening, note },
  ];
  return { bodies, dueAt, alarmAt };
};

/** One handoff; `next` is the key of the position it goes to. */
export const handOver = async (pool, actor, reference, { commandId = randomUUID(), note, checkedInputs, outputs, next }) => {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const { rows } = await client.query({ name: 'lock', text: LOCK, values: [reference, commandId] });
    const found = rows[0];
    const { id, version, visit, step, role, task } = found;
    const at = new Date().toISOString();
    const { bodies, dueAt, alarmAt } = whatHappens({ visit, step, at, next }, { note, checkedInputs, outputs });
    const events = seal(bodies, { ...found, at, actor, role, commandId });
    await client.query({ name: 'move', text: MOVE, values: [id, step + 1, visit + 1, version + 3, version] });
    const { rows: ids } = await client.query({ name: 'events', text: EVENTS, values: [id, at, actor, role, JSON.stringify(events)] });
    const inputs = JSON.stringify(checkedInputs);
    const closing = [task, actor, at, note, inputs, JSON.stringify(outputs)];
    const values = [...closing, id, visit + 1, step + 1, JSON.stringify(TIME), next, ids[2].id, dueAt, alarmAt];
    await client.query({ name: 'tasks', text: TASKS, values });
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
};
