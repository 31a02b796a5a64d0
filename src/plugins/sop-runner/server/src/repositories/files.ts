/** Uploaded files: of their uploader alone until a case refers to them. */
import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import { Rejection } from '../../../domain/rejection';
import type { StoredFile } from '../../../domain/file';
import { select, selectOne, type Sql } from './sql';

const FILE = `f.file_id as id, f.name, f.size, f.mime, f.sha_256 as sha256`;

/** Where the store keeps a file's content. */
export interface Kept {
  readonly storedAs: string;
}

/** Adds a file that nobody but its uploader knows. */
export async function addFile(sql: Sql, { id, name, size, mime, sha256, storedAs }: StoredFile & Kept, owner: number): Promise<void> {
  await sql.raw(
    `insert into sop_runner_files (document_id, file_id, owner, name, mime, size, sha_256, stored_as, created_at, updated_at, published_at)
     values (:documentId, :id, :owner, :name, :mime, :size, :sha256, :storedAs, now(), now(), now())`,
    { documentId: randomUUID(), id, owner, name, mime, size, sha256, storedAs },
  );
}

/** How much a person uploaded and has not handed in. Whoever adds to it locks it first, until the end of the transaction. */
export async function looseFiles(trx: Knex.Transaction, owner: number): Promise<{ readonly count: number; readonly bytes: number }> {
  await trx.raw(`select pg_advisory_xact_lock(hashtext('sop_runner.files'), :owner)`, { owner });
  const row = await selectOne<{ count: number; bytes: number }>(
    trx,
    `select cast(count(*) as int) as count, cast(coalesce(sum(size), 0) as float8) as bytes
     from sop_runner_files where owner = :owner and case_id is null`,
    { owner },
  );
  return row ?? { count: 0, bytes: 0 };
}

/**
 * The files of these ids, in their order, if the person uploaded them and no case has them yet. Throws FILE_NOT_FOUND naming the others.
 * In a transaction nobody discards them meanwhile.
 */
export async function uploadedFiles(sql: Sql, ids: readonly string[], userId: number): Promise<readonly StoredFile[]> {
  const rows = await select<StoredFile>(
    sql,
    `select ${FILE} from sop_runner_files f
     where f.file_id = any(cast(:ids as text[])) and f.owner = :userId and f.case_id is null order by f.id for update`,
    { ids, userId },
  );
  const found = new Map(rows.map((file) => [file.id, file]));
  const files = ids.flatMap((id) => found.get(id) ?? []);
  if (files.length < ids.length) throw new Rejection('FILE_NOT_FOUND', { files: ids.filter((id) => !found.has(id)) });
  return files;
}

/** Gives a person's files to a case, for good. Belongs to the engine's transaction. Throws FILE_NOT_FOUND where one is not there to give. */
export async function attachFiles(trx: Knex.Transaction, ids: readonly string[], userId: number, caseId: number): Promise<void> {
  const different = [...new Set(ids)];
  const rows = await select<{ id: string }>(
    trx,
    `update sop_runner_files set case_id = :caseId, updated_at = now()
     where file_id = any(cast(:ids as text[])) and owner = :userId and case_id is null returning file_id as id`,
    { ids: different, userId, caseId },
  );
  const given = rows.map(({ id }) => id);
  if (given.length < different.length) throw new Rejection('FILE_NOT_FOUND', { files: different.filter((id) => !given.includes(id)) });
}

/** A file of a case, and where its content is, or undefined. */
export async function fileOfCase(sql: Sql, caseId: number, id: string): Promise<(StoredFile & Kept) | undefined> {
  return selectOne(sql, `select ${FILE}, f.stored_as as "storedAs" from sop_runner_files f where f.file_id = :id and f.case_id = :caseId`, {
    id,
    caseId,
  });
}

/** Removes a file that no case has, if it is this person's; answers where its content is, or undefined. */
export async function removeLoose(sql: Sql, id: string, userId: number): Promise<Kept | undefined> {
  return selectOne(
    sql,
    `delete from sop_runner_files where file_id = :id and owner = :userId and case_id is null returning stored_as as "storedAs"`,
    { id, userId },
  );
}

/** Removes some of the files that no case has and that were uploaded before a time; leaves those that another server is at. */
export async function removeForgotten(trx: Knex.Transaction, before: Date, atMost: number): Promise<readonly Kept[]> {
  return select(
    trx,
    `delete from sop_runner_files where id in (
       select id from sop_runner_files where case_id is null and created_at < cast(:before as timestamp)
       order by created_at limit :atMost for update skip locked)
     returning stored_as as "storedAs"`,
    { before: before.toISOString().replace('Z', ''), atMost },
  );
}
