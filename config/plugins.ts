import type { Core } from '@strapi/types';
import { archiveAfterDays, headMailTo, officeTimeZone, publicUrl, s3Storage } from '../src/settings/checked';

type Env = Core.Config.Shared.ConfigParams['env'];

const smtp = (env: Env) => {
  const user = env('SMTP_USERNAME', '');
  return {
    host: env('SMTP_HOST', '127.0.0.1'),
    port: env.int('SMTP_PORT', 1025),
    secure: env.bool('SMTP_SECURE', false),
    pool: true,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    ...(user ? { auth: { user, pass: env('SMTP_PASSWORD', '') } } : {}),
  };
};

const plugins = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Plugin => ({
  'sop-runner': {
    enabled: true,
    resolve: './src/plugins/sop-runner',
    config: {
      publicUrl: publicUrl(env, `http://${env('HOST', '127.0.0.1')}:${env.int('PORT', 1337)}`),
      officeTimeZone: officeTimeZone(env),
      filesDirectory: env('FILES_DIRECTORY', './.data/files'),
      s3: s3Storage(env),
      sendsMail: env.bool('MAIL_WORKER', true),
      ticks: env.bool('CLOCK', true),
      headMailTo: headMailTo(env),
      archiveAfterDays: archiveAfterDays(env),
    },
  },
  email: {
    config: {
      provider: 'nodemailer',
      providerOptions: smtp(env),
      settings: {
        defaultFrom: env('MAIL_FROM', 'SOP Runner <sop@example.go.id>'),
        defaultReplyTo: env('MAIL_REPLY_TO', env('MAIL_FROM', 'sop@example.go.id')),
      },
    },
  },
  upload: { config: { sizeLimit: 20 * 1024 * 1024 } },
  'users-permissions': { config: { jwtSecret: env('JWT_SECRET') } },
});

export default plugins;
