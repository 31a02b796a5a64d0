/**
 * What was typed and is not sent yet, kept by the browser for this tab and this person: it outlives a reload, the back button, a lost
 * session and a server that is gone. It goes once its command succeeded.
 */
import { PLUGIN_ID } from '../../../shared/ids';

/** The part of the browser's storage that drafts need. */
export type DraftStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Members of a draft: plain data that JSON keeps. */
export type DraftFields = Readonly<Record<string, unknown>>;

/** Under which name the browser keeps it: nobody finds another person's draft under their own. */
export function draftKey(user: string, name: string): string {
  return `${PLUGIN_ID}.draft/${encodeURIComponent(user)}/${name}`;
}

/** The draft, member by member; what is missing or has another shape than in `empty` is as there. */
export function readDraft<Draft extends DraftFields>(store: DraftStore, key: string, empty: Draft): Draft {
  const stored = parsed(store.getItem(key));
  const members = Object.keys(empty).filter((member) => isAlike(stored[member], empty[member]));
  return { ...empty, ...Object.fromEntries(members.map((member) => [member, stored[member]])) };
}

/** Keeps the draft; an empty one is not kept. A browser that refuses, such as a full one, is no reason to stop working. */
export function writeDraft<Draft extends DraftFields>(store: DraftStore, key: string, draft: Draft, empty: Draft): void {
  try {
    if (JSON.stringify(draft) === JSON.stringify(empty)) store.removeItem(key);
    else store.setItem(key, JSON.stringify(draft));
  } catch {
    // It stays on the screen.
  }
}

function parsed(text: string | null): DraftFields {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

function isAlike(one: unknown, other: unknown): boolean {
  if (one === undefined) return false;
  return other === null || (typeof one === typeof other && Array.isArray(one) === Array.isArray(other) && one !== null);
}
