/** Who holds a position by appointment, as it is written there. */
import type { Capacity } from '../../../domain/event';
import { selectOne, type Sql } from './sql';

export interface HolderRow {
  /** Row of the component. */
  readonly id: number;
  /** Admin user; null where the account is gone. */
  readonly user: number | null;
  readonly capacity: Capacity;
  /** YYYY-MM-DD, both days included; null where it is open. */
  readonly from: string | null;
  readonly until: string | null;
}

export interface RoleHolders {
  readonly exclusive: boolean;
  readonly holders: readonly HolderRow[];
}

const HOLDERS = `
select r.exclusive is true as exclusive, coalesce((
  select json_agg(json_build_object('id', h.id, 'user', hu.user_id, 'capacity', h.capacity, 'from', h."from", 'until', h.until) order by rc."order", h.id)
  from sop_roles_cmps rc join components_sop_holders h on h.id = rc.cmp_id
  left join components_sop_holders_user_lnk hu on hu.holder_id = h.id
  where rc.entity_id = r.id and rc.field = 'holders'), '[]') as holders
from sop_roles r where r.id = :id`;

/** The holders of a position in the order of its form. */
export async function holdersOfRole(sql: Sql, id: number): Promise<RoleHolders> {
  return (await selectOne<RoleHolders>(sql, HOLDERS, { id })) ?? { exclusive: false, holders: [] };
}
