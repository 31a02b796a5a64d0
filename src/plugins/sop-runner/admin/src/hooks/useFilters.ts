import * as React from 'react';

import { useSearchParams } from 'react-router-dom';

import { addressOf, filtersIn, type Readers } from '../utils/filters';

export interface FilterControl<Filters> {
  readonly filters: Filters;
  readonly areAny: boolean;
  /** Changes some and leaves the others. Each is one step of the browser's back button; a changed word of a search is none. */
  readonly change: (changes: Partial<Filters>) => void;
  readonly clear: () => void;
}

/** The page's filters, as its address says them. */
export function useFilters<Filters extends { readonly q?: string }>(readers: Readers<Filters>): FilterControl<Filters> {
  const [address, setAddress] = useSearchParams();
  const written = address.toString();
  const filters = React.useMemo(() => filtersIn(new URLSearchParams(written), readers), [written, readers]);
  const change = (changes: Partial<Filters>) => {
    const isTyping = Object.keys(changes).join() === 'q' && Boolean(changes.q) && Boolean(filters.q);
    setAddress(addressOf({ ...filters, ...changes }), { replace: isTyping });
  };
  return { filters, areAny: Object.keys(filters).length > 0, change, clear: () => setAddress({}) };
}
