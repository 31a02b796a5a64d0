/** Handoffs per second of the engine in process, 8 cases at a time, against the floor by turns in the same process. */
import { createRequire } from 'node:module';
import pg from 'pg';
import { inRoot } from '../../scripts/lib/project.mjs';
import { handOver as byHand } from '../lib/floor.mjs';
import { median, throughput } from '../lib/measure.mjs';
import { completion, handOver, HANDOFFS_A_CASE, openOffice, startCases } from '../lib/office.mjs';
import { byDocuments, byQueries, handOver as plainly } from '../lib/plain.mjs';
import { withProduct } from '../lib/product.mjs';
import { profiled } from '../lib/profile.mjs';

const CONCURRENCY = 8;
const CASES = 24;
const ROUNDS = 9;

const compiled = (path) => createRequire(import.meta.url)(inRoot('dist/src/plugins/sop-runner/server/src', path));

const actorOf = async (pool, userId) => {
  const { rows } = await pool.query('select id from sop_runner_actors where user_id = $1', [userId]);
  return rows[0].id;
};

/** All handoffs of a case, one after another; `once` is given the visit and the key of the position that is next. */
const eachVisit = (once) => async (reference) => {
  for (let visit = 1; visit <= HANDOFFS_A_CASE; visit += 1)
    await once(reference, visit, visit % 2 === 1 ? 'bench-kasubbag' : 'bench-kabag');
  return HANDOFFS_A_CASE;
};

/** As for a case that another server moved last: its state is read from the tables each time. */
const unknowing = async (work) => {
  const states = compiled('repositories/known-states.js');
  const { knownState } = states;
  states.knownState = () => undefined;
  try {
    return await work();
  } finally {
    states.knownState = knownState;
  }
};

/** Without the product's own guards, which refuse what is not the engine's. */
const unguarded = async (strapi, work) => {
  const { asEngine } = compiled('gate.js');
  strapi.db.lifecycles.disable();
  try {
    return await asEngine({ kind: 'ratification', sopDocumentId: 'bench' }, work);
  } finally {
    strapi.db.lifecycles.enable();
  }
};

/** Each side must have written a history that replays to what is stored. */
const prove = async (strapi, references) => {
  for (const reference of references) {
    const { isEqual, brokenAt } = await strapi.plugin('sop-runner').service('engine').verify(reference);
    if (!isEqual || brokenAt !== null) throw new Error(`case ${reference} does not replay: event ${brokenAt}`);
  }
};

const sidesOf = async (strapi, office, pool) => {
  const actor = await actorOf(pool, office.doer.userId);
  const roles = new Map((await strapi.db.query('api::role.role').findMany()).map((role) => [role.key, role]));
  const bySql = (reference, _, next) => byHand(pool, actor, reference, { ...completion(), next });
  const plain = (calls) => (reference, _, next) => plainly(strapi, calls, actor, reference, { ...completion(), next: roles.get(next) });
  return { floor: eachVisit(bySql), queries: eachVisit(plain(byQueries(strapi))), documents: eachVisit(plain(byDocuments(strapi))) };
};

const breakdown = (title, times, handoffs) => {
  const whole = times.reduce((sum, [, time]) => sum + time, 0);
  const lines = times
    .filter(([, time]) => time / whole >= 0.02)
    .map(([owner, time]) => `${owner} ${(time / handoffs).toFixed(2)} ms (${((100 * time) / whole).toFixed(0)} %)`);
  return `- ${title}, ${(whole / handoffs).toFixed(2)} ms a handoff: ${lines.join(', ')}.`;
};

const measure = async (strapi, office, pool) => {
  const run = (references, handle) =>
    throughput(
      references.map((reference) => () => handle(reference)),
      CONCURRENCY,
    );
  const round = async (handle, cases = CASES) => {
    const references = await startCases(strapi, office, cases);
    const rate = await run(references, handle);
    await prove(strapi, references.slice(0, 2));
    return rate;
  };
  const engine = eachVisit((reference, visit) => handOver(strapi, office, reference, visit));
  await round(engine);
  const { floor, queries, documents } = await sidesOf(strapi, office, pool);
  await round(floor);
  // What autovacuum does in an office: until then PostgreSQL keeps plans made for empty tables, on both sides.
  await pool.query('analyze');
  const rates = { floor: [], engine: [], unknowing: [], queries: [], documents: [] };
  for (let turn = 0; turn < ROUNDS; turn += 1) {
    rates.floor.push(await round(floor));
    rates.engine.push(await round(engine));
    rates.unknowing.push(await unknowing(() => round(engine)));
    const cases = { queries: await startCases(strapi, office, CONCURRENCY), documents: await startCases(strapi, office, CONCURRENCY) };
    rates.queries.push(await unguarded(strapi, () => run(cases.queries, queries)));
    if (turn === 0) rates.documents.push(await unguarded(strapi, () => run(cases.documents, documents)));
    await prove(strapi, [cases.queries[0], ...(turn === 0 ? [cases.documents[0]] : [])]);
  }
  const profile = async (title, handle) => {
    const references = await startCases(strapi, office, CASES);
    return breakdown(title, await profiled(() => run(references, handle)), CASES * HANDOFFS_A_CASE);
  };
  return { rates, text: [await profile('The engine', engine), await profile('The floor', floor)] };
};

const reported = ({ rates, text }) => {
  const floor = median(rates.floor);
  const row = (what, side, how) => {
    // Turn by turn: a noisy moment falls on both.
    const ratio = median(rates[side].map((rate, turn) => rate / rates.floor[turn]));
    const measured = `${median(rates[side]).toFixed(0)}/s against ${floor.toFixed(0)}/s`;
    const judged = side === 'engine' ? { target: 'at least 0.5', isMet: ratio >= 0.5 } : { target: null, isMet: null };
    return { what, measured, ratio, ...judged, how };
  };
  const how = `${CONCURRENCY} cases at a time, ${CASES * HANDOFFS_A_CASE} handoffs a round, ${ROUNDS} rounds by turns after one warm-up, medians, the ratio that of each turn; both queue the mail, nothing sends it meanwhile`;
  return {
    rows: [
      row('handoffs/s of the engine in process against hand-written SQL', 'engine', how),
      row('the same where another server moved the case last', 'unknowing', 'its state and tasks are read from the tables each time'),
      row('the same rows by single `strapi.db.query` calls', 'queries', 'no rules, no hooks; rounds of 152 by the same turns'),
      row('the same rows by the Document Service', 'documents', 'no rules, no hooks; one round of 152'),
    ],
    text: ['Self time in the Node process while 8 cases are handed over at a time, by sampling:', '', ...text].join('\n'),
  };
};

/** Mail is queued with each handoff, as always, but sending it is not the handoff: that is left to another server, which is not there. */
export const run = () =>
  withProduct({ settings: { MAIL_WORKER: 'false' } }, async ({ strapi, url }) => {
    const pool = new pg.Pool({ connectionString: url, max: CONCURRENCY, options: '-c TimeZone=UTC' });
    try {
      return reported(await measure(strapi, await openOffice(strapi), pool));
    } finally {
      await pool.end();
    }
  });
