/** The publish check on a stored draft. */
import type { Core } from '@strapi/strapi';
import { checkDefinition, problemSentence, type Problem as Found } from '../../../domain/check';
import type { Problem } from '../../../shared/contracts';
import { UID } from '../../../shared/ids';
import { readDraft, type DraftText } from './draft';
import { frozen, type Frozen } from './frozen';
import { newestRevision } from './revisions';

/** The outcome of the check: what hinders, and the text to freeze where nothing does. */
export interface Checked {
  readonly problems: readonly Problem[];
  readonly text: Frozen | null;
}

/** What hinders ratifying the draft of an SOP, for the panel; null where there is no such draft. */
export async function problemsOf(strapi: Core.Strapi, sopDocumentId: string): Promise<readonly Problem[] | null> {
  const outcome = await checkDraft(strapi, sopDocumentId);
  return outcome && outcome.problems;
}

/** The draft itself with what hinders ratifying it; null where there is no such draft. */
export async function draftWithProblems(
  strapi: Core.Strapi,
  sopDocumentId: string,
): Promise<{ readonly draft: DraftText; readonly problems: readonly Problem[] } | null> {
  const draft = await readDraft(strapi, sopDocumentId);
  return draft && { draft, problems: (await checked(strapi, sopDocumentId, draft)).problems };
}

/** Checks the draft of an SOP; null where there is none. */
export async function checkDraft(strapi: Core.Strapi, sopDocumentId: string): Promise<Checked | null> {
  const draft = await readDraft(strapi, sopDocumentId);
  return draft && checked(strapi, sopDocumentId, draft);
}

async function checked(strapi: Core.Strapi, sopDocumentId: string, draft: DraftText): Promise<Checked> {
  const text = frozen(draft);
  const newest = await newestRevision(strapi, sopDocumentId);
  const problems = checkDefinition(draft, {
    activeRoles: await activeRoles(strapi, draft),
    isNumberTaken: await isNumberTaken(strapi, draft.number, sopDocumentId),
    // Ratifying the same text again makes no revision and so needs no date of one.
    isLaterRevision: newest !== null && newest.sha256 !== text.sha256,
  });
  return { problems: problems.map(shown), text: problems.length === 0 ? text : null };
}

/** Whether another SOP's draft or ratified text has the number. */
export async function isNumberTaken(strapi: Core.Strapi, number: string, exceptDocumentId: string | null): Promise<boolean> {
  const others = exceptDocumentId === null ? {} : { documentId: { $ne: exceptDocumentId } };
  return number !== '' && (await strapi.db.query(UID.sop).count({ where: { number, ...others } })) > 0;
}

async function activeRoles(strapi: Core.Strapi, { roles }: DraftText): Promise<ReadonlySet<string>> {
  const active: { key: string }[] = await strapi.db
    .query(UID.role)
    .findMany({ select: ['key'], where: { active: true, key: { $in: roles.map(({ key }) => key) } } });
  return new Set(active.map(({ key }) => key));
}

function shown(problem: Found): Problem {
  const details = Object.entries(problem.details).map(
    ([name, value]) => [name, typeof value === 'object' ? value.join(', ') : value] as const,
  );
  return {
    code: problem.code,
    step: problem.step ?? null,
    node: problem.node ?? null,
    message: problemSentence(problem),
    details: Object.fromEntries(details),
  };
}
