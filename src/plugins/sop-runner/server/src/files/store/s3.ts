/** Files in a bucket of an S3-compatible storage: MinIO, Ceph, a cloud's. Its client is loaded only where it is configured (see `index.ts`). */
import { Readable } from 'node:stream';
import { DeleteObjectCommand, GetObjectCommand, HeadBucketCommand, S3Client, S3ServiceException } from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import { Rejection } from '../../../../domain/rejection';
import type { S3Settings } from './settings';
import { safeName, type Store } from './store';

/** Larger files go in parts of this size, each of which is tried again by itself. */
const PART_BYTES = 8 * 1024 * 1024;
/** How storages say that there is no room: each in its own words. */
const FULL = /quota|storagefull|insufficientstorage/i;

/** Opens the bucket. It need not be within reach yet: that is reported, and refused to whoever uploads meanwhile. */
export function openBucket({ bucket, prefix, ...settings }: S3Settings, report: (message: string) => void): Store {
  const client = new S3Client({
    endpoint: settings.endpoint,
    region: settings.region,
    credentials: { accessKeyId: settings.accessKeyId, secretAccessKey: settings.secretAccessKey },
    forcePathStyle: settings.forcePathStyle,
    // Storages other than Amazon's may not know the newer checksums.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    requestHandler: { connectionTimeout: 5_000, socketTimeout: 30_000 },
  });
  const at = (name: string) => ({ Bucket: bucket, Key: `${prefix}${safeName(name)}` });
  const refuse = (error: unknown): never => {
    if (isFull(error)) throw new Rejection('STORAGE_FULL');
    report(`The bucket "${bucket}" of files cannot be used: ${String(error)}`);
    throw new Rejection('STORAGE_AWAY');
  };
  client
    .send(new HeadBucketCommand({ Bucket: bucket }))
    .catch((error: unknown) => report(`The bucket "${bucket}" is not there: ${String(error)}`));

  return {
    async write(name, content) {
      // A bucket shows an object only when all of it is there; parts of one given up are removed.
      const upload = new Upload({ client, params: { ...at(name), Body: content }, partSize: PART_BYTES, queueSize: 2 });
      await upload.done().catch(refuse);
    },
    async read(name) {
      const found = await client
        .send(new GetObjectCommand(at(name)))
        .catch((error: unknown) => (isMissing(error) ? undefined : refuse(error)));
      if (found === undefined || !(found.Body instanceof Readable)) return undefined;
      return { size: found.ContentLength ?? 0, stream: found.Body };
    },
    async remove(name) {
      await client.send(new DeleteObjectCommand(at(name))).catch((error: unknown) => (isMissing(error) ? undefined : refuse(error)));
    },
    close: () => client.destroy(),
  };
}

function isFull(error: unknown): boolean {
  return error instanceof S3ServiceException && (error.$metadata.httpStatusCode === 507 || FULL.test(error.name));
}

function isMissing(error: unknown): boolean {
  return error instanceof S3ServiceException && error.name === 'NoSuchKey';
}
