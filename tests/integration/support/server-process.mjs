/** A second server on the database of a test: a process of its own, which does what it is told: its clock's work of a time, or an act. */
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

// Its build for `import` names folders, which Node does not load.
const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi');

const appDir = resolve(import.meta.dirname, '../../..');
const strapi = createStrapi({ appDir, distDir: resolve(appDir, 'dist'), autoReload: false, serveAdminPanel: false });
await strapi.load();
strapi.server.mount();

process.on('message', async (asked) => {
  if (asked === 'stop') {
    await strapi.destroy();
    process.disconnect();
    return;
  }
  const { now, of, uid, act, about } = asked;
  if (now !== undefined) await strapi.plugin('sop-runner').service('clock').tick(new Date(now));
  else await (of === 'documents' ? strapi.documents(uid) : strapi.db.query(uid))[act](about);
  process.send('done');
});
process.send('ready');
