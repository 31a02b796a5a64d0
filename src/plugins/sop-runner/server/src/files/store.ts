/** The folder of uploaded files, outside `public/`. */
import { createReadStream, createWriteStream, mkdirSync } from 'node:fs';
import { rm, stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Core } from '@strapi/strapi';
import { PLUGIN_ID } from '../../../shared/ids';

export interface Folder {
  write(name: string, content: NodeJS.ReadableStream): Promise<void>;
  /** The file's size in bytes and its content, or undefined where there is none. */
  read(name: string): Promise<{ readonly size: number; readonly content: NodeJS.ReadableStream } | undefined>;
  remove(name: string): Promise<void>;
}

export function openFolder(strapi: Core.Strapi): Folder {
  const folder = resolve(strapi.dirs.app.root, strapi.plugin(PLUGIN_ID).config<string>('filesDirectory') ?? '.data/files');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  // A name never leads out of the folder.
  const pathOf = (name: string) => resolve(folder, basename(name));
  return {
    write: (name, content) => pipeline(content, createWriteStream(pathOf(name), { mode: 0o600 })),
    async read(name) {
      const found = await stat(pathOf(name)).catch(() => undefined);
      return found?.isFile() ? { size: found.size, content: createReadStream(pathOf(name)) } : undefined;
    },
    remove: (name) => rm(pathOf(name), { force: true }),
  };
}
