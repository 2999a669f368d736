import type { CaseDocument } from '../domain/case.gen.ts';
import { digestJson } from '../values/canonical-json.ts';

/** A case's identity: what is asked, and what is expected. sha-256, hex. */
export interface CaseHashes {
  case_hash: string;
  expectation_hash: string;
}

/**
 * Of a case as it is written, before paths are resolved. Id, tags, metadata and order are in neither; no checks and an
 * empty list of checks are the same.
 */
export function hashCase({
  input,
  context,
  reference,
  checks,
}: Pick<CaseDocument, 'input' | 'context' | 'reference' | 'checks'>): CaseHashes {
  return {
    case_hash: digestJson({ input, context }),
    expectation_hash: digestJson({ reference, checks }),
  };
}
