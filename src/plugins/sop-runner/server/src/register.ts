import type { Core } from '@strapi/strapi';
import { registerDoors } from './lifecycles';
import { registerGuards } from './database';
import { registerPublishing } from './publishing';
import { registerForms } from './setup';

export default async function register({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  registerGuards(strapi);
  registerDoors(strapi);
  registerForms(strapi);
  registerPublishing(strapi);
}
