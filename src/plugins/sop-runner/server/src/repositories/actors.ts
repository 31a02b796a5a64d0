/** People who acted, keyed by their admin user. Made at the first act; the only place that keeps their names. */
import { randomUUID } from 'node:crypto';
import { select, selectOne, type Sql } from './sql';

/** Who acts: the id and name of the admin user. */
export interface Person {
  readonly userId: number;
  readonly name: string;
}

/** Who acts where the clock does: no admin user has this id. */
export const SYSTEM: Person = { userId: 0, name: 'SOP Runner' };

/** The id of the clock in the `actor` table, made where needed. */
export function systemActor(sql: Sql): Promise<number> {
  return actorOf(sql, SYSTEM);
}

/**
 * The person's id in the `actor` table, made where needed; a name that stands there stays (it may have been erased). Belongs before any
 * other lock of the transaction. Writes no column of a key: that would lock the row against every event that names the person, and two
 * starts would wait for each other.
 */
export async function actorOf(sql: Sql, { userId, name }: Person): Promise<number> {
  const known = await knownActor(sql, userId);
  if (known !== undefined) return known;
  const row = await selectOne<{ id: number }>(
    sql,
    `insert into sop_runner_actors (user_id, name, document_id, created_at, updated_at, published_at)
     values (:userId, :name, :documentId, now(), now(), now())
     on conflict (user_id) do update set updated_at = excluded.updated_at
     returning id`,
    { userId, name, documentId: randomUUID() },
  );
  if (row === undefined) throw new Error(`No actor row for user ${userId}`);
  return row.id;
}

/** The id of a person who acted before, or undefined. */
export async function knownActor(sql: Sql, userId: number): Promise<number | undefined> {
  return (await selectOne<{ id: number }>(sql, `select id from sop_runner_actors where user_id = :userId`, { userId }))?.id;
}

/** Names by actor id. */
export async function namesOf(sql: Sql, ids: readonly number[]): Promise<ReadonlyMap<number, string>> {
  if (ids.length === 0) return new Map();
  const rows = await select<{ id: number; name: string }>(sql, `select id, name from sop_runner_actors where id = any(:ids)`, { ids });
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** An account's name as `admin_users u` has it; the same that its first act would write down. */
export const ACCOUNT_NAME = `coalesce(nullif(concat_ws(' ', nullif(u.firstname, ''), nullif(u.lastname, '')), ''), 'Pengguna ' || u.id)`;

/** Accounts by person: an id of the `actor` table, or the negative of the user's id for who never acted. */
export type Users = ReadonlyMap<number, Person>;

export async function usersOf(sql: Sql, people: readonly number[]): Promise<Users> {
  if (people.length === 0) return new Map();
  const rows = await select<Person & { readonly person: number }>(
    sql,
    `select coalesce(a.id, -u.id) as person, u.id as "userId", ${ACCOUNT_NAME} as name
     from admin_users u left join sop_runner_actors a on a.user_id = u.id where coalesce(a.id, -u.id) = any(:people)`,
    { people },
  );
  return new Map(rows.map(({ person, userId, name }) => [person, { userId, name }]));
}

/** The id in the `actor` table of somebody who is given a task, made where needed; null where there is no such account. */
export async function addresseeOf(sql: Sql, userId: number): Promise<number | null> {
  const known = await knownActor(sql, userId);
  if (known !== undefined) return known;
  const account = await selectOne<Person>(sql, `select u.id as "userId", ${ACCOUNT_NAME} as name from admin_users u where u.id = :userId`, {
    userId,
  });
  return account === undefined ? null : actorOf(sql, account);
}
