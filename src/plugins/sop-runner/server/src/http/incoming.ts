/** Uploads as Strapi's body parser leaves them: files in the system's folder for passing ones. */
import { z } from '@strapi/utils';
import { InvalidBody } from './reply';

/** One uploaded file, not looked at yet. */
export interface IncomingFile {
  readonly path: string;
  /** As the client says. */
  readonly name: string;
  /** Bytes. */
  readonly size: number;
}

const part = z.object({ filepath: z.string(), originalFilename: z.string().nullable(), size: z.number() });

/** The one file of a request, sent as `file`. Throws InvalidBody. */
export function oneFile(files: unknown): IncomingFile {
  const parsed = z.object({ file: part }).safeParse(files);
  if (!parsed.success) throw new InvalidBody('file', 'is to be one file, sent as multipart/form-data');
  const { filepath: path, originalFilename, size } = parsed.data.file;
  return { path, name: originalFilename ?? '', size };
}

/** Where all files of a request lie. */
export function pathsOf(files: unknown): readonly string[] {
  const values: readonly unknown[] = typeof files === 'object' && files !== null ? Object.values(files).flat() : [];
  return values.flatMap((value) => {
    const parsed = part.safeParse(value);
    return parsed.success ? [parsed.data.filepath] : [];
  });
}
