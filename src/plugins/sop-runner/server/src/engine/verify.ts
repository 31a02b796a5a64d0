/** Proof of a case: its history replayed gives exactly what is stored, and its chain of hashes is whole. */
import type { Core } from '@strapi/strapi';
import { isDeepStrictEqual } from 'node:util';
import type { CaseState } from '../../../domain/case';
import { replay } from '../../../domain/evolve';
import { officeDay } from '../office';
import { loadCase } from '../repositories/cases';
import { hashOf, loadEvents, type SealedEvent } from '../repositories/events';

export interface Verdict {
  readonly stored: CaseState;
  readonly replayed: CaseState;
  readonly isEqual: boolean;
  /** Sequence of the first line whose hash is not that of its text and the hash before; null where the chain is whole. */
  readonly brokenAt: number | null;
}

/** Replays and checks a case. Throws where there is none. */
export async function verify(strapi: Core.Strapi, reference: string): Promise<Verdict> {
  const sql = strapi.db.connection;
  const found = await loadCase(sql, reference, officeDay(strapi, new Date()));
  if (found === undefined) throw new Error(`There is no case ${reference}`);
  const lines = await loadEvents(sql, found.id);
  const replayed = replay(lines.map(({ event }) => event));
  return { stored: found.state, replayed, isEqual: isDeepStrictEqual(found.state, replayed), brokenAt: brokenAt(lines) };
}

/** Where a history stops being whole. */
export function brokenAt(lines: readonly SealedEvent[]): number | null {
  let before: string | null = null;
  for (const { event, prevHash, hash } of lines) {
    if (prevHash !== before || hash !== hashOf(prevHash, event)) return event.sequence;
    before = hash;
  }
  return null;
}
