/** Boots the Strapi of a folder and listens; tells what it holds when asked, and ends when asked. */
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { statementsSent } from '../lib/statements.mjs';

const [appDir, distDir] = process.argv.slice(2);
process.chdir(appDir);
const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi');
const strapi = createStrapi({ appDir, distDir, autoReload: false, serveAdminPanel: false });
process.on('disconnect', () => process.exit(0));
await strapi.load();
strapi.server.mount();
strapi.server.httpServer.listen(0, '127.0.0.1');
await once(strapi.server.httpServer, 'listening');
process.on('message', (asked) => {
  if (asked === 'stop') process.exit(0);
  // Twice: what the first finds dead may have kept others alive.
  globalThis.gc();
  globalThis.gc();
  const { rss, heapUsed } = process.memoryUsage();
  process.send({ rss, heapUsed });
});
process.send({ ready: true, statements: statementsSent(), cpu: process.cpuUsage() });
