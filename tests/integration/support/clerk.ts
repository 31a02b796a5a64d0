import { randomUUID } from 'node:crypto';
import type { CaseState } from '../../../src/plugins/sop-runner/domain/case';
import type { Command } from '../../../src/plugins/sop-runner/domain/command';
import { inputsDue, outputsDue } from '../../../src/plugins/sop-runner/domain/commands/documents';
import { placeOf } from '../../../src/plugins/sop-runner/domain/flow';
import { PLAIN } from '../../unit/support/office';
import type { TestApp } from './app';
import { engineOf, type Office, type Official } from './office';

type Complete = Extract<Command, { kind: 'CompleteTask' }>;

/** What a refused call says: the domain's code and details. */
export interface Refused {
  readonly code: string;
  readonly details: Readonly<Record<string, unknown>>;
}

/** The refusal that an act of the engine meets; fails where nothing is refused. */
export const refusalOf = async (act: Promise<unknown>): Promise<Refused> => {
  const error: unknown = await act.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof Error && 'code' in error && 'details' in error)
    return { code: String(error.code), details: { ...(error.details as object) } };
  throw error instanceof Error ? error : new Error('nothing was refused');
};

/** Starts a case as the first position of the definition. */
export const startCase = async (app: TestApp, office: Office, by: Official, subject = 'Usulan 2027'): Promise<string> => {
  const command = { ...PLAIN, subject, commandId: randomUUID() } as const;
  return (await engineOf(app).start(office.sop, command, by)).reference;
};

/** The stored case, proved: replaying its history gives exactly the same, and the chain of hashes is whole. */
export const proved = async (app: TestApp, reference: string): Promise<CaseState> => {
  const { stored, replayed, brokenAt } = await engineOf(app).verify(reference);
  expect(replayed).toEqual(stored);
  expect(brokenAt).toBeNull();
  return stored;
};

/** A completion of a task of the current place with all that the row asks for there. */
export const completion = (
  { definition }: Office,
  state: CaseState,
  node = state.currentNode,
  given: Partial<Complete> = {},
): Complete & { commandId: string } => {
  const place = placeOf(definition, { step: state.currentStep, node });
  return {
    kind: 'CompleteTask',
    visit: state.visit,
    node,
    outcome: null,
    note: null,
    reason: null,
    checkedInputs: inputsDue(definition, place),
    outputs: outputsDue(definition, place),
    attachments: [],
    commandId: randomUUID(),
    ...given,
  };
};

/** Has the holders complete every open task of the current place, and proves the case afterwards. */
export const passOn = async (app: TestApp, office: Office, reference: string, given: Partial<Complete> = {}): Promise<CaseState> => {
  const { stored } = await engineOf(app).verify(reference);
  for (const task of stored.tasks.filter(({ closedAt }) => closedAt === null)) {
    await engineOf(app).execute(reference, completion(office, stored, task.node, given), office.person(task.role));
  }
  return proved(app, reference);
};

/** Where a case is, e.g. `4.1`, or how it ended. */
export const whereabouts = ({ status, currentStep, currentNode }: CaseState): string =>
  status === 'running' ? `${currentStep}.${currentNode}` : status;
