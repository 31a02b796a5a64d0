import type { Core } from '@strapi/strapi';

/** Component tables name their owners in a side table of each owner, `entity_id` and `cmp_id`. */
const IN_USE = `
select distinct role.document_id as "documentId"
from steps step
join steps_cmps owned on owned.entity_id = step.id and owned.component_type = 'sop.node'
join components_sop_nodes_role_lnk link on link.node_id = owned.cmp_id
join sop_roles role on role.id = link.role_id
where step.published_at is not null`;

/** Document ids of the positions that published steps name: the only ones that the public has business with. */
export async function rolesInUse(strapi: Core.Strapi): Promise<readonly string[]> {
  const { rows } = await strapi.db.connection.raw<{ rows: readonly { readonly documentId: string }[] }>(IN_USE);
  return rows.map(({ documentId }) => documentId);
}
