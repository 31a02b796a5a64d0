import * as React from 'react';

const MINUTE = 60 * 1000;

/** The time, told again every minute so that "hari ini" and "terlambat" stay true on a page left open. */
export function useNow(): Date {
  const [now, setNow] = React.useState(() => new Date());
  React.useEffect(() => {
    const timer = window.setInterval(() => setNow(new Date()), MINUTE);
    return () => window.clearInterval(timer);
  }, []);
  return now;
}
