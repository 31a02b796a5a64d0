/** Serves the built product, as `strapi start` does, and ends when the process that started it is gone. */
import { createProduct } from './lib/strapi.mjs';

// Strapi itself ends in order on SIGTERM and SIGINT.
const strapi = createProduct({ serveAdminPanel: true });

// Whatever still holds on after ten seconds must not keep the port.
process.on('SIGTERM', () => setTimeout(() => process.exit(1), 10_000).unref());
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));

try {
  await strapi.load();
  await strapi.listen();
  process.send?.({ ready: true, port: strapi.server.httpServer.address().port });
} catch (error) {
  console.error(error);
  process.exit(1);
}
