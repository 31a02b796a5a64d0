/** Checking a case and taking evidence out of the office's database. */
import { Readable } from 'node:stream';
import { errors } from '@strapi/utils';
import type { CheckIntegrity, DailySeal, ListDailySeals } from '../../../shared/contracts';
import { bundleOf } from '../evidence/bundle';
import { checkCase } from '../evidence/check-case';
import { headFile, headOf } from '../evidence/head';
import { recordOf, type CaseRecord } from '../evidence/records';
import { buffered } from '../evidence/temporary';
import { storeOf } from '../files/store';
import type { Call, Handler } from '../http/admin-route';
import { readCursor, writeCursor } from '../http/cursor';
import { DownloadReply } from '../http/download';
import { counted, parse, QUERIES } from '../http/parse';
import { select } from '../repositories/sql';
import { readCase, referenceOf } from './reader';

/** The case with all that proves it, for whoever may read it. */
const readRecord = async (call: Call): Promise<CaseRecord> => {
  const { stored } = await readCase(call, referenceOf(call));
  return recordOf(call.strapi.db.connection, stored.id);
};

export const checkIntegrity: Handler = async (call): Promise<CheckIntegrity['response']> => {
  const record = await readRecord(call);
  const latest = record.heads.at(-1);
  const head = latest && (await headOf(call.strapi.db.connection, latest.head));
  return {
    findings: await checkCase(record, (storedAs) => storeOf(call.strapi).read(storedAs)),
    lines: record.lines.length,
    files: record.files.length,
    seal: record.lines.at(-1)?.hash ?? null,
    head: head === undefined || latest === undefined ? null : { number: latest.head, day: head.body.day, line: latest.version },
    checkedAt: new Date().toISOString(),
  };
};

export const exportBundle: Handler = async (call) => {
  const record = await readRecord(call);
  const zip = await bundleOf(call.strapi, record, { at: new Date().toISOString(), by: call.doer.name });
  return download(await buffered(zip), `berkas-${record.reference}.zip`, 'application/zip');
};

const PAGE = 50;

export const listSeals: Handler = async ({ strapi, query }): Promise<ListDailySeals['response']> => {
  const { after } = parse(QUERIES.seals, query);
  const seals = await select<DailySeal>(
    strapi.db.connection,
    `select number, to_char(day, 'YYYY-MM-DD') as day, body ->> 'madeAt' as "madeAt", cast(body -> 'cases' ->> 'count' as int) as cases,
       cast(body -> 'archived' ->> 'count' as int) as archived, hash
     from sop_runner_heads where number < :before order by number desc limit ${PAGE + 1}`,
    { before: readCursor(after)?.id ?? 2 ** 31 - 1 },
  );
  const page = seals.slice(0, PAGE);
  const last = page.at(-1);
  return { seals: page, next: seals.length > PAGE && last !== undefined ? writeCursor({ at: null, id: last.number }) : null };
};

/** The seal with its list of cases, as it is kept elsewhere. */
export const downloadSeal: Handler = async ({ strapi, params: { number } }) => {
  const head = await headOf(strapi.db.connection, counted(number));
  if (head === undefined) throw new errors.NotFoundError('There is no such daily seal.');
  const content = await buffered(Readable.from(headFile(strapi.db.connection, head)));
  return download(content, `segel-harian-${head.body.day}.json`, 'application/json');
};

function download(content: Awaited<ReturnType<typeof buffered>>, name: string, mime: string): DownloadReply {
  return new DownloadReply({ id: '', name, mime, size: content.size, sha256: '' }, content, false);
}
