/** Where a keyset page ended, as an opaque text for the client. */
import { z } from '@strapi/utils';
import type { Cursor } from '../repositories/paging';
import { InvalidBody } from './reply';

const shape = z.tuple([
  /** Of years that PostgreSQL has. */
  z.iso.datetime().regex(/^[12]/).nullable(),
  z
    .number()
    .int()
    .min(0)
    .max(2 ** 31 - 1),
]);

export function writeCursor({ at, id }: Cursor): string {
  return Buffer.from(JSON.stringify([at, id])).toString('base64url');
}

/** Throws InvalidBody for a text that `writeCursor` did not make. */
export function readCursor(text: string | undefined): Cursor | null {
  if (text === undefined) return null;
  const parsed = shape.safeParse(jsonOf(Buffer.from(text, 'base64url').toString()));
  if (!parsed.success) throw new InvalidBody('after', 'is no cursor of this list');
  return { at: parsed.data[0], id: parsed.data[1] };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
