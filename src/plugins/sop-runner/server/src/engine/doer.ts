/** Who acts, as the door that let them in knows them. */
import type { Core } from '@strapi/strapi';
import { actorOf, type Person } from '../repositories/actors';
import type { Sql } from '../repositories/sql';

export interface Doer extends Person {
  /** Has the permission to cancel any case. */
  readonly mayCancelAny: boolean;
  /** Has the permission to give tasks to others. */
  readonly mayReassign?: boolean;
}

const known = new WeakMap<Core.Strapi, Map<number, number>>();

/** The doer's id in the `actor` table. A first act makes the row, inside the transaction: a refused one leaves no trace of anybody. */
export async function actorIdOf(strapi: Core.Strapi, sql: Sql, doer: Doer): Promise<number> {
  return known.get(strapi)?.get(doer.userId) ?? actorOf(sql, doer);
}

/** Keeps the id of a doer. For the commit of the outermost transaction: rolled back, there is no such row. */
export function remember(strapi: Core.Strapi, { userId }: Doer, id: number): void {
  const people = known.get(strapi) ?? new Map<number, number>();
  known.set(strapi, people.set(userId, id));
}
