/** A case as one file that can be kept and checked without the product: its history with the seals, its text, its form, its files. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Readable } from 'node:stream';
import type { Core } from '@strapi/strapi';
import { ZipFile } from 'yazl';
import { storeOf } from '../files/store';
import { ratifiedForm } from '../form/document';
import { fingerprint } from '../form/fingerprint';
import { withoutNip } from '../handlers/people';
import { namesOf } from '../repositories/actors';
import { ratifiedText, type RatifiedText } from '../repositories/ratified-texts';
import { readmeOf, type Exported } from './bundle-readme';
import { entriesOf, entryLine, headOf } from './head';
import type { CaseRecord } from './records';
import { proofOf } from './tree';

interface Part {
  readonly name: string;
  readonly open: () => Promise<Readable>;
}

/** Of larger heads no proof goes along: their list is too long to be read for one case. */
const LONGEST_PROVED = 200_000;

/** The zip file as it is being made. Throws where the content of a file is missing. */
export async function bundleOf(strapi: Core.Strapi, record: CaseRecord, exported: Exported): Promise<Readable> {
  const text = await ratifiedText(strapi, strapi.db.connection, record.state.sopDocumentId, record.state.revision);
  if (text === undefined) throw new Error(`The text that case ${record.reference} runs is missing`);
  return zipped(await partsOf(strapi, record, text, exported), new Date(record.lines.at(-1)?.event.at ?? exported.at));
}

async function partsOf(strapi: Core.Strapi, record: CaseRecord, text: RatifiedText, exported: Exported): Promise<readonly Part[]> {
  const files = record.files.map(({ storedAs, ...file }) => ({
    file: { ...file, path: `lampiran/${file.id.slice(0, 8)}-${file.name}` },
    storedAs,
  }));
  const about = {
    format: 1,
    reference: record.reference,
    state: record.state,
    revision: { sopDocumentId: record.state.sopDocumentId, number: text.number, sha256: fingerprint(text.definition) },
    people: Object.fromEntries(await namesOf(strapi.db.connection, peopleOf(record))),
    files: files.map(({ file }) => file),
    head: await headFor(strapi, record),
    exported,
  };
  const history = record.lines.map(({ event, prevHash, hash }) => ({ event, prevHash, hash }));
  const { formPdf } = await import('../form/pdf');
  const form = ratifiedForm(strapi, record.state.sopDocumentId, text, { paper: 'a4', showsNip: true });
  return [
    fixed('BACA-SAYA.txt', readmeOf(record, exported)),
    fixed('berkas.json', json(about)),
    fixed('riwayat.json', json(history)),
    fixed('sop.json', json(withoutNip(text.definition))),
    fixed('formulir.pdf', await formPdf(form)),
    ...files.map(({ file, storedAs }) => ({ name: file.path, open: () => content(strapi, storedAs) })),
    fixed('verify-bundle.mjs', await readFile(resolve(strapi.dirs.app.root, 'public/verify-bundle.mjs'))),
  ];
}

function fixed(name: string, body: string | Buffer): Part {
  return { name, open: () => Promise.resolve(Readable.from([Buffer.from(body)])) };
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}

async function content(strapi: Core.Strapi, storedAs: string): Promise<Readable> {
  const found = await storeOf(strapi).read(storedAs);
  if (found === undefined) throw new Error(`The content of ${storedAs} is missing in the store`);
  return found.stream;
}

function peopleOf({ state, lines }: CaseRecord): readonly number[] {
  const acted = lines.flatMap(({ event }) => (event.kind === 'TaskReassigned' ? [event.actor.id, event.to] : [event.actor.id]));
  return [...new Set([...acted, ...state.tasks.flatMap(({ assignee }) => (assignee === null ? [] : [assignee]))])];
}

/** The newest daily head that has the case, with the way from the case's entry to its root. */
async function headFor(strapi: Core.Strapi, { heads }: CaseRecord) {
  const latest = heads.at(-1);
  const head = latest && (await headOf(strapi.db.connection, latest.head));
  if (latest === undefined || head === undefined) return null;
  const { head: _number, ...entry } = latest;
  if (head.body.cases.count > LONGEST_PROVED) return { ...head, entry, proof: null };
  const lines: string[] = [];
  for await (const entries of entriesOf(strapi.db.connection, latest.head)) lines.push(...entries.map(entryLine));
  return { ...head, entry, proof: proofOf(lines, lines.indexOf(entryLine(entry))) };
}

/** One entry after the other, and the list of their hashes last. */
function zipped(parts: readonly Part[], mtime: Date): Readable {
  const zip = new ZipFile();
  const sums: string[] = [];
  const options = { mtime, mode: 0o100644 };
  for (const { name, open } of parts) {
    zip.addReadStreamLazy(name, options, (give) => {
      const hash = createHash('sha256');
      open()
        .then((stream) => {
          stream.on('data', (chunk: Buffer) => hash.update(chunk)).once('end', () => sums.push(`${hash.digest('hex')}  ${name}\n`));
          stream.once('error', (error) => zip.emit('error', error));
          give(null, stream);
        })
        .catch((error: Error) => zip.emit('error', error));
    });
  }
  zip.addReadStreamLazy('SHA256SUMS', options, (give) => give(null, Readable.from([sums.join('')])));
  zip.end();
  const out = zip.outputStream as Readable;
  zip.on('error', (error: Error) => out.destroy(error));
  return out;
}
