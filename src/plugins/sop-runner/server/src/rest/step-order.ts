/** Steps come by their number wherever they are read, unless another order is asked for. */
import type { Core } from '@strapi/strapi';
import { UID } from '../../../shared/ids';
import { targetsOf } from './schema';

interface Query {
  orderBy?: unknown;
  count?: unknown;
  ordering?: unknown;
  populate?: unknown;
}

type Populate = Record<string, unknown>;

const BY_NUMBER = [{ number: 'asc' }, { id: 'asc' }];

export function keepStepsInOrder(strapi: Core.Strapi): void {
  const models = [UID.sop, UID.step, UID.role];
  const order = ({ model: { uid }, params }: { readonly model: { readonly uid: string }; readonly params: Query }) => {
    if (uid === UID.step && isEmpty(params.orderBy)) params.orderBy = BY_NUMBER;
    orderBelow(strapi, uid, params);
  };
  strapi.db.lifecycles.subscribe({ models, beforeFindMany: order, beforeFindOne: order });
}

/** Orders the steps populated by a query on `uid`, however deep. */
function orderBelow(strapi: Core.Strapi, uid: string, query: Query): void {
  const populate = asObject(query.populate);
  if (!populate) return;
  query.populate = populate;
  const targets = targetsOf(strapi, uid);
  for (const [name, asked] of Object.entries(populate)) {
    const target = targets.get(name);
    if (!target || !asked) continue;
    const nested: Query = typeof asked === 'object' ? { ...asked } : {};
    // The Content Manager counts the steps after a write: a count has no order, and PostgreSQL refuses one.
    // Its list of steps it asks for last link first, and turns it round; links are kept in the order of the numbers.
    if (nested.count || nested.ordering) continue;
    if (target === UID.step && isEmpty(nested.orderBy)) nested.orderBy = BY_NUMBER;
    orderBelow(strapi, target, nested);
    populate[name] = nested;
  }
}

/** Strapi also takes a list of names; `true` (everything, one level) is left to it. */
function asObject(populate: unknown): Populate | undefined {
  if (Array.isArray(populate)) return Object.fromEntries(populate.map((name: string) => [name, true]));
  return typeof populate === 'object' && populate !== null ? { ...populate } : undefined;
}

function isEmpty(order: unknown): boolean {
  return order === undefined || order === null || (Array.isArray(order) && order.length === 0);
}
