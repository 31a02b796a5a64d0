/**
 * What is to be generated: three years of steady work up to the end of a week, and at every size 200 cases more that wait since that week, so
 * that lists are full at the smallest size too: 40 at the counter, 40 with the subhead of the first unit. Worked out of a few numbers, and so
 * the same in every process that generates a part of it.
 */
import { makePattern } from './pattern.mjs';
import { randomOf } from './random.mjs';

export const WEEKS = 156;
const WEEK = 7 * 86_400_000;
const MOST_PATTERNS = 2500;
const WAITING = 200;
const KINDS = ['counter', 'subhead', 'anywhere', 'anywhere', 'anywhere'];
/** Long after everything that began in the week of the patterns has ended. */
const FOREVER = '2100-01-01T00:00:00.000Z';
/** Cases that are made and written at a time. */
const CHUNK = 7_000;

/** Numbers of sources of chance that no case has. */
const PATTERN = -1_000_000_000;

/** The Monday, 00:00 at the office, of the week in which `until` lies. */
const mondayOf = (until, offsetMinutes) => {
  const local = Date.parse(until) + offsetMinutes * 60_000;
  const day = Math.floor(local / 86_400_000);
  return (day - ((day + 3) % 7)) * 86_400_000 - offsetMinutes * 60_000;
};

/** In the order in which they begin. */
const steadyPatterns = (office, seed, count, monday) =>
  Array.from({ length: count }, (_, index) =>
    makePattern(office, randomOf(seed, PATTERN + index), { monday, share: index / count, until: FOREVER, waits: null }),
  ).sort((one, other) => one.at - other.at);

const waitingPatterns = (office, seed, monday, until) =>
  Array.from({ length: WAITING }, (_, index) => {
    const waits = KINDS[index % KINDS.length];
    return makePattern(office, randomOf(seed, PATTERN - 1 - index), { monday, share: (0.8 * index) / WAITING, until, waits });
  });

/** @param {{ size: number, seed: number, until: string }} asked `until` (ISO 8601) is when the last week of work is over */
export const planOf = (office, { size, seed, until }) => {
  const last = mondayOf(until, office.calendar.offsetMinutes);
  const monday = new Date(last).toISOString();
  const steady = size - WAITING;
  const patterns = steadyPatterns(office, seed, Math.min(MOST_PATTERNS, steady), monday);
  const waiting = waitingPatterns(office, seed, monday, until);
  const firstOf = (week) => Math.floor((week * steady) / WEEKS);
  /** The cases of a week in the order in which they begin. */
  const casesOf = (week) => {
    const [first, count] = [firstOf(week), firstOf(week + 1) - firstOf(week)];
    const shift = (week - WEEKS + 1) * WEEK;
    const cases = Array.from({ length: count }, (_, place) => {
      const luck = randomOf(seed, PATTERN + first + place + 500_000_000).share();
      return { pattern: patterns[Math.floor(((place + luck) / count) * patterns.length)], shift };
    });
    if (week === WEEKS - 1) cases.push(...waiting.map((pattern) => ({ pattern, shift: 0 })));
    return cases.sort((one, other) => one.pattern.at - other.pattern.at);
  };
  const weeksAtOnce = Math.max(1, Math.round((CHUNK * WEEKS) / steady));
  const chunks = Array.from({ length: Math.ceil(WEEKS / weeksAtOnce) }, (_, chunk) => [
    chunk * weeksAtOnce,
    Math.min(WEEKS, (chunk + 1) * weeksAtOnce),
  ]);
  return { size, seed, until: Date.parse(until), firstOf, casesOf, chunks, ...numberingOf(office, { firstOf, casesOf, size }) };
};

/** References are counted by the year of the office, in the order in which cases begin. */
const numberingOf = ({ calendar }, { firstOf, casesOf, size }) => {
  const yearOf = ({ pattern, shift }) => new Date(pattern.at + shift + calendar.offsetMinutes * 60_000).getUTCFullYear();
  const years = [];
  for (let week = 0; week < WEEKS; week += 1) {
    const cases = casesOf(week);
    if (cases.length === 0 || yearOf(cases.at(-1)) === years.at(-1)?.year) continue;
    for (const [place, one] of cases.entries())
      if (yearOf(one) !== years.at(-1)?.year) years.push({ year: yearOf(one), first: firstOf(week) + place });
  }
  const counted = years.map(({ year, first }, place) => ({ year, first, last: (years[place + 1]?.first ?? size) - first }));
  const referenceOf = (index) => {
    const { year, first } = counted.findLast((one) => one.first <= index);
    return `${year}-${String(index - first + 1).padStart(6, '0')}`;
  };
  return { years: counted, referenceOf };
};
