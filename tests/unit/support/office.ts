/** People known by their position, and a case that is run by them one command after the other. */
import type { CaseState } from '../../../src/plugins/sop-runner/domain/case';
import type { Command, Context, Holding } from '../../../src/plugins/sop-runner/domain/command';
import { decide } from '../../../src/plugins/sop-runner/domain/decide';
import type { Definition } from '../../../src/plugins/sop-runner/domain/definition';
import type { CaseEvent } from '../../../src/plugins/sop-runner/domain/event';
import { replay } from '../../../src/plugins/sop-runner/domain/evolve';
import { defaultCalendar } from '../../../src/plugins/sop-runner/domain/time';
import { Rejection, type RejectionCode, type RejectionDetails } from '../../../src/plugins/sop-runner/domain/rejection';

/** The hours of Perpres 21/2023 in Jakarta, and no holidays. */
export const HOURS = defaultCalendar(420);

export type Complete = Extract<Command, { kind: 'CompleteTask' }>;

export type Start = Extract<Command, { kind: 'StartCase' }>;

/** Neither urgent nor confidential, and without a letter. */
export const PLAIN = { kind: 'StartCase', confidential: false, urgent: false, letter: null, externalDueOn: null } as const;

/** Minutes after 08.00 in Jakarta on Monday 4 May 2026. */
export const at = (minute: number): string => new Date(Date.UTC(2026, 4, 4, 1, minute)).toISOString();

export const holds = (person: number, role: string, capacity: Holding['capacity'] = 'definitive'): Holding => ({ role, person, capacity });

export function context(person: number, holdings: readonly Holding[], given: Partial<Context> = {}): Context {
  return {
    now: at(0),
    commandId: 'perintah-1',
    person,
    mayCancelAny: false,
    calendar: HOURS,
    holdings,
    start: { revision: 7, sopDocumentId: 'sop-uji', today: '2026-05-04' },
    ...given,
  };
}

export const start = (subject = 'Usulan 2027', given: Partial<Start> = {}): Command => ({ ...PLAIN, subject, ...given });
export const receive = (visit: number, node = 1): Command => ({ kind: 'ReceiveTask', visit, node });
export const takeOver = (visit: number, node = 1, reason = 'Sedang cuti'): Command => ({ kind: 'TakeOver', visit, node, reason });
export const refuse = (visit: number, node = 1, reason = 'Surat belum ditandatangani'): Command => ({
  kind: 'RefuseTask',
  visit,
  node,
  reason,
});
export const reassign = (visit: number, node: number, to: number, reason = 'Mutasi'): Command => ({
  kind: 'ReassignTask',
  visit,
  node,
  to,
  reason,
});
export const complete = (visit: number, node: number, given: Partial<Complete> = {}): Complete => ({
  kind: 'CompleteTask',
  visit,
  node,
  outcome: null,
  note: null,
  reason: null,
  checkedInputs: [],
  outputs: [],
  attachments: [],
  ...given,
});

/** A case in the making: `by` runs a command a minute after the one before, or throws its Rejection. */
export function office(def: Definition, holdings: readonly Holding[]) {
  let events: readonly CaseEvent[] = [];
  let staff = holdings;
  let minute = 0;
  const state = (): CaseState => replay(events);
  const ask = (person: number, command: Command, given: Partial<Context> = {}): readonly CaseEvent[] =>
    decide(
      def,
      events.length === 0 ? null : state(),
      command,
      context(person, staff, { now: at(minute), commandId: `perintah-${minute + 1}`, ...given }),
    );
  const by = (person: number, command: Command, given: Partial<Context> = {}): readonly CaseEvent[] => {
    const happened = ask(person, command, given);
    events = [...events, ...happened];
    minute += 1;
    return happened;
  };
  /** Completes an open task of the current visit with all that the row asks for where it is asked. */
  const done = (person: number, given: Partial<Complete> = {}, node = state().currentNode): readonly CaseEvent[] => {
    const { visit, currentStep } = state();
    const row = def.steps[currentStep - 1];
    if (row === undefined) throw new Error('The case stands at no row');
    const firstPlace = row.nodes.slice(0, node).every((one, index) => index === 0 || one.together);
    const lastPlace = row.nodes.slice(node).every((one) => one.together);
    return by(
      person,
      complete(visit, node, { checkedInputs: firstPlace ? row.inputs : [], outputs: lastPlace ? row.outputs : [], ...given }),
    );
  };
  return {
    ask,
    by,
    done,
    state,
    events: () => events,
    staffed: (now: readonly Holding[]) => {
      staff = now;
    },
  };
}

/** The refusal that an act meets, as code and details; fails where nothing is refused. */
export function refusal(act: () => unknown): { readonly code: RejectionCode; readonly details: RejectionDetails } {
  try {
    act();
  } catch (error) {
    if (error instanceof Rejection) return { code: error.code, details: error.details };
    throw error;
  }
  throw new Error('Nothing was refused');
}
