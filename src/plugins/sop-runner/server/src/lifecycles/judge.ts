import { assertMove } from '../../../domain/move';
import { Rejection } from '../../../domain/rejection';
import type { CaseMove } from '../gate';
import { refusal } from './refuse';

/** The second lock: the frozen definition judges the move once more, knowing nothing of commands. */
export function judge({ definition, before, after, person, holdings }: CaseMove): void {
  try {
    assertMove(definition, before, after, { person, holdings });
  } catch (error) {
    throw error instanceof Rejection ? refusal(error) : error;
  }
}
