/** Bodies about absences, people and positions, parsed as strictly as those of cases. */
import { z } from '@strapi/utils';
import type { AddPerson, AppointPerson, ChangeHold, EnterAbsence, ImportPeople, ListPeople } from '../../../shared/contracts';
import { text } from './parse';

/** A row's id. */
const id = z
  .int()
  .min(1)
  .max(2 ** 31 - 1);
/** A day that there is, of years that PostgreSQL has. */
const day = z.iso.date().regex(/^[12]/);

const capacity = z.enum(['definitive', 'plt', 'plh']);
const term = { capacity, from: day.nullable(), until: day.nullable() };
const key = text.min(1).max(80);

export const POSITION_BODIES = {
  nothing: z.strictObject({}),
  absence: z.strictObject({
    user: id,
    substitute: id,
    from: day,
    until: day,
    note: text.trim().min(1).max(1_000).nullable(),
  }) satisfies z.ZodType<EnterAbsence['body']>,
  people: z.strictObject({ q: text.trim().min(1).max(200).optional() }) satisfies z.ZodType<ListPeople['query']>,
  person: z.strictObject({
    name: text.trim().min(1).max(255),
    email: z.email().max(255),
    panelRole: z.enum(['staff', 'supervisor']),
    position: z.strictObject({ key, ...term }).nullable(),
  }) satisfies z.ZodType<AddPerson['body']>,
  appointment: z.strictObject({ key, ...term }) satisfies z.ZodType<AppointPerson['body']>,
  hold: z.strictObject({ term: z.strictObject(term).nullable() }) satisfies z.ZodType<ChangeHold['body']>,
  importing: z.strictObject({ csv: text }) satisfies z.ZodType<ImportPeople['body']>,
};
