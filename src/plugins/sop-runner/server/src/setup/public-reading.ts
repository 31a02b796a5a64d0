import type { Core } from '@strapi/strapi';

const PUBLIC_ACTIONS = [
  'api::sop.sop.find',
  'api::sop.sop.findOne',
  'api::sop.sop.inForce',
  'api::step.step.find',
  'api::step.step.findOne',
  'api::role.role.find',
  'api::role.role.findOne',
];

/** Lets portals read the ratified SOPs without a token, and nobody open an account. */
export async function openPublicReading(strapi: Core.Strapi): Promise<void> {
  const publicRole = await strapi.db.query('plugin::users-permissions.role').findOne({ where: { type: 'public' } });
  const permissions = strapi.db.query('plugin::users-permissions.permission');
  for (const action of PUBLIC_ACTIONS) await permissions.create({ data: { action, role: publicRole.id } });

  const store = strapi.store({ type: 'plugin', name: 'users-permissions', key: 'advanced' });
  const settings = (await store.get({})) as Readonly<Record<string, unknown>> | null;
  await store.set({ value: { ...settings, allow_register: false } });
}
