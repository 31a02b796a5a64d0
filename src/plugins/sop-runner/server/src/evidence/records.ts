/** Cases with all that proves them, read past every cache: what stands in the tables is what is looked at. */
import type { CaseState } from '../../../domain/case';
import type { CaseEvent } from '../../../domain/event';
import { CASE_JSON, stateOf, type CaseRow } from '../repositories/cases';
import { iso, select, type Sql } from '../repositories/sql';
import { TASKS_JSON, tasksOf, type TaskRow } from '../repositories/task-rows';
import type { FileRow } from './files';
import type { HeadEntry } from './head';
import type { Line } from './lines';

export interface CaseRecord {
  readonly id: number;
  readonly reference: string;
  /** Whether the revision that it refers to is one of its SOP. */
  readonly isItsRevision: boolean;
  readonly state: CaseState;
  readonly lines: readonly Line[];
  readonly files: readonly FileRow[];
  /** The daily heads that have it, in their order, and the line that each says was its last. */
  readonly heads: readonly (HeadEntry & { readonly head: number })[];
}

type Row = Pick<CaseRecord, 'id' | 'reference' | 'isItsRevision'> & { readonly state: CaseRow; readonly tasks: readonly TaskRow[] };

const CASES = `
select c.id, c.reference, (v.sop_document_id is not distinct from c.sop_document_id) as "isItsRevision", ${CASE_JSON} as state, t.list as tasks
from sop_cases c left join sop_runner_revisions v on v.id = c.revision_id cross join lateral (${TASKS_JSON}) t`;

/** A batch of cases by row id, those after `after`. */
export async function casesAfter(sql: Sql, after: number, count: number): Promise<readonly CaseRecord[]> {
  return complete(sql, await select<Row>(sql, `${CASES} where c.id > :after order by c.id limit :count`, { after, count }));
}

/** The case of a reference; more than one where a number was given twice. */
export async function casesOf(sql: Sql, reference: string): Promise<readonly CaseRecord[]> {
  return complete(sql, await select<Row>(sql, `${CASES} where c.reference = :reference order by c.id`, { reference }));
}

/** The case of a row. Throws where it is gone meanwhile. */
export async function recordOf(sql: Sql, id: number): Promise<CaseRecord> {
  const [record] = await complete(sql, await select<Row>(sql, `${CASES} where c.id = :id`, { id }));
  if (record === undefined) throw new Error(`There is no case in row ${id}`);
  return record;
}

async function complete(sql: Sql, rows: readonly Row[]): Promise<readonly CaseRecord[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const lines = await linesOf(sql, ids);
  const files = await filesOf(sql, ids);
  const heads = await select<CaseRecord['heads'][number]>(
    sql,
    `select head, reference, version, hash from sop_runner_head_entries where reference = any(:references) order by reference, head`,
    { references: rows.map(({ reference }) => reference) },
  );
  return rows.map(({ tasks, state, ...row }) => ({
    ...row,
    state: stateOf(state, tasksOf(tasks).tasks),
    lines: lines.get(row.id) ?? [],
    files: files.get(row.id) ?? [],
    heads: heads.filter(({ reference }) => reference === row.reference),
  }));
}

interface LineRow {
  readonly caseId: number;
  readonly sequence: number;
  readonly kind: string;
  readonly at: string;
  readonly actor: number;
  readonly role: string | null;
  readonly capacity: string | null;
  readonly payload: object;
  readonly commandId: string | null;
  readonly prevHash: string | null;
  readonly hash: string;
}

async function linesOf(sql: Sql, caseIds: readonly number[]): Promise<ReadonlyMap<number, readonly Line[]>> {
  const rows = await select<LineRow>(
    sql,
    `select case_id as "caseId", sequence, kind, ${iso('at')} as at, actor_id as actor, actor_role as role, actor_capacity as capacity,
       to_json(payload) as payload, command_id as "commandId", prev_hash as "prevHash", hash
     from sop_runner_events where case_id = any(:caseIds) order by case_id, sequence, id`,
    { caseIds },
  );
  const lines = new Map<number, Line[]>();
  for (const row of rows) {
    const ofCase = lines.get(row.caseId) ?? [];
    lines.set(row.caseId, ofCase);
    ofCase.push(lineOf(row, ofCase.at(-1)?.event.commandId ?? ''));
  }
  return lines;
}

/** The columns count, whatever stands in a payload. */
function lineOf({ caseId: _case, payload, actor, role, capacity, commandId, prevHash, hash, ...columns }: LineRow, before: string): Line {
  const event = { ...payload, ...columns, actor: { id: actor, role, capacity }, commandId: commandId ?? before };
  // An event if nobody touched it; what it is not, its seal says and replaying it.
  return { event: event as unknown as CaseEvent, ownCommandId: commandId, prevHash, hash };
}

async function filesOf(sql: Sql, caseIds: readonly number[]): Promise<ReadonlyMap<number, readonly FileRow[]>> {
  const rows = await select<FileRow & { readonly caseId: number }>(
    sql,
    `select case_id as "caseId", file_id as id, name, size, mime, sha_256 as sha256, stored_as as "storedAs"
     from sop_runner_files where case_id = any(:caseIds) order by id`,
    { caseIds },
  );
  const files = new Map<number, FileRow[]>();
  for (const { caseId, ...file } of rows) files.set(caseId, [...(files.get(caseId) ?? []), file]);
  return files;
}
