import type * as React from 'react';

import type { CaseView } from '../../../shared/contracts';
import { OfficeCalendar, useOfficeCalendar } from '../hooks/useOfficeCalendar';

/** Counts what is shown of a case in the hours of its unit, where that has its own. */
export function CaseCalendar({ view, children }: { readonly view: CaseView; readonly children: React.ReactNode }) {
  const office = useOfficeCalendar();
  return <OfficeCalendar.Provider value={view.unitCalendar ?? office}>{children}</OfficeCalendar.Provider>;
}
