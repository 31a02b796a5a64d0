/** Refuses holders that contradict each other. Held at the Document Service: the Content Manager, REST and the panel's own pages pass it. */
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { UID } from '../../../shared/ids';
import { HOLDER_REFUSALS, type HolderRefusalCode } from '../../../shared/position-refusals';
import { holdersOfRole, type HolderRow } from '../repositories/role-holders';

/** Writes of holders come one after the other, in the whole office: each then sees what the one before left. */
export const HOLDERS_LOCK = `select pg_advisory_xact_lock(hashtext('sop_runner.holders'))`;

type Entry = { readonly id?: unknown } | null | undefined;

/**
 * Stands before every write of a position. The write may name a part of a holder alone, so what is stored afterwards is judged, and the
 * write undone where that is wrong; one at a time, since of two at once each would overlook the other.
 */
export function guardHolders(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    if (context.uid !== UID.role || !['create', 'update', 'clone'].includes(context.action)) return next();
    return strapi.db.transaction(async ({ trx }) => {
      await trx.raw(HOLDERS_LOCK);
      const result = await next();
      for (const id of idsOf(result)) {
        const { exclusive, holders } = await holdersOfRole(trx, id);
        checkHolders(holders, exclusive);
      }
      return result;
    });
  });
}

/** The written entries: one, or the list that a clone makes. */
function idsOf(result: unknown): readonly number[] {
  const entries: readonly Entry[] =
    typeof result === 'object' && result !== null && 'entries' in result && Array.isArray(result.entries)
      ? result.entries
      : [result as Entry];
  return entries.flatMap((entry) => (typeof entry?.id === 'number' ? [entry.id] : []));
}

/** Throws at the field that is wrong. Rows whose person is gone contradict nothing. */
export function checkHolders(holders: readonly HolderRow[], exclusive: boolean): void {
  holders.forEach((holder, index) => {
    if (holder.from !== null && holder.until !== null && holder.until < holder.from) refuse('HOLDER_ENDS_FIRST', index, 'until');
    if (holder.user === null) return;
    const together = holders.slice(0, index).filter((other) => other.user !== null && overlap(holder, other));
    if (together.some(({ user }) => user === holder.user)) refuse('HOLDER_TWICE', index, 'user');
    const isDefinitive = holder.capacity === 'definitive';
    if (exclusive && isDefinitive && together.some(({ capacity }) => capacity === 'definitive'))
      refuse('POSITION_EXCLUSIVE', index, 'from');
  });
}

/** A side that is open reaches for ever. */
function overlap(one: HolderRow, other: HolderRow): boolean {
  const endsBefore = (first: HolderRow, second: HolderRow) => first.until !== null && second.from !== null && first.until < second.from;
  return !endsBefore(one, other) && !endsBefore(other, one);
}

/** In the shape by which the Content Manager shows the message at the field. */
function refuse(code: HolderRefusalCode, index: number, field: string): never {
  const message = HOLDER_REFUSALS[code];
  const path = ['holders', String(index), field];
  throw new errors.ValidationError(message, { code, errors: [{ path, message, name: 'ValidationError' }] });
}
