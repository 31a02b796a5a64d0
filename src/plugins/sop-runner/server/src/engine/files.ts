/** Files of a command: looked up before the domain decides, given to the case once it has. */
import type { Knex } from 'knex';
import type { Command } from '../../../domain/command';
import type { StoredFile } from '../../../domain/file';
import { Rejection } from '../../../domain/rejection';
import { attachFiles, uploadedFiles } from '../repositories/files';
import { filesNamed } from './command';

/** Those of the files that the command names which are there to attach; what is said of the others, the domain says in its own order. */
export async function filesOf(trx: Knex.Transaction, command: Command, userId: number): Promise<readonly StoredFile[]> {
  const ids = filesNamed(command);
  if (ids.length === 0) return [];
  try {
    return await uploadedFiles(trx, ids, userId);
  } catch (error) {
    if (!isFileNotFound(error)) throw error;
    const { files } = error.details;
    const there = ids.filter((id) => !Array.isArray(files) || !files.includes(id));
    return there.length === 0 ? [] : uploadedFiles(trx, there, userId);
  }
}

/** Gives the files that the command names to the case. Throws FILE_NOT_FOUND where another command was quicker. */
export async function giveFiles(trx: Knex.Transaction, command: Command, userId: number, caseId: number): Promise<void> {
  const ids = filesNamed(command);
  if (ids.length > 0) await attachFiles(trx, ids, userId, caseId);
}

/** Whether a command was refused because a file is not there, or not any more. */
export function isFileNotFound(error: unknown): error is Rejection {
  return error instanceof Rejection && error.code === 'FILE_NOT_FOUND';
}
