/** Who reads a case: the person, the positions held today, and whether that is enough to see it. */
import { Rejection } from '../../../domain/rejection';
import { officeDay } from '../office';
import { partOf, type Part } from '../part';
import { loadCase, type StoredCase } from '../repositories/cases';
import { definitionOf } from '../repositories/revisions';
import type { Definition } from '../../../domain/definition';
import type { Call } from '../http/admin-route';

/** `hasPart`: has a part of their own in it, beside watching all. */
export interface Reading extends Part {
  readonly stored: StoredCase;
  readonly definition: Definition;
}

const REFERENCE = /^\d{4}-\d{6,}$/;

/** The reference that a path names. Throws CASE_NOT_FOUND for what is none at all. */
export function referenceOf({ params: { reference = '' } }: Call): string {
  if (!REFERENCE.test(reference)) throw new Rejection('CASE_NOT_FOUND');
  return reference;
}

/** A case for somebody who has a part in it or watches all. Throws CASE_NOT_FOUND, CASE_NOT_YOURS. */
export async function readCase({ strapi, doer, may }: Call, reference: string): Promise<Reading> {
  const sql = strapi.db.connection;
  const today = officeDay(strapi, new Date());
  const stored = await loadCase(sql, reference, today);
  if (stored === undefined) throw new Rejection('CASE_NOT_FOUND');
  const definition = await definitionOf(strapi, sql, stored.revisionId);
  const part = await partOf(sql, today, { id: stored.id, confidential: stored.state.confidential, definition }, doer.userId);
  if (!part.hasPart && !may('cases.monitor')) throw new Rejection('CASE_NOT_YOURS');
  return { stored, definition, ...part };
}
