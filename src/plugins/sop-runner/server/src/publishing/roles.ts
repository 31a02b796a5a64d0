/**
 * Positions that SOPs or cases name stay. Held by lifecycle hooks, as positions have no drafts: there every door passes them,
 * `strapi.db.query` and bulk deletion included.
 */
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { UID } from '../../../shared/ids';
import { refused } from './refusal';

interface RoleRow {
  readonly id: number;
  readonly key: string;
  readonly name: string;
}
interface Hooked {
  readonly params: { readonly where?: unknown; readonly data?: unknown };
}

/** Refuses to delete positions in use and to change the key of one that was ratified. */
export function guardRoles(strapi: Core.Strapi): void {
  const keep = (event: Hooked) => refuseDeletion(strapi, event);
  const fix = (event: Hooked) => refuseNewKey(strapi, event);
  strapi.db.lifecycles.subscribe({
    models: [UID.role],
    beforeDelete: keep,
    beforeDeleteMany: keep,
    beforeUpdate: fix,
    beforeUpdateMany: fix,
  });
}

async function refuseDeletion(strapi: Core.Strapi, event: Hooked): Promise<void> {
  for (const role of await concerned(strapi, event)) {
    const usedBy = await usesOf(strapi, role);
    if (usedBy.length > 0) throw refused('ROLE_IN_USE', { role: role.name, usedBy });
  }
}

async function refuseNewKey(strapi: Core.Strapi, event: Hooked): Promise<void> {
  const { data } = event.params;
  if (typeof data !== 'object' || data === null || !('key' in data)) return;
  for (const role of await concerned(strapi, event)) {
    if (role.key !== data.key && (await isRatified(strapi, role.key))) throw refused('ROLE_KEY_FIXED', { role: role.name });
  }
}

async function concerned(strapi: Core.Strapi, { params }: Hooked): Promise<readonly RoleRow[]> {
  return strapi.db.query(UID.role).findMany({ select: ['id', 'key', 'name'], where: params.where ?? {} });
}

async function usesOf(strapi: Core.Strapi, { id, key }: RoleRow): Promise<readonly ('sop' | 'revision' | 'task')[]> {
  const inSop = (await strapi.db.query(UID.step).count({ where: { nodes: { role: { id } } } })) > 0;
  const inTask = (await strapi.db.query(UID.task).count({ where: { role: { id } } })) > 0;
  const inRevision = await isRatified(strapi, key);
  return [...(inSop ? (['sop'] as const) : []), ...(inRevision ? (['revision'] as const) : []), ...(inTask ? (['task'] as const) : [])];
}

async function isRatified(strapi: Core.Strapi, key: string): Promise<boolean> {
  const named = `select 1 from sop_runner_revisions where definition -> 'roles' @> jsonb_build_array(jsonb_build_object('key', ?::text)) limit 1`;
  const { rows } = await strapi.db.transaction(({ trx }: { trx: Knex.Transaction }) => trx.raw<{ rows: unknown[] }>(named, [key]));
  return rows.length > 0;
}
