/** Whether the daily heads follow one another and still cover what they covered. */
import type { Finding } from '../../../shared/contracts';
import { select, type Sql } from '../repositories/sql';
import {
  digestOfPeople,
  digestOfTexts,
  entryLine,
  headsAfter,
  sealOf,
  treeOfArchived,
  treeOfEntries,
  type Head,
  type HeadEntry,
  type Marks,
} from './head';
import { rootOf } from './tree';

const BATCH = 100;
const MOST = 1000;

/** The chain of heads, and cases that they know and that are gone. */
export async function checkHeads(sql: Sql): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  let before: Head | undefined;
  for (let after = 0; ;) {
    const heads = await headsAfter(sql, after, BATCH);
    for (const head of heads) {
      findings.push(...(await checkHead(sql, before, head)));
      before = head;
    }
    const last = heads.at(-1);
    if (last === undefined) break;
    after = last.body.number;
  }
  return [...findings, ...(await strayEntries(sql, before?.body.number ?? 0)), ...(await lostCases(sql)), ...(await wrongArchive(sql))];
}

async function checkHead(sql: Sql, before: Head | undefined, { body, hash }: Head): Promise<readonly Finding[]> {
  const details = { number: body.number, day: body.day };
  const expected = (before?.body.number ?? 0) + 1;
  if (body.number !== expected) return [{ code: 'HEADS_MISSING', details: { from: expected, to: body.number - 1 } }];
  if (sealOf(body) !== hash || body.prevHash !== (before?.hash ?? null)) return [{ code: 'HEAD_CHANGED', details }];
  const from: Marks = before?.body.upTo ?? { lines: 0, archived: 0, people: 0, texts: 0 };
  const { upTo } = body;
  const findings: Finding[] = [];
  if ((await treeOfEntries(sql, body.number)).root !== body.cases.root) findings.push({ code: 'HEAD_ENTRIES_CHANGED', details });
  if ((await treeOfArchived(sql, from.archived, upTo.archived)).root !== body.archived.root)
    findings.push({ code: 'ARCHIVE_CHANGED', details });
  if ((await digestOfPeople(sql, upTo.people)) !== body.people) findings.push({ code: 'PEOPLE_CHANGED', details });
  if ((await digestOfTexts(sql, upTo.texts)) !== body.texts) findings.push({ code: 'TEXTS_CHANGED', details });
  return findings;
}

/** Heads cut off at the end leave their entries behind. */
async function strayEntries(sql: Sql, last: number): Promise<readonly Finding[]> {
  const [row] = await select<{ from: number | null; to: number | null }>(
    sql,
    `select min(head) as from, max(head) as to from sop_runner_head_entries where head > :last`,
    { last },
  );
  const { from = null, to = null } = row ?? {};
  return from === null || to === null ? [] : [{ code: 'HEADS_MISSING', details: { from, to } }];
}

async function lostCases(sql: Sql): Promise<readonly Finding[]> {
  return select<{ reference: string; head: number }>(
    sql,
    `select x.reference, max(x.head) as head from sop_runner_head_entries x
     where not exists (select 1 from sop_cases c where c.reference = x.reference)
       and not exists (select 1 from sop_runner_archived_cases a where a.reference = x.reference)
     group by x.reference order by x.reference limit :most`,
    { most: MOST },
  ).then((rows) => rows.map((details) => ({ code: 'HEAD_CASE_MISSING', details })));
}

/** What is left of an archived case has to agree with the heads of its lifetime. */
async function wrongArchive(sql: Sql): Promise<readonly Finding[]> {
  return select<{ reference: string; head: number }>(
    sql,
    `select a.reference, min(x.head) as head from sop_runner_archived_cases a join sop_runner_head_entries x on x.reference = a.reference
     where a.version < x.version or (a.version = x.version and a.hash <> x.hash) group by a.reference order by a.reference limit :most`,
    { most: MOST },
  ).then((rows) => rows.map((details) => ({ code: 'ARCHIVE_DIFFERS', details })));
}

/** A head that somebody kept outside: its file, parsed. */
export interface KeptHead extends Head {
  readonly entries: readonly HeadEntry[];
}

/** Whether the kept head is whole and the database still has it; and whether the cases that it names still stand as it says. */
export async function checkKeptHead(sql: Sql, { body, hash, entries }: KeptHead): Promise<readonly Finding[]> {
  const details = { number: body.number, day: body.day };
  if (sealOf(body) !== hash || rootOf(entries.map(entryLine)) !== body.cases.root) return [{ code: 'KEPT_HEAD_DAMAGED', details }];
  const [stored] = await headsAfter(sql, body.number - 1, 1);
  const findings: Finding[] = stored?.hash === hash ? [] : [{ code: 'KEPT_HEAD_DIFFERS', details }];
  for (let at = 0; at < entries.length; at += BATCH) findings.push(...(await compare(sql, body.number, entries.slice(at, at + BATCH))));
  return findings;
}

async function compare(sql: Sql, head: number, entries: readonly HeadEntry[]): Promise<readonly Finding[]> {
  const rows = await select<{ reference: string; line: number; isGone: boolean }>(
    sql,
    `select x.reference, x.version as line, c.id is null as "isGone"
     from jsonb_to_recordset(cast(:entries as jsonb)) as x(reference text, version int, hash text)
     left join sop_cases c on c.reference = x.reference
     left join sop_runner_events e on e.case_id = c.id and e.sequence = x.version
     left join sop_runner_archived_cases a on a.reference = x.reference
     where case when a.id is null then e.hash is distinct from x.hash
       else a.version < x.version or (a.version = x.version and a.hash <> x.hash) end
     order by x.reference`,
    { entries: JSON.stringify(entries) },
  );
  return rows.map(({ reference, line, isGone }): Finding =>
    isGone
      ? { code: 'HEAD_CASE_MISSING', details: { reference, head } }
      : { code: 'KEPT_CASE_DIFFERS', details: { reference, line, head } },
  );
}
