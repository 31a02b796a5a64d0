/** How the office does: what is open, what was done week by week, and how long rows take. */
import type { GetOverview, StepTime, StepTimes } from '../../../shared/contracts';
import { standardMinutes, workingMinutes, type Calendar } from '../../../domain/time';
import { calendarOf } from '../calendar';
import type { Call, Handler } from '../http/admin-route';
import { LIST_QUERIES } from '../http/list-queries';
import { parse } from '../http/parse';
import { officeDay } from '../office';
import { figures } from '../repositories/overview';
import { definitionOf } from '../repositories/revisions';
import { finishedStays, revisionInUse, type Stay } from '../repositories/stays';
import { momentOf } from './case-list';

export const getOverview: Handler = async (call): Promise<GetOverview['response']> => {
  const { sop } = parse(LIST_QUERIES.overview, call.query);
  const { strapi } = call;
  const { open, overdue, bySop, byRole, weeks } = await figures(
    strapi.db.connection,
    momentOf(strapi),
    mondayOf(officeDay(strapi, new Date())),
  );
  const thisWeek = weeks.at(-1);
  return {
    now: { open, overdue, startedThisWeek: thisWeek?.started ?? 0, completedThisWeek: thisWeek?.completed ?? 0 },
    ...{ bySop, byRole, weeks },
    steps: await stepTimes(call, sop ?? bySop[0]?.documentId ?? null),
  };
};

/** The Monday of a day's week, both YYYY-MM-DD. */
function mondayOf(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
  return date.toISOString().slice(0, 10);
}

async function stepTimes({ strapi }: Call, sop: string | null): Promise<StepTimes | null> {
  const sql = strapi.db.connection;
  const revision = await revisionInUse(sql, sop);
  if (revision === undefined) return null;
  const definition = await definitionOf(strapi, sql, revision.id);
  const calendar = await calendarOf(strapi, undefined, definition.unit);
  const stays = new Map((await finishedStays(sql, revision.id)).map(({ step, times }) => [step, times]));
  return {
    documentId: revision.sopDocumentId,
    title: definition.title,
    revision: revision.number,
    rows: definition.steps.map(({ activity, standardTime }, index) => ({
      step: index + 1,
      activity,
      standardMinutes: standardMinutes(calendar, standardTime),
      ...summary(calendar, stays.get(index + 1) ?? []),
    })),
  };
}

type Summary = Pick<StepTime, 'count' | 'median' | 'waiting' | 'working' | 'p90'>;

/** Whole minutes; nine in ten took no longer than p90. */
function summary(calendar: Calendar, stays: readonly Stay[]): Summary {
  const { length: count } = stays;
  if (count === 0) return { count, median: null, waiting: null, working: null, p90: null };
  const ascending = (minutesOf: (stay: Stay) => number) => stays.map(minutesOf).sort((one, other) => one - other);
  const whole = ascending(({ from, until }) => workingMinutes(calendar, from, until));
  const waiting = ascending(({ visits }) => sum(visits.map(([opened, received, closed]) => between(calendar, opened, received ?? closed))));
  const working = ascending(({ visits }) => sum(visits.map(([, received, closed]) => between(calendar, received, closed))));
  const p90 = Math.round(whole[Math.ceil(count * 0.9) - 1] ?? 0);
  return { count, median: median(whole), waiting: median(waiting), working: median(working), p90 };
}

/** The median of an even number lies between the middle two. */
function median(sorted: readonly number[]): number {
  const at = (place: number): number => sorted[Math.floor(place)] ?? 0;
  return Math.round((at((sorted.length - 1) / 2) + at(sorted.length / 2)) / 2);
}

function between(calendar: Calendar, from: string | null, until: string | null): number {
  return from === null || until === null ? 0 : workingMinutes(calendar, from, until);
}

function sum(minutes: readonly number[]): number {
  return minutes.reduce((total, one) => total + one, 0);
}
