/** A case row is written by the engine alone, and only as its move says. */
import { isDeepStrictEqual } from 'node:util';
import { assertMove } from '../../../domain/move';
import { Rejection } from '../../../domain/rejection';
import { currentMove, type CaseMove } from '../gate';
import { movedColumns, newCaseRow, placeOfRow } from '../repositories/cases';
import { refusal, refuse } from './refuse';
import type { Write } from './write';

/** Admits the one row of a case being started. */
export function admitCreate({ rows }: Write): void {
  const move = engineMove();
  const [row] = rows;
  if (move.caseId !== null || move.before !== null || rows.length !== 1 || row === undefined) refuse();
  if (typeof row.reference !== 'string' || typeof row.revision !== 'number') refuse();
  if (!agrees(row, newCaseRow(move.after, row.reference, row.revision))) refuse();
  judge(move);
}

/** Admits the move of one case from where it stands: a row that is elsewhere than the move says is not found, and so not moved. */
export function admitUpdate({ rows, where }: Write): void {
  const move = engineMove();
  const [data] = rows;
  if (move.caseId === null || move.before === null || data === undefined) refuse();
  if (!isDeepStrictEqual(where, placeOfRow(move.caseId, move.before))) refuse();
  if (!agrees(data, movedColumns(move.after, move.before))) refuse();
  judge(move);
}

function engineMove(): CaseMove {
  const move = currentMove();
  return move?.kind === 'case' ? move : refuse();
}

/** The row says what the move says: no less, and no more but Strapi's own time stamps. */
function agrees(row: Readonly<Record<string, unknown>>, expected: object): boolean {
  const stamps = ['createdAt', 'updatedAt'];
  return isDeepStrictEqual(Object.fromEntries(Object.entries(row).filter(([key]) => !stamps.includes(key))), { ...expected });
}

/** The second lock: the frozen definition judges the move once more, knowing nothing of commands. */
function judge({ definition, before, after, person, holdings }: CaseMove): void {
  try {
    assertMove(definition, before, after, { person, holdings });
  } catch (error) {
    throw error instanceof Rejection ? refusal(error) : error;
  }
}
