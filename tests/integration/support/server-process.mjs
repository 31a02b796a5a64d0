/** A second server on the database of a test: a process of its own, which does its clock's work whenever it is told the time. */
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

// Its build for `import` names folders, which Node does not load.
const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi');

const appDir = resolve(import.meta.dirname, '../../..');
const strapi = createStrapi({ appDir, distDir: resolve(appDir, 'dist'), autoReload: false, serveAdminPanel: false });
await strapi.load();
strapi.server.mount();

process.on('message', async (now) => {
  if (now === 'stop') {
    await strapi.destroy();
    process.disconnect();
    return;
  }
  await strapi.plugin('sop-runner').service('clock').tick(new Date(now));
  process.send('ticked');
});
process.send('ready');
