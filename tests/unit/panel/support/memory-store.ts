import type { DraftStore } from '../../../../src/plugins/sop-runner/admin/src/utils/drafts';

/** The browser's storage of one tab. */
export function memoryStore(): DraftStore & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, text) => void kept.set(key, text),
    removeItem: (key) => void kept.delete(key),
  };
}
