/** Short spellings for the seeds: a row of the form reads as one line of data. */
import type { Branch, Node, StandardTime, TimeUnit } from '../../../src/plugins/sop-runner/domain/definition';

/** A box: what one position does. */
export function box(role: string, ...branches: readonly Branch[]): Node {
  return { role, symbol: 'process', together: false, branches };
}

/** A box joined by a plain line to the symbol before it: both are done together. */
export function togetherWith(role: string): Node {
  return { role, symbol: 'process', together: true, branches: [] };
}

/** A diamond: a decision with its labelled ways. */
export function decision(role: string, ...branches: readonly Branch[]): Node {
  return { role, symbol: 'decision', together: false, branches };
}

export function onward(label: string): Branch {
  return { label, target: { kind: 'next' } };
}

export function toEnd(label: string): Branch {
  return { label, target: { kind: 'end' } };
}

export function to(label: string, step: number, node = 1): Branch {
  return { label, target: { kind: 'node', step, node } };
}

const WRITTEN: Readonly<Record<TimeUnit, string>> = { minute: 'Menit', hour: 'Jam', day: 'Hari', week: 'Minggu', month: 'Bulan' };

/** `60 Menit`, as the form writes it. */
export function time(amount: number, unit: TimeUnit): StandardTime {
  return { amount, unit, asWritten: `${amount} ${WRITTEN[unit]}` };
}

/** The form sets no time: as long as the work needs. */
export const asNeeded: StandardTime = { amount: null, unit: 'day', asWritten: 'Sesuai kebutuhan' };
