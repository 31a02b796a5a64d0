/** The domain names people by id; whoever is refused reads names. */
import type { Core } from '@strapi/strapi';
import { Rejection } from '../../../domain/rejection';
import { namesOf } from '../repositories/actors';

/** Where a Rejection's details may name somebody. */
const PERSONS = ['by', 'person'] as const;

/** Does `work`; in a Rejection the people in its details are named. */
export async function withNames<T>(strapi: Core.Strapi, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Rejection)) throw error;
    const { code, details } = error;
    const people = PERSONS.flatMap((place) => (typeof details[place] === 'number' ? [{ place, id: details[place] }] : []));
    if (people.length === 0) throw error;
    const names = await namesOf(
      strapi.db.connection,
      people.map(({ id }) => id),
    );
    throw new Rejection(code, { ...details, ...Object.fromEntries(people.map(({ place, id }) => [place, names.get(id) ?? '?'])) });
  }
}
