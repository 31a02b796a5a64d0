/** Changing who holds a position, through the Document Service, where the holders are checked. */
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { UID } from '../../../shared/ids';
import type { Term } from '../../../shared/contracts';
import { selectOne, type Sql } from '../repositories/sql';
import { holdersOfRole, type HolderRow } from '../repositories/role-holders';
import { HOLDERS_LOCK } from './check-holders';
import { PositionRefusal } from './refusal';

export interface RoleRef {
  readonly id: number;
  readonly documentId: string;
}

/** A hold that is kept as it is, by its id; changed; or new. */
export type HoldWrite = { readonly id: number; readonly term?: Term } | { readonly user: number; readonly term: Term };

/** Writes the holders of a position as `change` makes them of those that there are. */
export async function changeHolders(
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  role: RoleRef,
  change: (holders: readonly HolderRow[]) => readonly HoldWrite[],
): Promise<void> {
  await trx.raw(HOLDERS_LOCK);
  const { holders } = await holdersOfRole(trx, role.id);
  // Strapi's types know no null, by which alone a date is taken away.
  const data: object = { holders: change(holders).map(entryOf) };
  await strapi.documents(UID.role).update({ documentId: role.documentId, data });
}

/** As the Document Service takes it. */
function entryOf(write: HoldWrite) {
  if ('user' in write) return { ...write.term, user: write.user };
  return { id: write.id, ...write.term };
}

/** Adds a hold. Throws POSITION_NOT_FOUND and as the check of holders does. */
export async function appoint(strapi: Core.Strapi, trx: Knex.Transaction, user: number, key: string, term: Term): Promise<void> {
  const role = await roleByKey(trx, key);
  await changeHolders(strapi, trx, role, (holders) => [...holders.map(({ id }) => ({ id })), { user, term }]);
}

/** Gives a person's hold other dates or another capacity; null takes it away. Throws HOLDING_NOT_FOUND and as the check of holders does. */
export async function changeHold(strapi: Core.Strapi, trx: Knex.Transaction, user: number, hold: number, term: Term | null): Promise<void> {
  const role = await roleOfHold(trx, user, hold);
  if (role === undefined) throw new PositionRefusal('HOLDING_NOT_FOUND');
  await changeHolders(strapi, trx, role, (holders) =>
    holders.flatMap(({ id }): readonly HoldWrite[] => {
      if (id !== hold) return [{ id }];
      return term === null ? [] : [{ id, term }];
    }),
  );
}

async function roleByKey(sql: Sql, key: string): Promise<RoleRef> {
  const role = await selectOne<RoleRef>(sql, `select id, document_id as "documentId" from sop_roles where key = :key`, { key });
  if (role === undefined) throw new PositionRefusal('POSITION_NOT_FOUND');
  return role;
}

function roleOfHold(sql: Sql, user: number, hold: number): Promise<RoleRef | undefined> {
  return selectOne(
    sql,
    `select r.id, r.document_id as "documentId" from sop_roles r
     join sop_roles_cmps rc on rc.entity_id = r.id and rc.field = 'holders'
     join components_sop_holders_user_lnk hu on hu.holder_id = rc.cmp_id
     where rc.cmp_id = :hold and hu.user_id = :user`,
    { hold, user },
  );
}
