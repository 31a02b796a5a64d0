import type { Core } from '@strapi/types';
import { MAX_FILE_BYTES } from '../src/plugins/sop-runner/shared/files';

/** Larger than any SOP form in JSON, small enough that a flood of bodies cannot fill the memory. */
const bodyLimit = '1mb';

const middlewares: Core.Config.Middlewares = [
  'strapi::logger',
  'strapi::errors',
  'plugin::sop-runner.clear-refusals',
  {
    name: 'strapi::security',
    config: {
      contentSecurityPolicy: {
        useDefaults: true,
        // The panel talks to nobody but its own server.
        directives: {
          'connect-src': ["'self'"],
          'img-src': ["'self'", 'data:', 'blob:'],
          'media-src': ["'self'", 'data:', 'blob:'],
          upgradeInsecureRequests: null,
        },
      },
    },
  },
  'strapi::cors',
  { name: 'strapi::poweredBy', config: { poweredBy: 'SOP Runner' } },
  'strapi::query',
  'plugin::sop-runner.uploads',
  {
    name: 'strapi::body',
    config: {
      jsonLimit: bodyLimit,
      formLimit: bodyLimit,
      textLimit: bodyLimit,
      formidable: { maxFileSize: MAX_FILE_BYTES, maxFieldsSize: 1024 * 1024 },
    },
  },
  'plugin::sop-runner.no-leftovers',
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
];

export default middlewares;
