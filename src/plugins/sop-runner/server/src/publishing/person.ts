import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

interface PanelUser {
  readonly id: number;
  readonly firstname?: string | null;
  readonly lastname?: string | null;
  readonly email: string;
}

/** The actor row of the administrator whose request this is; null where nobody is signed in (an API token, a seed). */
export async function actingPerson(strapi: Core.Strapi, trx: Knex.Transaction): Promise<number | null> {
  const state = strapi.requestContext.get()?.state;
  if (state?.auth?.strategy?.name !== 'admin') return null;
  const user: PanelUser = state.user;
  const name = [user.firstname, user.lastname].filter(Boolean).join(' ') || user.email;
  // An erased name stays erased: an existing row is left as it is.
  await trx.raw(
    `insert into sop_runner_actors (document_id, user_id, name, created_at, updated_at, published_at)
     values (?, ?, ?, now(), now(), now()) on conflict (user_id) do nothing`,
    [`admin${user.id}`, user.id, name],
  );
  const { rows } = await trx.raw<{ rows: { id: number }[] }>('select id from sop_runner_actors where user_id = ?', [user.id]);
  return rows[0]?.id ?? null;
}
