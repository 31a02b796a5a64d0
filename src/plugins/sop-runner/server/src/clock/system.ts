/** The clock as the one who acts: a command that it runs twice, or on two servers at once, happens once. */
import type { Core } from '@strapi/strapi';
import type { ClockCommand } from '../../../domain/command';
import { Rejection } from '../../../domain/rejection';
import type { Identified } from '../engine/command';
import { execute } from '../engine/execute';
import { SYSTEM } from '../repositories/actors';

const DOER = { ...SYSTEM, mayCancelAny: false };

/** Refusals that say that there is nothing to do any more. */
const TOO_LATE: readonly string[] = ['CLOCK_SILENT', 'CASE_NOT_FOUND', 'STALE'];

/** Whether a command of the clock was carried out, now or before; false where there was nothing to do. */
export async function act(strapi: Core.Strapi, reference: string, command: Identified<ClockCommand>, now: Date): Promise<boolean> {
  try {
    await execute(strapi, reference, command, DOER, now);
    return true;
  } catch (error) {
    if (error instanceof Rejection && TOO_LATE.includes(error.code)) return false;
    throw error;
  }
}
