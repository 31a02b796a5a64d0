/** The store of this server, as configured. */
import { resolve } from 'node:path';
import type { Core } from '@strapi/strapi';
import { PLUGIN_ID } from '../../../../shared/ids';
import { openFolder } from './folder';
import type { S3Settings } from './settings';
import type { Store } from './store';

export type { Content, Store } from './store';

const open = new WeakMap<Core.Strapi, Store>();

/** Opens the store; in register, since Strapi's uploads go there too. */
export async function openStore(strapi: Core.Strapi): Promise<Store> {
  const { config } = strapi.plugin(PLUGIN_ID);
  const s3 = config<S3Settings | null>('s3') ?? null;
  const store =
    s3 === null
      ? await openFolder(resolve(strapi.dirs.app.root, config<string>('filesDirectory') ?? '.data/files'))
      : // Its client takes longer to load than the rest of the plugin.
        (await import('./s3')).openBucket(s3, (message) => void strapi.log.error(message));
  open.set(strapi, store);
  return store;
}

/** The store that this server opened. */
export function storeOf(strapi: Core.Strapi): Store {
  const store = open.get(strapi);
  if (store === undefined) throw new Error('The store of files is not open.');
  return store;
}

/** In destroy: connections to a bucket would keep the process. */
export function closeStore(strapi: Core.Strapi): void {
  open.get(strapi)?.close();
  open.delete(strapi);
}
