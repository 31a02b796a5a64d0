/** Seeds the demo into DATABASE_URL, once: the product remembers it in its own store. */
import { createRequire } from 'node:module';
import { inRoot } from './lib/project.mjs';
import { createProduct } from './lib/strapi.mjs';
import { prepareSignIns } from './lib/sign-ins.mjs';

const { demoPeople, seedDemo } = createRequire(import.meta.url)(inRoot('dist/database/seeds/index.js'));

const strapi = createProduct({ serveAdminPanel: false });
await strapi.load();
const store = strapi.store({ type: 'plugin', name: 'sop-runner' });
if (!(await store.get({ key: 'demo' }))) {
  const signIns = await prepareSignIns(demoPeople);
  await seedDemo(strapi, Object.fromEntries(signIns.map(({ email, password }) => [email, password])));
  await store.set({ key: 'demo', value: { seededAt: new Date().toISOString() } });
}
await strapi.destroy();
