import type { StoredFile } from '../../../src/plugins/sop-runner/domain/file';

/** An uploaded file of that name; its number tells it from others. */
export const uploaded = (name: string, number = 1): StoredFile => ({
  id: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
  name,
  size: 1000 * number,
  mime: 'application/pdf',
  sha256: String(number).repeat(64).slice(0, 64),
});
