import * as React from 'react';

import { useAuth } from '@strapi/strapi/admin';

import { MAX_FILES_PER_TASK } from '../../../shared/files';
import { sendFile, useDiscardFileMutation } from '../api/files';
import { refusedBefore, type ChosenFile } from '../utils/files';
import { newCommandId } from '../utils/command-id';
import { failureOf, type Failure } from '../utils/refusals';

/** Why a chosen file is not with the server: refused, cut off by a reload, or one too many. */
export type Trouble = Failure | 'interrupted' | 'tooMany';

export interface Upload extends ChosenFile {
  readonly state: 'sending' | 'stored' | 'failed';
  /** How much was sent, from 0 to 1. */
  readonly share: number;
  readonly trouble: Trouble | null;
}

export interface Uploads {
  readonly files: readonly Upload[];
  readonly isSending: boolean;
  readonly add: (files: readonly File[], output: string | null) => void;
  /** Stops the sending, or gives back what the server has. */
  readonly remove: (key: string) => void;
}

interface Progress {
  readonly share: number;
  readonly trouble: Trouble | null;
}

/** Sends chosen files at once, each by itself; what the server has is in the draft. Leaving the page stops what is under way. */
export function useUploads(
  chosen: readonly ChosenFile[],
  change: (to: (chosen: readonly ChosenFile[]) => readonly ChosenFile[]) => void,
  most = MAX_FILES_PER_TASK,
): Uploads {
  const token = React.useRef<string | null>(null);
  token.current = useAuth('SopRunnerUploads', (auth) => auth.token);
  const [discard] = useDiscardFileMutation();
  const [progress, setProgress] = React.useState<Readonly<Record<string, Progress>>>({});
  const sendings = React.useRef(new Map<string, AbortController>());
  React.useEffect(() => {
    const { current } = sendings;
    return () => current.forEach((sending) => sending.abort());
  }, []);

  const tell = (key: string, told: Progress) => setProgress((before) => ({ ...before, [key]: told }));
  const send = async (key: string, file: File) => {
    const sending = new AbortController();
    sendings.current.set(key, sending);
    tell(key, { share: 0, trouble: null });
    const onShare = (share: number) => tell(key, { share, trouble: null });
    const answer = await sendFile(file, { token: token.current, onShare, signal: sending.signal });
    sendings.current.delete(key);
    if ('data' in answer) change((before) => before.map((each) => (each.key === key ? { ...each, stored: answer.data } : each)));
    else if (!sending.signal.aborted) tell(key, { share: 0, trouble: failureOf(answer.error) });
  };

  const add = (files: readonly File[], output: string | null) => {
    const added = files.map((file) => ({ file, key: newCommandId() }));
    change((before) => [...before, ...added.map(({ file: { name, size }, key }) => ({ key, name, size, output, stored: null }))]);
    added.forEach(({ file, key }, index) => {
      const trouble = chosen.length + index >= most ? 'tooMany' : refusedBefore(file);
      if (trouble === null) void send(key, file);
      else tell(key, { share: 0, trouble });
    });
  };

  const remove = (key: string) => {
    sendings.current.get(key)?.abort();
    const stored = chosen.find((each) => each.key === key)?.stored;
    // What cannot be given back now is removed by the server after a while.
    if (stored) void discard(stored.id);
    change((before) => before.filter((each) => each.key !== key));
  };

  const files = chosen.map((each) => uploadOf(each, progress[each.key]));
  return { files, isSending: files.some(({ state }) => state === 'sending'), add, remove };
}

/** A file that nobody is sending and the server does not have was cut off. */
function uploadOf(chosen: ChosenFile, progress: Progress | undefined): Upload {
  if (chosen.stored !== null) return { ...chosen, state: 'stored', share: 1, trouble: null };
  if (progress === undefined) return { ...chosen, state: 'failed', share: 0, trouble: 'interrupted' };
  return { ...chosen, ...progress, state: progress.trouble === null ? 'sending' : 'failed' };
}
