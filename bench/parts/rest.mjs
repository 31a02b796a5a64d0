/** `/api/sops` with steps, nodes and roles: what a portal asks, of the stock controller and of ours by turns, at several numbers of SOPs. */
import { createRequire } from 'node:module';
import pg from 'pg';
import { inRoot } from '../../scripts/lib/project.mjs';
import { median, timed } from '../lib/measure.mjs';
import { withProduct } from '../lib/product.mjs';
import { copySops } from '../rest/copies.mjs';

const SIZES = [1, 100, 10_000];
const TIMES = 60;
const WARM_UP = 10;
/** Fewer: each takes as long as a stock answer, and a change before. */
const CHANGES = 15;

const WHOLE = 'populate[steps][populate][nodes][populate][role]=true';
const PAGE = 25;

/** A page that holds one SOP only is held to what one SOP is. */
const targetOf = (kind, size) => (kind === 'page' && size >= PAGE ? 5 : 2);
const nameOf = (kind, size) => (kind === 'page' ? `a page of ${Math.min(size, PAGE)}` : 'one SOP');

/** Strapi's own controllers and their permissions, without what is kept of their answers. */
const addStockRoutes = (strapi) => {
  const route = (path, action) => ({
    method: 'GET',
    path,
    handler: `api::sop.sop.${action}`,
    info: { apiName: 'sop', type: 'content-api' },
    config: { auth: { scope: [`api::sop.sop.${action}`] } },
  });
  strapi.server.routes({ type: 'content-api', prefix: '/stock', routes: [route('/sops', 'find'), route('/sops/:id', 'findOne')] });
};

const ask = async (address) => {
  const response = await fetch(address);
  const text = await response.text();
  if (!response.ok) throw new Error(`${address} answered ${response.status}: ${text}`);
  return text;
};

const percentile = (times, share) => [...times].sort((one, other) => one - other)[Math.floor(times.length * share)];

/** Both sides by turns; then ours with a change before each request, which is then answered by the stock controller. */
const compare = async (address, path, change) => {
  const [stock, ours] = [`${address}/api/stock/${path}`, `${address}/api/${path}`];
  const bytes = await ask(stock);
  if ((await ask(ours)) !== bytes || (await ask(ours)) !== bytes) throw new Error(`${path}: not the bytes of the stock controller`);
  const times = { stock: [], ours: [], changed: [] };
  for (let turn = 0; turn < WARM_UP + TIMES; turn += 1) {
    const one = await timed(() => ask(stock));
    const other = await timed(() => ask(ours));
    if (turn < WARM_UP) continue;
    times.stock.push(one);
    times.ours.push(other);
  }
  for (let turn = 0; turn < CHANGES; turn += 1) {
    await change();
    times.changed.push(await timed(() => ask(ours)));
  }
  return { bytes: bytes.length, times };
};

const rowOf = (kind, size, { bytes, times }) => {
  const [stock, ours] = [median(times.stock), median(times.ours)];
  const factor = stock / ours;
  return {
    what: `/api/sops with steps, nodes and roles: ${nameOf(kind, size)} of ${size.toLocaleString('en')}, times as quick as the stock controller`,
    ratio: factor,
    target: `at least ${targetOf(kind, size)}`,
    isMet: factor >= targetOf(kind, size),
    measured: `${ours.toFixed(1)} ms (p95 ${percentile(times.ours, 0.95).toFixed(1)}) against ${stock.toFixed(1)} ms; ${median(times.changed).toFixed(1)} ms for the first asked after a change`,
    how: `anonymous over HTTP, ${TIMES} of each by turns after ${WARM_UP}, medians; same ${bytes} bytes`,
  };
};

const measure = async ({ strapi, url, address }) => {
  const { loadSop, contoh } = createRequire(import.meta.url)(inRoot('dist/database/seeds/index.js'));
  const documentId = await loadSop(strapi, contoh);
  await strapi.documents('api::sop.sop').publish({ documentId });
  const sql = new pg.Client({ connectionString: url });
  await sql.connect();
  const rows = [];
  try {
    const change = () => sql.query(`update sops set updated_at = updated_at where document_id = $1`, [documentId]);
    let present = 1;
    for (const size of SIZES) {
      if (size > present) await copySops(sql, present, size);
      present = size;
      rows.push(rowOf('page', size, await compare(address, `sops?${WHOLE}&sort=number`, change)));
      rows.push(rowOf('one', size, await compare(address, `sops/${documentId}?${WHOLE}`, change)));
    }
  } finally {
    await sql.end();
  }
  const text = [
    'An answer is kept while the generation of the texts stays the same: one row, read by each request after Strapi has checked who asks, raised by triggers',
    'at the end of every transaction that changed a table that is served. The first request after a change is answered by the stock controller.',
    'That it is right after a change on another process, and the same bytes for every query tried, is held by `tests/integration/rest/kept-answers.test.ts`.',
  ].join(' ');
  return { rows, text };
};

/** @returns {Promise<{ rows: object[], text: string }>} */
export const run = () => withProduct({ settings: { MAIL_WORKER: 'false' }, prepare: addStockRoutes }, measure);
