/** Entering and ending absences. One at a time in the whole office: two that were entered at once could make a circle together. */
import type { Core } from '@strapi/strapi';
import { absenceFault, type Absence } from '../../../domain/absence';
import { UID } from '../../../shared/ids';
import { queueLetter } from '../mail/letters';
import { officeDay } from '../office';
import { absenceById, openAbsences } from '../repositories/absences';
import { canAct, isPerson } from '../repositories/people';
import { PositionRefusal } from './refusal';

const LOCK = `select pg_advisory_xact_lock(hashtext('sop_runner.absences'))`;

/** Enters an absence and has the substitute told, and the absent person where somebody else enters it. Throws PositionRefusal. */
export async function enterAbsence(strapi: Core.Strapi, absence: Absence & { readonly note: string | null }, by: number): Promise<number> {
  const today = officeDay(strapi, new Date());
  const { user, substitute, ...rest } = absence;
  return strapi.db.transaction(async ({ trx }) => {
    await trx.raw(LOCK);
    const fault = absenceFault(absence, await openAbsences(trx, today), today);
    if (fault !== null) throw new PositionRefusal(fault);
    if (!(await isPerson(trx, user))) throw new PositionRefusal('PERSON_NOT_FOUND');
    if (!(await canAct(trx, substitute))) throw new PositionRefusal('SUBSTITUTE_CANNOT_ACT');
    const { id }: { readonly id: number } = await strapi.db
      .query(UID.absence)
      .create({ data: { userId: user, substituteId: substitute, ...rest, enteredBy: by } });
    await queueLetter(trx, { kind: 'substitute', absence: id });
    if (by !== user) await queueLetter(trx, { kind: 'absent', absence: id });
    return id;
  });
}

/** Has the person act again from now on; `mayAny`: also where it is somebody else's. Throws PositionRefusal. */
export async function endAbsence(
  strapi: Core.Strapi,
  id: number,
  by: { readonly userId: number; readonly mayAny: boolean },
): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    await trx.raw(LOCK);
    const absence = await absenceById(trx, id);
    if (absence === undefined) throw new PositionRefusal('ABSENCE_NOT_FOUND');
    if (absence.user !== by.userId && !by.mayAny) throw new PositionRefusal('ABSENCE_NOT_YOURS');
    if (absence.endedAt !== null || absence.until < officeDay(strapi, new Date())) throw new PositionRefusal('ABSENCE_OVER');
    await strapi.db.query(UID.absence).update({ where: { id }, data: { endedAt: new Date().toISOString() } });
  });
}
