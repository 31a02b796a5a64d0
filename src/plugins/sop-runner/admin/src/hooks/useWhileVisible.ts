import * as React from 'react';

/** Does something again and again while the page is looked at, and at once when it is looked at again. */
export function useWhileVisible(milliseconds: number, act: () => void): void {
  const latest = React.useRef(act);
  React.useEffect(() => {
    latest.current = act;
  });
  React.useEffect(() => {
    const isVisible = () => document.visibilityState === 'visible';
    const timer = window.setInterval(() => isVisible() && latest.current(), milliseconds);
    const onChange = () => isVisible() && latest.current();
    document.addEventListener('visibilitychange', onChange);
    return () => {
      window.clearInterval(timer);
      document.removeEventListener('visibilitychange', onChange);
    };
  }, [milliseconds]);
}
