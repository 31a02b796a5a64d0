import * as React from 'react';

import { useNotification } from '@strapi/strapi/admin';
import { useLocation, useNavigate } from 'react-router-dom';

import { comeBackTo } from '../utils/come-back';
import { useVoice } from '../utils/text';

/**
 * Whoever is signed out while the panel is open, by a session that ended or by hand in another tab, comes to Strapi's sign-in page: it is told
 * where they were, and they are told that nothing is lost. Without this they would come back to the homepage.
 */
export function useComeBack(): void {
  const { say } = useVoice();
  const navigate = useNavigate();
  // Read at every page, so that the last one is known.
  useLocation();
  const { toggleNotification } = useNotification();
  const here = React.useRef(window.location.href);
  const onLeaving = React.useRef(() => {});
  onLeaving.current = () => {
    const address = comeBackTo(here.current, window.location.href);
    if (address === null) return;
    navigate(address, { replace: true });
    toggleNotification({ type: 'warning', message: say('session.ended'), timeout: 30_000 });
  };
  React.useEffect(() => {
    here.current = window.location.href;
  });
  React.useEffect(() => () => onLeaving.current(), []);
}
