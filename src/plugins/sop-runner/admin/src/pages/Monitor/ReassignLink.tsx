import { LinkButton } from '@strapi/design-system';
import { useRBAC } from '@strapi/strapi/admin';
import { NavLink } from 'react-router-dom';

import { PATHS } from '../../utils/paths';
import { PERMISSIONS } from '../../utils/permissions';
import { useVoice } from '../../utils/text';

/** The way to giving somebody's tasks to others, for who may. */
export function ReassignLink() {
  const { say } = useVoice();
  const { allowedActions } = useRBAC(PERMISSIONS.reassign);
  if (!allowedActions.canReassign) return null;
  return (
    <LinkButton tag={NavLink} to={PATHS.reassign} variant="secondary">
      {say('reassign.title')}
    </LinkButton>
  );
}
