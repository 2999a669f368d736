import type { RunRequest } from './run-request.ts';
import { boundTrials, countCriticalTrials } from './run/bound-trials.ts';
import { planLooks } from './verdict/plan-looks.ts';

/** Trials a case at each look, and of a critical case. */
export interface RunPlan {
  looks: number[];
  criticalTrials: number;
}

/** The looks of a run, before anything is known of what they take. A run in shards, measured or merged, has one. */
export function planRun({
  prepared: { suite, judges },
  target,
  purpose,
  isSharded,
}: Pick<RunRequest, 'prepared' | 'target' | 'purpose'> & { isSharded: boolean }): RunPlan {
  const measured = { target, isJudged: judges.some(({ isNoisy }) => isNoisy), isSharded };
  const { looks } = planLooks({ ...boundTrials(purpose, suite.run, measured), alpha: 1 });
  return { looks, criticalTrials: countCriticalTrials(suite.gates.critical.trials, measured) };
}
