/**
 * Uploaded files are private: signed forms carry names, NIPs and signatures. They lie outside every served folder and are reached by a
 * link that Strapi signs for whoever may see them in the admin, and that soon ends.
 */
import type { Core } from '@strapi/strapi';
import { sendFile } from './send';
import { sign } from './signature';
import { openFolder } from './store';

const LINK_SECONDS = 15 * 60;

interface StoredFile {
  readonly hash: string;
  readonly ext?: string | null;
  url: string;
  readonly stream?: NodeJS.ReadableStream;
}

/** In register: Strapi decides at boot whether the links of files are to be signed. */
export function registerFiles(strapi: Core.Strapi): void {
  const folder = openFolder(strapi);
  const secret = () => secretOf(strapi);
  const nameOf = ({ hash, ext }: StoredFile) => `${hash}${ext ?? ''}`;
  const save = async (file: StoredFile): Promise<void> => {
    if (!file.stream) throw new Error(`There is nothing to store for ${file.hash}.`);
    await folder.write(nameOf(file), file.stream);
    file.url = `/files/${nameOf(file)}`;
  };

  strapi.plugin('upload').provider.extend({
    isPrivate: () => true,
    getSignedUrl: async (file: StoredFile) => ({ url: link(nameOf(file), secret()) }),
    upload: undefined,
    replace: undefined,
    uploadStream: save,
    replaceStream: async (file: StoredFile, old: StoredFile) => {
      await save(file);
      if (nameOf(old) !== nameOf(file)) await folder.remove(nameOf(old));
    },
    delete: (file: StoredFile) => folder.remove(nameOf(file)),
  });
  strapi.server.routes([{ method: 'GET', path: '/files/:name', handler: sendFile(folder, secret), config: { auth: false } }]);
}

/** Links end a quarter of an hour after the next full minute, so that a page read twice shows the same one. */
function link(name: string, secret: string): string {
  const until = Math.ceil(Date.now() / 60_000) * 60 + LINK_SECONDS;
  return `/files/${encodeURIComponent(name)}?until=${until}&signature=${sign(secret, name, until)}`;
}

/** The newest of the application's keys. */
function secretOf(strapi: Core.Strapi): string {
  const [key] = strapi.config.get<string[]>('server.app.keys', []);
  if (!key) throw new Error('APP_KEYS is not set.');
  return key;
}
