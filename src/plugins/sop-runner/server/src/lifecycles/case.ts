/** A case's row is made by the engine alone, and only as its move says; what moves it afterwards are its events (see `event.ts`). */
import { isDeepStrictEqual } from 'node:util';
import { currentMove } from '../gate';
import { newCaseRow } from '../repositories/cases';
import { judge } from './judge';
import { refuse } from './refuse';
import type { Write } from './write';

/** Admits the one row of a case being started. */
export function admitCreate({ rows }: Write): void {
  const move = currentMove();
  const [row] = rows;
  if (move?.kind !== 'case' || move.caseId !== null || move.before !== null || rows.length !== 1 || row === undefined) refuse();
  if (typeof row.reference !== 'string' || typeof row.revision !== 'number') refuse();
  if (!agrees(row, newCaseRow(move.after, row.reference, row.revision))) refuse();
  judge(move);
}

/** The row says what the move says: no less, and no more but Strapi's own time stamps. */
function agrees(row: Readonly<Record<string, unknown>>, expected: object): boolean {
  const stamps = ['createdAt', 'updatedAt'];
  return isDeepStrictEqual(Object.fromEntries(Object.entries(row).filter(([key]) => !stamps.includes(key))), { ...expected });
}
