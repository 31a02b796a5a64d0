/** A server of the product as an office runs it: a process of its own that listens, sends mail and lets its clock tick. */
import { once } from 'node:events';
import fs from 'node:fs';
import { checkBundle } from '../../../public/verify-bundle.mjs';
import { createProduct } from '../../../scripts/lib/strapi.mjs';

process.on('disconnect', () => process.exit(1));

const strapi = createProduct({ serveAdminPanel: false });
await strapi.load();
strapi.server.mount();
const { httpServer } = strapi.server;
httpServer.listen(Number(process.env.PORT ?? 0), '127.0.0.1');
await once(httpServer, 'listening');

/** Replays every case. */
const verify = async () => {
  const { rows } = await strapi.db.connection.raw('select reference from sop_cases');
  let wrong = 0;
  for (const { reference } of rows) {
    const { isEqual, brokenAt } = await strapi.plugin('sop-runner').service('engine').verify(reference);
    if (!isEqual || brokenAt !== null) wrong += 1;
  }
  return { cases: rows.length, wrong };
};

const { createWriteStream } = fs;
/** From now on every file of the store is written to `/dev/full`, which PostgreSQL's disk is not; or to the folder again. */
const fillDisk = (isFull) => {
  const full = (path, options) => createWriteStream(String(path).includes('/.incoming/') ? '/dev/full' : path, options);
  fs.createWriteStream = isFull ? full : createWriteStream;
  return { isFull };
};

/** Archives all that is finished, as the command does. */
const archive = async () => {
  const { archived, left } = await strapi
    .plugin('sop-runner')
    .service('evidence')
    .archive({
      before: new Date(),
      by: 'Administrator',
      limit: 10_000,
      check: async (path) => (await checkBundle(path)).problems.map(({ en }) => en),
      done: () => undefined,
    });
  return { archived, left: left.length };
};

process.on('message', async (word) => {
  if (word === 'archive') return void process.send(await archive());
  if (word === 'disk full' || word === 'disk free') return void process.send(fillDisk(word === 'disk full'));
  if (word === 'verify') return void process.send(await verify());
  if (word !== 'stop') return;
  await strapi.destroy();
  process.exit(0);
});
process.send({ ready: true, port: httpServer.address().port });
