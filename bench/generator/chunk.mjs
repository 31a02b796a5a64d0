/** Some weeks of cases: made, put into the order of time as an office would have written them, and copied in. */
import { copyInto, line } from './copy.mjs';
import { eventsOf } from './events.mjs';
import { mailsOf } from './mails.mjs';
import { randomOf } from './random.mjs';
import { CASES, caseRow, EVENTS, NOTIFICATIONS, TASKS, taskRow } from './rows.mjs';
import { subjectOf } from './words.mjs';

/** Row ids that a case may take, on average over some weeks. */
const EVENTS_A_CASE = 40;
const TASKS_A_CASE = 12;

const shiftedLetter = (letter, shift) =>
  letter && { ...letter, date: new Date(Date.parse(letter.date) + shift).toISOString().slice(0, 10) };

const oneCase = ({ seed, until, referenceOf }, { pattern, shift }, index) => {
  const random = randomOf(seed, index);
  const acts = pattern.acts.filter(({ at }) => at + shift < until);
  const { state, at } = acts.at(-1);
  const use = {
    ...{ id: index + 1, random, shift, reference: referenceOf(index), subject: subjectOf(random, pattern.at + shift) },
    commands: acts.map(() => random.uuid()),
    times: pattern.times.map((time) => new Date(time + shift).toISOString()),
    letter: shiftedLetter(state.letter, shift),
    lastAt: new Date(at + shift).toISOString(),
  };
  return { use, state, row: line(caseRow(use, pattern.sop, state)), events: eventsOf(acts, use) };
};

/** Gives row ids in the order of time, from behind `base`. */
const numbered = (entries, base, room) => {
  if (entries.length > room) throw new Error(`${entries.length} rows for ${room} row ids`);
  entries.sort((one, other) => one.at - other.at);
  for (let place = 0; place < entries.length; place += 1) entries[place].id = base + place + 1;
  return entries;
};

const taskLines = (office, cases, base, room) => {
  const entries = cases.flatMap(({ use, state }) => state.tasks.map((task) => ({ at: Date.parse(task.openedAt) + use.shift, use, task })));
  numbered(entries, base, room);
  const keyOf = (use, { visit, node }) => `${use.id} ${visit} ${node}`;
  const ids = new Map(entries.map(({ id, use, task }) => [keyOf(use, task), id]));
  return entries.map(({ id, use, task }) => line(taskRow(id, use, office, task, task.sentBy && ids.get(keyOf(use, task.sentBy)))));
};

const write = async (client, tables) => {
  await client.query('begin');
  // As the engine names its command, so that the guards let the rows in.
  await client.query(`select set_config('sop_runner.command', 'generating', true)`);
  for (const [{ table, columns }, lines] of tables) await copyInto(client, table, columns, lines);
  await client.query('commit');
};

/**
 * Makes the cases of some weeks and copies them in through `client`, in one transaction.
 * @param {[number, number]} weeks from, until
 * @returns {Promise<{ cases: number, events: number, tasks: number, mails: number }>} how many there were of each
 */
export const writeChunk = async (client, office, plan, [from, until]) => {
  const first = plan.firstOf(from);
  const cases = [];
  for (let week = from; week < until; week += 1) for (const one of plan.casesOf(week)) cases.push(oneCase(plan, one, first + cases.length));
  const events = cases.flatMap((one) => one.events);
  numbered(events, first * EVENTS_A_CASE, cases.length * EVENTS_A_CASE);
  const tasks = taskLines(office, cases, first * TASKS_A_CASE, cases.length * TASKS_A_CASE);
  const mails = events.flatMap((entry) => mailsOf(office, entry));
  await write(client, [
    [CASES, cases.map(({ row }) => row)],
    [TASKS, tasks],
    [EVENTS, events.map(({ id, row }) => `${id}\t${row}`)],
    [NOTIFICATIONS, mails],
  ]);
  return { cases: cases.length, events: events.length, tasks: tasks.length, mails: mails.length };
};
