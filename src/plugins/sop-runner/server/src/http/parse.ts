/** Bodies and queries are parsed here once, strictly: extra members, wrong types and what PostgreSQL cannot store are refused. */
import { z } from '@strapi/utils';
import type {
  CancelCase,
  CommentOnCase,
  CompleteTask,
  CorrectSubject,
  DownloadFile,
  GetDraftForm,
  GetForm,
  ListDailySeals,
  ListUndeliveredMails,
  ReassignTask,
  ReassignTasks,
  ReceiveTask,
  RefuseTask,
  StartCase,
  TakeBackCase,
  TakeOverTask,
} from '../../../shared/contracts';
import { MAX_FILES_PER_TASK } from '../../../shared/files';
import { MAX_REASSIGNED } from '../../../shared/reassigning';
import { InvalidBody } from './reply';

/** No NUL (PostgreSQL has no such character) and no half of a surrogate pair (it has no UTF-8). */
export const text = z.string().refine((value) => !/\0|\p{Surrogate}/u.test(value), 'has a character that cannot be stored');
const commandId = text.min(8).max(64);
/** PostgreSQL's integers. */
const userId = z.number().int().min(1).max(2_147_483_647);
const fileId = z.uuid();
/** Which days are none, the domain says. */
const date = text.max(40);
const letter = z
  .strictObject({ number: text.nullable(), date: date.nullable(), from: text.nullable(), file: fileId.nullable() })
  .refine((members) => Object.values(members).some((member) => member !== null), 'says nothing');
const names = z.array(text.max(4000)).max(200);

export const BODIES = {
  start: z.strictObject({
    commandId,
    sop: text.max(64),
    subject: text,
    confidential: z.boolean(),
    urgent: z.boolean(),
    letter: letter.nullable(),
    externalDueOn: date.nullable(),
  }) satisfies z.ZodType<StartCase['body']>,
  receive: z.strictObject({ commandId }) satisfies z.ZodType<ReceiveTask['body']>,
  takeOver: z.strictObject({ commandId, reason: text }) satisfies z.ZodType<TakeOverTask['body']>,
  refuse: z.strictObject({ commandId, reason: text }) satisfies z.ZodType<RefuseTask['body']>,
  reassign: z.strictObject({ commandId, to: userId, reason: text }) satisfies z.ZodType<ReassignTask['body']>,
  reassignMany: z.strictObject({
    reason: text,
    tasks: z
      .array(
        z.strictObject({
          commandId,
          reference: z.string().regex(/^\d{4}-\d{6,12}$/),
          visit: z.number().int().min(1).max(999_999),
          node: z.number().int().min(1).max(999_999),
          to: userId,
        }),
      )
      .min(1)
      .max(MAX_REASSIGNED),
  }) satisfies z.ZodType<ReassignTasks['body']>,
  complete: z.strictObject({
    commandId,
    outcome: text.max(200).nullable(),
    note: text.nullable(),
    reason: text.nullable(),
    checkedInputs: names,
    outputs: names,
    attachments: z.array(z.strictObject({ file: fileId, output: text.max(4000).nullable() })).max(MAX_FILES_PER_TASK),
  }) satisfies z.ZodType<CompleteTask['body']>,
  takeBack: z.strictObject({ commandId }) satisfies z.ZodType<TakeBackCase['body']>,
  correctSubject: z.strictObject({ commandId, subject: text, reason: text }) satisfies z.ZodType<CorrectSubject['body']>,
  comment: z.strictObject({ commandId, text }) satisfies z.ZodType<CommentOnCase['body']>,
  cancel: z.strictObject({ commandId, reason: text }) satisfies z.ZodType<CancelCase['body']>,
};

const paper = z.enum(['a4', 'f4']).optional();

export const QUERIES = {
  command: z.strictObject({ show: z.literal('page').optional() }),
  form: z.strictObject({ paper, revision: z.coerce.number().int().min(0).max(1_000_000).optional() }) satisfies z.ZodType<GetForm['query']>,
  draftForm: z.strictObject({ paper }) satisfies z.ZodType<GetDraftForm['query']>,
  download: z.strictObject({ show: z.literal('true').optional() }) satisfies z.ZodType<DownloadFile['query']>,
  seals: z.strictObject({ after: z.string().max(200).optional() }) satisfies z.ZodType<ListDailySeals['query']>,
  undelivered: z.strictObject({ after: z.string().max(200).optional() }) satisfies z.ZodType<ListUndeliveredMails['query']>,
};

/** The value in the contract's shape. Throws InvalidBody naming the first wrong member. */
export function parse<T>(schema: z.ZodType<T>, value: unknown): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const extra = issue?.code === 'unrecognized_keys' ? (issue.keys[0] ?? '') : '';
  throw new InvalidBody([...(issue?.path ?? []).map(String), ...(extra === '' ? [] : [extra])].join('.'), issue?.message ?? 'is wrong');
}

/** A whole number from a path, at least 1; anything else names nothing, hence 0, which is no task's. */
export function counted(value: string | undefined): number {
  return value !== undefined && /^[1-9]\d{0,5}$/.test(value) ? Number(value) : 0;
}
