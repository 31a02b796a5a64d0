/** Reads the database itself, so that it finds what was done with every guard of the product taken away. Loaded after the packages are there. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Failure } from '../failure.mjs';
import { inRoot } from '../project.mjs';
import { compiled, readDirectly } from './direct.mjs';
import { ends, findingsOf, limits } from './words.mjs';

const openStore = (evidence, env) => {
  const { s3Storage } = compiled('settings/checked.js');
  const s3 = s3Storage((name, otherwise) => env[name] ?? otherwise);
  const filesDirectory = resolve(inRoot(), env.FILES_DIRECTORY ?? '.data/files');
  return evidence.openStore({ filesDirectory, s3 }, (message) => console.error(message));
};

/** A daily seal that was kept outside the database. */
const readKept = async (file) => {
  const text = await readFile(file, 'utf8').catch((error) => {
    throw new Failure(`${file} cannot be read: ${error.message}`);
  });
  try {
    const { body, hash, entries } = JSON.parse(text);
    if (typeof body?.number === 'number' && typeof hash === 'string' && Array.isArray(entries)) return { body, hash, entries };
  } catch {
    // Said below.
  }
  throw new Failure(`${file} is no file of a daily seal.`);
};

/** On a terminal the line counts cases. */
const counter = (asJson) => {
  const shows = process.stdout.isTTY && !asJson;
  return {
    progress: (cases) => shows && process.stdout.write(`\r  … ${cases} `),
    clear: () => shows && process.stdout.write('\r\x1b[2K'),
  };
};

/** @param {{ references: string[], head: string | null, withFiles: boolean, asJson: boolean }} asked */
export const verify = ({ references, head, withFiles, asJson }) =>
  readDirectly(async ({ env, client, evidence }) => {
    const kept = head === null ? null : await readKept(head);
    const store = withFiles ? await openStore(evidence, env) : null;
    const { progress, clear } = counter(asJson);
    let count = 0;
    const found = (reference, findings) => {
      count += findings.length;
      clear();
      for (const line of findingsOf(evidence.findingSentence, reference, findings, asJson)) console.log(line);
    };
    const atOneMoment = (work) => evidence.atOneMoment(client, work);
    const verifying = { atOneMoment, open: store === null ? null : (name) => store.read(name), progress, found };
    try {
      const verified = references.length > 0 ? await evidence.verifySome(references, verifying) : await evidence.verifyAll(verifying);
      const compared = kept === null ? [] : await atOneMoment((sql) => evidence.checkKeptHead(sql, kept));
      if (compared.length > 0) found(null, compared);
      clear();
      for (const line of ends(verified, count, { asJson, withFiles })) console.log(line);
      if (!asJson) for (const line of limits) console.log(line);
      if (count > 0) process.exitCode = 1;
    } finally {
      store?.close();
    }
  });
