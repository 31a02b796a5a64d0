/** Every act that could be tried on a case, once as `decide` accepts it and once as it is offered. Both read `kind visit/node outcome -> to`. */
import type { CaseState } from '../../../src/plugins/sop-runner/domain/case';
import type { Command, Context } from '../../../src/plugins/sop-runner/domain/command';
import { decide } from '../../../src/plugins/sop-runner/domain/decide';
import type { Definition } from '../../../src/plugins/sop-runner/domain/definition';
import type { CaseEvent } from '../../../src/plugins/sop-runner/domain/event';
import { keyOf } from '../../../src/plugins/sop-runner/domain/flow';
import type { Offers } from '../../../src/plugins/sop-runner/domain/offers';
import { Rejection } from '../../../src/plugins/sop-runner/domain/rejection';
import { complete, reassign, receive, refuse, takeOver } from './office';

const OUTCOMES = [null, 'Ya', 'Tidak', 'Batal', 'Lain'] as const;
const PARTS = [false, true] as const;

/** What is accepted on the tasks of the current visit and the one before, found by trying everything with and without each part that may be asked for. */
export function accepted(def: Definition, state: CaseState, by: Context): readonly string[] {
  const found = new Set<string>();
  const people = [...new Set([...by.holdings.map(({ person }) => person), by.person])];
  for (const [name, command] of attempts(def, state, people)) {
    const events = tried(def, state, command, by);
    if (events !== null) found.add(command.kind === 'CompleteTask' ? `${name} -> ${whereTo(events)}` : name);
  }
  return [...found].sort();
}

/** What is offered, with the same parts. */
export function offered(def: Definition, { tasks, comment, cancel, takeBack, correctSubject, reassign: given }: Offers): readonly string[] {
  const acts = tasks.flatMap(
    ({ visit, step, node, receive: mayReceive, takeOver: mayTakeOver, refuse: mayRefuse, complete: completion }) => {
      const task = `${visit}/${node}`;
      const inputs = def.steps[step - 1]?.inputs ?? [];
      const outputs = def.steps[step - 1]?.outputs ?? [];
      const completions = (completion?.ways ?? []).flatMap(({ label, to, isReturn, needsReason }) =>
        forms(inputs, outputs)
          .filter((form) => form.reason || !needsReason)
          .filter((form) => same(form.inputs, completion?.needsInputs ?? []))
          .filter((form) => same(form.outputs, completion?.needsOutputs ?? []) || (isReturn && form.outputs.length === 0))
          .map(
            (form) =>
              `CompleteTask ${task} ${label} ${form.name} -> ${completion?.leavesPlace ? (to === 'end' ? 'end' : keyOf(to)) : 'stays'}`,
          ),
      );
      const may = { ReceiveTask: mayReceive, TakeOver: mayTakeOver, RefuseTask: mayRefuse };
      return [...Object.entries(may).flatMap(([name, is]) => (is ? [`${name} ${task}`] : [])), ...completions];
    },
  );
  const reassigned = given.flatMap(({ visit, node, to }) => to.map(({ person }) => `ReassignTask ${visit}/${node} ${person}`));
  const onCase = { Comment: comment, CancelCase: cancel, TakeBack: takeBack, CorrectSubject: correctSubject };
  return [...new Set([...acts, ...reassigned, ...Object.entries(onCase).flatMap(([name, may]) => (may ? [name] : []))])].sort();
}

function attempts(def: Definition, state: CaseState, people: readonly number[]): readonly (readonly [string, Command])[] {
  const onTasks = state.tasks
    .filter(({ visit }) => visit >= state.visit - 1)
    .flatMap(({ visit, step, node }) => {
      const task = `${visit}/${node}`;
      const row = def.steps[step - 1];
      const completions = OUTCOMES.flatMap((outcome) =>
        forms(row?.inputs ?? [], row?.outputs ?? []).map((form): readonly [string, Command] => [
          `CompleteTask ${task} ${outcome} ${form.name}`,
          complete(visit, node, { outcome, reason: form.reason ? 'Alasan' : null, checkedInputs: form.inputs, outputs: form.outputs }),
        ]),
      );
      const others = people.map((person) => [`ReassignTask ${task} ${person}`, reassign(visit, node, person)] as const);
      return [
        [`ReceiveTask ${task}`, receive(visit, node)] as const,
        [`TakeOver ${task}`, takeOver(visit, node)] as const,
        [`RefuseTask ${task}`, refuse(visit, node)] as const,
        ...others,
        ...completions,
      ];
    });
  return [
    ...onTasks,
    ['Comment', { kind: 'Comment', text: 'Catatan' }],
    ['CancelCase', { kind: 'CancelCase', reason: 'Alasan' }],
    ['TakeBack', { kind: 'TakeBack' }],
    ['CorrectSubject', { kind: 'CorrectSubject', subject: `${state.subject} baru`, reason: 'Alasan' }],
  ];
}

/** All ways of filling in a completion: each part whole or left out. Rows without documents give the same form twice. */
function forms(inputs: readonly string[], outputs: readonly string[]) {
  return PARTS.flatMap((reason) =>
    PARTS.flatMap((ticked) =>
      PARTS.map((named) => {
        const form = { reason, inputs: ticked ? inputs : [], outputs: named ? outputs : [] };
        return { ...form, name: JSON.stringify(form) };
      }),
    ),
  );
}

function tried(def: Definition, state: CaseState, command: Command, by: Context): readonly CaseEvent[] | null {
  try {
    return decide(def, state, command, by);
  } catch (error) {
    if (error instanceof Rejection) return null;
    throw error;
  }
}

function whereTo(events: readonly CaseEvent[]): string {
  const leaving = events.at(-1);
  if (leaving?.kind === 'CaseCompleted') return 'end';
  if (leaving?.kind === 'CaseHandedOver' || leaving?.kind === 'CaseReturned') return keyOf(leaving.opening);
  return 'stays';
}

function same(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((item) => other.includes(item));
}
