import type { HistoryLine } from '../../../shared/contracts';

/** What was said when the case came to where it is. */
export interface Sent {
  readonly isReturn: boolean;
  /** Lines with a text: the notes of all who completed the place before, or the reason of the return. */
  readonly notes: readonly HistoryLine[];
}

/** Reads the last handoff out of the history; notes stand on the completions that led to it, the reason on the return or refusal itself. */
export function lastSent(history: readonly HistoryLine[]): Sent {
  const moves = movesOf(history);
  const [before, last] = [moves.at(-2), moves.at(-1)];
  if (!last || !before) return { isReturn: false, notes: [] };
  const since = history.filter(({ sequence }) => sequence > before.sequence && sequence <= last.sequence);
  const completions = since.filter(({ kind, text }) => kind === 'TaskCompleted' && Boolean(text));
  const isReturn = last.kind === 'CaseReturned' || last.kind === 'TaskRefused';
  return { isReturn, notes: last.text && (isReturn || completions.length === 0) ? [...completions, last] : completions };
}

const MOVES: readonly string[] = ['CaseStarted', 'CaseHandedOver', 'CaseReturned', 'TaskRefused'];

/** The ways that the case went and did not come back from: what was taken back counts as never sent. */
function movesOf(history: readonly HistoryLine[]): readonly HistoryLine[] {
  return history.reduce<readonly HistoryLine[]>((moves, line) => {
    if (line.kind === 'CaseTakenBack') return moves.slice(0, -1);
    return MOVES.includes(line.kind) ? [...moves, line] : moves;
  }, []);
}
