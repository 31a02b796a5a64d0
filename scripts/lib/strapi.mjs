/** Strapi on the compiled product, in this process. */
import { createRequire } from 'node:module';
import { dist, root } from './project.mjs';

export const createProduct = ({ serveAdminPanel }) => {
  const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi');
  return createStrapi({ appDir: root, distDir: dist, autoReload: false, serveAdminPanel });
};

/** Strapi leaves the mail provider's pooled connections open, which would keep the process alive. */
export const closeProduct = async (strapi) => {
  const provider = strapi.isLoaded ? strapi.plugin('email').provider : undefined;
  await strapi.destroy();
  provider?.close?.();
};
