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
import { canonicalJson, shortDigest } from '../values/canonical-json.ts';
import { SharedValues } from './shared-values.ts';

type Identity = Pick<CaseFacts, 'id' | 'case_hash' | 'expectation_hash'>;

/** Which case a trial belongs to. */
export function identifyCase({ case: id, case_hash, expectation_hash }: Trial): Identity {
  return { id, case_hash, expectation_hash };
}

/**
 * Collects trials, in any order, into what the verdict reads. A later line for the same trial replaces the earlier one.
 * It stands in memory for every case of a large suite: nothing is held twice that repeats.
 */
export class FactsBuilder {
  private readonly cases: CaseFacts[] = [];
  /** By case_hash; where cases have the same input, the expectation tells them apart, else the id. */
  private readonly byInput = new Map<string, CaseFacts | CaseFacts[]>();
  // no prototype: names come from files that others may have written
  private readonly metrics: { [name: string]: MetricFacts } = Object.create(null);
  private readonly shared = new SharedValues();
  private hasPlan = false;

  /** A case that is planned, so that it counts as missing if nothing is measured. */
  expect(entry: Omit<CaseFacts, 'trials'>): void {
    this.hasPlan = true;
    if (!this.findTwins(entry).some(({ id }) => id === entry.id)) this.addCase(entry);
  }

  private addCase({ id, case_hash, expectation_hash, tags }: Omit<CaseFacts, 'trials'>): CaseFacts {
    const facts: CaseFacts = {
      id,
      case_hash,
      expectation_hash,
      tags: this.shared.share(tags),
      trials: [],
    };
    this.cases.push(facts);
    const twins = this.byInput.get(case_hash);
    this.byInput.set(case_hash, twins === undefined ? facts : [twins, facts].flat());
    return facts;
  }

  add(trial: Trial): TrialFacts {
    const identity = identifyCase(trial);
    const known = this.find(identity) ?? this.addCase({ ...identity, tags: trial.tags });
    const facts = this.shrink(foldTrial(trial));
    const after = known.trials.findIndex((other) => other.trial >= facts.trial);
    const at = after === -1 ? known.trials.length : after;
    const replaced = known.trials[at]?.trial === facts.trial ? 1 : 0;
    // not in place: a list that grows by itself reserves room for seventeen
    known.trials = known.trials.toSpliced(at, replaced, facts);
    for (const score of trial.scores) this.noteMetric(score);
    return facts;
  }

  isExpected(identity: Identity): boolean {
    return this.find(identity) !== undefined;
  }

  /** Whether this trial was measured: scored, or failed by the target's own fault. */
  isMeasured(identity: Identity, trial: number): boolean {
    const known = this.find(identity)?.trials.find((facts) => facts.trial === trial);
    return known !== undefined && known.outcome !== 'missing';
  }

  build(run: RunDocument): RunFacts {
    return { run, cases: [...this.cases], metrics: this.metrics };
  }

  /** A trial of a case that was renamed since belongs to the planned case of the same content. */
  private find(identity: Identity): CaseFacts | undefined {
    const twins = this.findTwins(identity);
    const named = twins.find(({ id }) => id === identity.id);
    return named ?? (this.hasPlan ? twins[0] : undefined);
  }

  private findTwins({ case_hash, expectation_hash }: Identity): CaseFacts[] {
    const found = this.byInput.get(case_hash) ?? [];
    return [found].flat().filter((facts) => facts.expectation_hash === expectation_hash);
  }

  private shrink(facts: TrialFacts): TrialFacts {
    const { metrics, usage, error, model, fingerprint } = facts;
    const shared = this.shared;
    return {
      ...facts,
      metrics: shared.share(metrics),
      ...(usage && { usage: shared.share(usage) }),
      ...(error && { error: shared.share(error) }),
      ...(model !== undefined && { model: shared.share(model) }),
      ...(fingerprint !== undefined && { fingerprint: shared.share(fingerprint) }),
    };
  }

  private noteMetric({ name, advisory, by, status }: Score): void {
    if (status === 'skipped') return;
    const known = (this.metrics[name] ??= { advisory: true, judged: false });
    if (!advisory) known.advisory = false;
    if (by === 'judge') known.judged = true;
  }
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
    ...(output.fingerprint !== undefined && { fingerprint: output.fingerprint }),
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

/** Answers are only compared with each other inside one case: a short digest will do. */
function digestAnswer({ output, tool_calls }: Output): string {
  return shortDigest(canonicalJson([output, tool_calls ?? []]));
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
