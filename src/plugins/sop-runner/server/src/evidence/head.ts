/** The daily head: one hash over everything that happened since the head before, and over that head. Whoever keeps one, can prove all that was before. */
import { canonicalJson } from '../../../domain/canonical';
import { sha256 } from '../repositories/events';
import { select, selectOne, type Sql } from '../repositories/sql';
import { Tree } from './tree';

export interface HeadBody {
  readonly format: 1;
  /** From 1, without gaps. */
  readonly number: number;
  /** Day at the office, YYYY-MM-DD, on which it was made. */
  readonly day: string;
  /** ISO 8601. */
  readonly madeAt: string;
  /** The hash of the head before; null for the first. */
  readonly prevHash: string | null;
  /** The last rows that it covers. */
  readonly upTo: Marks;
  /** The cases that moved since the head before: how many, and the root of the tree over their entries in the order of their references. */
  readonly cases: { readonly count: number; readonly root: string };
  /** The same over the cases that were archived since. */
  readonly archived: { readonly count: number; readonly root: string };
  /** Over who is behind each number of a person, of all until then. Names are not covered, so that one can be erased. */
  readonly people: string;
  /** Over all ratified texts until then. */
  readonly texts: string;
}

export interface Head {
  readonly body: HeadBody;
  readonly hash: string;
}

/** Row ids. */
export interface Marks {
  readonly lines: number;
  readonly archived: number;
  readonly people: number;
  readonly texts: number;
}

/** A case as a head has it: its last line of then. */
export interface HeadEntry {
  readonly reference: string;
  readonly version: number;
  readonly hash: string;
}

export function sealOf(body: HeadBody): string {
  return sha256(canonicalJson(body));
}

/** What the tree of a head is made of. */
export function entryLine({ reference, version, hash }: HeadEntry): string {
  return `${reference} ${version} ${hash}`;
}

/** The newest head, or undefined. */
export function lastHead(sql: Sql): Promise<Head | undefined> {
  return selectOne(sql, `select to_json(body) as body, hash from sop_runner_heads order by number desc limit 1`);
}

/** Heads that are read at a time, after a number. */
export function headsAfter(sql: Sql, number: number, count: number): Promise<readonly Head[]> {
  return select(sql, `select to_json(body) as body, hash from sop_runner_heads where number > :number order by number limit :count`, {
    number,
    count,
  });
}

export function headOf(sql: Sql, number: number): Promise<Head | undefined> {
  return selectOne(sql, `select to_json(body) as body, hash from sop_runner_heads where number = :number`, { number });
}

const BATCH = 5_000;

/** The entries of a head in their order, a batch in memory at a time. */
export async function* entriesOf(sql: Sql, head: number): AsyncGenerator<readonly HeadEntry[]> {
  let after = '';
  for (;;) {
    const entries = await select<HeadEntry>(
      sql,
      `select reference, version, hash from sop_runner_head_entries
       where head = :head and reference collate "C" > :after order by reference collate "C" limit ${BATCH}`,
      { head, after },
    );
    if (entries.length > 0) yield entries;
    const last = entries.at(-1);
    if (last === undefined || entries.length < BATCH) return;
    after = last.reference;
  }
}

export async function treeOfEntries(sql: Sql, head: number): Promise<HeadBody['cases']> {
  const tree = new Tree();
  for await (const entries of entriesOf(sql, head)) for (const entry of entries) tree.add(entryLine(entry));
  return { count: tree.count, root: tree.root() };
}

/** What is left of the cases that were archived between two marks. */
export async function treeOfArchived(sql: Sql, from: number, upTo: number): Promise<HeadBody['archived']> {
  const rows = await select<HeadEntry & { readonly bundle: string }>(
    sql,
    `select reference, version, hash, bundle_sha_256 as bundle from sop_runner_archived_cases where id > :from and id <= :upTo order by id`,
    { from, upTo },
  );
  const tree = new Tree();
  for (const { bundle, ...row } of rows) tree.add(`${entryLine(row)} ${bundle}`);
  return { count: tree.count, root: tree.root() };
}

/** Who is behind the numbers of people. */
export async function digestOfPeople(sql: Sql, upTo: number): Promise<string> {
  const rows = await select<{ id: number; user: number }>(
    sql,
    `select id, user_id as "user" from sop_runner_actors where id <= :upTo order by id`,
    { upTo },
  );
  return sha256(rows.map(({ id, user }) => `${id} ${user}\n`).join(''));
}

export async function digestOfTexts(sql: Sql, upTo: number): Promise<string> {
  const rows = await select<{ id: number; sop: string; number: number; hash: string }>(
    sql,
    `select id, sop_document_id as sop, number, sha_256 as hash from sop_runner_revisions where id <= :upTo order by id`,
    { upTo },
  );
  return sha256(rows.map(({ id, sop, number, hash }) => `${id} ${sop} ${number} ${hash}\n`).join(''));
}

/** A head with its entries, as it is kept elsewhere: JSON, an entry a line. */
export async function* headFile(sql: Sql, { body, hash }: Head): AsyncGenerator<string> {
  yield `{"body":${JSON.stringify(body)},\n"hash":"${hash}",\n"entries":[`;
  let before = '\n';
  for await (const entries of entriesOf(sql, body.number)) {
    yield before + entries.map((entry) => JSON.stringify(entry)).join(',\n');
    before = ',\n';
  }
  yield '\n]}\n';
}
