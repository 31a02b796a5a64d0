/** Ratified texts with what their form prints and their status page says. */
import type { Core } from '@strapi/strapi';
import type { Definition } from '../../../domain/definition';
import { definitionOf } from './revisions';
import { iso, selectOne, type Sql } from './sql';

export interface RatifiedText {
  readonly revisionId: number;
  readonly number: number;
  readonly definition: Definition;
  /** YYYY-MM-DD */
  readonly effectiveOn: string;
  /** ISO 8601 */
  readonly ratifiedAt: string;
  /** When it was withdrawn, if it is now. */
  readonly withdrawnAt: string | null;
}

const TEXT = `
select r.id as "revisionId", r.number, to_char(r.effective_on, 'YYYY-MM-DD') as "effectiveOn", ${iso('r.ratified_at')} as "ratifiedAt",
  (select case when l.kind = 'withdrawn' then ${iso('l.at')} end from sop_runner_revision_logs l
   where l.revision_id = r.id order by l.id desc limit 1) as "withdrawnAt"
from sop_runner_revisions r where r.sop_document_id = :sopDocumentId`;

/** The text of one revision, or of the newest; undefined where there is none. */
export async function ratifiedText(
  strapi: Core.Strapi,
  sql: Sql,
  sopDocumentId: string,
  number: number | null = null,
): Promise<RatifiedText | undefined> {
  const which = number === null ? '' : 'and r.number = :number';
  const found = await selectOne<Omit<RatifiedText, 'definition'>>(sql, `${TEXT} ${which} order by r.number desc limit 1`, {
    sopDocumentId,
    ...(number === null ? {} : { number }),
  });
  return found && { ...found, definition: await definitionOf(strapi, sql, found.revisionId) };
}
