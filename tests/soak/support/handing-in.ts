import { createHash, randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { StoredFile } from '../../../src/plugins/sop-runner/domain/file';
import type { Work } from './clients';

/** Files that clients hand in with their handoffs, each again until it is taken. */
export interface HandingIn {
  readonly handIn: NonNullable<Work['handIn']>;
  /** Digests of what was taken, by file id. */
  readonly taken: ReadonlyMap<string, string>;
  /** How often each answer was given: a status with the code of the refusal. */
  readonly answers: Readonly<Record<string, number>>;
}

const LARGEST = 400_000;
const PATIENCE_MS = 60_000;

const content = (): Buffer => Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(1_000 + Math.floor(Math.random() * LARGEST))]);

/** Files of up to 0.4 MB, each of its own content. */
export const openHandingIn = (): HandingIn => {
  const taken = new Map<string, string>();
  const answers: Record<string, number> = {};
  return {
    taken,
    answers,
    async handIn(address, by) {
      const file = content();
      const deadline = Date.now() + PATIENCE_MS;
      while (Date.now() < deadline) {
        const form = new FormData();
        form.set('file', new Blob([new Uint8Array(file)], { type: 'application/pdf' }), 'Lampiran.pdf');
        const headers = { authorization: `Bearer ${by.token}` };
        const response = await fetch(`${await address()}/sop-runner/files`, { method: 'POST', headers, body: form });
        const body = (await response.json()) as StoredFile & { readonly error?: { readonly details?: { readonly code?: string } } };
        const answer = [response.status, body.error?.details?.code].filter(Boolean).join(' ');
        answers[answer] = (answers[answer] ?? 0) + 1;
        if (response.ok) {
          taken.set(body.id, createHash('sha256').update(file).digest('hex'));
          return [{ file: body.id, output: null }];
        }
        await pause(100 + Math.random() * 200);
      }
      throw new Error(`A file was not taken in ${PATIENCE_MS / 1_000} s: ${JSON.stringify(answers)}`);
    },
  };
};
