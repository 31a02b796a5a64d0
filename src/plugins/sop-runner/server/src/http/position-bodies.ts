/** Bodies about absences, people and positions, parsed as strictly as those of cases. */
import { z } from '@strapi/utils';
import type { EnterAbsence } from '../../../shared/contracts';
import { text } from './parse';

/** A row's id. */
const id = z
  .int()
  .min(1)
  .max(2 ** 31 - 1);
/** A day that there is, of years that PostgreSQL has. */
const day = z.iso.date().regex(/^[12]/);

export const POSITION_BODIES = {
  nothing: z.strictObject({}),
  absence: z.strictObject({
    user: id,
    substitute: id,
    from: day,
    until: day,
    note: text.trim().min(1).max(1_000).nullable(),
  }) satisfies z.ZodType<EnterAbsence['body']>,
};
