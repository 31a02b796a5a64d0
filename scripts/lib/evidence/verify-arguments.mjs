/** What was typed after `npm run verify --`. */
import { parseArgs } from 'node:util';
import { Failure } from '../failure.mjs';

const USAGE = `Usage: npm run verify [-- <reference>...] [--without-files] [--json]
  without references   all cases, and whether any of them is missing altogether
  --without-files      leaves the contents of attached files alone
  --json               the findings as JSON, one a line`;

const options = {
  'without-files': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
};

/** @returns {{ references: string[], withFiles: boolean, asJson: boolean }} */
export const readArguments = (args) => {
  try {
    const { positionals: references, values } = parseArgs({ args, allowPositionals: true, options });
    const wrong = references.find((reference) => !/^\d{4}-\d{6,}$/.test(reference));
    if (wrong !== undefined) throw new Error(`"${wrong}" is no case number; they look like 2026-000042.`);
    return { references, withFiles: !values['without-files'], asJson: values.json };
  } catch (error) {
    throw new Failure(`${error.message}\n${USAGE}`);
  }
};
