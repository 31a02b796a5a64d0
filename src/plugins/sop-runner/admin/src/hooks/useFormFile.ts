import * as React from 'react';

import { isFetchError, useFetchClient } from '@strapi/strapi/admin';

import { formAddress, type FormWanted } from '../utils/form-address';

interface Reading {
  readonly of: string;
  readonly html: string | null;
  readonly error: unknown;
}

/** Of a refused file Strapi's client tells the status alone. */
const failed = (error: unknown): unknown => (isFetchError(error) ? { status: error.status } : error);

/** The official form as a page, read anew when something else is wanted. `html` is null while it is being read. */
export function useFormPage(wanted: FormWanted): { readonly html: string | null; readonly error: unknown; readonly retry: () => void } {
  const { get } = useFetchClient();
  const address = formAddress(wanted, 'html');
  const [tries, setTries] = React.useState(0);
  const [reading, setReading] = React.useState<Reading | null>(null);
  React.useEffect(() => {
    const abort = new AbortController();
    get(address, { responseType: 'text', signal: abort.signal })
      .then(({ data }) => setReading({ of: address, html: data, error: null }))
      .catch((error: unknown) => !abort.signal.aborted && setReading({ of: address, html: null, error: failed(error) }));
    return () => abort.abort();
  }, [get, address, tries]);
  const known = reading?.of === address ? reading : null;
  return {
    html: known?.html ?? null,
    error: known?.error ?? null,
    retry: () => {
      setReading(null);
      setTries((before) => before + 1);
    },
  };
}

/** Saves the form as PDF; answers what it failed with, null when it is saved. */
export function useFormDownload(): (wanted: FormWanted, name: string) => Promise<unknown> {
  const { get } = useFetchClient();
  return async (wanted, name) => {
    try {
      const { data } = await get(formAddress(wanted, 'pdf'), { responseType: 'blob' });
      save(data, name);
      return null;
    } catch (error) {
      return failed(error);
    }
  };
}

function save(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser reads the address after this function has returned.
  window.setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
