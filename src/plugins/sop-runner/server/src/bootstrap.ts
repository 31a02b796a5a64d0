import type { Core } from '@strapi/strapi';
import { startGuards } from './lifecycles';
import { startMail } from './mail';
import { startPublishing } from './publishing';
import { startRest } from './rest';
import { registerActions } from './setup';

export default async function bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  startGuards(strapi);
  await startMail(strapi);
  await registerActions(strapi);
  startPublishing(strapi);
  startRest(strapi);
}
