import type { MetricValue, Plain, TrialFacts } from '../domain/facts.ts';
import type { Output, Score, Trial } from '../domain/run.ts';
import { canonicalJson, shortDigest } from '../values/canonical-json.ts';
import { sumAsked } from '../values/sum-asked.ts';

/** The folded form of one trial. `scores`: as they count now; `uncompared`: those of them that no judge gave who compares. */
export function foldTrial(
  trial: Trial,
  scores = trial.scores,
  uncompared = scores,
): Plain<TrialFacts> {
  const { output } = trial;
  const { metrics, errored, unadvised } = foldMetrics(scores);
  const [outcome, without] = [outcomeOf(output, scores), outcomeOf(output, uncompared)];
  return {
    trial: trial.trial,
    outcome,
    ...(without !== outcome && { uncompared: without }),
    metrics,
    ...(errored.length > 0 && { errored }),
    ...(unadvised.length > 0 && { unadvised }),
    ...(isUnanswered(output) && { unanswered: true }),
    ...(!output.error && { answer: digestAnswer(output) }),
    ...(trial.metadata_hash !== undefined && { metadata_hash: trial.metadata_hash }),
    ...(trial.latency_ms !== undefined && { latency_ms: trial.latency_ms }),
    ...(trial.cost_usd !== undefined && { cost_usd: trial.cost_usd }),
    ...(trial.usage && { usage: trial.usage }),
    ...sumWasted(trial),
    ...(trial.attempts !== 1 && !trial.cached && { attempts: trial.attempts }),
    ...(output.model !== undefined && { model: output.model }),
    ...(output.fingerprint !== undefined && { fingerprint: output.fingerprint }),
    ...(trial.cached && { cached: true }),
    ...describeJudging(scores),
    ...(trial.conflicting && { conflicts: trial.conflicting }),
    ...describeMissing(output, scores),
  };
}

function sumWasted({ output, cost_usd: paid }: Trial): Pick<Plain<TrialFacts>, 'wasted_usd'> {
  const { cost_usd: own } = output;
  return paid === undefined || own === undefined || paid <= own ? {} : { wasted_usd: paid - own };
}

/** A trial passes when all its blocking scores pass; it is missing when one errored and none failed. */
function outcomeOf({ error }: Output, scores: readonly Score[]): TrialFacts['outcome'] {
  const blocking = scores.filter((score) => !score.advisory && score.status !== 'skipped');
  if (blocking.some((score) => score.status === 'scored' && !score.pass)) return 'failed';
  if (error?.kind === 'error') return 'missing';
  if (blocking.some((score) => score.status === 'errored')) return 'missing';
  return blocking.length > 0 ? 'passed' : 'unscored';
}

/** Each metric by the scores that feed it: those that block, where one of them does. */
function foldMetrics(scores: readonly Score[]): Pick<Plain<TrialFacts>, 'metrics'> & {
  errored: string[];
  unadvised: string[];
} {
  const folded: [string, MetricValue][] = [];
  const errored: string[] = [];
  const unadvised: string[] = [];
  for (const [name, all] of Map.groupBy(scores, (score) => score.name)) {
    const blocking = all.filter(({ advisory, status }) => !advisory && status !== 'skipped');
    const fed = blocking.length > 0 ? blocking : all;
    const value = foldScores(fed);
    const isErrored = fed.some(({ status }) => status === 'errored');
    if (isErrored) errored.push(name);
    else if (value) folded.push([name, value]);
    if (isErrored && blocking.length === 0) unadvised.push(name);
  }
  return { metrics: Object.fromEntries(folded), errored, unadvised };
}

/** Undefined where none of them found anything. */
function foldScores(fed: readonly Score[]): MetricValue | undefined {
  const scored = fed.filter((score) => score.status === 'scored');
  if (scored.length === 0) return undefined;
  return {
    value: scored.reduce((sum, { value }) => sum + value, 0) / scored.length,
    pass: scored.every(({ pass }) => pass),
    ...(scored.every(({ advisory }) => advisory) && { advisory: true }),
  };
}

function isUnanswered(output: Output): boolean {
  return output.output === null && !output.tool_calls?.length && !output.error;
}

/** Answers are only compared with each other inside one case: a short digest will do. */
function digestAnswer({ output, tool_calls }: Output): string {
  return shortDigest(canonicalJson([output, tool_calls ?? []]));
}

function describeJudging(scores: readonly Score[]): Pick<TrialFacts, 'judged' | 'votes'> {
  if (!scores.some(({ asked }) => asked)) return {};
  const judged = sumAsked(scores);
  const votes = scores.flatMap(({ name, asked }) => {
    const values = asked?.votes?.flatMap(({ value }) => value ?? []) ?? [];
    return values.length > 1 ? [[name, values] as const] : [];
  });
  return {
    ...(judged && { judged }),
    ...(votes.length > 0 && { votes: Object.fromEntries(votes) }),
  };
}

/** Why a trial is missing or failed by the target's fault, in its own words. */
function describeMissing({ error }: Output, scores: readonly Score[]): Pick<TrialFacts, 'error'> {
  if (error) {
    const { message, code } = error;
    return { error: { message, ...(code !== undefined && { code }) } };
  }
  const errored = scores.find((score) => score.status === 'errored' && !score.advisory);
  if (errored?.status !== 'errored') return {};
  return { error: { message: `${errored.name}: ${errored.why}`, code: 'scorer' } };
}
