import type { Core } from '@strapi/strapi';
import { loadSop } from './load';
import { demoPeople, demoSops } from './people';
import { ensureHolder, ensurePerson } from './sign-ins';

export { contoh } from './sops/contoh';
export { penetapanKinerja } from './sops/penetapan-kinerja';
export { rkt } from './sops/rkt';
export { loadSop } from './load';
export { demoPeople, demoSops, type DemoPerson } from './people';

/**
 * Fills an empty product with the demo: people, positions with their holders, and the SOPs, ratified. What is there already stays as it
 * is, so that it may run again.
 *
 * @param passwords by e-mail address, for the people who are not there yet
 */
export async function seedDemo(strapi: Core.Strapi, passwords: Readonly<Record<string, string>>): Promise<void> {
  const sops: string[] = [];
  for (const sop of demoSops) sops.push(await loadSop(strapi, sop));
  for (const person of demoPeople) {
    const id = await ensurePerson(strapi, person, passwords[person.email]);
    await ensureHolder(strapi, id, person.holds);
  }
  for (const documentId of sops) await ratify(strapi, documentId);
}

/** Publishes what was never published; a withdrawn SOP has a draft alone too, but a revision, and stays withdrawn. */
async function ratify(strapi: Core.Strapi, documentId: string): Promise<void> {
  const revisions = await strapi.db.query('plugin::sop-runner.revision').count({ where: { sopDocumentId: documentId } });
  if (revisions === 0) await strapi.documents('api::sop.sop').publish({ documentId });
}
