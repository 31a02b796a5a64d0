/** Proves cases one after the other, however many there are: a batch is read while the one before it is looked at. */
import { setImmediate as otherWork } from 'node:timers/promises';
import type { Finding } from '../../../shared/contracts';
import type { Sql } from '../repositories/sql';
import { archivedAfter, archivedOf, checkArchived, type Archived } from './check-archived';
import { checkCase } from './check-case';
import { checkHeads } from './check-heads';
import { checkOffice } from './check-office';
import type { OpenContent } from './files';
import { casesAfter, casesOf, type CaseRecord } from './records';

/** Cases that are read at a time. */
const BATCH = 200;

export interface Verifying {
  /** Reads the tables as they are at one moment; each batch is a moment of its own, so that long work hinders nobody. */
  readonly atOneMoment: <T>(work: (sql: Sql) => Promise<T>) => Promise<T>;
  /** Reads the contents of files; null where they are not looked at. */
  readonly open: OpenContent | null;
  /** Told of each case, and of the office (null) at the end. */
  readonly found: (reference: string | null, findings: readonly Finding[]) => void;
  readonly progress: (cases: number) => void;
}

export interface Verified {
  readonly cases: number;
  readonly lines: number;
  readonly files: number;
  /** Cases of which a bundle is left. */
  readonly archived: number;
}

const NOTHING: Verified = { cases: 0, lines: 0, files: 0, archived: 0 };

/** Looks at every case and at the office as a whole. */
export async function verifyAll(verifying: Verifying): Promise<Verified> {
  let verified = NOTHING;
  for await (const records of batches(verifying)) {
    verified = add(verified, await look(records, verifying));
    verifying.progress(verified.cases);
  }
  const archived = await verifyArchived(verifying);
  const findings = [...(await verifying.atOneMoment(checkOffice)), ...(await verifying.atOneMoment(checkHeads))];
  if (findings.length > 0) verifying.found(null, findings);
  return { ...verified, archived };
}

/** All cases; the next batch is asked for before one is given. */
async function* batches({ atOneMoment }: Verifying): AsyncGenerator<readonly CaseRecord[]> {
  const read = (after: number) => {
    const records = atOneMoment((sql) => casesAfter(sql, after, BATCH));
    // What became of it, its turn says; the work on the batch before it may end first, by an error of its own.
    records.catch(() => undefined);
    return records;
  };
  let coming = read(0);
  for (;;) {
    const records = await coming;
    const last = records.at(-1);
    if (last === undefined) return;
    coming = read(last.id);
    yield records;
  }
}

/** Looks at the cases of these references alone. */
export async function verifySome(references: readonly string[], verifying: Verifying): Promise<Verified> {
  let verified = NOTHING;
  for (const reference of references) {
    const records = await verifying.atOneMoment((sql) => casesOf(sql, reference));
    const archived = await verifying.atOneMoment((sql) => archivedOf(sql, reference));
    if (records.length + archived.length === 0) verifying.found(reference, [{ code: 'CASE_UNKNOWN', details: { reference } }]);
    verified = add(verified, await look(records, verifying));
    verified = { ...verified, archived: verified.archived + (await lookAtBundles(archived, verifying)) };
    verifying.progress(verified.cases);
  }
  return verified;
}

async function verifyArchived(verifying: Verifying): Promise<number> {
  let count = 0;
  let after = 0;
  for (;;) {
    const archived = await verifying.atOneMoment((sql) => archivedAfter(sql, after, BATCH));
    count += await lookAtBundles(archived, verifying);
    const last = archived.at(-1);
    if (last === undefined) return count;
    after = last.id;
  }
}

async function lookAtBundles(archived: readonly Archived[], { open, found }: Verifying): Promise<number> {
  for (const one of archived) {
    const findings = await checkArchived(one, open);
    if (findings.length > 0) found(one.reference, findings);
  }
  return archived.length;
}

async function look(records: readonly CaseRecord[], { open, found }: Verifying): Promise<Verified> {
  for (const record of records) {
    await otherWork();
    const findings = await checkCase(record, open);
    if (findings.length > 0) found(record.reference, findings);
  }
  return {
    cases: records.length,
    lines: records.reduce((sum, { lines }) => sum + lines.length, 0),
    files: records.reduce((sum, { files }) => sum + files.length, 0),
    archived: 0,
  };
}

function add(one: Verified, other: Verified): Verified {
  const { cases, lines, files, archived } = other;
  return { cases: one.cases + cases, lines: one.lines + lines, files: one.files + files, archived: one.archived + archived };
}
