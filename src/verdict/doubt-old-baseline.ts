import type { GateResult } from '../domain/verdict.ts';
import type { GateContext } from './gate-context.ts';

const MOST_COMMITS_NAMED = 5;

/** Of what changed since an older ancestor, this change may be innocent: a failure is then none. `found`: what failed, in words. */
export function doubtOldBaseline(
  gate: GateResult,
  found: string,
  { baseline: { info } }: Pick<GateContext, 'baseline'>,
): GateResult {
  const { commit = 'an older commit', behind, touched = [] } = info;
  if (gate.result !== 'fail' || touched.length === 0) return gate;
  const named = touched.slice(0, MOST_COMMITS_NAMED).map((sha) => sha.slice(0, 7));
  const rest = touched.length - named.length;
  const list = `${named.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
  return {
    ...gate,
    result: 'inconclusive',
    reason: `${found}; but the baseline is of ${commit.slice(0, 7)}, ${behind} commits before the base of this change, and what lies between touches what the suite depends on (${list})`,
    next: 'let the workflow of the default branch record the base commit, then re-run this job',
  };
}
