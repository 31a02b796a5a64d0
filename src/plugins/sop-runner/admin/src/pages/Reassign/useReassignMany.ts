import * as React from 'react';

import { useReassignTasksMutation } from '../../api/client';
import { newCommandId } from '../../utils/command-id';
import { taskKey, type Giving } from '../../utils/reassigning';
import { failureOf, type Failure } from '../../utils/refusals';

/** One task: `refusal` is null where it was given. */
export interface Outcome {
  readonly reference: string;
  readonly refusal: Failure | null;
}

/** Gives many tasks in one request, each under an id of its own that survives a lost answer: sent again, nothing is done twice. */
export function useReassignMany() {
  const [reassign, { isLoading }] = useReassignTasksMutation();
  const ids = React.useRef(new Map<string, string>());
  const [results, setResults] = React.useState<readonly Outcome[]>([]);
  const [failure, setFailure] = React.useState<Failure | null>(null);

  const idFor = (task: Giving, reason: string): string => {
    const key = JSON.stringify([taskKey(task), task.to, reason]);
    const id = ids.current.get(key) ?? newCommandId();
    ids.current.set(key, id);
    return id;
  };

  /** Answers whether the server took the request; what became of each task is in `results`. */
  const send = async (tasks: readonly Giving[], reason: string): Promise<boolean> => {
    setFailure(null);
    setResults([]);
    const asked = tasks.map((task) => ({ ...task, commandId: idFor(task, reason) }));
    const answer = await reassign({ reason, tasks: asked });
    if ('error' in answer) {
      setFailure(failureOf(answer.error));
      return false;
    }
    ids.current.clear();
    const refusals = new Map(answer.data.results.map(({ commandId, refusal }) => [commandId, refusal]));
    setResults(asked.map(({ reference, commandId }) => ({ reference, refusal: outcomeOf(refusals.get(commandId) ?? null) })));
    return true;
  };

  return { send, isSending: isLoading, results, failure, forget: () => setFailure(null) };
}

function outcomeOf(refusal: { readonly code: string; readonly details: object } | null): Failure | null {
  return refusal === null ? null : failureOf({ status: 409, details: { ...refusal.details, code: refusal.code } });
}
