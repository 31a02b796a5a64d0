/** What was typed after `npm run archive --`. */
import { parseArgs } from 'node:util';
import { Failure } from '../failure.mjs';

const USAGE = `Usage: npm run archive -- --by <address> [--limit <cases>]
  --by      the address of the account that answers for it; it needs the permission "Archive finished cases"
  --limit   no more cases than these in one run
How long ago a case has to be finished, ARCHIVE_AFTER_DAYS says.`;

/** @returns {{ by: string, limit: number }} */
export const readArguments = (args) => {
  try {
    const { values } = parseArgs({ args, options: { by: { type: 'string' }, limit: { type: 'string', default: '1000000000' } } });
    if (!values.by) throw new Error('It is not said who archives.');
    if (!/^[1-9]\d{0,9}$/.test(values.limit)) throw new Error(`"${values.limit}" is no number of cases.`);
    return { by: values.by, limit: Number(values.limit) };
  } catch (error) {
    throw new Failure(`${error.message}\n${USAGE}`);
  }
};
