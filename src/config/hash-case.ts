import type { CaseDocument } from '../domain/case.gen.ts';
import { digestJson } from '../values/canonical-json.ts';

/** A case's identity: what is asked, and what is expected. sha-256, hex. */
export interface CaseHashes {
  case_hash: string;
  expectation_hash: string;
}

/**
 * Of a case as it is written, before paths are resolved. Id, tags, metadata and order are in neither; what is absent is
 * absent there too, and an empty list of checks is no checks.
 */
export function hashCase({
  input,
  context,
  reference,
  checks,
}: Pick<CaseDocument, 'input' | 'context' | 'reference' | 'checks'>): CaseHashes {
  return {
    case_hash: digestJson({ input, context }),
    expectation_hash: digestJson({ reference, checks: checks.length > 0 ? checks : undefined }),
  };
}
