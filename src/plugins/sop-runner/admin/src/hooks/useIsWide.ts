import * as React from 'react';

/** From here on a table of six columns can be read. */
const WIDE = '(min-width: 1080px)';

const subscribe = (tell: () => void) => {
  const query = window.matchMedia(WIDE);
  query.addEventListener('change', tell);
  return () => query.removeEventListener('change', tell);
};

/** Whether there is room for a table; without it, what it holds is shown as cards. */
export function useIsWide(): boolean {
  return React.useSyncExternalStore(subscribe, () => window.matchMedia(WIDE).matches);
}
