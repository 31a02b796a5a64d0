/** What an act on an SOP does to its steps. */
import type { Core } from '@strapi/strapi';
import { UID } from '../../../shared/ids';
import { documents } from './document';
import { hasRow, onlyDraft, sopsOfSteps, stepsOf, type StepRow } from './rows';

/** Publishes the draft steps in their order and takes from the published side what the draft no longer has. */
export async function publishSteps(strapi: Core.Strapi, sop: string): Promise<void> {
  const drafts = await stepsOf(strapi, sop, 'draft');
  const kept = new Set(drafts.map(({ documentId }) => documentId));
  for (const { documentId } of await stepsOf(strapi, sop, 'published')) {
    if (!kept.has(documentId)) await documents(strapi, UID.step).unpublish({ documentId });
  }
  for (const step of drafts) {
    const [elsewhere] = await sopsOfSteps(strapi, [step.documentId], 'published');
    const documentId = elsewhere === undefined || elsewhere === sop ? step.documentId : await becomeOwn(strapi, step);
    await documents(strapi, UID.step).publish({ documentId });
  }
}

export async function unpublishSteps(strapi: Core.Strapi, sop: string): Promise<void> {
  for (const { documentId } of await stepsOf(strapi, sop, 'published')) await documents(strapi, UID.step).unpublish({ documentId });
}

/** The set of draft steps becomes the published one again. Answers the other SOPs whose drafts lost or got back a step by it. */
export async function restoreSteps(strapi: Core.Strapi, sop: string): Promise<readonly string[]> {
  const published = await stepsOf(strapi, sop, 'published');
  const ratified = new Set(published.map(({ documentId }) => documentId));
  const added = (await stepsOf(strapi, sop, 'draft')).filter(({ documentId }) => !ratified.has(documentId));
  const changed: string[] = [...(await sopsOfSteps(strapi, [...ratified], 'draft'))];
  for (const { documentId } of added) {
    // A step that came from a ratified SOP goes back to it; a new one goes.
    const from = await sopsOfSteps(strapi, [documentId], 'published');
    if (from.length > 0) await documents(strapi, UID.step).discardDraft({ documentId });
    else await deleteDraft(strapi, documentId);
    changed.push(...from);
  }
  for (const { documentId } of published) await documents(strapi, UID.step).discardDraft({ documentId });
  return changed.filter((other) => other !== sop);
}

export async function deleteSteps(strapi: Core.Strapi, sop: string): Promise<void> {
  for (const { documentId } of await stepsOf(strapi, sop, 'draft')) await deleteDraft(strapi, documentId);
}

/** Copies the draft steps with all they hold into another SOP's draft. */
export async function copySteps(strapi: Core.Strapi, from: string, to: string): Promise<void> {
  for (const { documentId } of await stepsOf(strapi, from, 'draft')) {
    await documents(strapi, UID.step).clone({ documentId, data: { sop: { set: [{ documentId: to }] } } });
  }
}

/**
 * A step moved here is still in the ratified text of the SOP it came from, and a document has only one published row: so it
 * goes on here as a document of its own, and there it stays until that SOP is ratified again.
 */
async function becomeOwn(strapi: Core.Strapi, { documentId }: StepRow): Promise<string> {
  const copy = await documents(strapi, UID.step).clone({ documentId });
  await deleteDraft(strapi, documentId);
  return copy.documentId;
}

async function deleteDraft(strapi: Core.Strapi, documentId: string): Promise<void> {
  if (await hasRow(strapi, UID.step, documentId, 'draft')) await documents(strapi, UID.step).delete(onlyDraft({ documentId }));
}
