import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

/** What is used of the S3 server of the tests. */
interface S3Server {
  run(): Promise<{ readonly port: number }>;
  close(): Promise<void>;
}
declare const loadNatively: NodeJS.Require;
const S3rver = loadNatively('s3rver') as new (options: object) => S3Server;

const BUCKET = 'sop-runner';
/** Its own key; it refuses others. */
const KEY = 'S3RVER';
/** What the server adds to the name of a file that holds an object. */
const OBJECT = '._S3rver_object';

/** An S3-compatible storage with an empty bucket. */
export interface TestBucket {
  /** The product's settings for it; taken from the environment again when it is closed. */
  settings(prefix: string): Readonly<Record<string, string>>;
  /** The names of all objects, past the product. */
  objects(): Promise<readonly string[]>;
  /** As if it were away. */
  stop(): Promise<void>;
  start(): Promise<void>;
  close(): Promise<void>;
}

export const openBucket = async (): Promise<TestBucket> => {
  const folder = await mkdtemp(join(tmpdir(), 'sop-runner-s3-'));
  let server: S3Server;
  let port = 0;
  const start = async () => {
    server = new S3rver({ port, address: '127.0.0.1', silent: true, directory: folder, configureBuckets: [{ name: BUCKET }] });
    ({ port } = await server.run());
  };
  const settings = (prefix: string) => ({
    S3_BUCKET: BUCKET,
    S3_ENDPOINT: `http://127.0.0.1:${port}`,
    S3_ACCESS_KEY_ID: KEY,
    S3_SECRET_ACCESS_KEY: KEY,
    S3_PREFIX: prefix,
  });
  await start();
  return {
    settings,
    async objects() {
      const all = await readdir(join(folder, BUCKET), { recursive: true, withFileTypes: true });
      return all
        .filter((one) => one.isFile() && one.name.endsWith(OBJECT))
        .map(({ parentPath, name }) => relative(join(folder, BUCKET), join(parentPath, name)).slice(0, -OBJECT.length))
        .sort();
    },
    stop: () => server.close(),
    start,
    async close() {
      for (const name of Object.keys(settings(''))) delete process.env[name];
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
};
