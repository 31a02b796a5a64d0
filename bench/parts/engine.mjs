/** Handoffs per second of the engine in process, 8 cases at a time, against the floor by turns in the same process. */
import pg from 'pg';
import { handOver as byHand } from '../lib/floor.mjs';
import { median, throughput } from '../lib/measure.mjs';
import { completion, handOver, HANDOFFS_A_CASE, openOffice, startCases } from '../lib/office.mjs';
import { withProduct } from '../lib/product.mjs';

const CONCURRENCY = 8;
const CASES = 24;
const ROUNDS = 5;

const actorOf = async (pool, userId) => {
  const { rows } = await pool.query('select id from sop_runner_actors where user_id = $1', [userId]);
  return rows[0].id;
};

const throughEngine = (strapi, office) => async (reference) => {
  for (let visit = 1; visit <= HANDOFFS_A_CASE; visit += 1) await handOver(strapi, office, reference, visit);
  return HANDOFFS_A_CASE;
};

const throughFloor = (pool, actor) => async (reference) => {
  for (let visit = 1; visit <= HANDOFFS_A_CASE; visit += 1) {
    const next = visit % 2 === 1 ? 'bench-kasubbag' : 'bench-kabag';
    await byHand(pool, actor, reference, { ...completion(), next });
  }
  return HANDOFFS_A_CASE;
};

/** Both sides must have written a history that replays to what is stored. */
const prove = async (strapi, references) => {
  for (const reference of references) {
    const { isEqual, brokenAt } = await strapi.plugin('sop-runner').service('engine').verify(reference);
    if (!isEqual || brokenAt !== null) throw new Error(`case ${reference} does not replay: event ${brokenAt}`);
  }
};

const engineAgainstFloor = async (strapi, office, url) => {
  const pool = new pg.Pool({ connectionString: url, max: CONCURRENCY, options: '-c TimeZone=UTC' });
  try {
    const round = async (handle) => {
      const references = await startCases(strapi, office, CASES);
      const rate = await throughput(
        references.map((reference) => () => handle(reference)),
        CONCURRENCY,
      );
      await prove(strapi, references.slice(0, 2));
      return rate;
    };
    const rates = { engine: [], floor: [] };
    const sides = { engine: throughEngine(strapi, office) };
    await round(sides.engine);
    sides.floor = throughFloor(pool, await actorOf(pool, office.doer.userId));
    await round(sides.floor);
    // What autovacuum does in an office: until then PostgreSQL keeps plans made for empty tables, on both sides.
    await pool.query('analyze');
    for (let turn = 0; turn < ROUNDS; turn += 1) for (const side of ['floor', 'engine']) rates[side].push(await round(sides[side]));
    const [engine, floor] = [median(rates.engine), median(rates.floor)];
    return {
      what: 'handoffs/s of the engine in process against hand-written SQL',
      measured: `${engine.toFixed(0)}/s against ${floor.toFixed(0)}/s`,
      ratio: engine / floor,
      target: 'at least 0.5',
      isMet: engine / floor >= 0.5,
      how: `${CONCURRENCY} cases at a time, ${CASES * HANDOFFS_A_CASE} handoffs a round, ${ROUNDS} rounds by turns after one warm-up, medians; both queue the mail, nothing sends it meanwhile`,
    };
  } finally {
    await pool.end();
  }
};

/** Mail is queued with each handoff, as always, but sending it is not the handoff: that is left to another server, which is not there. */
export const run = () =>
  withProduct({ settings: { MAIL_WORKER: 'false' } }, async ({ strapi, url }) => ({
    rows: [await engineAgainstFloor(strapi, await openOffice(strapi), url)],
  }));
