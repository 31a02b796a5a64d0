/** What was typed after `npm run verify --`. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Failure } from '../failure.mjs';

const USAGE = `Usage: npm run verify [-- <reference>...] [--head <file>] [--without-files] [--json]
  without references   all cases, and whether any of them is missing altogether
  --head <file>        also against a daily seal that was kept outside the database
  --without-files      leaves the contents of attached files alone
  --json               the findings as JSON, one a line`;

const options = {
  head: { type: 'string' },
  'without-files': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
};

/** @returns {{ references: string[], head: string | null, withFiles: boolean, asJson: boolean }} */
export const readArguments = (args) => {
  try {
    const { positionals: references, values } = parseArgs({ args, allowPositionals: true, options });
    const wrong = references.find((reference) => !/^\d{4}-\d{6,}$/.test(reference));
    if (wrong !== undefined) throw new Error(`"${wrong}" is no case number; they look like 2026-000042.`);
    const head = values.head === undefined ? null : resolve(process.env.INIT_CWD ?? process.cwd(), values.head);
    return { references, head, withFiles: !values['without-files'], asJson: values.json };
  } catch (error) {
    throw new Failure(`${error.message}\n${USAGE}`);
  }
};
