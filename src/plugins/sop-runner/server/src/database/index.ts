/** What PostgreSQL itself guarantees, applied after each schema sync of Strapi because Strapi's own constraints are not enough. */
import type { Core } from '@strapi/strapi';
import { CONSTRAINTS } from './constraints';
import { FOREIGN_KEYS, foreignKey } from './foreign-keys';
import { GENERATIONS } from './generations';
import { INDEXES } from './indexes';
import { TRIGGERS } from './triggers';

/**
 * Applies all guards. Idempotent: a second run changes nothing. Each statement commits by itself: locks on several tables at once could
 * deadlock with the handoffs of a server that is at work on the same database.
 */
async function applyGuards(strapi: Core.Strapi): Promise<void> {
  const { connection: knex } = strapi.db;
  const pinned: unknown = await knex.client.acquireConnection();
  const run = (statement: string) => knex.raw(statement).connection(pinned);
  try {
    // Two servers may boot on one database at the same moment.
    await run(`select pg_advisory_lock(hashtext('sop_runner.guards'))`);
    for (const statement of [...CONSTRAINTS, ...INDEXES, ...FOREIGN_KEYS.map(foreignKey), ...TRIGGERS, ...GENERATIONS])
      await run(statement);
  } finally {
    await run(`select pg_advisory_unlock(hashtext('sop_runner.guards'))`);
    await knex.client.releaseConnection(pinned);
  }
}

/** Has the guards applied at each boot, once Strapi's tables stand. */
export function registerGuards(strapi: Core.Strapi): void {
  strapi.hook('strapi::content-types.afterSync').register(() => applyGuards(strapi));
}
