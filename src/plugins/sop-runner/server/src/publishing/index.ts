/** Publishing: an SOP and its steps are ratified, withdrawn, restored, duplicated and deleted as one, at every door. */
import type { Core } from '@strapi/strapi';
import { UID } from '../../../shared/ids';
import type { DocumentCall, Next } from './document';
import { onSop } from './sop-calls';
import { onStep } from './step-calls';

export { draftWithProblems, problemsOf } from './check';
export { stateOf, statesOf, type RevisionStanding, type SopState } from './revision-states';
export { guardRoles as startPublishing } from './roles';

/** Stands before every call of the Document Service on SOPs and steps. */
export function registerPublishing(strapi: Core.Strapi): void {
  const middleware = (call: DocumentCall, next: Next): Promise<unknown> => {
    if (call.uid === UID.sop) return onSop(strapi, call, next);
    if (call.uid === UID.step) return onStep(strapi, call, next);
    return next();
  };
  strapi.documents.use(middleware as Parameters<typeof strapi.documents.use>[0]);
}
