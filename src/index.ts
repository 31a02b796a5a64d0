import type { Core } from '@strapi/strapi';
import { setUpOnce } from './plugins/sop-runner/server/src/setup';

export default {
  register(_: { strapi: Core.Strapi }) {},

  /** Runs after the admin's own bootstrap: its roles are made only where there are none yet. */
  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await setUpOnce(strapi);
  },
};
