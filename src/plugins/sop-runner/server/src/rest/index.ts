/** What the content API serves and what it never does. The controllers are Strapi's own; these rules stand around them. */
import type { Core } from '@strapi/strapi';
import { refuseBadValues } from './bad-values';
import { refuseClosedDoors } from './closed-doors';
import { refuseDrafts } from './drafts';
import { addRevisions } from './revisions';
import { keepStepsInOrder } from './step-order';

export { inForceText } from './in-force';
export { rolesInUse } from './roles-in-use';

export function registerRest(strapi: Core.Strapi): void {
  keepStepsInOrder(strapi);
}

/** In bootstrap: after Strapi's own middlewares, so that refusals are answered like any other, and before the routes. */
export function startRest(strapi: Core.Strapi): void {
  strapi.server.use(refuseClosedDoors);
  strapi.server.use(refuseDrafts);
  strapi.server.use(addRevisions(strapi));
  strapi.server.use(refuseBadValues);
}
