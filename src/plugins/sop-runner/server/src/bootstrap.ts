import type { Core } from '@strapi/strapi';
import { startClock } from './clock';
import { demandCommits } from './database/commits';
import { startSweeping } from './files/sweeping';
import { startGuards } from './lifecycles';
import { startMail } from './mail';
import { startPublishing } from './publishing';
import { prepareHotStatements } from './repositories/hot-statements';
import { startRest } from './rest';
import { registerActions } from './setup';

export default async function bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  demandCommits(strapi);
  startGuards(strapi);
  prepareHotStatements(strapi);
  await startMail(strapi);
  startSweeping(strapi);
  await registerActions(strapi);
  startPublishing(strapi);
  startRest(strapi);
  startClock(strapi);
}
