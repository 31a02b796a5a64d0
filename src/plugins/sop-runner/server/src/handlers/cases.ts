/** Starting, reading and moving cases for the panel. */
import type { CommandResult, Shown, StartCase } from '../../../shared/contracts';
import type { CaseCommand } from '../engine/command';
import { execute } from '../engine/execute';
import { start } from '../engine/start';
import { Rejection } from '../../../domain/rejection';
import type { Call, Handler } from '../http/admin-route';
import { BODIES, counted, parse, QUERIES } from '../http/parse';
import { caseView } from './case-view';
import { readCase, referenceOf } from './reader';
import { nextTask } from './tasks';

/** Carries out a command. Why one is refused tells about the case, so only who may see it is told; others get CASE_NOT_YOURS. */
const run = async (call: Call, command: CaseCommand): Promise<CommandResult> => {
  const { show } = parse(QUERIES.command, call.query);
  const reference = referenceOf(call);
  try {
    const result = await execute(call.strapi, reference, command, call.doer);
    return show === undefined ? result : { ...result, shown: await shown(call, reference) };
  } catch (error) {
    if (error instanceof Rejection && error.code !== 'CASE_NOT_FOUND') await readCase(call, reference);
    throw error;
  }
};

const shown = async (call: Call, reference: string): Promise<Shown> => ({
  view: await caseView(call, await readCase(call, reference)),
  next: await nextTask(call, reference),
});

const taskOf = ({ params }: Call) => ({ visit: counted(params.visit), node: counted(params.node) });

export const startCase: Handler = async (call): Promise<StartCase['response']> => {
  const { show } = parse(QUERIES.command, call.query);
  const { sop, ...command } = parse(BODIES.start, call.body);
  const started = await start(call.strapi, sop, { kind: 'StartCase', ...command }, call.doer);
  return show === undefined ? started : { ...started, shown: await shown(call, started.reference) };
};

export const receiveTask: Handler = async (call) =>
  run(call, { kind: 'ReceiveTask', ...taskOf(call), ...parse(BODIES.receive, call.body) });

export const takeOverTask: Handler = async (call) => run(call, { kind: 'TakeOver', ...taskOf(call), ...parse(BODIES.takeOver, call.body) });

export const refuseTask: Handler = async (call) => run(call, { kind: 'RefuseTask', ...taskOf(call), ...parse(BODIES.refuse, call.body) });

export const reassignTask: Handler = async (call) =>
  run(call, { kind: 'ReassignTask', ...taskOf(call), ...parse(BODIES.reassign, call.body) });

export const completeTask: Handler = async (call) =>
  run(call, { kind: 'CompleteTask', ...taskOf(call), ...parse(BODIES.complete, call.body) });

export const takeBackCase: Handler = async (call) => run(call, { kind: 'TakeBack', ...parse(BODIES.takeBack, call.body) });

export const correctSubject: Handler = async (call) => run(call, { kind: 'CorrectSubject', ...parse(BODIES.correctSubject, call.body) });

export const cancelCase: Handler = async (call) => run(call, { kind: 'CancelCase', ...parse(BODIES.cancel, call.body) });

/** Only who has a part in a case comments on it. Throws CASE_NOT_YOURS. */
export const commentOnCase: Handler = async (call) => {
  const body = parse(BODIES.comment, call.body);
  const { hasPart } = await readCase(call, referenceOf(call));
  if (!hasPart) throw new Rejection('CASE_NOT_YOURS');
  return run(call, { kind: 'Comment', ...body });
};

export const getCase: Handler = async (call) => caseView(call, await readCase(call, referenceOf(call)));
