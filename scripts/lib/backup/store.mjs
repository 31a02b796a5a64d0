/** The store of files, as the product is configured: its folder or its bucket. */
import { createRequire } from 'node:module';
import { readdir } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { inRoot, root } from '../project.mjs';

const require = createRequire(import.meta.url);
const server = 'dist/src/plugins/sop-runner/server/src/files/store';

const namesIn = async (folder) => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      relative(folder, join(entry.parentPath ?? entry.path, entry.name))
        .split(sep)
        .join('/'),
    )
    .filter((name) => !name.startsWith('.incoming/'))
    .sort();
};

const openFolderStore = async (env) => {
  const folder = resolve(root, env.FILES_DIRECTORY || '.data/files');
  const { openFolder } = require(inRoot(server, 'folder.js'));
  return { place: folder, store: await openFolder(folder), names: () => namesIn(folder) };
};

const namesInBucket = async ({ bucket, prefix, ...settings }) => {
  const { ListObjectsV2Command, S3Client } = require('@aws-sdk/client-s3');
  const { endpoint, region, accessKeyId, secretAccessKey, forcePathStyle } = settings;
  const client = new S3Client({ endpoint, region, forcePathStyle, credentials: { accessKeyId, secretAccessKey } });
  const names = [];
  try {
    for (let token; ;) {
      const page = await client.send(new ListObjectsV2Command({ Bucket: bucket, Prefix: prefix, ContinuationToken: token }));
      names.push(...(page.Contents ?? []).map(({ Key }) => Key.slice(prefix.length)));
      token = page.NextContinuationToken;
      if (!token) return names.sort();
    }
  } finally {
    client.destroy();
  }
};

/**
 * Loaded after the server is compiled.
 * @returns {Promise<{ place: string, store: object, names: () => Promise<string[]> }>}
 */
export const openFiles = async (env) => {
  const { s3Storage } = require(inRoot('dist/src/settings/checked.js'));
  const s3 = s3Storage((name, otherwise) => env[name] ?? otherwise);
  if (s3 === null) return openFolderStore(env);
  const { openBucket } = require(inRoot(server, 's3.js'));
  return { place: `bucket ${s3.bucket}`, store: openBucket(s3, console.error), names: () => namesInBucket(s3) };
};
