/** How the office deals with what takes its time, as administrators keep it beside its hours. */
import type { Core } from '@strapi/strapi';
import { DEFAULT_DEADLINES, type Deadlines } from '../../../domain/alarm';
import { UID } from '../../../shared/ids';

interface Kept {
  readonly generation: number | null;
  readonly deadlines: Deadlines;
}

interface Entry {
  readonly reminderPercent: number | null;
  readonly reminderMinutes: number | null;
  readonly escalateAfterMinutes: number | null;
  readonly clockStartsOn: 'saat tiba' | 'saat diterima' | null;
}

const kept = new WeakMap<Core.Strapi, Kept>();

/** The office's settings, kept until the generation of hours and holidays says that they changed (see `calendarOf`). */
export async function deadlinesOf(strapi: Core.Strapi, generation: number | null): Promise<Deadlines> {
  const known = kept.get(strapi);
  if (known !== undefined && known.generation === generation) return known.deadlines;
  const entry: Entry | null = await strapi.db.query(UID.calendar).findOne({ where: {} });
  const deadlines = entry === null ? DEFAULT_DEADLINES : read(entry);
  kept.set(strapi, { generation, deadlines });
  return deadlines;
}

/** What an entry from before there were these settings lacks, or an administrator emptied, is as usual. */
function read({ reminderPercent, reminderMinutes, escalateAfterMinutes, clockStartsOn }: Entry): Deadlines {
  return {
    reminderPercent: reminderPercent ?? DEFAULT_DEADLINES.reminderPercent,
    reminderMinutes: reminderMinutes ?? DEFAULT_DEADLINES.reminderMinutes,
    escalateAfterMinutes: escalateAfterMinutes ?? DEFAULT_DEADLINES.escalateAfterMinutes,
    clockStartsOn: clockStartsOn === 'saat diterima' ? 'receipt' : 'arrival',
  };
}
