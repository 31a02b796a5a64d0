import * as React from 'react';

import { failureOf, type Failure } from '../utils/refusals';

type Answer<Result> = { readonly data: Result } | { readonly error: unknown };

/** Sends one request at a time that may be sent again without harm, so that it needs no command id; keeps why it failed. */
export function useRequest() {
  const isBusy = React.useRef(false);
  const [isSending, setIsSending] = React.useState(false);
  const [failure, setFailure] = React.useState<Failure | null>(null);

  /** Whether it was done; not sent while one is under way. */
  const send = async <Result>(request: () => PromiseLike<Answer<Result>>): Promise<boolean> => {
    if (isBusy.current) return false;
    isBusy.current = true;
    setIsSending(true);
    setFailure(null);
    try {
      const answer = await request();
      if ('data' in answer) return true;
      setFailure(failureOf(answer.error));
      return false;
    } finally {
      isBusy.current = false;
      setIsSending(false);
    }
  };
  return { send, isSending, failure, forget: () => setFailure(null) };
}
