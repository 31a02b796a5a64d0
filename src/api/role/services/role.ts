import { factories } from '@strapi/strapi';
import { rolesInUse } from '../../../plugins/sop-runner/server/src/rest';

interface Params {
  readonly filters?: unknown;
}

/** What the stock controller asks, narrowed to the positions of published steps. */
export default factories.createCoreService('api::role.role', ({ strapi }) => {
  const inUse = async <P extends Params>(params: P) => ({
    ...params,
    filters: { $and: [params.filters ?? {}, { documentId: { $in: await rolesInUse(strapi) } }] },
  });
  return {
    async find(params: Params = {}) {
      return super.find(await inUse(params));
    },
    async findOne(documentId: string, params: Params = {}) {
      return super.findOne(documentId, await inUse(params));
    },
  };
});
