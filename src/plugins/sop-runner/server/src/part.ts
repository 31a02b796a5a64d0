/** Who may see a case, beside those who watch all of them. */
import type { Definition } from '../../domain/definition';
import { knownActor } from './repositories/actors';
import { partIn } from './repositories/case-list';
import { positionsOf } from './repositories/holders';
import type { Sql } from './repositories/sql';

/** What is asked of a case to say who has a part in it. */
export interface SharedCase {
  readonly id: number;
  readonly confidential: boolean;
  readonly definition: Definition;
}

export interface Part {
  /** Row of the `actor` table; the user's id negated for who never acted, as in `holdingsJson`. */
  readonly person: number;
  readonly hasPart: boolean;
}

/**
 * A user's part in a case on a day: they did something in it or their position is named by its SOP; where it is confidential, only if that
 * position has had a task in it.
 */
export async function partOf(sql: Sql, today: string, { id, confidential, definition }: SharedCase, userId: number): Promise<Part> {
  const person = (await knownActor(sql, userId)) ?? -userId;
  const held = await positionsOf(sql, today, userId);
  const { acted, roleHadTask } = await partIn(
    sql,
    id,
    person,
    held.map((position) => position.id),
  );
  const named = definition.roles.some(({ key }) => held.some((position) => position.key === key));
  return { person, hasPart: acted || (confidential ? roleHadTask : named) };
}
