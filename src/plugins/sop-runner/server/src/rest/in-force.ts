import type { Core } from '@strapi/strapi';
import type { Definition } from '../../../domain/definition';
import { UID } from '../../../shared/ids';
import { stateOf } from '../publishing';

/** The frozen text of an SOP as the public may read it. */
export interface InForceText extends Omit<Definition, 'format' | 'ratifiedBy'> {
  readonly documentId: string;
  readonly revisionNumber: number;
  readonly inForceFrom: string;
  readonly state: 'in-force';
  readonly ratifiedBy: { readonly position: string; readonly name: string } | null;
}

/** The text in force today, without the official's NIP; null where none is. */
export async function inForceText(strapi: Core.Strapi, documentId: string): Promise<InForceText | null> {
  const { revisions } = await stateOf(strapi, documentId);
  const inForce = revisions.find(({ state }) => state === 'in-force');
  if (!inForce) return null;
  const row = await strapi.db.query(UID.revision).findOne({ where: { id: inForce.id }, select: ['definition'] });
  const { format: _format, ratifiedBy, ...definition } = row.definition as Definition;
  return {
    documentId,
    revisionNumber: inForce.number,
    inForceFrom: inForce.effectiveOn,
    state: 'in-force',
    ...definition,
    ratifiedBy: ratifiedBy && { position: ratifiedBy.position, name: ratifiedBy.name },
  };
}
