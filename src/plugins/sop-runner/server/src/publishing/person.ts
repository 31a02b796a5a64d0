import type { Core } from '@strapi/strapi';
import { actorOf } from '../repositories/actors';
import type { Sql } from '../repositories/sql';

interface PanelUser {
  readonly id: number;
  readonly firstname?: string | null;
  readonly lastname?: string | null;
  readonly email: string;
}

/** The actor row of the administrator whose request this is; null where nobody is signed in (an API token, a seed). */
export async function actingPerson(strapi: Core.Strapi, sql: Sql): Promise<number | null> {
  const state = strapi.requestContext.get()?.state;
  if (state?.auth?.strategy?.name !== 'admin') return null;
  const user: PanelUser = state.user;
  const name = [user.firstname, user.lastname].filter(Boolean).join(' ') || user.email;
  return actorOf(sql, { userId: user.id, name });
}
