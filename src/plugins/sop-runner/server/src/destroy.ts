import type { Core } from '@strapi/strapi';
import { stopClock } from './clock';
import { closeStore } from './files/store';
import { stopMail } from './mail';

export default async function destroy({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await stopClock(strapi);
  await stopMail(strapi);
  closeStore(strapi);
}
