/** Archived cases: their bundles, byte for byte. */
import { createHash } from 'node:crypto';
import type { Finding } from '../../../shared/contracts';
import { select, type Sql } from '../repositories/sql';
import type { OpenContent } from './files';

/** What is left of a case in the database. */
export interface Archived {
  readonly id: number;
  readonly reference: string;
  /** Where the store keeps the bundle. */
  readonly bundle: string;
  readonly sha256: string;
}

const ARCHIVED = `select id, reference, bundle, bundle_sha_256 as sha256 from sop_runner_archived_cases`;

export function archivedAfter(sql: Sql, after: number, count: number): Promise<readonly Archived[]> {
  return select(sql, `${ARCHIVED} where id > :after order by id limit :count`, { after, count });
}

export function archivedOf(sql: Sql, reference: string): Promise<readonly Archived[]> {
  return select(sql, `${ARCHIVED} where reference = :reference`, { reference });
}

export async function checkArchived({ reference, bundle, sha256 }: Archived, open: OpenContent | null): Promise<readonly Finding[]> {
  if (open === null) return [];
  const found = await hashOfContent(bundle, open);
  if (found === sha256) return [];
  return [{ code: found === null ? 'BUNDLE_MISSING' : 'BUNDLE_CHANGED', details: { reference } }];
}

/** The SHA-256 of a stored content; null where there is none. */
export async function hashOfContent(storedAs: string, open: OpenContent): Promise<string | null> {
  const content = await open(storedAs);
  if (content === undefined) return null;
  const hash = createHash('sha256');
  for await (const chunk of content.stream as AsyncIterable<Buffer>) hash.update(chunk);
  return hash.digest('hex');
}
