/** Ratified texts. A revision never changes, so its definition is kept once read. */
import type { Core } from '@strapi/strapi';
import type { Definition } from '../../../domain/definition';
import { select, selectOne, type Sql } from './sql';

/** A revision without its text. */
export interface RevisionRef {
  readonly id: number;
  readonly number: number;
  readonly sopDocumentId: string;
  readonly effectiveOn: string;
}

const MAX_KEPT = 500;
const kept = new WeakMap<Core.Strapi, Map<number, Definition>>();

/** The frozen text of a revision by row id. Throws where there is none. */
export async function definitionOf(strapi: Core.Strapi, sql: Sql, revisionId: number): Promise<Definition> {
  const cache = kept.get(strapi) ?? new Map<number, Definition>();
  kept.set(strapi, cache);
  const known = cache.get(revisionId);
  if (known !== undefined) return known;
  const text = `select to_json(definition) as definition from sop_runner_revisions where id = :revisionId`;
  const row = await selectOne<{ definition: Definition }>(sql, text, { revisionId });
  if (row === undefined) throw new Error(`There is no revision ${revisionId}`);
  const [oldest] = cache.keys();
  if (cache.size >= MAX_KEPT && oldest !== undefined) cache.delete(oldest);
  cache.set(revisionId, row.definition);
  return row.definition;
}

const REF = `r.id, r.number, r.sop_document_id as "sopDocumentId", to_char(r.effective_on, 'YYYY-MM-DD') as "effectiveOn"`;

/** The last line of a revision's log says whether it is withdrawn. */
const NOT_WITHDRAWN = `coalesce(
  (select l.kind from sop_runner_revision_logs l where l.revision_id = r.id order by l.id desc limit 1), 'ratified') <> 'withdrawn'`;

/** The revision in force on a day (YYYY-MM-DD): the highest one effective by then and not withdrawn. */
export function inForce(sql: Sql, sopDocumentId: string, today: string): Promise<RevisionRef | undefined> {
  return selectOne<RevisionRef>(
    sql,
    `select ${REF} from sop_runner_revisions r
     where r.sop_document_id = :sopDocumentId and r.effective_on <= cast(:today as date) and ${NOT_WITHDRAWN}
     order by r.number desc limit 1`,
    { sopDocumentId, today },
  );
}

/** The revisions in force on a day, one for each SOP. */
export function allInForce(sql: Sql, today: string): Promise<readonly RevisionRef[]> {
  return select<RevisionRef>(
    sql,
    `select distinct on (r.sop_document_id) ${REF} from sop_runner_revisions r
     where r.effective_on <= cast(:today as date) and ${NOT_WITHDRAWN}
     order by r.sop_document_id, r.number desc`,
    { today },
  );
}

/** The newest revision of an SOP, whether in force or not. */
export function newest(sql: Sql, sopDocumentId: string): Promise<(RevisionRef & { readonly isWithdrawn: boolean }) | undefined> {
  return selectOne(
    sql,
    `select ${REF}, not (${NOT_WITHDRAWN}) as "isWithdrawn" from sop_runner_revisions r
     where r.sop_document_id = :sopDocumentId order by r.number desc limit 1`,
    { sopDocumentId },
  );
}

/** Whether there is an SOP of that document id, draft or ratified. */
export async function sopExists(sql: Sql, sopDocumentId: string): Promise<boolean> {
  return (await selectOne(sql, `select 1 as found from sops where document_id = :sopDocumentId limit 1`, { sopDocumentId })) !== undefined;
}
