/** What all of the panel's requests share. Each area adds its own to it; they are gathered in `client`. */
import { adminApi } from '@strapi/strapi/admin';

import { PLUGIN_ID } from '../../../shared/ids';

/** What commands do not change. */
const APART = ['SopRunnerMails', 'SopRunnerCalendar', 'SopRunnerPreferences', 'SopRunnerAbsences', 'SopRunnerPeople'] as const;
const TAGS = ['SopRunnerTasks', 'SopRunnerCase', 'SopRunnerCases', 'SopRunnerSop'] as const;

/** Every command refreshes what it may have changed, also when refused: the screen was then out of date. */
export const CHANGED_BY_COMMAND = TAGS;

export const requests = adminApi.enhanceEndpoints({ addTagTypes: [...TAGS, ...APART, 'Document', 'Relations'] });

export const caseUrl = (reference: string) => `/${PLUGIN_ID}/cases/${encodeURIComponent(reference)}`;
export const get = (path: string, params: object = {}) => ({ url: `/${PLUGIN_ID}/${path}`, config: { params } });
export const post = (url: string, data: object) => ({ url, method: 'POST' as const, data });
