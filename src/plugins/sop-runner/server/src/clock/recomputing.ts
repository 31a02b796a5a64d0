/** Due times follow hours and holidays: after these changed, every running case whose due times come out otherwise gets an event that says so. */
import type { Core } from '@strapi/strapi';
import { needsRecomputing } from '../../../domain/commands/recompute-due';
import { calendarOf } from '../calendar';
import { deadlinesOf } from '../calendar/deadlines';
import { isChosen, markDone, progress, runningCases, type RunningCase } from '../repositories/recomputing';
import { definitionOf } from '../repositories/revisions';
import { BackOff } from './back-off';
import { isEnding } from './ending';
import { act } from './system';

const BATCH = 200;

const backOffs = new WeakMap<Core.Strapi, BackOff>();

/**
 * Sees to all running cases, unless that was done since the last change. One server at a time; where it goes down on the way, the next one
 * begins anew and finds those done as they should be.
 */
export async function recomputeDueTimes(strapi: Core.Strapi, now: Date): Promise<void> {
  const sql = strapi.db.connection;
  const { generation, isDone } = await progress(sql);
  const backOff = backOffs.get(strapi) ?? new BackOff();
  backOffs.set(strapi, backOff);
  if (isDone || backOff.resting(now).includes(generation)) return;
  await sql.transaction(async (trx) => {
    if (!(await isChosen(trx))) return;
    if (await seeToAll(strapi, generation, now)) await markDone(sql, generation);
    else backOff.failed(generation, now);
  });
}

/** Whether all was well. A case that fails holds up no other. */
async function seeToAll(strapi: Core.Strapi, generation: number, now: Date): Promise<boolean> {
  let isWell = true;
  let after = 0;
  for (;;) {
    const cases = await runningCases(strapi.db.connection, after, BATCH);
    for (const one of cases) {
      if (isEnding(strapi)) return false;
      try {
        await seeTo(strapi, one, generation, now);
      } catch (error) {
        strapi.log.error(`Due times of case ${one.reference} could not be computed anew and will be tried again`, { error });
        isWell = false;
      }
    }
    const last = cases.at(-1);
    if (last === undefined) return isWell;
    after = last.id;
  }
}

async function seeTo(
  strapi: Core.Strapi,
  { reference, revisionId, unit, ...clocked }: RunningCase,
  generation: number,
  now: Date,
): Promise<void> {
  const definition = await definitionOf(strapi, strapi.db.connection, revisionId);
  const office = {
    now: now.toISOString(),
    calendar: await calendarOf(strapi, generation, unit),
    deadlines: await deadlinesOf(strapi, generation),
  };
  if (needsRecomputing(definition, clocked, office))
    await act(strapi, reference, { kind: 'RecomputeDue', commandId: `calendar:${generation}` }, now);
}
