import type { Core } from '@strapi/strapi';
import { registerActions } from './setup';

export default async function bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await registerActions(strapi);
}
