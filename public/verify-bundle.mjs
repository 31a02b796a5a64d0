#!/usr/bin/env node
/**
 * Memeriksa berkas yang diekspor dari SOP Runner, tanpa jaringan dan tanpa program lain selain Node.js.
 * Checks a case that was exported from SOP Runner, without a network and without anything but Node.js.
 *
 *   node verify-bundle.mjs berkas-2026-000042.zip [--head segel-harian.json]
 */
import { createHash } from 'node:crypto';
import { open, readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { inflateRawSync } from 'node:zlib';

const sha256 = (...parts) => parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest('hex');

/** Canonical JSON (RFC 8785): what seals are computed over. */
const canonical = (value) => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const keys = Object.keys(value).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join(',')}}`;
};

/** The list of what is in a zip file. */
const directoryOf = async (file, size) => {
  const read = async (from, length) => (await file.read(Buffer.alloc(length), 0, length, from)).buffer;
  const tail = await read(Math.max(0, size - 65_557), Math.min(size, 65_557));
  const end = tail.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (end < 0) throw new Error('bukan file zip / no zip file');
  const [count, length, offset] = [tail.readUInt16LE(end + 10), tail.readUInt32LE(end + 12), tail.readUInt32LE(end + 16)];
  if (count === 0xffff || offset === 0xffffffff) throw new Error('zip terlalu besar / zip too large');
  const bytes = await read(offset, length);
  const entries = [];
  for (let at = 0; entries.length < count; ) {
    const [name, extra, comment] = [bytes.readUInt16LE(at + 28), bytes.readUInt16LE(at + 30), bytes.readUInt16LE(at + 32)];
    entries.push({
      name: bytes.toString('utf8', at + 46, at + 46 + name),
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      at: bytes.readUInt32LE(at + 42),
    });
    at += 46 + name + extra + comment;
  }
  return { entries, read };
};

/** Opens a zip file: names, and the content of one of them. */
const openZip = async (path) => {
  const file = await open(path);
  const { size } = await file.stat();
  const { entries, read } = await directoryOf(file, size).catch(async (error) => {
    await file.close();
    throw error;
  });
  return {
    names: entries.map(({ name }) => name),
    async content(wanted) {
      const entry = entries.find(({ name }) => name === wanted);
      if (entry === undefined) return undefined;
      const head = await read(entry.at, 30);
      const bytes = await read(entry.at + 30 + head.readUInt16LE(26) + head.readUInt16LE(28), entry.packed);
      return entry.method === 0 ? bytes : inflateRawSync(bytes);
    },
    close: () => file.close(),
  };
};

/** Contents against the list of their hashes. */
const checkSums = async (zip, say) => {
  const list = (await zip.content('SHA256SUMS'))?.toString('utf8');
  if (list === undefined) return say('SHA256SUMS tidak ada.', 'There is no SHA256SUMS.');
  const sums = new Map(
    list
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => [line.slice(66), line.slice(0, 64)]),
  );
  for (const name of zip.names)
    if (name !== 'SHA256SUMS' && !sums.has(name)) say(`${name}: tidak ada dalam daftar.`, `${name}: not in the list.`);
  for (const [name, sum] of sums) {
    const content = await zip.content(name).catch(() => Buffer.from('?'));
    if (content === undefined) say(`${name}: hilang.`, `${name}: missing.`);
    else if (sha256(content) !== sum) say(`${name}: isinya diubah.`, `${name}: its content was changed.`);
  }
};

/** The history: gapless, each line sealed over the one before, up to where the case stands. */
const checkHistory = (lines, { state }, say) => {
  let before = null;
  for (const [index, { event, prevHash, hash }] of lines.entries()) {
    if (event.sequence !== index + 1) return say(`Riwayat: baris ${index + 1} hilang atau dipindahkan.`, `History: line ${index + 1} is missing or moved.`);
    if (prevHash !== before || sha256(prevHash ?? '', canonical(event)) !== hash)
      return say(`Riwayat: baris ${index + 1} diubah.`, `History: line ${index + 1} was changed.`);
    before = hash;
  }
  if (lines.length !== state.version)
    say(`Riwayat berhenti pada baris ${lines.length}; berkas ada pada baris ${state.version}.`, `The history ends with line ${lines.length}; the case stands at ${state.version}.`);
};

const handedIn = ({ event }) => (event.kind === 'CaseStarted' ? [event.letter?.file] : event.kind === 'TaskCompleted' ? (event.attachments ?? []) : []);

/** Attached files against the lines that handed them in. */
const checkFiles = async (zip, lines, { files }, say) => {
  for (const file of lines.flatMap(handedIn).filter(Boolean)) {
    const path = files.find(({ id }) => id === file.id)?.path;
    const content = path === undefined ? undefined : await zip.content(path);
    if (content === undefined) say(`Lampiran "${file.name}" hilang.`, `The file "${file.name}" is missing.`);
    else if (sha256(content) !== file.sha256) say(`Lampiran "${file.name}" bukan yang diserahkan.`, `The file "${file.name}" is not what was handed in.`);
  }
};

/** A daily seal: that it covers the case, by the way from the case's entry to its root (RFC 6962). */
const checkHead = ({ head }, lines, kept, say) => {
  if (head === null) return kept === null ? undefined : say('Berkas ini belum ada dalam segel harian mana pun.', 'No daily seal has this case yet.');
  const { body, hash, entry, proof } = head;
  const wrong = (id, en) => say(`Segel harian ${body.number} (${body.day}): ${id}`, `Daily seal ${body.number} (${body.day}): ${en}`);
  if (sha256(canonical(body)) !== hash) return wrong('diubah.', 'changed.');
  if (lines[entry.version - 1]?.hash !== entry.hash) return wrong('bukan atas riwayat ini.', 'not over this history.');
  if (proof !== null) {
    const leaf = createHash('sha256').update(Buffer.from([0])).update(`${entry.reference} ${entry.version} ${entry.hash}`).digest();
    const root = proof.reduce((at, step) => {
      const beside = Buffer.from(step.hash, 'hex');
      return createHash('sha256')
        .update(Buffer.from([1]))
        .update(Buffer.concat(step.side === 'left' ? [beside, at] : [at, beside]))
        .digest();
    }, leaf);
    if (root.toString('hex') !== body.cases.root) return wrong('tidak mencakup berkas ini.', 'does not cover this case.');
  }
  if (kept === null) return undefined;
  if (kept.body.number !== body.number)
    return wrong(`file segel yang diberikan bernomor ${kept.body.number}.`, `the seal file given has the number ${kept.body.number}.`);
  return kept.hash === hash ? undefined : wrong('bukan yang tersimpan dalam file.', 'not the one in the file.');
};

/**
 * Checks a bundle.
 * @param {string} path the zip file
 * @param {{ body: object, hash: string } | null} [kept] a daily seal that was kept elsewhere
 * @returns {Promise<{ reference: string, lines: number, files: number, head: object | null, problems: { id: string, en: string }[] }>}
 */
export const checkBundle = async (path, kept = null) => {
  const zip = await openZip(path);
  try {
    const problems = [];
    const say = (id, en) => void problems.push({ id, en });
    await checkSums(zip, say);
    const json = async (name) => JSON.parse((await zip.content(name))?.toString('utf8') ?? 'null');
    const [about, lines] = [await json('berkas.json'), await json('riwayat.json')];
    if (about === null || lines === null) throw new Error('berkas.json, riwayat.json: tidak ada / missing');
    checkHistory(lines, about, say);
    await checkFiles(zip, lines, about, say);
    checkHead(about, lines, kept, say);
    return { reference: about.reference, lines: lines.length, files: about.files.length, head: about.head, problems };
  } finally {
    await zip.close();
  }
};

const main = async ([path, option, keptPath]) => {
  if (path === undefined || (option !== undefined && (option !== '--head' || keptPath === undefined))) {
    console.error('Pemakaian / Usage: node verify-bundle.mjs <berkas.zip> [--head <segel.json>]');
    return 2;
  }
  const kept = keptPath === undefined ? null : JSON.parse(await readFile(keptPath, 'utf8'));
  const { reference, lines, files, head, problems } = await checkBundle(path, kept);
  console.log(`Berkas ${reference}: ${lines} baris riwayat, ${files} lampiran. / Case ${reference}: ${lines} lines of history, ${files} files.`);
  for (const { id, en } of problems) console.log(`  ✗ ${id}\n    ${en}`);
  if (problems.length > 0) {
    console.log('✗ TIDAK UTUH / NOT WHOLE');
    return 1;
  }
  console.log('✓ Utuh: tidak ada yang diubah, dihapus, atau disisipkan. / Whole: nothing was changed, removed or inserted.');
  if (head === null) console.log('  Belum ada dalam segel harian. / Not in a daily seal yet.');
  else
    console.log(
      `  Baris ${head.entry.version} tercakup segel harian nomor ${head.body.number} tanggal ${head.body.day}: ${head.hash}\n` +
        `  Line ${head.entry.version} is covered by the daily seal number ${head.body.number} of ${head.body.day}.`,
    );
  if (keptPath === undefined)
    console.log(
      '  Bahwa seluruh ekspor ini tidak dibuat ulang, hanya terbukti oleh segel harian yang disimpan di tempat lain (--head).\n' +
        '  That this whole export was not made anew, only a daily seal that was kept elsewhere proves (--head).',
    );
  return 0;
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  process.exitCode = await main(process.argv.slice(2)).catch((error) => {
    console.error(`✗ ${error.message}`);
    return 2;
  });
