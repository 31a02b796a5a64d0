import * as React from 'react';

import { useFetchClient } from '@strapi/strapi/admin';

import { formAddress, type FormWanted } from '../utils/form-address';
import { fileFailure, useDownload } from './useDownload';

interface Reading {
  readonly of: string;
  readonly html: string | null;
  readonly error: unknown;
}

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
      .catch((error: unknown) => !abort.signal.aborted && setReading({ of: address, html: null, error: fileFailure(error) }));
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
  const download = useDownload();
  return (wanted, name) => download(formAddress(wanted, 'pdf'), name);
}
