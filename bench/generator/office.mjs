/** Makes the office whose work is generated, through the product itself: positions, people, ratified SOPs. */
import { createRequire } from 'node:module';
import { inRoot } from '../../scripts/lib/project.mjs';
import { COUNTER_SOP, positionsOf, proceduresOf } from './procedures.mjs';

const require = createRequire(import.meta.url);
const dist = (path) => require(inRoot('dist', path));

const hire = async (strapi, name, code) => {
  const role = await strapi.db.query('admin::role').findOne({ where: { code } });
  const email = `${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}@example.go.id`;
  const data = { email, firstname: name, isActive: true, registrationToken: null, preferedLanguage: 'id', roles: [role.id] };
  const { id } = await strapi.service('admin::user').create(data);
  return { userId: id, name };
};

const appoint = async (strapi, { key, name, unit, holders }) => {
  const people = [];
  for (let one = 1; one <= holders; one += 1) people.push(await hire(strapi, holders === 1 ? name : `${name} ${one}`, 'sop-staff'));
  const data = {
    key,
    name,
    unit,
    active: true,
    exclusive: false,
    holders: people.map(({ userId }) => ({ user: userId, capacity: 'definitive' })),
  };
  await strapi.documents('api::role.role').create({ data });
  return people.map((person) => ({ ...person, role: key }));
};

const ratify = async (strapi, { definition, often }) => {
  const { loadSop } = dist('database/seeds/load.js');
  const documentId = await loadSop(strapi, definition);
  await strapi.documents('api::sop.sop').publish({ documentId });
  const revision = await strapi.db.query('plugin::sop-runner.revision').findOne({ where: { sopDocumentId: documentId } });
  return { sop: documentId, often, revisionId: revision.id, revision: revision.number, definition: revision.definition };
};

/** Everybody in the `actor` table, as if each had acted once before; the clock too. */
const actors = async (strapi, people) => {
  const { actorOf, systemActor } = dist('src/plugins/sop-runner/server/src/repositories/actors.js');
  const sql = strapi.db.connection;
  const known = [];
  for (const person of people) known.push({ ...person, actor: await actorOf(sql, person) });
  return { known, system: await systemActor(sql) };
};

/**
 * Makes the office in a product that has none.
 * @param {number} units how many of the eight
 * @returns all that generating needs to know of it, as plain data
 */
export const openOffice = async (strapi, units) => {
  const procedures = proceduresOf(units);
  const staff = [];
  for (const position of positionsOf(procedures)) staff.push(...(await appoint(strapi, position)));
  const supervisor = await hire(strapi, 'Pengawas', 'sop-supervisor');
  const sops = [];
  for (const procedure of procedures) sops.push(await ratify(strapi, procedure));
  const { known, system } = await actors(strapi, [...staff, supervisor]);
  const { calendarOf } = dist('src/plugins/sop-runner/server/src/calendar/index.js');
  const roles = await strapi.db.query('api::role.role').findMany({ select: ['id', 'key'] });
  return {
    ...{ sops, system, counter: COUNTER_SOP, calendar: await calendarOf(strapi) },
    people: known.filter(({ role }) => role !== undefined),
    supervisor: known.find(({ role }) => role === undefined),
    roleIds: Object.fromEntries(roles.map(({ id, key }) => [key, id])),
  };
};
