import * as React from 'react';

import { useAuth } from '@strapi/strapi/admin';

import { draftKey, readDraft, writeDraft, type DraftFields } from '../utils/drafts';

/** Whose drafts these are. */
export function useDraftOwner(): string {
  return useAuth('SopRunnerDrafts', ({ user }) => String(user?.id ?? ''));
}

export type DraftChange<Draft> = Partial<Draft> | ((draft: Draft) => Partial<Draft>);

/**
 * The state of a form that is never lost: kept in this tab at every change, there again when the form is opened again. `forget` ends
 * it, also after the form has left the screen.
 */
export function useDraft<Draft extends DraftFields>(
  name: string,
  empty: Draft,
): readonly [draft: Draft, change: (to: DraftChange<Draft>) => void, forget: () => void] {
  const key = draftKey(useDraftOwner(), name);
  const [nothing] = React.useState(empty);
  const [draft, setDraft] = React.useState(() => readDraft(sessionStorage, key, nothing));
  const latest = React.useRef(draft);

  const keep = React.useCallback(
    (next: Draft) => {
      latest.current = next;
      writeDraft(sessionStorage, key, next, nothing);
      setDraft(next);
    },
    [key, nothing],
  );
  const change = React.useCallback(
    (to: DraftChange<Draft>) => keep({ ...latest.current, ...(typeof to === 'function' ? to(latest.current) : to) }),
    [keep],
  );
  const forget = React.useCallback(() => keep(nothing), [keep, nothing]);
  return [draft, change, forget];
}
