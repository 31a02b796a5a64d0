/** Who reads a case: the person, the positions held today, and whether that is enough to see it. */
import { Rejection } from '../../../domain/rejection';
import { officeDay } from '../office';
import { knownActor } from '../repositories/actors';
import { partIn } from '../repositories/case-list';
import { loadCase, type StoredCase } from '../repositories/cases';
import { positionsOf } from '../repositories/holders';
import { definitionOf } from '../repositories/revisions';
import type { Definition } from '../../../domain/definition';
import type { Call } from '../http/admin-route';

export interface Reading {
  readonly stored: StoredCase;
  readonly definition: Definition;
  /** Row of the `actor` table; the user's id negated for who never acted, as in `holdingsJson`. */
  readonly person: number;
  /** Has a part of their own in it, beside watching all. */
  readonly hasPart: boolean;
}

/**
 * A case for somebody who may see it. Staff see a case that they had a part in or whose SOP names a position of theirs; a confidential
 * one only where that position has had a task. Throws CASE_NOT_FOUND, CASE_NOT_YOURS.
 */
export async function readCase({ strapi, doer, may }: Call, reference: string): Promise<Reading> {
  const sql = strapi.db.connection;
  const today = officeDay(strapi, new Date());
  const stored = await loadCase(sql, reference, today);
  if (stored === undefined) throw new Rejection('CASE_NOT_FOUND');
  const definition = await definitionOf(strapi, sql, stored.revisionId);
  const person = (await knownActor(sql, doer.userId)) ?? -doer.userId;
  const held = await positionsOf(sql, today, doer.userId);
  const { acted, roleHadTask } = await partIn(
    sql,
    stored.id,
    person,
    held.map(({ id }) => id),
  );
  const named = definition.roles.some(({ key }) => held.some((position) => position.key === key));
  const hasPart = acted || (stored.state.confidential ? roleHadTask : named);
  if (!hasPart && !may('cases.monitor')) throw new Rejection('CASE_NOT_YOURS');
  return { stored, definition, person, hasPart };
}
