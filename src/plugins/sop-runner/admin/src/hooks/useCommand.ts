import * as React from 'react';

import { useNotification } from '@strapi/strapi/admin';

import { commandIds, type CommandSlot } from '../utils/command-id';
import { draftKey, readDraft, writeDraft } from '../utils/drafts';
import { failureOf, failureWords, isDefinitive, type Failure } from '../utils/refusals';
import { useVoice } from '../utils/text';
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
  useSaidAnyway(failure);

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

/** How long after a refusal the form that it was about may go from the screen because of it. */
const RELATED = 10_000;

/** A refusal means that the screen was out of date: where what was pressed goes with the next reading, the sentence stays. */
function useSaidAnyway(failure: Failure | null): void {
  const voice = useVoice();
  const { toggleNotification } = useNotification();
  const onLeaving = React.useRef(() => {});
  const failed = React.useRef({ failure, at: 0 });
  if (failed.current.failure !== failure) failed.current = { failure, at: Date.now() };
  onLeaving.current = () => {
    const { failure: said, at } = failed.current;
    if (said === null || !isDefinitive(said) || Date.now() - at > RELATED) return;
    toggleNotification({ type: 'warning', message: failureWords(said, voice), timeout: 15_000 });
  };
  React.useEffect(() => () => onLeaving.current(), []);
}

function slotIn(store: Storage, key: string): CommandSlot {
  const nothing = { id: '', body: '' };
  return {
    read: () => readDraft(store, key, nothing),
    write: (open) => writeDraft(store, key, open ?? nothing, nothing),
  };
}
