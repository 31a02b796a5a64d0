/** One case being worked on: its state, its history so far, and the commands that make more of it. */
import { decide, evolve } from './domain.mjs';
import { command as markOf, REFERENCE } from './marks.mjs';

/** A case that is about to be started. `office` is what `prepareOffice` answers. */
export const openCase = ({ calendar }, { definition, holdings, sopDocumentId }) => {
  const acts = [];
  let state = null;

  /** Carries a command out at a time, as the engine does, and keeps its events and how the case stands after it. */
  const act = (command, { by, at, commandId = markOf(acts.length), start, isSupervisor = false }) => {
    if (Date.parse(at) < acts.at(-1)?.at) throw new RangeError(`${command.kind} at ${at} comes before what was done already`);
    const rights = { mayCancelAny: isSupervisor, mayReassign: isSupervisor };
    const events = decide(definition, state, command, {
      now: at,
      commandId,
      person: by.actor,
      ...rights,
      calendar,
      holdings,
      files: [],
      start,
    });
    state = events.reduce(evolve, state);
    const of = start === undefined ? REFERENCE : sopDocumentId;
    acts.push({ at: Date.parse(at), events, state, said: { command: { ...command, commandId }, of, userId: by.userId } });
  };
  return { act, acts, state: () => state };
};
