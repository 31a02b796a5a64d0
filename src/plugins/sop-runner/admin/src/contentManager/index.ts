/**
 * What the panel changes in the Content Manager: an SOP is ratified by the plugin's own action, which names every problem; a
 * step is never published, unpublished or discarded alone; beside an SOP stands how it runs.
 */
import type { StrapiApp } from '@strapi/strapi/admin';
import type { BulkActionComponent, ContentManagerPlugin, DocumentActionComponent } from '@strapi/content-manager/strapi-admin';

import { UID } from '../../../shared/ids';
import { ratifyInsteadOf } from './RatifyAction';
import { SopRunPanel } from './SopRunPanel';
import { StepRatifiedWithSopPanel } from './StepRatifiedWithSopPanel';

const WITH_ITS_SOP = new Set(['publish', 'unpublish', 'discard']);

export function extendContentManager(app: Pick<StrapiApp, 'getPlugin'>): void {
  const { apis } = app.getPlugin('content-manager');
  if (!isContentManager(apis)) return;
  apis.addEditViewSidePanel([SopRunPanel, StepRatifiedWithSopPanel]);
  apis.addDocumentAction((actions) =>
    actions.map((action) => {
      const notForSteps = action.type !== undefined && WITH_ITS_SOP.has(action.type) ? withoutSteps(action) : action;
      return action.type === 'publish' ? ratifyInsteadOf(notForSteps) : notForSteps;
    }),
  );
  apis.addBulkAction((actions) =>
    actions.map((action) => (action.type === 'publish' || action.type === 'unpublish' ? bulkWithoutSteps(action) : action)),
  );
}

type Apis = ContentManagerPlugin['config']['apis'];

function isContentManager(apis: Record<string, unknown>): apis is Apis & Record<string, unknown> {
  return (
    typeof apis.addDocumentAction === 'function' &&
    typeof apis.addEditViewSidePanel === 'function' &&
    typeof apis.addBulkAction === 'function'
  );
}

/** The stock action still runs its hooks for a step, in every rendering the same ones; only what it answers is left out. */
function withoutSteps(action: DocumentActionComponent): DocumentActionComponent {
  const Wrapped: DocumentActionComponent = (props) => {
    const isStep = props.model === UID.step;
    const description = action(isStep ? { ...props, activeTab: 'published', document: undefined } : props);
    return isStep ? null : description;
  };
  return Object.assign(Wrapped, { type: action.type, position: action.position });
}

function bulkWithoutSteps(action: BulkActionComponent): BulkActionComponent {
  const Wrapped: BulkActionComponent = (props) => {
    const description = action(props);
    return props.model === UID.step ? null : description;
  };
  return Object.assign(Wrapped, { type: action.type });
}
