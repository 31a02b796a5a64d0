/**
 * Files are private: signed forms and what people hand in carry names, NIPs and signatures. Strapi's own uploads go to the same store as the
 * files of cases, and are reached by a link that Strapi signs for whoever may see them in the admin, and that soon ends.
 */
import type { Readable } from 'node:stream';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { Rejection } from '../../../domain/rejection';
import { sendFile } from './send';
import { sign } from './signature';
import { openStore } from './store';

const LINK_SECONDS = 15 * 60;

/** What Strapi's upload plugin hands to a provider. */
interface UploadedFile {
  readonly hash: string;
  readonly ext?: string | null;
  url: string;
  readonly stream?: Readable;
}

/** In register: Strapi decides at boot whether the links of files are to be signed. */
export async function registerFiles(strapi: Core.Strapi): Promise<void> {
  const store = await openStore(strapi);
  const secret = () => secretOf(strapi);
  const nameOf = ({ hash, ext }: UploadedFile) => `${hash}${ext ?? ''}`;
  const save = async (file: UploadedFile): Promise<void> => {
    if (!file.stream) throw new Error(`There is nothing to store for ${file.hash}.`);
    await store.write(nameOf(file), file.stream).catch(tellStrapi);
    file.url = `/files/${nameOf(file)}`;
  };
  const remove = (file: UploadedFile) => store.remove(nameOf(file)).catch(tellStrapi);

  strapi.plugin('upload').provider.extend({
    isPrivate: () => true,
    getSignedUrl: async (file: UploadedFile) => ({ url: link(nameOf(file), secret()) }),
    upload: undefined,
    replace: undefined,
    uploadStream: save,
    replaceStream: async (file: UploadedFile, old: UploadedFile) => {
      await save(file);
      if (nameOf(old) !== nameOf(file)) await remove(old);
    },
    delete: remove,
  });
  strapi.server.routes([{ method: 'GET', path: '/files/:name', handler: sendFile(store, secret), config: { auth: false } }]);
}

/** Strapi answers its own errors with their reason, others without. */
function tellStrapi(error: unknown): never {
  if (error instanceof Rejection) throw new errors.ApplicationError(error.message, { ...error.details, code: error.code });
  throw error;
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
