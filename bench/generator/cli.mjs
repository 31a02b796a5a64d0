/** `node bench/generator/cli.mjs DATABASE_URL CASES [UNITS] [SEED] [UNTIL]`: makes an office and its cases in a database that has none. */
import { fill } from './fill.mjs';
import { makeOffice } from './make-office.mjs';

const [url, size, units = '8', seed = '1', until = '2026-11-20T10:00:00.000Z'] = process.argv.slice(2);
const office = await makeOffice(url, Number(units));
const made = await fill(url, office, { size: Number(size), seed: Number(seed), until, say: (text) => console.error(text) });
console.log(JSON.stringify(made));
