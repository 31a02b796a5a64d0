/** Plays random acts on a case, keeping every state on the way. */
import type { CaseState } from '../../../src/plugins/sop-runner/domain/case';
import type { Command, Context } from '../../../src/plugins/sop-runner/domain/command';
import type { StoredFile } from '../../../src/plugins/sop-runner/domain/file';
import { decide } from '../../../src/plugins/sop-runner/domain/decide';
import type { Definition } from '../../../src/plugins/sop-runner/domain/definition';
import type { CaseEvent } from '../../../src/plugins/sop-runner/domain/event';
import { evolve } from '../../../src/plugins/sop-runner/domain/evolve';
import { nodeAt, outcomes, placeOf } from '../../../src/plugins/sop-runner/domain/flow';
import { Rejection } from '../../../src/plugins/sop-runner/domain/rejection';
import { EVERYBODY, NOBODY, STAFF, type Act } from './arbitrary';
import { uploaded } from './files';
import { at, complete, context, reassign, receive, refuse, start, takeOver } from './office';

/** One act that was accepted: what stood before, what it made happen, what stood after. */
export interface Turn {
  readonly before: CaseState | null;
  readonly command: Command;
  readonly context: Context;
  readonly events: readonly CaseEvent[];
  readonly after: CaseState;
}

/** Runs the acts from a fresh case; refused ones change nothing and are left out. */
export function play(def: Definition, acts: readonly Act[]): readonly Turn[] {
  const first = turn(def, null, start(), context(NOBODY, STAFF));
  return acts.reduce<readonly Turn[]>(
    (turns, tried, index) => {
      const state = last(turns).after;
      const { command, context: by } = readAct(def, state, tried, index + 1);
      try {
        return [...turns, turn(def, state, command, by)];
      } catch (error) {
        if (error instanceof Rejection) return turns;
        throw error;
      }
    },
    [first],
  );
}

export function last(turns: readonly Turn[]): Turn {
  const turn = turns.at(-1);
  if (turn === undefined) throw new Error('A game has at least its start');
  return turn;
}

/** Decides and evolves once. Throws the Rejection. */
export function turn(def: Definition, before: CaseState | null, command: Command, by: Context): Turn {
  const events = decide(def, before, command, by);
  return { before, command, context: by, events, after: events.reduce<CaseState | null>(evolve, before) ?? never() };
}

/** The command and person that an act means in a state. */
export function readAct(
  def: Definition,
  state: CaseState,
  tried: Act,
  minute: number,
): { readonly command: Command; readonly context: Context } {
  const open = state.tasks.filter(({ closedAt }) => closedAt === null);
  const task = open[tried.which % Math.max(open.length, 1)] ?? state.tasks[tried.which % state.tasks.length] ?? never();
  const own = STAFF.filter(({ role }) => role === task.role).map(({ person }) => person);
  const sender = state.tasks.find(({ visit, node }) => visit === task.sentBy?.visit && node === task.sentBy.node);
  const likely = [EVERYBODY, own[1], own[2], own[3], NOBODY][tried.who] ?? NOBODY;
  // Mostly the sender, whom no list of likely persons finds.
  const person = tried.kind === 'TakeBack' && tried.which > 0 ? (sender?.closedBy ?? likely) : likely;
  const staff = STAFF.filter((holding) => !tried.isReceiverGone || holding.person !== task.assignee);
  const given = context(person, staff, {
    now: at(minute),
    commandId: `perintah-${minute}`,
    mayCancelAny: tried.mayCancelAny,
    mayReassign: !tried.mayCancelAny,
  });
  const files = Array.from({ length: tried.files }, (_, index) => uploaded(`lampiran-${index}.pdf`, minute * 10 + index));
  return { command: commandOf(def, tried, { ...task, visit: task.visit + tried.aside }, files), context: { ...given, files } };
}

function commandOf(
  def: Definition,
  { kind, text, outcome, isFilledIn, who }: Act,
  task: CaseState['tasks'][number],
  files: readonly StoredFile[],
): Command {
  const { visit, node } = task;
  switch (kind) {
    case 'ReceiveTask':
      return receive(visit, node);
    case 'TakeOver':
      return takeOver(visit, node, text);
    case 'RefuseTask':
      return refuse(visit, node, text);
    case 'ReassignTask':
      return reassign(
        visit,
        node,
        [EVERYBODY, ...STAFF.filter(({ role }) => role === task.role).map(({ person }) => person)][who] ?? NOBODY,
        text,
      );
    case 'TakeBack':
      return { kind };
    case 'CorrectSubject':
      return { kind, subject: `${text} ${outcome ?? ''}`, reason: text };
    case 'Comment':
      return { kind, text };
    case 'CancelCase':
      return { kind, reason: text };
    case 'CompleteTask': {
      const place = placeOf(def, task);
      const row = def.steps[task.step - 1] ?? never();
      const labels = outcomes(def, place);
      return complete(visit, node, {
        outcome:
          isFilledIn && nodeAt(def, task).symbol === 'process'
            ? null
            : isFilledIn
              ? (labels.find((label) => label === outcome) ?? labels[0] ?? null)
              : outcome,
        reason: text,
        checkedInputs: isFilledIn && place[0]?.node === 1 ? row.inputs : [],
        outputs: isFilledIn && place.at(-1)?.node === row.nodes.length ? row.outputs : [],
        attachments: files.map(({ id }, index) => ({ file: id, output: row.outputs[index] ?? null })),
      });
    }
  }
}

function never(): never {
  throw new Error('The game lost its case');
}
