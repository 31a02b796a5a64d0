/** Where the content of files lies: a folder of this server, or an S3-compatible storage. Never anywhere that serves files by itself. */
import type { Readable } from 'node:stream';

export interface Content {
  /** Bytes. */
  readonly size: number;
  readonly stream: Readable;
}

export interface Store {
  /** Keeps the content under a name, whole or not at all. Throws STORAGE_FULL, STORAGE_AWAY. */
  write(name: string, content: Readable): Promise<void>;
  /** The content of that name, or undefined where there is none. Throws STORAGE_AWAY. */
  read(name: string): Promise<Content | undefined>;
  /** Forgets the content; what is not there is forgotten already. Throws STORAGE_AWAY. */
  remove(name: string): Promise<void>;
  close(): void;
}

const NAME = /^[\w-][\w.-]*(\/[\w-][\w.-]*)*$/;

/** A name as it is, if it leads nowhere but into the store: `scan_1a2b.pdf`, `cases/2026-05/…`. */
export function safeName(name: string): string {
  if (!NAME.test(name)) throw new Error(`"${name}" cannot name a stored file.`);
  return name;
}
