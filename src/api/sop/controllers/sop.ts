import { factories } from '@strapi/strapi';
import { inForceText } from '../../../plugins/sop-runner/server/src/rest';

export default factories.createCoreController('api::sop.sop', ({ strapi }) => ({
  /** GET /api/sops/:documentId/in-force : the frozen text that cases started today run. */
  async inForce(ctx) {
    const { documentId } = ctx.params as { documentId: string };
    // PostgreSQL refuses a NUL in a text; nothing else than a document id can name an SOP.
    const data = /^[a-z0-9]{1,64}$/i.test(documentId) ? await inForceText(strapi, documentId) : null;
    return data ? { data, meta: {} } : ctx.notFound('No revision of this SOP is in force today.');
  },
}));
