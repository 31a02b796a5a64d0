import type { Core } from '@strapi/strapi';
import { registerGuards } from './database';
import { registerForms } from './setup';

export default async function register({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  registerGuards(strapi);
  registerForms(strapi);
}
