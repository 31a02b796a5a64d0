import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { useRBAC } from '@strapi/strapi/admin';

import { UID } from '../../../shared/ids';
import { PERMISSIONS } from '../utils/permissions';
import { useVoice } from '../utils/text';
import { SopRun } from './SopRun';

/** Beside a saved SOP: how it runs. Only for people who may open the panel. */
export const SopRunPanel: PanelComponent = ({ model, documentId, document }) => {
  const { say } = useVoice();
  const { allowedActions } = useRBAC([...PERMISSIONS.open, ...PERMISSIONS.monitor, ...PERMISSIONS.editSops]);
  if (model !== UID.sop || documentId === undefined || !document || !allowedActions.canOpen) return null;
  return {
    title: say('sopPanel.title'),
    content: <SopRun documentId={documentId} mayMonitor={allowedActions.canMonitor === true} mayEdit={allowedActions.canUpdate === true} />,
  };
};
