/** A history as a pattern: made by the product's rules once, then used for many cases at other times, with other words. */
import { canonicalJson } from './domain.mjs';
import { historyOf } from './history.mjs';
import { marked, numberOf } from './marks.mjs';
import { later } from './work.mjs';

const MINUTES_A_WEEK = 5 * 450;

/** What is written of an event, and what its hash covers (see `eventRows` and `hashOf` of the product). */
const eventPattern = (event, isFirst, times) => {
  const { kind, sequence, at, actor, commandId, ...payload } = event;
  return {
    ...{ kind, sequence, actor, isFirst, at: Date.parse(at), time: numberOf(times, at), commandId: marked(commandId, times) },
    opens: payload.opening?.tasks.map(({ role }) => role) ?? [],
    sealed: marked(canonicalJson(event), times),
    payload: marked(canonicalJson(payload), times),
  };
};

const patternOf = (sop, acts) => {
  const times = new Map();
  const marks = acts.map(({ at, events, state, said }) => ({
    ...{ at, state, said: marked(canonicalJson(said), times) },
    events: events.map((event, index) => eventPattern(event, index === 0, times)),
  }));
  return { sop, at: acts[0].at, acts: marks, times: [...times.keys()].map((time) => Date.parse(time)) };
};

/** The pattern of a case that begins `share` of a week's work after a Monday (ISO 8601). */
export const makePattern = (office, random, { monday, share, until, waits }) => {
  const at = later(office.calendar, monday, share * MINUTES_A_WEEK);
  const day = new Date(Date.parse(at) + office.calendar.offsetMinutes * 60_000).toISOString().slice(0, 10);
  const sop = office.sopFor(random, waits);
  return patternOf(sop, historyOf(office, random, { sop, at, day, until, waits }));
};
