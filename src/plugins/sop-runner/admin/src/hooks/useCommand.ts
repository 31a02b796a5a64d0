import * as React from 'react';

import { commandIds, type CommandSlot } from '../utils/command-id';
import { draftKey, readDraft, writeDraft } from '../utils/drafts';
import { failureOf, isDefinitive, type Failure } from '../utils/refusals';
import { useDraftOwner } from './useDraft';

type Answer<Result> = { readonly data: Result } | { readonly error: unknown };

export interface CommandControl<Fields, Result> {
  /** Sends the command; null while one is under way (a double click) or when it failed. */
  readonly send: (fields: Fields) => Promise<Result | null>;
  readonly isSending: boolean;
  readonly failure: Failure | null;
  readonly forget: () => void;
}

/**
 * Sends commands one at a time, each under an id that survives a lost answer and, since it is kept in this tab under `name`, a reload too:
 * the server then answers what it did the first time.
 */
export function useCommand<Fields extends object, Result>(
  name: string,
  request: (fields: Fields, commandId: string) => Promise<Answer<Result>>,
): CommandControl<Fields, Result> {
  const owner = useDraftOwner();
  const [ids] = React.useState(() => commandIds(undefined, slotIn(sessionStorage, draftKey(owner, `${name}/command`))));
  const isBusy = React.useRef(false);
  const [isSending, setIsSending] = React.useState(false);
  const [failure, setFailure] = React.useState<Failure | null>(null);

  const send = async (fields: Fields): Promise<Result | null> => {
    if (isBusy.current) return null;
    isBusy.current = true;
    setIsSending(true);
    setFailure(null);
    try {
      const answer = await request(fields, ids.idFor(fields));
      if ('data' in answer) {
        ids.settle();
        return answer.data;
      }
      const failed = failureOf(answer.error);
      if (isDefinitive(failed)) ids.settle();
      setFailure(failed);
      return null;
    } finally {
      isBusy.current = false;
      setIsSending(false);
    }
  };

  return { send, isSending, failure, forget: () => setFailure(null) };
}

function slotIn(store: Storage, key: string): CommandSlot {
  const nothing = { id: '', body: '' };
  return {
    read: () => readDraft(store, key, nothing),
    write: (open) => writeDraft(store, key, open ?? nothing, nothing),
  };
}
