import type { Core } from '@strapi/strapi';
import { registerGuards } from './database';

export default async function register({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  registerGuards(strapi);
}
