/** Sends the mails of one event: to whom was decided when the event was first looked at, and nobody gets one twice. */
import type { Core } from '@strapi/strapi';
import { officeDay } from '../office';
import { openNotifications, recordNotifications } from './notifications';
import { recipientsOf } from './recipients';
import { send } from './send';
import { settingsOf } from './settings';
import { loadStory } from './story';

/** Whether nothing is left to send for the event. A mail that fails on the last try is marked failed instead of kept for later. */
export async function deliver(strapi: Core.Strapi, eventId: number, isLastTry: boolean): Promise<boolean> {
  const sql = strapi.db.connection;
  const story = await loadStory(strapi, eventId);
  if (story === undefined) {
    strapi.log.warn(`Event ${eventId} is gone, and its mails with it`);
    return true;
  }
  const settings = settingsOf(strapi);
  await recordNotifications(sql, story, settings, () => recipientsOf(sql, officeDay(strapi, new Date()), story));
  for (const id of await openNotifications(sql, eventId)) {
    const isServerUp = await send(strapi, story, id, settings, isLastTry);
    if (!isServerUp && !isLastTry) return false;
  }
  return (await openNotifications(sql, eventId)).length === 0;
}
