/** The folders of this project. Node builtins only: it is read before anything is installed. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
export const dist = join(root, 'dist');
/** Everything the commands write for themselves: databases, mails, sign-ins. Ignored by git. */
export const dataDirectory = join(root, '.data');
export const inRoot = (...parts) => join(root, ...parts);
export const inData = (...parts) => join(dataDirectory, ...parts);
