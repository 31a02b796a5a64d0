import type { Context, NewAttachment } from '../command';
import type { Definition } from '../definition';
import type { Attachment, StoredFile } from '../file';
import { stepAt } from '../flow';
import { Rejection } from '../rejection';

/** The uploaded file of an id. Throws FILE_NOT_FOUND. */
export function fileOf({ files = [] }: Context, id: string): StoredFile {
  const file = files.find((one) => one.id === id);
  if (file === undefined) throw new Rejection('FILE_NOT_FOUND', { files: [id] });
  return file;
}

/** The files that a completion delivers, each once, with the output of the row that it is. Throws UNKNOWN_OUTPUT, FILE_NOT_FOUND. */
export function attachmentsOf(def: Definition, step: number, named: readonly NewAttachment[], context: Context): readonly Attachment[] {
  const known = stepAt(def, step).outputs;
  const outputs = named.flatMap(({ output }) => (output === null || known.includes(output) ? [] : [output]));
  if (outputs.length > 0) throw new Rejection('UNKNOWN_OUTPUT', { outputs });
  return named.map(({ file, output }, index) => {
    // Attached by the first mention, it is not there for a second.
    if (named.findIndex((one) => one.file === file) !== index) throw new Rejection('FILE_NOT_FOUND', { files: [file] });
    return { ...fileOf(context, file), output };
  });
}
