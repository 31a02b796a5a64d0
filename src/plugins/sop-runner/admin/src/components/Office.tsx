import type * as React from 'react';

import { useGetOfficeQuery } from '../api/client';
import { TimeZone } from '../utils/text';

interface Props {
  readonly children: React.ReactNode;
  /** Shown until the server has told about the office. */
  readonly loading: React.ReactNode;
  /** Shown when it could not tell. */
  readonly failed: (error: unknown, retry: () => void) => React.ReactNode;
}

/** Makes everything inside show times as the office has them. */
export function Office({ children, loading, failed }: Props) {
  const { data, error, refetch } = useGetOfficeQuery();
  if (data) return <TimeZone.Provider value={data.timeZone}>{children}</TimeZone.Provider>;
  return <>{error ? failed(error, () => void refetch()) : loading}</>;
}
