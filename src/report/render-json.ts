import type { GateResult, JudgeSummary, MetricSummary, Verdict } from '../domain/verdict.ts';
import type { Problem } from '../errors.ts';
import { verdictOf } from './render-failure.ts';

/** Keys of a gate in the document, in their order. */
const GATE_KEYS = [
  'gate',
  'metric',
  'result',
  'baseline',
  'current',
  'drop',
  'max_drop',
  'p',
  'interval',
  'detectable',
  'needed',
  'matched',
  'app_change',
  'eval_change',
  'rule',
  'next',
] as const;

/** Where the run's folder and its report lie. */
interface Places {
  run?: string;
  report?: string;
}

/** The document that `--json` prints: fractions, and only the keys that apply. */
export function renderJson(verdict: Verdict, { run, report }: Places): object {
  const { comparison, baseline, cost_usd: costUsd } = verdict;
  return {
    verdict: verdict.verdict,
    reason: verdict.reason,
    ...(verdict.partial && { partial: verdict.partial }),
    gates: verdict.gates.map(writeGate),
    metrics: Object.fromEntries(
      Object.entries(verdict.metrics).map(([name, summary]) => [name, writeMetric(summary)]),
    ),
    ...(comparison && {
      comparison: {
        matched: comparison.matched,
        broken: comparison.broken,
        fixed: comparison.fixed,
        new: comparison.new,
        removed: comparison.removed,
        edited: comparison.edited,
      },
    }),
    ...(verdict.judges.length > 0 && { judges: verdict.judges.map(writeJudge) }),
    ...(verdict.splits.length > 0 && { changes: verdict.splits }),
    ...(verdict.flaky.length > 0 && { flaky: verdict.flaky }),
    ...(verdict.reliability && { reliability: verdict.reliability }),
    ...(verdict.conflicting.length > 0 && { conflicting: verdict.conflicting }),
    usage: verdict.usage,
    ...(verdict.judging && { judging: verdict.judging }),
    ...(costUsd !== undefined && { cost_usd: costUsd }),
    baseline: {
      ...(baseline.commit !== undefined && { commit: baseline.commit }),
      ...(baseline.age_days !== undefined && { age_days: baseline.age_days }),
      refused: baseline.refused.map(({ why }) => ({ why })),
    },
    ...(run !== undefined && { run }),
    ...(report !== undefined && { report }),
  };
}

/** What says that the files are not those of the lock. */
const PIN_CODES = new Set(['pins', 'no-lock', 'lock', 'rubric-version']);

/** The same document for what went wrong before there was a run. */
export function renderFailureJson(problems: readonly Problem[]): object {
  const isUnpinned = problems.some(({ code }) => PIN_CODES.has(code));
  const pins = {
    gate: 'pins',
    result: 'fail',
    rule: 'datasets, schemas, rubrics, judges and scorer code match touchstone.lock',
    next: 'touchstone pin',
  };
  return {
    verdict: verdictOf(problems),
    reason: problems.map(({ message }) => message).join('; '),
    gates: isUnpinned ? [pins] : [],
    metrics: {},
  };
}

/** A gate that could not be judged at all is `not-measured` to other tools: the verdict says that it is an error. */
function writeGate(gate: GateResult): object {
  const result = gate.result === 'error' ? 'not-measured' : gate.result;
  return Object.fromEntries(
    GATE_KEYS.map((key) => [key, key === 'result' ? result : gate[key]] as const).filter(
      ([, value]) => value !== undefined,
    ),
  );
}

function writeJudge({ name, ...rest }: JudgeSummary): object {
  return { judge: name, ...rest };
}

function writeMetric({ mean, passed, n, errored, advisory }: MetricSummary): object {
  return { ...(mean !== undefined && { mean }), passed, n, errored, advisory };
}
