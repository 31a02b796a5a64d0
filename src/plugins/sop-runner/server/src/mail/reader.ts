/** The recipient at the time of sending: address, language, and what the story is to this person. */
import type { Sql } from '../repositories/sql';
import { languageOf } from './languages';
import { accountOf, holdersOf } from './people';
import { rolesOf } from './recipients';
import type { Reader, Story } from './types';

/** Undefined where the person can no longer open the panel. */
export async function readerOf(
  sql: Sql,
  today: string,
  story: Story,
  user: number,
): Promise<(Reader & { readonly address: string }) | undefined> {
  const account = await accountOf(sql, user);
  if (account === undefined) return undefined;
  const { event, task, told } = story;
  const given = event.kind === 'TaskReassigned' && task !== null ? [task.role] : told === null ? [] : [told.role];
  const roles = 'opening' in event ? rolesOf(event.opening) : given;
  const holders = await holdersOf(sql, today, roles);
  return {
    address: account.address,
    language: languageOf(account.language),
    positions: holders.filter((holder) => holder.user === user).map(({ role, capacity }) => ({ role, capacity })),
    vacant: roles.filter((role) => !holders.some((holder) => holder.role === role)),
  };
}
