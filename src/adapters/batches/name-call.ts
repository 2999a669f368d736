import { createHash } from 'node:crypto';
import { canonicalJson } from '../../values/canonical-json.ts';
import type { CallName } from '../models/openai-client.ts';

/**
 * What a call is called in a batch: by all that decides its answer, and by whose it is. The same call of an earlier attempt has
 * the same name; calls of two trials never do. 43 letters, of 64 that a `custom_id` may have.
 */
export function nameCall(
  path: string,
  body: Record<string, unknown>,
  { of, body: named = body }: CallName,
): string {
  return createHash('sha256')
    .update(canonicalJson([path, named, of]))
    .digest('base64url');
}
