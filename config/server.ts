import type { Core } from '@strapi/types';
import { publicUrl } from '../src/settings/checked';

// Strapi stores times in columns without a zone, in the zone of its own process. One zone for every process keeps a
// database that two machines share from shifting; the office's zone is OFFICE_TIME_ZONE, applied by the product itself.
process.env.TZ = 'UTC';

const server = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Server => ({
  host: env('HOST', '127.0.0.1'),
  port: env.int('PORT', 1337),
  url: publicUrl(env, ''),
  proxy: { koa: env.bool('BEHIND_PROXY', false) },
  app: { keys: env.array('APP_KEYS', []) },
  dirs: { public: env('PUBLIC_DIRECTORY', './public') },
  logger: {
    config: { level: env('LOG_LEVEL', 'info') },
    updates: { enabled: false },
    startup: { enabled: env.bool('STARTUP_BANNER', true) },
  },
  // Longer than browsers and reverse proxies keep a connection that rests: who closes first must not be the server, or a request
  // already on its way is lost. Node's own five seconds are shorter.
  http: { serverOptions: { keepAliveTimeout: 75_000 } },
  // Pulling a whole database over HTTP would go round every guarantee of the case history.
  transfer: { remote: { enabled: false } },
  webhooks: { populateRelations: false },
});

export default server;
