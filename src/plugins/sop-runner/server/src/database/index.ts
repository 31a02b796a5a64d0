/** What PostgreSQL itself guarantees, applied after each schema sync of Strapi because Strapi's own constraints are not enough. */
import type { Core } from '@strapi/strapi';
import { CONSTRAINTS } from './constraints';
import { FOREIGN_KEYS, foreignKey } from './foreign-keys';
import { INDEXES } from './indexes';
import { TRIGGERS } from './triggers';

/** Applies all guards in one transaction. Idempotent: a second run changes nothing. */
async function applyGuards(strapi: Core.Strapi): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    // Two servers may boot on one database at the same moment.
    await trx.raw(`select pg_advisory_xact_lock(hashtext('sop_runner.guards'))`);
    for (const statement of [...CONSTRAINTS, ...INDEXES, ...FOREIGN_KEYS.map(foreignKey), ...TRIGGERS]) await trx.raw(statement);
  });
}

/** Has the guards applied at each boot, once Strapi's tables stand. */
export function registerGuards(strapi: Core.Strapi): void {
  strapi.hook('strapi::content-types.afterSync').register(() => applyGuards(strapi));
}
