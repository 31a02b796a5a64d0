import { factories } from '@strapi/strapi';
import { inForceText } from '../../../plugins/sop-runner/server/src/rest';

export default factories.createCoreController('api::sop.sop', ({ strapi }) => ({
  /** GET /api/sops/:documentId/in-force : the frozen text that cases started today run. */
  async inForce(ctx) {
    const { documentId } = ctx.params as { documentId: string };
    const data = await inForceText(strapi, documentId);
    return data ? { data, meta: {} } : ctx.notFound('No revision of this SOP is in force today.');
  },
}));
