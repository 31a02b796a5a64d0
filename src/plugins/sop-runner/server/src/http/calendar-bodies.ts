/** What the calendar page sends, parsed as strictly as all else. */
import { z } from '@strapi/utils';
import type { AddHoliday, GetCalendar } from '../../../shared/contracts';
import { HOLIDAY_KINDS } from '../../../shared/holidays';
import { text } from './parse';

const line = text.trim().max(255);

export const CALENDAR_BODIES = {
  holiday: z.strictObject({
    // A day that there is, of years that PostgreSQL and people have.
    date: z.iso.date().regex(/^(19|20)/),
    name: line.min(1),
    kind: z.enum(HOLIDAY_KINDS),
    decree: line.min(1).nullable(),
  }) satisfies z.ZodType<AddHoliday['body']>,
};

export const CALENDAR_QUERIES = {
  year: z.strictObject({
    year: z.coerce.number().int().min(1900).max(2099).optional(),
    unit: text.max(255).optional(),
  }) satisfies z.ZodType<GetCalendar['query']>,
};
