import type { CaseFacts, MetricFacts, RunFacts, TrialFacts } from '../domain/facts.ts';
import type { RunDocument } from '../domain/run.ts';
import type { Gates } from '../domain/suite.gen.ts';
import { isRecord } from '../values/json-guards.ts';
import type { BaselineSide } from './gate-context.ts';
import type { PlannedCase } from './folded-case.ts';
import type { Judged } from './judged-lines.ts';

/** Guards of other rooms that these are made of. */
export interface Guards {
  isGates: (value: unknown) => value is Gates;
  isRun: (value: unknown) => value is RunDocument;
}

type Shape = { readonly [key: string]: (value: unknown) => boolean };

const isText = (value: unknown): boolean => typeof value === 'string';
const isAmount = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value);
const isPlace = (value: unknown): boolean => Number.isInteger(value) && Number(value) >= 1;
const isYes = (value: unknown): boolean => value === true;
const isListOf =
  (isItem: (value: unknown) => boolean) =>
  (value: unknown): boolean =>
    Array.isArray(value) && value.every((item) => isItem(item));
const isDictionaryOf =
  (isItem: (value: unknown) => boolean) =>
  (value: unknown): boolean =>
    isRecord(value) && Object.values(value).every((item) => isItem(item));
const maybe =
  (isPresent: (value: unknown) => boolean) =>
  (value: unknown): boolean =>
    value === undefined || isPresent(value);

/** Every key of a shape is as it says; other keys are nobody's business here. */
function fits(value: unknown, shape: Shape): boolean {
  return isRecord(value) && Object.entries(shape).every(([key, holds]) => holds(value[key]));
}

const isAmounts = isDictionaryOf(isAmount);
const isTexts = isListOf(isText);

const METRIC_VALUE: Shape = {
  value: isAmount,
  pass: (value) => typeof value === 'boolean',
  advisory: maybe(isYes),
};

const isOutcome = (value: unknown): boolean =>
  ['passed', 'failed', 'missing', 'unscored'].includes(String(value));

const TRIAL: Shape = {
  trial: isPlace,
  outcome: isOutcome,
  uncompared: maybe(isOutcome),
  metrics: isDictionaryOf((value) => fits(value, METRIC_VALUE)),
  errored: maybe(isTexts),
  unadvised: maybe(isTexts),
  unanswered: maybe(isYes),
  answer: maybe(isText),
  metadata_hash: maybe(isText),
  latency_ms: maybe(isAmount),
  cost_usd: maybe(isAmount),
  usage: maybe(isAmounts),
  wasted_usd: maybe(isAmount),
  attempts: maybe(isAmount),
  model: maybe(isText),
  fingerprint: maybe(isText),
  judged: maybe((value) => fits(value, { calls: isAmount, usage: maybe(isAmounts) })),
  votes: maybe(isDictionaryOf(isListOf(isAmount))),
  conflicts: maybe(isTexts),
  error: maybe((value) => fits(value, { message: isText, code: maybe(isText) })),
};

const PLANNED: Shape = {
  id: isText,
  case_hash: isText,
  expectation_hash: isText,
  tags: isTexts,
  kept: maybe(isYes),
};

const METRIC: Shape = {
  advisory: (value) => typeof value === 'boolean',
  judged: (value) => typeof value === 'boolean',
  judges: isTexts,
  models: isTexts,
  fingerprints: isTexts,
  error: maybe(isText),
};

const INFO: Shape = {
  commit: maybe(isText),
  tag: maybe(isText),
  age_days: maybe(isAmount),
  behind: maybe(isAmount),
  fresh: maybe(isYes),
  touched: maybe(isTexts),
  refused: isListOf((value) => fits(value, { why: isText })),
  why: maybe(isText),
  next: maybe(isText),
};

function isTrialFacts(value: unknown): value is TrialFacts {
  return fits(value, TRIAL);
}

function isPlannedCase(value: unknown): value is PlannedCase {
  return fits(value, PLANNED);
}

function isCaseFacts(value: unknown): value is CaseFacts {
  return isPlannedCase(value) && 'trials' in value && isListOf(isTrialFacts)(value.trials);
}

function isMetricFacts(value: unknown): value is MetricFacts {
  return fits(value, METRIC);
}

function isRunFacts(value: unknown, { isRun }: Guards): value is RunFacts {
  return fits(value, {
    run: isRun,
    cases: isListOf(isCaseFacts),
    metrics: isDictionaryOf(isMetricFacts),
  });
}

function isSide(value: unknown, guards: Guards): value is BaselineSide {
  const isFacts = maybe((facts) => isRunFacts(facts, guards));
  return fits(value, {
    info: (info) => fits(info, INFO),
    facts: isFacts,
    asMeasured: isFacts,
    fresh: maybe(isYes),
    history: maybe(
      (history) => history instanceof Map && [...history].flat().every((part) => isText(part)),
    ),
    unjudged: maybe(isText),
    otherJudges: maybe((names) => names instanceof Set && [...names].every((name) => isText(name))),
  });
}

/** Whether what was read from judged.jsonl has everything that a verdict is judged from. */
export function isJudged(value: unknown, guards: Guards): value is Judged {
  return fits(value, {
    gates: guards.isGates,
    run: (run) => fits(run, { cases: isListOf(isPlannedCase) }),
    baseline: (side) => isSide(side, guards),
    release: maybe((side) => isSide(side, guards)),
    byBase: maybe((facts) => isRunFacts(facts, guards)),
    approvers: maybe(isTexts),
    notes: maybe(isTexts),
  });
}
