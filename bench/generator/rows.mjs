/** The tables that cases are written to, with the very columns that the engine writes. */
const columns = (names) => names.trim().split(/\s+/);

export const CASES = {
  table: 'sop_cases',
  columns: columns(`id document_id reference subject revision_id sop_document_id unit confidential urgent letter external_due_on status
    current_step current_node visit started_by_id started_at due_at due_is_minimum finished_at version created_at updated_at`),
};
export const EVENTS = {
  table: 'sop_runner_events',
  columns:
    columns(`id document_id case_id sequence kind at actor_id actor_role actor_capacity payload command_id command_hash prev_hash hash
    created_at updated_at`),
};
export const TASKS = {
  table: 'sop_runner_tasks',
  columns: columns(`id document_id case_id step node visit attempt role_id state assignee_id acting_for standard_time opened_at
    clock_started_at received_at due_at alarm_kind alarm_at alarm_times closed_at closed_by_id outcome note checked_inputs outputs attachments
    sent_by_task_id created_at updated_at`),
};
export const NOTIFICATIONS = {
  table: 'sop_runner_notifications',
  columns: columns(`id document_id event_id recipient channel template state message_id subject attempts last_error sent_at created_at
    updated_at`),
};

const later = (time, shift) => (time === null ? null : new Date(Date.parse(time) + shift).toISOString());

export const caseRow = ({ id, reference, subject, shift, random, letter, lastAt }, { revisionId }, c) => [
  ...[
    id,
    random.uuid(),
    reference,
    c.subject.replace(/^§subject§/, subject),
    revisionId,
    c.sopDocumentId,
    c.unit,
    c.confidential,
    c.urgent,
  ],
  ...[
    letter,
    c.externalDueOn,
    c.status,
    c.currentStep,
    c.currentNode,
    c.visit,
    c.startedBy,
    later(c.startedAt, shift),
    later(c.dueAt, shift),
  ],
  ...[c.dueIsMinimum, later(c.finishedAt, shift), c.version, later(c.startedAt, shift), lastAt],
];

/** @param {{ roleIds: object }} office @param {number | null} sentBy row id */
export const taskRow = (id, { id: caseId, random, shift }, { roleIds }, t, sentBy) => {
  const [openedAt, closedAt, receivedAt] = [later(t.openedAt, shift), later(t.closedAt, shift), later(t.receivedAt, shift)];
  return [
    ...[id, random.uuid(), caseId, t.step, t.node, t.visit, t.attempt, roleIds[t.role], t.state, t.assignee, t.actingFor, t.standardTime],
    ...[openedAt, later(t.clockStartedAt, shift), receivedAt, later(t.dueAt, shift)],
    ...[t.alarm?.kind, t.alarm === null ? null : later(t.alarm.at, shift), t.alarm?.times, closedAt, t.closedBy, t.outcome, t.note],
    ...[t.checkedInputs, t.outputs, closedAt === null ? null : t.attachments, sentBy, openedAt, closedAt ?? receivedAt ?? openedAt],
  ];
};
