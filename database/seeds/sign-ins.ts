/** Makes the demo's people and gives them their positions. Whoever is there already keeps password, roles and positions. */
import type { Core } from '@strapi/strapi';
import { adminRoles, adminUsers } from '../../src/plugins/sop-runner/server/src/setup/admin-services';
import type { DemoPerson } from './people';

const ROLE_CODES: Readonly<Record<DemoPerson['adminRole'], string>> = {
  super: 'strapi-super-admin',
  supervisor: 'sop-supervisor',
  staff: 'sop-staff',
};

/** @returns the person's id among Strapi's administrators */
export async function ensurePerson(strapi: Core.Strapi, person: DemoPerson, password: string | undefined): Promise<number> {
  const users = adminUsers(strapi);
  const existing = await users.findOneByEmail(person.email);
  if (existing) return existing.id;
  if (!password) throw new Error(`No password given for ${person.email}.`);
  const code = ROLE_CODES[person.adminRole];
  const role = await adminRoles(strapi).findOne({ code });
  if (!role) throw new Error(`There is no admin role "${code}".`);
  const { id } = await users.create({
    email: person.email,
    firstname: person.position,
    password,
    isActive: true,
    registrationToken: null,
    preferedLanguage: 'id',
    roles: [role.id],
  });
  return id;
}

/** Makes the person the holder of each position that has none yet. */
export async function ensureHolder(strapi: Core.Strapi, userId: number, keys: readonly string[]): Promise<void> {
  const roles = strapi.documents('api::role.role');
  for (const key of keys) {
    const role = await roles.findFirst({ filters: { key }, populate: { holders: true } });
    if (!role) throw new Error(`There is no position "${key}".`);
    if (role.holders?.length) continue;
    await roles.update({ documentId: role.documentId, data: { holders: [{ user: userId, capacity: 'definitive' }] } });
  }
}
