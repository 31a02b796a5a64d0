/** Strapi on the compiled product, in this process. */
import { createRequire } from 'node:module';
import { dist, root } from './project.mjs';

export const createProduct = ({ serveAdminPanel }) => {
  const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi');
  return createStrapi({ appDir: root, distDir: dist, autoReload: false, serveAdminPanel });
};
