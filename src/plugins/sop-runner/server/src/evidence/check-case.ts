/** The proof of one case: its lines as they were written, its rows as the lines say, its files as they were handed in. */
import type { Finding } from '../../../shared/contracts';
import { checkFiles, type OpenContent } from './files';
import { checkLines, ranges } from './lines';
import type { CaseRecord } from './records';
import { checkState } from './state';

/** What is not as it was written; nothing where the case is whole. Contents of files are read where `open` is given. */
export async function checkCase(record: CaseRecord, open: OpenContent | null): Promise<readonly Finding[]> {
  const { state, lines, files, isItsRevision } = record;
  if (lines.length === 0) return [{ code: 'NO_HISTORY', details: {} }];
  const events = lines.map(({ event }) => event);
  const inLines = [...checkLines(lines), ...checkEnd(record)];
  const inHeads = inLines.length > 0 ? [] : checkHeads(record);
  return [
    ...inLines,
    ...inHeads,
    ...(isItsRevision ? [] : [{ code: 'REVISION_DIFFERS', details: {} } as const]),
    // Rows are compared with the history as it stands; where that is spoiled they would differ for that reason alone.
    ...(inLines.length > 0 ? [] : checkState(state, events)),
    ...(await checkFiles(events, files, open)),
  ];
}

function checkEnd({ state: { version }, lines }: CaseRecord): readonly Finding[] {
  const numbers = lines.map(({ event }) => event.sequence);
  const last = numbers.at(-1) ?? 0;
  if (last < version) return [{ code: 'TAIL_MISSING', details: { version, last } }];
  if (last === version) return [];
  return [{ code: 'TAIL_INSERTED', details: { version, lines: ranges(numbers.filter((number) => number > version)) } }];
}

/** A history that is whole in itself and not the one that a head saw was written anew. The first line that differs is behind the last one that agrees. */
function checkHeads({ lines, heads }: CaseRecord): readonly Finding[] {
  const first = heads.find(({ version, hash }) => lines.find(({ event }) => event.sequence === version)?.hash !== hash);
  return first === undefined ? [] : [{ code: 'HEAD_DIFFERS', details: { line: first.version, head: first.head } }];
}
