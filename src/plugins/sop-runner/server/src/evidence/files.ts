/** Whether the files of a case are those that its history says were handed in. */
import { createHash } from 'node:crypto';
import type { CaseEvent } from '../../../domain/event';
import type { StoredFile } from '../../../domain/file';
import type { Finding } from '../../../shared/contracts';
import type { Content } from '../files/store';

/** A row of the table of files. */
export interface FileRow extends StoredFile {
  readonly storedAs: string;
}

/** Opens the content of a stored file; undefined where there is none. */
export type OpenContent = (storedAs: string) => Promise<Content | undefined>;

/** Compares rows with history, and contents with both; contents are left alone where nothing opens them. */
export async function checkFiles(
  events: readonly CaseEvent[],
  rows: readonly FileRow[],
  open: OpenContent | null,
): Promise<readonly Finding[]> {
  const named = new Map(events.flatMap(filesOf).map((file) => [file.id, file]));
  const there = new Map(rows.map((row) => [row.id, row]));
  const findings: Finding[] = rows.filter(({ id }) => !named.has(id)).map(({ name }) => ({ code: 'FILE_UNKNOWN', details: { name } }));
  for (const file of named.values()) {
    const code = await wrongWith(file, there.get(file.id), open);
    if (code !== null) findings.push({ code, details: { name: file.name } });
  }
  return findings;
}

/** The files that a line hands in. */
export function filesOf(event: CaseEvent): readonly StoredFile[] {
  if (event.kind === 'CaseStarted') return event.letter?.file ? [event.letter.file] : [];
  return event.kind === 'TaskCompleted' ? (event.attachments ?? []) : [];
}

async function wrongWith(file: StoredFile, row: FileRow | undefined, open: OpenContent | null) {
  if (row === undefined) return 'FILE_MISSING';
  if (row.sha256 !== file.sha256 || row.size !== file.size || row.name !== file.name || row.mime !== file.mime) return 'FILE_CHANGED';
  if (open === null) return null;
  const content = await open(row.storedAs);
  if (content === undefined) return 'FILE_MISSING';
  const hash = createHash('sha256');
  for await (const chunk of content.stream as AsyncIterable<Buffer>) hash.update(chunk);
  return hash.digest('hex') === file.sha256 ? null : 'FILE_CHANGED';
}
