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

/** A command that was sent and not decided yet, as far as this side knows. */
export type OpenCommand = {
  readonly id: string;
  readonly body: string;
};

/** Where the open command is remembered: in memory, or where it outlives a reload. */
export interface CommandSlot {
  readonly read: () => OpenCommand | null;
  readonly write: (open: OpenCommand | null) => void;
}

export function commandIds(make: () => string = newCommandId, slot: CommandSlot = inMemory()): CommandIds {
  return {
    idFor(body) {
      const text = JSON.stringify(body);
      const known = slot.read();
      const open = known?.body === text ? known : { id: make(), body: text };
      slot.write(open);
      return open.id;
    },
    settle() {
      slot.write(null);
    },
  };
}

function inMemory(): CommandSlot {
  let open: OpenCommand | null = null;
  return { read: () => open, write: (next) => void (open = next) };
}
