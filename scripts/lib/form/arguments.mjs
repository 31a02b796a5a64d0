/** What was typed after `npm run form --`. */
import { existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Failure } from '../failure.mjs';

const USAGE = 'Usage: npm run form -- <number of the SOP> <file.pdf> [--paper a4|f4]';

const parsed = (args) => {
  try {
    return parseArgs({ args, allowPositionals: true, options: { paper: { type: 'string', default: 'a4' } } });
  } catch (error) {
    throw new Failure(`${error.message}\n${USAGE}`);
  }
};

/** @returns {{ number: string, file: string, paper: 'a4' | 'f4' }} */
export const readArguments = (args) => {
  const {
    positionals: [number, out, ...others],
    values: { paper },
  } = parsed(args);
  if (!number || !out) throw new Failure(`The number of the SOP and the file to write are needed.\n${USAGE}`);
  if (others.length > 0)
    throw new Failure(`"${others[0]}" is one word too many; put a number or path with blanks between quotes.\n${USAGE}`);
  if (paper !== 'a4' && paper !== 'f4') throw new Failure(`There is no paper "${paper}"; it is a4 or f4.\n${USAGE}`);
  const file = resolve(process.env.INIT_CWD ?? process.cwd(), out);
  if (!file.toLowerCase().endsWith('.pdf')) throw new Failure(`The form is a PDF: ${out} should end in .pdf.`);
  if (!existsSync(dirname(file))) throw new Failure(`There is no folder ${dirname(file)}.`);
  if (existsSync(file) && statSync(file).isDirectory()) throw new Failure(`${file} is a folder.`);
  return { number, file, paper };
};
