import type { Core } from '@strapi/strapi';
import { startMail } from './mail';
import { startPublishing } from './publishing';
import { registerActions } from './setup';

export default async function bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await startMail(strapi);
  await registerActions(strapi);
  startPublishing(strapi);
}
