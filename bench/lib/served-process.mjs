/** The product as a process of its own, which answers what the bench asks it over the channel between them. */
import { once } from 'node:events';
import { createProduct } from '../../scripts/lib/strapi.mjs';
import { handOver, openDesks, signIn } from './desks.mjs';
import { statementsSent } from './statements.mjs';

const strapi = createProduct({ serveAdminPanel: false });

const verify = async (references) => {
  for (const reference of references) {
    const { isEqual, brokenAt } = await strapi.plugin('sop-runner').service('engine').verify(reference);
    if (!isEqual || brokenAt !== null) throw new Error(`case ${reference} does not replay: event ${brokenAt}`);
  }
  return references.length;
};

const ANSWERS = {
  openDesks: () => openDesks(strapi),
  signIn: (user) => signIn(strapi, user),
  memory: () => process.memoryUsage(),
  /** What is still held after everything that can go has gone. */
  live: () => {
    globalThis.gc();
    return process.memoryUsage();
  },
  cpu: () => process.cpuUsage(),
  statements: () => statementsSent(),
  /** That many handoffs, each to the other desk, through the engine in process. */
  handOver: (count) => handOver(strapi, count),
  verify,
};

process.on('disconnect', () => process.exit(0));
await strapi.load();
strapi.server.mount();
strapi.server.httpServer.listen(0, '127.0.0.1');
await once(strapi.server.httpServer, 'listening');

process.on('message', async ({ id, ask, about }) => {
  if (ask === 'stop') {
    await strapi.destroy();
    process.disconnect();
    return;
  }
  try {
    process.send({ id, answer: await ANSWERS[ask](about) });
  } catch (error) {
    process.send({ id, fault: String(error.stack) });
  }
});
process.send({ ready: true, port: strapi.server.httpServer.address().port });
