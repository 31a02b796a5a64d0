/** An empty Strapi of the same version with the same packages and plugins of Strapi, and one content type: what our own boot is compared with. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { inData } from '../../scripts/lib/project.mjs';

const json = (value) => JSON.stringify(value, null, 2);
const core = (factory) => `module.exports = require('@strapi/strapi').factories.${factory}('api::note.note');\n`;

const FILES = {
  'package.json': json({
    name: 'empty',
    version: '0.1.0',
    private: true,
    dependencies: {
      '@strapi/strapi': '5.54.0',
      '@strapi/plugin-users-permissions': '5.54.0',
      '@strapi/provider-email-nodemailer': '5.54.0',
      pg: '8.23.1',
    },
    strapi: { uuid: false },
  }),
  'config/server.js': `module.exports = ({ env }) => ({ host: '127.0.0.1', port: env.int('PORT', 1337), app: { keys: env.array('APP_KEYS') },
  logger: { config: { level: 'error' }, updates: { enabled: false }, startup: { enabled: false } }, transfer: { remote: { enabled: false } } });\n`,
  'config/admin.js': `module.exports = ({ env }) => ({ auth: { secret: env('ADMIN_JWT_SECRET') }, apiToken: { salt: env('API_TOKEN_SALT') },
  transfer: { token: { salt: env('TRANSFER_TOKEN_SALT') } }, secrets: { encryptionKey: env('ENCRYPTION_KEY') }, flags: { nps: false, promoteEE: false } });\n`,
  'config/database.js': `module.exports = ({ env }) => ({ connection: { client: 'postgres', connection: { connectionString: env('DATABASE_URL') },
  pool: { min: 0, max: 20 } } });\n`,
  'config/plugins.js': `module.exports = ({ env }) => ({ email: { config: { provider: 'nodemailer', providerOptions: { host: '127.0.0.1', port: 1025 } } },
  'users-permissions': { config: { jwtSecret: env('JWT_SECRET') } } });\n`,
  'config/middlewares.js': `module.exports = ['strapi::logger', 'strapi::errors', 'strapi::security', 'strapi::cors', 'strapi::poweredBy', 'strapi::query',
  'strapi::body', 'strapi::session', 'strapi::favicon', 'strapi::public'];\n`,
  'src/index.js': `module.exports = { register() {}, bootstrap() {} };\n`,
  'src/api/note/content-types/note/schema.json': json({
    kind: 'collectionType',
    collectionName: 'notes',
    info: { singularName: 'note', pluralName: 'notes', displayName: 'Note' },
    options: { draftAndPublish: true },
    attributes: { title: { type: 'string' } },
  }),
  'src/api/note/controllers/note.js': core('createCoreController'),
  'src/api/note/routes/note.js': core('createCoreRouter'),
  'src/api/note/services/note.js': core('createCoreService'),
  'public/uploads/.gitkeep': '',
};

/** Writes it below the project, whose packages it finds there. @returns {Promise<string>} its folder */
export const writeEmptyApp = async () => {
  const folder = inData('bench-empty-strapi');
  for (const [name, text] of Object.entries(FILES)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return folder;
};
