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
import { finishedStays, revisionInUse } from '../repositories/stays';
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

/** Whole minutes. The median of an even number lies between the middle two; nine in ten took no longer than p90. */
function summary(
  calendar: Calendar,
  stays: readonly (readonly [from: string, until: string])[],
): Pick<StepTime, 'count' | 'median' | 'p90'> {
  const minutes = stays.map(([from, until]) => workingMinutes(calendar, from, until)).sort((one, other) => one - other);
  const at = (place: number): number => minutes[place] ?? 0;
  const { length: count } = minutes;
  if (count === 0) return { count, median: null, p90: null };
  const median = (at(Math.floor((count - 1) / 2)) + at(Math.floor(count / 2))) / 2;
  return { count, median: Math.round(median), p90: Math.round(at(Math.ceil(count * 0.9) - 1)) };
}
