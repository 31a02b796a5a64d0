/** The product on an empty database of its own, for one part of the bench. */
import { once } from 'node:events';
import { createProduct } from '../../scripts/lib/strapi.mjs';
import { startTestDatabase } from '../../scripts/lib/test-database.mjs';
import { testEnvironment } from '../../scripts/lib/test-environment.mjs';

/**
 * Boots the product, gives it to `work`, and stops what it started. As durable as an office would have it: commits wait for the disk.
 * @param {object} settings environment variables beside those of tests
 * @param {(strapi: object) => void} prepare what is added before the server mounts its routes
 * @param {(product: { strapi: object, url: string, address: string, postgres: string }) => Promise<object>} work answers the part's result
 */
export const withProduct = async ({ settings = {}, prepare = () => undefined }, work) => {
  const database = await startTestDatabase({ fresh: 'bench', durable: true });
  try {
    const url = database.url('bench');
    Object.assign(process.env, testEnvironment, { DATABASE_URL: url }, settings);
    const strapi = createProduct({ serveAdminPanel: false });
    await strapi.load();
    prepare(strapi);
    strapi.server.mount();
    strapi.server.httpServer.listen(0, '127.0.0.1');
    await once(strapi.server.httpServer, 'listening');
    const address = `http://127.0.0.1:${strapi.server.httpServer.address().port}`;
    const { rows } = await strapi.db.connection.raw('show server_version');
    const postgres = rows[0].server_version.split(' ')[0];
    const result = await work({ strapi, url, address, postgres });
    await strapi.destroy();
    return { ...result, postgres };
  } finally {
    await database.stop();
  }
};
