import type { Core } from '@strapi/strapi';
import { actorOf } from '../repositories/actors';
import type { Sql } from '../repositories/sql';

interface PanelUser {
  readonly id: number;
  readonly firstname?: string | null;
  readonly lastname?: string | null;
}

const OF_A_PERSON: readonly unknown[] = ['admin', 'admin-token'];

/** The actor row of the administrator whose request this is; null where it is nobody's (a portal's token, a seed). */
export async function actingPerson(strapi: Core.Strapi, sql: Sql): Promise<number | null> {
  const state = strapi.requestContext.get()?.state;
  if (state === undefined || !OF_A_PERSON.includes(state.auth?.strategy?.name)) return null;
  const user: PanelUser = state.user;
  const name = [user.firstname, user.lastname].filter(Boolean).join(' ') || `Pengguna ${user.id}`;
  return actorOf(sql, { userId: user.id, name });
}
