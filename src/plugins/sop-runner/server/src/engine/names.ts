/** The domain names people by id; whoever is refused reads names. */
import type { Core } from '@strapi/strapi';
import { Rejection } from '../../../domain/rejection';
import { namesOf } from '../repositories/actors';

/** Does `work`; in a Rejection the person in `by` is named. */
export async function withNames<T>(strapi: Core.Strapi, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Rejection) || typeof error.details.by !== 'number') throw error;
    const names = await namesOf(strapi.db.connection, [error.details.by]);
    throw new Rejection(error.code, { ...error.details, by: names.get(error.details.by) ?? '?' });
  }
}
