/** Serves the built product, as `strapi start` does, and ends in order: also when the process that started it is gone. */
import { closeProduct, createProduct } from './lib/strapi.mjs';

const strapi = createProduct({ serveAdminPanel: true });

let isEnding = false;
const end = async () => {
  if (isEnding) return;
  isEnding = true;
  // Whatever still holds on after ten seconds must not keep the port.
  setTimeout(() => process.exit(1), 10_000).unref();
  await closeProduct(strapi);
  process.exit(0);
};

process.on('SIGTERM', end);
process.on('SIGINT', end);
process.on('disconnect', end);

try {
  await strapi.load();
  await strapi.listen();
  process.send?.({ ready: true, port: strapi.server.httpServer.address().port });
} catch (error) {
  console.error(error);
  process.exit(1);
}
