/** How people want to be told; who never said it is told at once. By admin user. */
import type { NotifyMode } from '../../../shared/preferences';
import { select, type Sql } from './sql';

/** The modes of users that chose one. */
export async function modesOf(sql: Sql, users: readonly number[]): Promise<ReadonlyMap<number, NotifyMode>> {
  const text = `select user_id as "user", mode from sop_runner_preferences where user_id = any(cast(:users as int[]))`;
  const rows = await select<{ readonly user: number; readonly mode: NotifyMode }>(sql, text, { users });
  return new Map(rows.map(({ user, mode }) => [user, mode]));
}

/** The mode of a user. */
export async function modeOf(sql: Sql, user: number): Promise<NotifyMode> {
  return (await modesOf(sql, [user])).get(user) ?? 'at-once';
}

/** Notes what a user chose. The same again leaves the time of the choice as it was. */
export async function saveMode(sql: Sql, user: number, mode: NotifyMode): Promise<void> {
  await sql.raw(
    `insert into sop_runner_preferences as p (document_id, user_id, mode, created_at, updated_at, published_at)
     values (gen_random_uuid(), :user, :mode, now(), now(), now())
     on conflict (user_id) do update set mode = excluded.mode, updated_at = excluded.updated_at where p.mode <> excluded.mode`,
    { user, mode },
  );
}
