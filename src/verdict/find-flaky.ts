import type { CaseFacts, CaseHistory, RunFacts } from '../domain/facts.ts';
import type { FlakyCase, Reliability } from '../domain/verdict.ts';
import { hasTag, measuredTrials } from './case-values.ts';
import type { GateContext } from './gate-context.ts';
import { passHatK } from './statistics.ts';

/** Trials that a user would make before giving up: what `pass^k` is told for. */
const ATTEMPTS = 3;

/** The flaky cases of what a run is compared with. */
export function listFlakyCases({ baseline, gates }: GateContext): FlakyCase[] {
  const { facts, history } = baseline;
  if (!facts) return [];
  return listFlaky(facts, { critical: gates.critical.tags, ...(history && { history }) });
}

/**
 * Cases that both passed and failed on main, measured and not declared, the least reliable first. `history` is the trials
 * of the last runs of main; where it knows nothing of a case, the trials of the baseline are all there is.
 */
export function listFlaky(
  baseline: RunFacts,
  { history, critical }: { history?: CaseHistory; critical: readonly string[] },
): FlakyCase[] {
  if (baseline.run.target.deterministic) return [];
  return baseline.cases
    .flatMap((facts) => {
      const bits = history?.get(facts.case_hash) || writeBits(facts);
      const passed = bits.replaceAll('0', '').length;
      if (passed === 0 || passed === bits.length) return [];
      const isCritical = hasTag(facts, critical);
      return {
        id: facts.id,
        passed,
        trials: bits.length,
        ...(isCritical && { critical: true as const }),
      };
    })
    .toSorted((a, b) => a.passed / a.trials - b.passed / b.trials);
}

/** Pass bits of a case's own trials. */
export function writeBits({ trials }: CaseFacts): string {
  return measuredTrials(trials)
    .map(({ outcome }) => (outcome === 'passed' ? '1' : '0'))
    .join('');
}

/** Chance that three attempts in a row all pass (pass^3), a mean over cases; absent where cases have fewer trials than that. */
export function measureReliability(run: RunFacts): Reliability | undefined {
  const estimates = run.cases.flatMap(({ trials }) => {
    const measured = measuredTrials(trials);
    if (measured.length < ATTEMPTS) return [];
    const passed = measured.filter(({ outcome }) => outcome === 'passed').length;
    return passHatK({ n: measured.length, c: passed, k: ATTEMPTS }).passHatK;
  });
  if (estimates.length === 0 || estimates.length < run.cases.length / 2) return undefined;
  const share = estimates.reduce((sum, value) => sum + value, 0) / estimates.length;
  return { attempts: ATTEMPTS, share };
}
