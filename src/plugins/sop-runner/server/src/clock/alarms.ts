/** Reminders, overdue tasks and escalations: each once, and only while the office of the case works. */
import type { Core } from '@strapi/strapi';
import { ringId, ringOf } from '../../../domain/commands/ring';
import { isOpenAt } from '../../../domain/time';
import { calendarOf } from '../calendar';
import { dueAlarms, unitsWithAlarms, type DueAlarm } from '../repositories/alarms';
import { calendarGeneration } from '../repositories/generations';
import { BackOff } from './back-off';
import { isEnding } from './ending';
import { act } from './system';

const BATCH = 50;

const backOffs = new WeakMap<Core.Strapi, BackOff>();

/** Rings every alarm that is due at `now`. One that follows at once from another is rung too; one that fails rests and holds up no other. */
export async function ringAlarms(strapi: Core.Strapi, now: Date): Promise<void> {
  const sql = strapi.db.connection;
  const backOff = backOffs.get(strapi) ?? new BackOff();
  backOffs.set(strapi, backOff);
  const units = await openUnits(strapi, now);
  if (units.length === 0) return;
  const next = () => dueAlarms(sql, { now: now.toISOString(), units, resting: backOff.resting(now), limit: BATCH });
  for (let due = await next(); due.length > 0; due = await next()) {
    for (const alarm of due) {
      if (isEnding(strapi)) return;
      if (await ring(strapi, alarm, now)) backOff.succeeded(alarm.id);
      else backOff.failed(alarm.id, now);
    }
  }
}

/** Units with alarms at whose office somebody works at `now`. */
async function openUnits(strapi: Core.Strapi, now: Date): Promise<readonly string[]> {
  const sql = strapi.db.connection;
  const units = await unitsWithAlarms(sql, now.toISOString());
  if (units.length === 0) return [];
  const generation = await calendarGeneration(sql);
  const open: string[] = [];
  for (const unit of units) if (isOpenAt(await calendarOf(strapi, generation, unit), now.toISOString())) open.push(unit);
  return open;
}

/** Whether it was rung, now or before. One that another server saw to, or whose task was closed meanwhile, is not due any more next time. */
async function ring(strapi: Core.Strapi, { reference, alarm, ...task }: DueAlarm, now: Date): Promise<boolean> {
  const command = ringOf({ ...task, alarm }, now.toISOString());
  if (command === null) return false;
  try {
    return await act(strapi, reference, { ...command, commandId: ringId(command, alarm.times) }, now);
  } catch (error) {
    strapi.log.error(`The clock could not act on case ${reference} and will try again`, { error });
    return false;
  }
}
