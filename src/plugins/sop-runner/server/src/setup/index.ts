import { isDeepStrictEqual } from 'node:util';
import type { Core } from '@strapi/strapi';
import { ACTIONS, ADMIN_ROLES } from '../../../shared/permissions';
import { PLUGIN_ID } from '../../../shared/ids';
import { adminPermissions, adminRoles } from './admin-services';
import { giveNewActions, permissionsFor } from './new-actions';
import { fillCalendar, type CalendarSetup } from './office-calendar';
import { openPublicReading } from './public-reading';
import { sopReading } from './sop-reading';

export { registerForms } from './forms';

/** Tells Strapi what people may be allowed to do. Before the admin's own bootstrap, which gives super admins every action. */
export async function registerActions(strapi: Core.Strapi): Promise<void> {
  await adminPermissions(strapi).actionProvider.registerMany(
    ACTIONS.map(({ uid, displayName }) => ({ section: 'plugins', pluginName: PLUGIN_ID, uid, displayName })),
  );
}

/** What is remembered of it. */
interface Setup {
  /** The actions that there were at the last boot; absent where the first version made it. */
  readonly actions?: readonly string[];
  /** Absent where an earlier version, without a calendar, made it. */
  readonly calendar?: CalendarSetup;
}

/**
 * Makes what an administrator finds at first boot and may change afterwards: the admin roles, what the public may read, and the office's calendar. What was done is
 * remembered, so that a role deleted or a permission taken away does not come back.
 */
export async function setUpOnce(strapi: Core.Strapi): Promise<void> {
  const store = strapi.store({ type: 'plugin', name: PLUGIN_ID });
  await strapi.db.transaction(async ({ trx }) => {
    // Whole or not at all, and by one of two servers that boot first together.
    await trx.raw(`select pg_advisory_xact_lock(hashtext('sop_runner.setup'))`);
    const done = (await store.get({ key: 'setup' })) as Setup | null;
    if (done === null) {
      await makeAdminRoles(strapi);
      await openPublicReading(strapi);
    }
    const actions = done === null ? ACTIONS.map(({ uid }) => uid) : await giveNewActions(strapi, done.actions);
    const now = { done: true, actions, calendar: await fillCalendar(strapi, done?.calendar) };
    if (!isDeepStrictEqual(done, now)) await store.set({ key: 'setup', value: now });
  });
}

async function makeAdminRoles(strapi: Core.Strapi): Promise<void> {
  const roles = adminRoles(strapi);
  for (const { code, name, description, actions, readsSops } of ADMIN_ROLES) {
    if (await roles.findOne({ code })) continue;
    const { id } = await roles.create({ code, name, description });
    await roles.assignPermissions(id, [...permissionsFor(actions), ...(readsSops ? sopReading(strapi) : [])]);
  }
}
