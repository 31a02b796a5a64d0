/**
 * Archiving: a finished case becomes a bundle in the store of files, and its rows go. In this order, so that nothing is lost at whatever moment it is
 * interrupted: the bundle is written and read again, then in one transaction the case's rows go and what is left of it is written down, then the contents of its
 * files go, which are in the bundle. Begun again, it goes on.
 */
import { createReadStream } from 'node:fs';
import { rm, stat } from 'node:fs/promises';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { actionId } from '../../../shared/permissions';
import { storeOf, type Store } from '../files/store';
import { select, selectOne } from '../repositories/sql';
import { bundleOf } from './bundle';
import { checkCase } from './check-case';
import { hashOfContent } from './check-archived';
import { recordOf, type CaseRecord } from './records';
import { toFile } from './temporary';

export interface Archiving {
  /** Cases that were finished before this time. */
  readonly before: Date;
  /** Who has it done. */
  readonly by: string;
  /** No more cases than these. */
  readonly limit: number;
  /** Checks a bundle as whoever gets it later will; answers what is wrong. */
  readonly check: (path: string) => Promise<readonly string[]>;
  readonly done: (reference: string) => void;
}

export interface ArchivingResult {
  readonly archived: number;
  /** Cases that stay, and why. */
  readonly left: readonly { readonly reference: string; readonly why: string }[];
}

/** The person of an address, if they are active and hold the permission; undefined otherwise. */
export function mayArchive(strapi: Core.Strapi, email: string): Promise<{ readonly name: string } | undefined> {
  return selectOne(
    strapi.db.connection,
    `select coalesce(nullif(trim(concat_ws(' ', u.firstname, u.lastname)), ''), u.email) as name from admin_users u
     where lower(u.email) = lower(:email) and u.is_active and u.blocked is not true and exists (
       select 1 from admin_users_roles_lnk ur join admin_permissions_role_lnk pr on pr.role_id = ur.role_id
       join admin_permissions p on p.id = pr.permission_id where ur.user_id = u.id and p.action = :action)`,
    { email, action: actionId('evidence.archive') },
  );
}

const FINISHED = `
select id, reference from sop_cases where status <> 'running' and finished_at < cast(:before as timestamp) and id > :after order by id limit 1`;

/** Archives finished cases, the oldest first. One that is not whole stays as it is, for somebody to look at. */
export async function archiveCases(strapi: Core.Strapi, archiving: Archiving): Promise<ArchivingResult> {
  const sql = strapi.db.connection;
  await finishEarlier(strapi);
  const left: { reference: string; why: string }[] = [];
  let archived = 0;
  for (let after = 0; archived < archiving.limit;) {
    const before = archiving.before.toISOString().replace('Z', '');
    const next = await selectOne<{ id: number; reference: string }>(sql, FINISHED, { before, after });
    if (next === undefined) break;
    after = next.id;
    const why = await archive(strapi, await recordOf(sql, next.id), archiving);
    if (why === null) {
      archived += 1;
      archiving.done(next.reference);
    } else left.push({ reference: next.reference, why });
  }
  return { archived, left };
}

/** Null once it is done, else why not. */
async function archive(strapi: Core.Strapi, record: CaseRecord, { by, check }: Archiving): Promise<string | null> {
  const store = storeOf(strapi);
  const open = (name: string) => store.read(name);
  const findings = await checkCase(record, open);
  if (findings.length > 0) return findings.map(({ code }) => code).join(', ');
  const path = await toFile(await bundleOf(strapi, record, { at: new Date().toISOString(), by }));
  try {
    const problems = await check(path);
    if (problems.length > 0) return problems.join(', ');
    const { size } = await stat(path);
    const sha256 = await hashOfContent(path, (name) => Promise.resolve({ size, stream: createReadStream(name) }));
    const bundle = `archive/${record.reference.slice(0, 4)}/${record.reference}.zip`;
    await store.write(bundle, createReadStream(path));
    if (sha256 === null || (await hashOfContent(bundle, open)) !== sha256) return 'the bundle could not be read again from the store';
    const isGone = await strapi.db.transaction(({ trx }) => replaceRows(trx, record, { bundle, sha256, size, by }));
    if (!isGone) return 'the case changed meanwhile';
  } finally {
    await rm(path, { force: true });
  }
  await removeContents(store, record.files);
  return null;
}

interface Kept {
  readonly bundle: string;
  readonly sha256: string;
  readonly size: number;
  readonly by: string;
}

const LEFT = `
insert into sop_runner_archived_cases (reference, version, hash, subject, sop_document_id, status, finished_at, bundle, bundle_sha_256, bundle_size, files,
  archived_at, archived_by)
select reference, version, :hash, subject, sop_document_id, status, finished_at, :bundle, :sha256, :size, cast(:files as jsonb), now(), :by
from sop_cases where id = :id`;

/** In this order, since each refers to the next. Locked first, the events are referred to by no mail that is written down meanwhile. */
const ROWS = [
  `select id from sop_runner_events where case_id = :id for update`,
  `delete from sop_runner_notifications where event_id in (select id from sop_runner_events where case_id = :id)`,
  `delete from sop_runner_events where case_id = :id`,
  `delete from sop_runner_tasks where case_id = :id`,
  `delete from sop_runner_files where case_id = :id`,
  `delete from sop_cases where id = :id`,
];

async function replaceRows(trx: Knex.Transaction, { id, state, lines, files }: CaseRecord, kept: Kept): Promise<boolean> {
  await trx.raw(`select set_config('sop_runner.command', 'archive', true), set_config('sop_runner.archive', :id, true)`, {
    id: String(id),
  });
  const here = await selectOne<{ version: number }>(
    trx,
    `select version from sop_cases where id = :id and status <> 'running' for update`,
    { id },
  );
  if (here?.version !== state.version) return false;
  const hash = lines.at(-1)?.hash ?? '';
  await trx.raw(LEFT, { id, hash, ...kept, files: JSON.stringify(files.map(({ storedAs }) => storedAs)) });
  for (const statement of ROWS) await trx.raw(statement, { id });
  return true;
}

async function removeContents(store: Store, files: readonly { readonly storedAs: string }[]): Promise<void> {
  for (const { storedAs } of files) await store.remove(storedAs);
}

/** Contents that an archiving which was interrupted after its last transaction left behind. */
async function finishEarlier(strapi: Core.Strapi): Promise<void> {
  const rows = await select<{ files: readonly string[] }>(
    strapi.db.connection,
    `select to_json(files) as files from sop_runner_archived_cases where jsonb_array_length(files) > 0 order by id desc limit 20`,
  );
  for (const { files } of rows)
    await removeContents(
      storeOf(strapi),
      files.map((storedAs) => ({ storedAs })),
    );
}
