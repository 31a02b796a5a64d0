/** How the signed-in person wants to be mailed. */
import { z } from '@strapi/utils';
import type { GetPreferences, SavePreferences } from '../../../shared/contracts';
import { NOTIFY_MODES } from '../../../shared/preferences';
import { calendarsOf } from '../calendar';
import { timeOf } from '../calendar/week';
import type { Handler } from '../http/admin-route';
import { parse } from '../http/parse';
import { modeOf, saveMode } from '../repositories/preferences';

const BODY = z.strictObject({ mode: z.enum(NOTIFY_MODES) }) satisfies z.ZodType<SavePreferences['body']>;

export const getPreferences: Handler = async ({ strapi, doer }): Promise<GetPreferences['response']> => {
  const { digestMinute } = await calendarsOf(strapi);
  return { mode: await modeOf(strapi.db.connection, doer.userId), digestAt: timeOf(digestMinute).slice(0, 5) };
};

export const savePreferences: Handler = async (call): Promise<SavePreferences['response']> => {
  const { mode } = parse(BODY, call.body);
  await saveMode(call.strapi.db.connection, call.doer.userId, mode);
  return getPreferences(call) as Promise<SavePreferences['response']>;
};
