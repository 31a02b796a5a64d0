/** The one folder that may be typed after the commands. */
import { resolve } from 'node:path';
import { Failure } from '../failure.mjs';

/** @returns {string | undefined} its whole path, as seen from where the command was typed */
export const folderOf = (args, usage) => {
  const [folder, ...others] = args;
  if (folder?.startsWith('-') || others.length > 0) throw new Failure(`"${others[0] ?? folder}" is not understood.\n${usage}`);
  return folder === undefined ? undefined : resolve(process.env.INIT_CWD ?? process.cwd(), folder);
};
