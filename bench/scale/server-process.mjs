/** The product on one of the generated databases. Each answer says how long the database was asked for, as long as one request is made at a time. */
import { createRequire } from 'node:module';
import { inRoot } from '../../scripts/lib/project.mjs';
import { createProduct } from '../../scripts/lib/strapi.mjs';
import { answering } from '../lib/answering.mjs';
import { signIn } from '../lib/desks.mjs';
import { timed } from '../lib/measure.mjs';
import { passOn } from './handoffs.mjs';

const require = createRequire(import.meta.url);
const repository = (name) => require(inRoot('dist/src/plugins/sop-runner/server/src/repositories', `${name}.js`));

const strapi = createProduct({ serveAdminPanel: false });

/** Time in the database of the request under way. */
const asked = { since: new Map(), ms: 0 };

const watchQueries = () => {
  const knex = strapi.db.connection;
  knex.on('query', ({ __knexQueryUid: id }) => asked.since.set(id, performance.now()));
  knex.on('query-response', (_rows, { __knexQueryUid: id }) => {
    asked.ms += performance.now() - asked.since.get(id);
    asked.since.delete(id);
  });
};

const sayTime = async (ctx, next) => {
  asked.ms = 0;
  await next();
  ctx.set('x-database-ms', asked.ms.toFixed(3));
};

/** What the clock asks every minute. */
const clockQuestions = (now) => {
  const sql = strapi.db.connection;
  const { unitsWithAlarms, dueAlarms } = repository('alarms');
  const { progress, runningCases } = repository('recomputing');
  return {
    'clock: units with alarms': () => unitsWithAlarms(sql, now),
    'clock: alarms that are due': async () => dueAlarms(sql, { now, units: await unitsWithAlarms(sql, now), resting: [], limit: 50 }),
    'clock: due times seen to': () => progress(sql),
    'clock: a batch of running cases': () => runningCases(sql, 0, 200),
  };
};

const ANSWERS = {
  signIn: (user) => signIn(strapi, user),
  /** Milliseconds of each of the clock's questions. */
  clock: async (now) => {
    const times = {};
    for (const [name, ask] of Object.entries(clockQuestions(now))) times[name] = await timed(ask);
    return times;
  },
  passOn: (cases) => passOn(strapi, cases),
};

await answering(strapi, ANSWERS, () => {
  watchQueries();
  strapi.server.use(sayTime);
});
