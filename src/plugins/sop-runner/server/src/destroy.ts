import type { Core } from '@strapi/strapi';
import { closeStore } from './files/store';
import { stopMail } from './mail';

export default async function destroy({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await stopMail(strapi);
  closeStore(strapi);
}
