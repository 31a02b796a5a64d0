import { Link } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { NavLink } from 'react-router-dom';

import { PATHS } from '../utils/paths';
import { useVoice } from '../utils/text';

/** The way back to *Tugas saya*, above a page's title. */
export function BackToInbox() {
  const { say } = useVoice();
  return (
    <Link tag={NavLink} to={PATHS.inbox} end startIcon={<ArrowLeft />}>
      {say('inbox.title')}
    </Link>
  );
}
