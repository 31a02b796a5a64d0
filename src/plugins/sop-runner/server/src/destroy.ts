import type { Core } from '@strapi/strapi';

export default async function destroy(_context: { strapi: Core.Strapi }): Promise<void> {}
