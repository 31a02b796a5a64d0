import { factories } from '@strapi/strapi';

/** Once Strapi has found that the caller may ask: what was answered before and still holds is answered again. */
const reading = { middlewares: ['plugin::sop-runner.kept-answers'] };

export default factories.createCoreRouter('api::sop.sop', { config: { find: reading, findOne: reading } });
