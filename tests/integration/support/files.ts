import { randomUUID } from 'node:crypto';
import type { StoredFile } from '../../../src/plugins/sop-runner/domain/file';
import type { TestApp } from './app';
import type { Official } from './office';

/** The record of a file that somebody uploaded and attached to nothing yet; its content is of no concern here. */
export const uploaded = async ({ sql }: TestApp, { userId }: Official, name: string): Promise<StoredFile> => {
  const file = { id: randomUUID(), name, size: 1234, mime: 'application/pdf', sha256: 'ab'.repeat(32) };
  await sql(
    `insert into sop_runner_files (document_id, file_id, owner, name, mime, size, sha_256, stored_as, created_at, updated_at, published_at)
     values ($1, $1, $2, $3, $4, $5, $6, $1, now(), now(), now())`,
    [file.id, userId, file.name, file.mime, file.size, file.sha256],
  );
  return file;
};

/** Which cases have the files, by reference; null where none has. */
export const casesOf = async ({ sql }: TestApp, ids: readonly string[]): Promise<readonly (string | null)[]> => {
  const rows = await sql<{ id: string; reference: string | null }>(
    `select f.file_id as id, c.reference from sop_runner_files f left join sop_cases c on c.id = f.case_id where f.file_id = any($1)`,
    [ids],
  );
  return ids.map((id) => rows.find((row) => row.id === id)?.reference ?? null);
};
