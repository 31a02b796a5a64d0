/** Queries of lists, parsed as strictly as bodies are. */
import { z } from '@strapi/utils';
import type { ExportCases, GetOverview, ListCases, ListDoneTasks, ListMyCases, ListTasks } from '../../../shared/contracts';
import { text } from './parse';

const after = z.string().max(200).optional();
const documentId = text.max(64).optional();
const key = text.max(80).optional();
const status = z.enum(['running', 'completed', 'cancelled']).optional();
const q = text.trim().min(1).max(200).optional();
/** A day that there is, of years that PostgreSQL has. */
const day = z.iso.date().regex(/^[12]/).optional();

const filter = {
  sop: documentId,
  unit: text.max(255).optional(),
  status,
  step: z.coerce.number().int().min(1).max(10_000).optional(),
  role: key,
  overdue: z.literal('true').optional(),
  from: day,
  until: day,
  q,
};

export const LIST_QUERIES = {
  tasks: z.strictObject({
    sop: documentId,
    role: key,
    state: z.enum(['waiting', 'received', 'mine']).optional(),
    due: z.enum(['overdue', 'today', 'later']).optional(),
    q,
    after,
    limit: z.coerce.number().int().min(1).max(100).optional(),
  }) satisfies z.ZodType<ListTasks['query']>,
  done: z.strictObject({ q, after }) satisfies z.ZodType<ListDoneTasks['query']>,
  cases: z.strictObject({ ...filter, after }) satisfies z.ZodType<ListCases['query']>,
  mine: z.strictObject({ status, q, after }) satisfies z.ZodType<ListMyCases['query']>,
  export: z.strictObject({ ...filter, language: z.enum(['id', 'en']).optional() }) satisfies z.ZodType<ExportCases['query']>,
  overview: z.strictObject({ sop: documentId }) satisfies z.ZodType<GetOverview['query']>,
};
