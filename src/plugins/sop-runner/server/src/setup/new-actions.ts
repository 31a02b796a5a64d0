/** Permissions that came with a later version: given once to the admin roles of the first boot, where these still exist. */
import type { Core } from '@strapi/strapi';
import { ACTIONS, ADMIN_ROLES, actionId, type ActionUid } from '../../../shared/permissions';
import { adminRoles } from './admin-services';

/** What the first version could allow; it kept no record of it. */
const FIRST: readonly string[] = [
  'panel.open',
  'cases.start',
  'tasks.work',
  'cases.monitor',
  'cases.cancel',
] satisfies readonly ActionUid[];

/** Gives what is not in `known`, the actions that were there at the last boot; answers those that are there now. */
export async function giveNewActions(strapi: Core.Strapi, known: readonly string[] = FIRST): Promise<readonly string[]> {
  const roles = adminRoles(strapi);
  for (const { code, actions } of ADMIN_ROLES) {
    const added = actions.filter((uid) => !known.includes(uid));
    const role = added.length === 0 ? null : await roles.findOne({ code });
    if (role !== null) await roles.addPermissions(role.id, permissionsFor(added));
  }
  return ACTIONS.map(({ uid }) => uid);
}

/** The actions as a role is given them. */
export function permissionsFor(actions: readonly ActionUid[]) {
  return actions.map((uid) => ({ action: actionId(uid), subject: null, properties: {}, conditions: [] }));
}
