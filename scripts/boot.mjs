/** Boots Strapi once without listening and ends: creates or updates the tables of DATABASE_URL. */
import { createProduct } from './lib/strapi.mjs';

const strapi = createProduct({ serveAdminPanel: false });
await strapi.load();
await strapi.destroy();
