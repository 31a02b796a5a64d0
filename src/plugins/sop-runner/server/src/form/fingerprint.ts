import { createHash } from 'node:crypto';
import { canonicalJson } from '../../../domain/canonical';
import type { Definition } from '../../../domain/definition';
import { withoutNip } from '../handlers/people';

/**
 * SHA-256 of the ratified text as the public may read it, in canonical JSON (RFC 8785). Not of the whole text: an NIP has so few
 * possible values that it could be found by trying them against a hash that covers it.
 */
export function fingerprint(definition: Definition): string {
  return createHash('sha256')
    .update(canonicalJson(withoutNip(definition)))
    .digest('hex');
}
