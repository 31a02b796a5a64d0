import { factories } from '@strapi/strapi';

/** No sign-in is asked first: everyone gets the same answer and its reason. */
const closed = { auth: false as const, policies: ['api::case.never-served'] };

export default factories.createCoreRouter('api::case.case', {
  config: { find: closed, findOne: closed, create: closed, update: closed, delete: closed },
});
