/** The history of one case from its start to its end, or to the day at which it waits: every line decided by the product's own rules. */
import { openCase } from './acting.mjs';
import { ringId, ringOf } from './domain.mjs';
import { cancel, comment, completion, correction, doerOf, fateOf, later, refusal, timesOf } from './work.mjs';
import { SUBJECT } from './marks.mjs';
import { letterOf } from './words.mjs';

const openTasks = ({ tasks, status }) => (status === 'running' ? tasks.filter(({ closedAt }) => closedAt === null) : []);

const startOf = (random, day) => ({
  kind: 'StartCase',
  subject: SUBJECT,
  confidential: random.happens(0.03),
  urgent: random.happens(0.08),
  letter: random.happens(0.4) ? letterOf(random, day) : null,
  externalDueOn: null,
});

/** Has the clock say all that it has to say before a time. */
const ringUntil = ({ calendar, system }, running, time) => {
  for (;;) {
    const due = openTasks(running.state()).filter(({ alarm }) => alarm !== null && alarm.at < time);
    if (due.length === 0) return;
    const task = due.reduce((one, other) => (other.alarm.at < one.alarm.at ? other : one));
    // An alarm that comes with the closing is rung at the next opening; one that was due before its task came back, once it is back.
    const last = running.acts.at(-1).events[0].at;
    const at = later(calendar, task.alarm.at > last ? task.alarm.at : last, 0);
    if (at >= time) return;
    const command = ringOf(task, at);
    running.act(command, { by: system, at, commandId: ringId(command, task.alarm.times) });
  }
};

const waitsHere = (random, waits, task) => {
  if (waits === null) return false;
  if (waits === 'counter') return true;
  return waits === 'subhead' ? task.role === 'kasubbag-1' : random.happens(0.4);
};

/**
 * @param {object} office what `prepareOffice` answers
 * @param {{ sop: object, at: string, day: string, until: string, waits: string | null }} begin
 * @returns {object[]} what was done, command by command
 */
export const historyOf = (office, random, { sop, at, day, until, waits }) => {
  const running = openCase(office, sop);
  const { definition, revision, sopDocumentId } = sop;
  const starter = random.of(office.people);
  const fate = waits === null ? fateOf(random) : {};
  running.act(startOf(random, day), { by: starter, at, start: { revision, sopDocumentId, today: day } });
  /** Does something as soon as the clock has spoken; false where that would be after the end. */
  const act = (command, doing) => {
    if (doing.at >= until) return false;
    ringUntil(office, running, doing.at);
    running.act(command, doing);
    return true;
  };
  for (let [task] = openTasks(running.state()); task !== undefined; [task] = openTasks(running.state())) {
    if (waitsHere(random, waits, task)) break;
    const by = doerOf(office, random, task);
    const since = running.acts.at(-1).events[0].at;
    const { receivedAt, doneAt } = timesOf(office, random, { ...task, openedAt: since }, { isHasty: waits !== null });
    const first = receivedAt ?? doneAt;
    if (fate.isCommented && random.happens(0.3) && !act(comment(random), { by: starter, at: first })) break;
    if (fate.isCorrected && task.visit === 1 && !act(correction(running.state()), { by: starter, at: first })) break;
    if (fate.isCancelled && random.happens(0.5)) {
      act(cancel(random), { by: office.supervisor, at: first, isSupervisor: true });
      break;
    }
    if (fate.isRefused && task.sentBy !== null && task.attempt === 1 && definition.steps[task.step - 1].nodes.length === 1) {
      if (!act(refusal(random, task), { by, at: first })) break;
      fate.isRefused = false;
      continue;
    }
    if (receivedAt !== null && !act({ kind: 'ReceiveTask', visit: task.visit, node: task.node }, { by, at: receivedAt })) break;
    if (!act(completion(definition, random, task), { by, at: doneAt })) break;
  }
  ringUntil(office, running, until);
  return running.acts;
};
