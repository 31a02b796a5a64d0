/**
 * npm run openapi: writes public/openapi.json, which the running product serves at /openapi.json.
 * With --check it writes nothing and fails where the file is not current. DATABASE_URL is used if it is set; else a passing database.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { compileServer } from './lib/compile.mjs';
import { publicDocument } from './lib/openapi.mjs';
import { inRoot } from './lib/project.mjs';
import { createProduct } from './lib/strapi.mjs';
import { prepareTemplate } from './lib/template.mjs';
import { startTestDatabase } from './lib/test-database.mjs';
import { testEnvironment } from './lib/test-environment.mjs';

const require = createRequire(import.meta.url);
const file = inRoot('public/openapi.json');

const generate = async () => {
  const strapi = createProduct({ serveAdminPanel: false });
  await strapi.load();
  strapi.server.mount();
  const { document } = require('@strapi/openapi').generate(strapi, { type: 'content-api' });
  await strapi.destroy();
  return `${JSON.stringify(publicDocument(document, require('../package.json').version), null, 2)}\n`;
};

const onPassingDatabase = async () => {
  const database = await startTestDatabase();
  try {
    Object.assign(process.env, testEnvironment, { DATABASE_URL: database.url(await prepareTemplate(database.url)) });
    return await generate();
  } finally {
    await database.stop();
  }
};

await compileServer();
const document = process.env.DATABASE_URL ? await generate() : await onPassingDatabase();

if (!process.argv.includes('--check')) {
  await writeFile(file, document);
  console.log('public/openapi.json is written.');
} else if ((await readFile(file, 'utf8').catch(() => '')) !== document) {
  console.error('public/openapi.json is not current. Run: npm run openapi');
  process.exitCode = 1;
}
