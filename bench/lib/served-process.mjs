/** The product as a process of its own, which answers what the bench asks it over the channel between them. */
import { createProduct } from '../../scripts/lib/strapi.mjs';
import { answering } from './answering.mjs';
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

await answering(strapi, ANSWERS);
