/** The only reader of history: state is what the events say, and nothing else. */
import type { CaseState, Task } from './case';
import type { CaseEvent, Opening, RecomputedTask, TaskRef } from './event';

type Started = Extract<CaseEvent, { kind: 'CaseStarted' }>;

/** The state after one more event. Throws where the event does not continue the history. */
export function evolve(state: CaseState | null, event: CaseEvent): CaseState {
  if (event.sequence !== (state?.version ?? 0) + 1)
    throw new RangeError(`Event ${event.sequence} does not follow version ${state?.version ?? 0}`);
  if (state === null) {
    if (event.kind !== 'CaseStarted') throw new RangeError(`A history begins with CaseStarted, not with ${event.kind}`);
    return started(event);
  }
  return { ...state, ...change(state, event), version: event.sequence };
}

/** The state that a whole history gives. Throws on an empty or broken one. */
export function replay(events: readonly CaseEvent[]): CaseState {
  const state = events.reduce<CaseState | null>(evolve, null);
  if (state === null) throw new RangeError('A history has at least one event');
  return state;
}

function change(state: CaseState, event: CaseEvent): Partial<CaseState> {
  const { at, actor } = event;
  switch (event.kind) {
    case 'CaseStarted':
      throw new RangeError('A case starts once');
    case 'TaskReceived':
    case 'TaskTakenOver': {
      const { clockStartedAt, dueAt = null, alarm = null } = event;
      const clock = clockStartedAt === undefined ? {} : { clockStartedAt, dueAt, alarm };
      return withTask(state, event, { state: 'received', assignee: actor.id, actingFor: actor.capacity, receivedAt: at, ...clock });
    }
    case 'TaskReleased':
      return withTask(state, event, { state: 'waiting', assignee: null, actingFor: null, receivedAt: null });
    case 'TaskRefused': {
      const by = { assignee: actor.id, actingFor: actor.capacity, closedAt: at, closedBy: actor.id };
      const refused = withTask(state, event, { state: 'refused', ...by, alarm: null });
      return opened(cancelled(refused.tasks, event), event.opening, at);
    }
    case 'TaskReassigned':
      return withTask(state, event, { state: 'waiting', assignee: event.to, actingFor: event.capacity, receivedAt: null });
    case 'TaskCompleted': {
      const { outcome, note, checkedInputs, outputs, attachments = [] } = event;
      const work = { outcome, note, checkedInputs, outputs, attachments };
      return withTask(state, event, { state: 'done', closedAt: at, closedBy: actor.id, alarm: null, ...work });
    }
    case 'CaseHandedOver':
      return opened(state.tasks, event.opening, at);
    case 'CaseReturned': {
      const { sentBy } = event.opening;
      const tasks = sentBy === null ? state.tasks : withTask(state, sentBy, { state: 'returned' }).tasks;
      return opened(tasks, event.opening, at);
    }
    case 'CaseTakenBack':
      return opened(cancelled(state.tasks, event), event.opening, at);
    case 'SubjectCorrected':
      return { subject: event.to };
    case 'CaseCompleted':
      return { status: 'completed', finishedAt: at };
    case 'CaseCancelled':
      return { status: 'cancelled', finishedAt: at, tasks: cancelled(state.tasks, event) };
    case 'TaskReminded':
    case 'TaskOverdue':
    case 'TaskEscalated':
      return withTask(state, event, { alarm: event.next });
    case 'DueRecomputed':
      return { dueAt: event.dueAt, tasks: event.tasks.reduce(recomputed, state).tasks };
    case 'Commented':
      return {};
  }
}

/** The tasks with all open ones closed by who ended them. */
function cancelled(tasks: readonly Task[], { at, actor }: CaseEvent): readonly Task[] {
  const close = (task: Task): Task => ({ ...task, state: 'cancelled', closedAt: at, closedBy: actor.id, alarm: null });
  return tasks.map((task) => (task.closedAt === null ? close(task) : task));
}

function recomputed(state: CaseState, { visit, node, dueAt, alarm }: RecomputedTask): CaseState {
  return { ...state, ...withTask(state, { visit, node }, { dueAt, alarm }) };
}

function started(event: Started): CaseState {
  const { at, actor, sequence, revision, sopDocumentId, subject, unit, confidential, dueAt, opening } = event;
  return {
    subject,
    revision,
    sopDocumentId,
    unit,
    confidential,
    urgent: event.urgent ?? false,
    letter: event.letter ?? null,
    externalDueOn: event.externalDueOn ?? null,
    status: 'running',
    startedBy: actor.id,
    startedAt: at,
    dueAt,
    dueIsMinimum: event.dueIsMinimum ?? false,
    finishedAt: null,
    version: sequence,
    ...opened([], opening, at),
  };
}

function opened(tasks: readonly Task[], { visit, step, node, attempt, sentBy, tasks: openings }: Opening, openedAt: string) {
  const fresh = openings.map((opening): Task => ({ ...UNTOUCHED, ...opening, visit, attempt, sentBy, openedAt }));
  return { currentStep: step, currentNode: node, visit, tasks: [...tasks, ...fresh] };
}

const UNTOUCHED = {
  state: 'waiting',
  assignee: null,
  actingFor: null,
  receivedAt: null,
  alarm: null,
  closedAt: null,
  closedBy: null,
  outcome: null,
  note: null,
  checkedInputs: [],
  outputs: [],
  attachments: [],
} as const;

function withTask({ tasks }: CaseState, { visit, node }: TaskRef, change: Partial<Task>): { readonly tasks: readonly Task[] } {
  const place = tasks.findIndex((task) => task.visit === visit && task.node === node);
  const task = tasks[place];
  if (task === undefined) throw new RangeError(`The case has no task at visit ${visit}, symbol ${node}`);
  return { tasks: [...tasks.slice(0, place), { ...task, ...change }, ...tasks.slice(place + 1)] };
}
