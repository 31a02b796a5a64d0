import type { Core } from '@strapi/strapi';
import { registerDoors } from './lifecycles';
import { registerGuards } from './database';
import { guardCalendar } from './calendar';
import { registerFiles } from './files';
import { registerSignIn } from './http/sign-in';
import { registerStatusPage } from './form/status';
import { guardHolders } from './positions/check-holders';
import { refuseImport } from './no-import';
import { registerPublishing } from './publishing';
import { registerRest } from './rest';
import { registerForms } from './setup';

export default async function register({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  refuseImport();
  registerGuards(strapi);
  registerDoors(strapi);
  registerForms(strapi);
  registerPublishing(strapi);
  guardCalendar(strapi);
  guardHolders(strapi);
  registerRest(strapi);
  await registerFiles(strapi);
  registerSignIn(strapi);
  registerStatusPage(strapi);
}
