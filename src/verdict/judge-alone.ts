import type { Gates } from '../domain/suite.gen.ts';
import type { GateName, GateResult } from '../domain/verdict.ts';
import type { StoredRun } from '../ports.ts';
import { foldStoredRun, readStanding } from './fold-trials.ts';
import { judgeRun } from './judge-run.ts';

/** They compare with another run, and there is none here. */
const COMPARING: ReadonlySet<GateName> = new Set(['no-regression', 'release']);

/** What a run's own trials say under these bars, compared with nothing. */
export interface AloneVerdict {
  /** Why it is no measurement of the whole suite. */
  unmeasured?: string;
  /** The bars that it breaks, in words. */
  failed?: string;
}

/** Critical, safety, floors and whatever else holds without a baseline, recomputed on a stored run's trials. */
export async function judgeAlone(stored: StoredRun, gates: Gates): Promise<AloneVerdict> {
  const run = await foldStoredRun(stored, readStanding(stored.run, 'run'));
  const baseline = { info: { refused: [], why: 'it is judged alone' } };
  const own = judgeRun({ gates, run, baseline }).verdict.gates.filter(
    ({ gate }) => !COMPARING.has(gate),
  );
  const unmeasured = own.find(({ result }) => result === 'error');
  const failed = own.filter(({ result }) => result === 'fail');
  return {
    ...(unmeasured && { unmeasured: unmeasured.reason }),
    ...(failed.length > 0 && { failed: failed.map(tellFailure).join('; ') }),
  };
}

function tellFailure({ gate, metric, reason }: GateResult): string {
  return `${metric ?? gate}: ${reason}`;
}
