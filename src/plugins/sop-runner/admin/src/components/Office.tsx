import type * as React from 'react';

import { useGetOfficeQuery } from '../api/client';
import { OfficeCalendar } from '../hooks/useOfficeCalendar';
import { TimeZone } from '../utils/text';

/** Hours and holidays change a few times a year: a page left open learns of it within so many seconds. */
const HOUR = 3600;

interface Props {
  readonly children: React.ReactNode;
  /** Shown until the server has told about the office. */
  readonly loading: React.ReactNode;
  /** Shown when it could not tell. */
  readonly failed: (error: unknown, retry: () => void) => React.ReactNode;
}

/** Makes everything inside show times as the office has them, and count them in its working hours. */
export function Office({ children, loading, failed }: Props) {
  const { data, error, refetch } = useGetOfficeQuery(undefined, { refetchOnMountOrArgChange: HOUR, pollingInterval: HOUR * 1000 });
  if (data)
    return (
      <TimeZone.Provider value={data.timeZone}>
        <OfficeCalendar.Provider value={data.calendar}>{children}</OfficeCalendar.Provider>
      </TimeZone.Provider>
    );
  return <>{error ? failed(error, () => void refetch()) : loading}</>;
}
