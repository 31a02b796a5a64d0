/** Sends the mails of one event. Nobody gets one twice, and who waited for one in vain gets none if another has the position by now. */
import type { Core } from '@strapi/strapi';
import { officeDay } from '../office';
import { addressNotifications, openNotifications, putOff } from './notifications';
import type { Patience } from './patience';
import { recipientsOf } from './recipients';
import { send } from './send';
import { settingsOf } from './settings';
import { loadStory } from './story';
import { inTurn } from './turn';

/** Whether nothing is left to send for the event. Once patience is over, a mail that fails is marked failed instead of kept for later. */
export async function deliver(strapi: Core.Strapi, eventId: number, patience: Patience): Promise<boolean> {
  const sql = strapi.db.connection;
  const story = await loadStory(strapi, eventId);
  if (story === undefined) {
    strapi.log.warn(`Event ${eventId} is gone, and its mails with it`);
    return true;
  }
  const settings = settingsOf(strapi);
  await addressNotifications(sql, story, settings, () => recipientsOf(sql, officeDay(strapi, new Date()), story));
  const faults: unknown[] = [];
  for (const id of await openNotifications(sql, eventId)) {
    try {
      const outage = await inTurn(() => send(strapi, story, id, settings, patience));
      if (outage === null) continue;
      await putOff(sql, eventId, outage, patience.isOver);
      break;
    } catch (error) {
      // One mail's fault is not the others'.
      faults.push(error);
    }
  }
  if (faults.length > 0) throw new AggregateError(faults, `${faults.length} mails of event ${eventId}`);
  return (await openNotifications(sql, eventId)).length === 0;
}
