/** The recipient at the time of sending: address, language, and what the story is to this person. */
import { selectOne, type Sql } from '../repositories/sql';
import { languageOf } from './languages';
import { holdersOf } from './people';
import { rolesOf } from './recipients';
import type { Reader, Story } from './types';

/** Undefined where the person's account is gone, inactive or blocked. */
export async function readerOf(
  sql: Sql,
  today: string,
  story: Story,
  user: number,
): Promise<(Reader & { readonly address: string }) | undefined> {
  const account = await selectOne<{ address: string; language: string | null }>(
    sql,
    `select email as address, prefered_language as language from admin_users where id = :user and is_active and blocked is not true`,
    { user },
  );
  if (account === undefined) return undefined;
  const roles = 'opening' in story.event ? rolesOf(story.event.opening) : [];
  const holders = await holdersOf(sql, today, roles);
  return {
    address: account.address,
    language: languageOf(account.language),
    positions: holders.filter((holder) => holder.user === user).map(({ role, capacity }) => ({ role, capacity })),
    vacant: roles.filter((role) => !holders.some((holder) => holder.role === role)),
  };
}
