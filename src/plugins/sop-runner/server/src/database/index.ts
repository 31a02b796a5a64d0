/** What PostgreSQL itself guarantees, applied after each schema sync of Strapi because Strapi's own constraints are not enough. */
import type { Core } from '@strapi/strapi';
import { CONSTRAINTS } from './constraints';
import { FOREIGN_KEYS, foreignKey } from './foreign-keys';
import { servedTables } from '../rest/answers/served';
import { GENERATIONS, raisedBy } from './generations';
import { INDEXES } from './indexes';
import { hashOf, REMEMBER, standsWhole } from './standing';
import { TRIGGERS } from './triggers';

/** All guards, in the order in which they are applied. */
function guardsOf(strapi: Core.Strapi): readonly string[] {
  const keys = FOREIGN_KEYS.map(foreignKey);
  return [...CONSTRAINTS, ...INDEXES, ...keys, ...TRIGGERS, ...GENERATIONS, ...raisedBy(servedTables(strapi))];
}

/**
 * Applies all guards, unless they stand. Idempotent: a second run changes nothing. Each statement commits by itself: locks on several tables at once could
 * deadlock with the handoffs of a server that is at work on the same database.
 */
async function applyGuards(strapi: Core.Strapi): Promise<void> {
  const { connection: knex } = strapi.db;
  const guards = guardsOf(strapi);
  if (await standsWhole(knex, guards)) return;
  const pinned: unknown = await knex.client.acquireConnection();
  const run = (statement: string) => knex.raw(statement).connection(pinned);
  try {
    // Two servers may boot on one database at the same moment.
    await run(`select pg_advisory_lock(hashtext('sop_runner.guards'))`);
    for (const statement of guards) await run(statement);
    await knex.raw(REMEMBER, { statements: hashOf(guards) }).connection(pinned);
  } finally {
    await run(`select pg_advisory_unlock(hashtext('sop_runner.guards'))`);
    await knex.client.releaseConnection(pinned);
  }
}

/** Has the guards applied at each boot, once Strapi's tables stand. */
export function registerGuards(strapi: Core.Strapi): void {
  strapi.hook('strapi::content-types.afterSync').register(() => applyGuards(strapi));
}
