import * as React from 'react';

import { failureOf, type Failure } from '../utils/refusals';
import { useDownload } from './useDownload';

interface Saving {
  /** Saves what the server answers at an address as a file of this name. */
  readonly save: (address: string, name: string) => Promise<void>;
  readonly isSaving: boolean;
  readonly failure: Failure | null;
  readonly forget: () => void;
}

/** A file being saved, and why it was not. */
export function useSaving(): Saving {
  const download = useDownload();
  const [isSaving, setIsSaving] = React.useState(false);
  const [failure, setFailure] = React.useState<Failure | null>(null);
  const save = async (address: string, name: string) => {
    setIsSaving(true);
    const failed = await download(address, name);
    setFailure(failed === null ? null : failureOf(failed));
    setIsSaving(false);
  };
  return { save, isSaving, failure, forget: () => setFailure(null) };
}
