import type {
  CaseFacts,
  MetricFacts,
  Output,
  RunDocument,
  RunFacts,
  Score,
  Trial,
  TrialFacts,
} from '../domain/run.ts';
import type { StoredRun } from '../ports.ts';
import { digestJson } from '../values/canonical-json.ts';

/** Answers are only compared with each other inside one case: a short digest will do. */
const ANSWER_DIGEST_CHARS = 16;

/** Collects trials, in any order, into what the verdict reads. A later line for the same trial replaces the earlier one. */
export class FactsBuilder {
  private readonly cases = new Map<string, CaseFacts>();
  // no prototype: names come from files that others may have written
  private readonly metrics: { [name: string]: MetricFacts } = Object.create(null);

  /** A case that is planned, so that it counts as missing if nothing is measured. */
  expect(entry: Omit<CaseFacts, 'trials'>): void {
    const key = keyOf(entry);
    if (this.cases.has(key)) return;
    const { id, case_hash, expectation_hash, tags } = entry;
    this.cases.set(key, { id, case_hash, expectation_hash, tags, trials: [] });
  }

  add(trial: Trial): TrialFacts {
    this.expect({ ...trial, id: trial.case });
    const { trials } = this.cases.get(keyOf(trial))!;
    const facts = foldTrial(trial);
    const at = trials.findIndex((known) => known.trial >= facts.trial);
    if (at === -1) trials.push(facts);
    else trials.splice(at, trials[at]!.trial === facts.trial ? 1 : 0, facts);
    for (const score of trial.scores) this.noteMetric(score);
    return facts;
  }

  isExpected(identity: { case_hash: string; expectation_hash: string }): boolean {
    return this.cases.has(keyOf(identity));
  }

  /** Whether this trial was measured: scored, or failed by the target's own fault. */
  isMeasured(identity: { case_hash: string; expectation_hash: string }, trial: number): boolean {
    const known = this.cases.get(keyOf(identity))?.trials.find((facts) => facts.trial === trial);
    return known !== undefined && known.outcome !== 'missing';
  }

  build(run: RunDocument): RunFacts {
    return { run, cases: [...this.cases.values()], metrics: this.metrics };
  }

  private noteMetric({ name, advisory, by, status }: Score): void {
    if (status === 'skipped') return;
    const known = (this.metrics[name] ??= { advisory: true, judged: false });
    if (!advisory) known.advisory = false;
    if (by === 'judge') known.judged = true;
  }
}

function keyOf(identity: { case_hash: string; expectation_hash: string }): string {
  return identity.case_hash + identity.expectation_hash;
}

/** A stored run as the verdict reads it. */
export async function foldStoredRun(stored: StoredRun): Promise<RunFacts> {
  const builder = new FactsBuilder();
  for await (const trial of stored.trials()) builder.add(trial);
  return builder.build(stored.run);
}

/** The folded form of one trial. */
export function foldTrial(trial: Trial): TrialFacts {
  const { output } = trial;
  const metrics = foldMetrics(trial.scores);
  const errored = [...erroredMetrics(trial.scores)];
  return {
    trial: trial.trial,
    outcome: outcomeOf(trial),
    metrics,
    ...(errored.length > 0 && { errored }),
    ...(isUnanswered(output) && { unanswered: true }),
    ...(!output.error && { answer: digestAnswer(output) }),
    ...(trial.latency_ms !== undefined && { latency_ms: trial.latency_ms }),
    ...(trial.cost_usd !== undefined && { cost_usd: trial.cost_usd }),
    ...(trial.usage && { usage: trial.usage }),
    ...(output.model !== undefined && { model: output.model }),
    ...(trial.cached && { cached: true }),
    ...describeMissing(trial),
  };
}

/** A trial passes when all its blocking scores pass; it is missing when one errored and none failed. */
function outcomeOf(trial: Trial): TrialFacts['outcome'] {
  const blocking = trial.scores.filter((score) => !score.advisory && score.status !== 'skipped');
  if (blocking.some((score) => score.status === 'scored' && !score.pass)) return 'failed';
  if (trial.output.error?.kind === 'error') return 'missing';
  if (blocking.some((score) => score.status === 'errored')) return 'missing';
  return blocking.length > 0 ? 'passed' : 'unscored';
}

function foldMetrics(scores: readonly Score[]): TrialFacts['metrics'] {
  const errored = erroredMetrics(scores);
  const fed = new Map<string, { sum: number; count: number; pass: boolean }>();
  for (const score of scores) {
    if (score.status !== 'scored' || errored.has(score.name)) continue;
    const so = fed.get(score.name) ?? { sum: 0, count: 0, pass: true };
    fed.set(score.name, {
      sum: so.sum + score.value,
      count: so.count + 1,
      pass: so.pass && score.pass,
    });
  }
  return Object.fromEntries(
    [...fed].map(([name, { sum, count, pass }]) => [name, { value: sum / count, pass }]),
  );
}

function erroredMetrics(scores: readonly Score[]): Set<string> {
  return new Set(scores.filter((score) => score.status === 'errored').map((score) => score.name));
}

function isUnanswered(output: Output): boolean {
  return output.output === null && !output.tool_calls?.length && !output.error;
}

function digestAnswer({ output, tool_calls }: Output): string {
  return digestJson([output, tool_calls ?? []]).slice(0, ANSWER_DIGEST_CHARS);
}

/** Why a trial is missing or failed by the target's fault, in its own words. */
function describeMissing({ output, scores }: Trial): Pick<TrialFacts, 'error'> {
  if (output.error) {
    const { message, code } = output.error;
    return { error: { message, ...(code !== undefined && { code }) } };
  }
  const errored = scores.find((score) => score.status === 'errored' && !score.advisory);
  if (errored?.status !== 'errored') return {};
  return { error: { message: `${errored.name}: ${errored.why}`, code: 'scorer' } };
}
