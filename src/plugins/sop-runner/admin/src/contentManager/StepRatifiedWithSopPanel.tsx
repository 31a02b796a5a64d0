import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { Typography } from '@strapi/design-system';

import { UID } from '../../../shared/ids';
import { useVoice } from '../utils/text';

/** Why a step has no publish button. */
export const StepRatifiedWithSopPanel: PanelComponent = ({ model }) => {
  const { say } = useVoice();
  if (model !== UID.step) return null;
  return { title: say('stepPanel.title'), content: <Typography textColor="neutral700">{say('stepPanel.body')}</Typography> };
};
