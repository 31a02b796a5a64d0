/** The daily digest: one mail with all open tasks to whoever wants that instead of a mail for each. */
import type { Core } from '@strapi/strapi';
import { officeDayOf, officeTime, type Calendar } from '../../../../domain/time';
import { PLUGIN_ID } from '../../../../shared/ids';
import { calendarsOf } from '../../calendar';
import { isEnding } from '../../clock/ending';
import { settingsOf } from '../settings';
import { inTurn } from '../turn';
import { dueDigests, openDigests, type DigestDay } from './rows';
import { sendDigest } from './send';

const DAY = 24 * 60 * 60 * 1_000;

/** Sends the digests of the office's day once their hour has come, on working days; what was missed goes out later the same day. */
export async function sendDigests(strapi: Core.Strapi, now: Date): Promise<void> {
  const isSender = strapi.plugin(PLUGIN_ID).config<boolean>('sendsMail') ?? true;
  if (!isSender) return;
  const { office, digestMinute } = await calendarsOf(strapi);
  const day = digestDayAt(office, digestMinute, now);
  if (day === null) return;
  const sql = strapi.db.connection;
  await openDigests(sql, day, new URL(settingsOf(strapi).panelUrl).hostname);
  for (const id of await dueDigests(sql, day, now)) {
    if (isEnding(strapi)) return;
    const takesNoMail = await inTurn(() => sendDigest(strapi, id, day, now));
    if (takesNoMail) return;
  }
}

/** The day whose digests are to be sent at a moment; null before their hour and on days on which the office is closed. */
export function digestDayAt(calendar: Calendar, digestMinute: number, now: Date): DigestDay | null {
  const { date, minute } = officeTime(calendar, now.toISOString());
  if (minute < digestMinute || officeDayOf(calendar, date).hours.length === 0) return null;
  const midnight = Date.parse(date) - calendar.offsetMinutes * 60_000;
  const at = (time: number) => new Date(time).toISOString();
  return { day: date, begins: at(midnight + digestMinute * 60_000), ends: at(midnight + DAY) };
}
