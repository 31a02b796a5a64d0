import { once } from 'node:events';
import { mkdtemp, mkdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type * as Strapi from '@strapi/strapi';
import type { Core } from '@strapi/types';
import supertest from 'supertest';
import { cloneDatabase, type Sql } from './database';
import { openMailbox, type Mailbox } from './mailbox';
import { createAdmin, createApiToken, type NewAdmin, type SignedIn } from './people';

/** The running product of one test file: real Strapi, a database of its own, a real mail server. */
export interface TestApp {
  readonly strapi: Core.Strapi;
  /** Base address of the listening server, e.g. `http://127.0.0.1:40123`. */
  readonly address: string;
  readonly http: ReturnType<typeof supertest>;
  readonly databaseUrl: string;
  readonly sql: Sql;
  readonly mailbox: Mailbox;
  createAdmin(person: NewAdmin): Promise<SignedIn>;
  createApiToken(type: 'full-access' | 'read-only'): Promise<string>;
  close(): Promise<void>;
}

declare const loadNatively: NodeJS.Require;

const { createStrapi } = loadNatively('@strapi/strapi') as typeof Strapi;
const appDir = resolve(__dirname, '../../..');

const boot = async (prepare: (strapi: Core.Strapi) => void): Promise<Core.Strapi> => {
  const strapi = createStrapi({ appDir, distDir: join(appDir, 'dist'), autoReload: false, serveAdminPanel: false });
  await strapi.load();
  prepare(strapi);
  strapi.server.mount();
  return strapi;
};

const listen = async ({ server: { httpServer } }: Core.Strapi): Promise<string> => {
  httpServer.listen(0, '127.0.0.1');
  await once(httpServer, 'listening');
  const address = httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return `http://127.0.0.1:${address.port}`;
};

/**
 * Opens the product on a clone of the template database. Call `close` in `afterAll`: what it leaves open fails the test. `prepare` adds routes before
 * the product's are served.
 */
export const openApp = async (
  settings: Readonly<Record<string, string>> = {},
  prepare: (strapi: Core.Strapi) => void = () => undefined,
): Promise<TestApp> => {
  const database = await cloneDatabase();
  const mailbox = await openMailbox();
  const folder = await mkdtemp(join(tmpdir(), 'sop-runner-test-'));
  await mkdir(join(folder, 'public/uploads'), { recursive: true });
  Object.assign(process.env, {
    DATABASE_URL: database.url,
    SMTP_HOST: '127.0.0.1',
    SMTP_PORT: String(mailbox.port),
    PUBLIC_DIRECTORY: join(folder, 'public'),
    FILES_DIRECTORY: join(folder, 'files'),
    ...settings,
  });
  const strapi = await boot(prepare);
  const address = await listen(strapi);
  return {
    strapi,
    address,
    http: supertest(address),
    databaseUrl: database.url,
    sql: database.sql,
    mailbox,
    createAdmin: (person) => createAdmin(strapi, person),
    createApiToken: (type) => createApiToken(strapi, type),
    async close() {
      await strapi.destroy();
      await mailbox.stop();
      await database.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
};
