import type { Core } from '@strapi/strapi';

export default async function bootstrap(_context: { strapi: Core.Strapi }): Promise<void> {}
