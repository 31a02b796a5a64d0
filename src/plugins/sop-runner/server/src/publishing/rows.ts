/** The rows behind SOPs and steps: a document has a draft row and, once ratified, a published row whose id changes each time. */
import type { Core } from '@strapi/strapi';
import { UID } from '../../../shared/ids';

export type Side = 'draft' | 'published';

export interface StepRow {
  readonly id: number;
  readonly documentId: string;
}

export const onSide = (side: Side) => ({ publishedAt: side === 'draft' ? { $null: true } : { $notNull: true } });

/** The steps on one side of an SOP, by number. */
export async function stepsOf(strapi: Core.Strapi, sopDocumentId: string, side: Side): Promise<readonly StepRow[]> {
  return strapi.db.query(UID.step).findMany({
    select: ['id', 'documentId'],
    where: { ...onSide(side), sop: { documentId: sopDocumentId, ...onSide(side) } },
    orderBy: [{ number: 'asc' }, { id: 'asc' }],
  });
}

/** The SOPs that the steps are in on one side: several only where several steps are asked for. */
export async function sopsOfSteps(strapi: Core.Strapi, stepDocumentIds: readonly string[], side: Side): Promise<readonly string[]> {
  if (stepDocumentIds.length === 0) return [];
  const sops: { documentId: string }[] = await strapi.db.query(UID.sop).findMany({
    select: ['documentId'],
    where: { ...onSide(side), steps: { documentId: { $in: [...stepDocumentIds] }, ...onSide(side) } },
  });
  return [...new Set(sops.map(({ documentId }) => documentId))];
}

export async function hasRow(strapi: Core.Strapi, uid: typeof UID.sop | typeof UID.step, documentId: string, side: Side): Promise<boolean> {
  return (await strapi.db.query(uid).count({ where: { documentId, ...onSide(side) } })) > 0;
}

/** Parameters of a deletion that leaves a published row alone. */
export function onlyDraft<P extends object>(params: P): P & { readonly filters: object } {
  return { ...params, filters: onSide('draft') };
}
