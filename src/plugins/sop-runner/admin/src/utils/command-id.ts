/**
 * Ids of commands. An id is kept while the server has not decided about the same body, so that sending again after a lost
 * answer is answered once; a definitive answer or another body takes a new one.
 */

/** A version 4 UUID. Not `crypto.randomUUID`, which browsers withhold on plain http, where offices do run this. */
export function newCommandId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

export interface CommandIds {
  /** The id to send this body under. */
  readonly idFor: (body: unknown) => string;
  /** The server decided: the next sending is another command. */
  readonly settle: () => void;
}

export function commandIds(make: () => string = newCommandId): CommandIds {
  let open: { readonly id: string; readonly body: string } | null = null;
  return {
    idFor(body) {
      const text = JSON.stringify(body);
      if (open?.body !== text) open = { id: make(), body: text };
      return open.id;
    },
    settle() {
      open = null;
    },
  };
}
