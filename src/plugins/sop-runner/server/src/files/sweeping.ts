/** What nobody attached is removed after a week. */
import type { Core } from '@strapi/strapi';
import { sweep } from './keep';

const KEPT_MS = 7 * 24 * 60 * 60 * 1000;

/** Once an hour, on every server: they share the work (see `sweep`). Strapi ends it with itself. */
export function startSweeping(strapi: Core.Strapi): void {
  const task = async (): Promise<void> => {
    try {
      const swept = await sweep(strapi, new Date(Date.now() - KEPT_MS));
      if (swept > 0) strapi.log.info(`Removed ${swept} uploaded files that nobody attached.`);
    } catch (error) {
      strapi.log.error('Uploaded files that nobody attached could not be removed and will be tried again', { error });
    }
  };
  strapi.cron.add({ 'sop-runner.files': { task, options: '23 * * * *' } });
}
