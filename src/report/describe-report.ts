import { asSentence } from './describe-gate.ts';
import { codeSpan, linkBelow } from './escape-markdown.ts';
import type { Report, ReportedCase } from './report.ts';
import type { BaselineInfo, Verdict } from '../domain/verdict.ts';
import {
  countOf,
  formatAge,
  formatCount,
  formatDuration,
  formatPercent,
  formatUsd,
} from '../values/format-number.ts';

const SHORT_SHA_CHARS = 7;

/** Whether the kind of a case already says how it went. */
export function isToldByKind({ kind, before, after }: ReportedCase): boolean {
  if (kind === 'missing') return after.trials === 0;
  if (kind === 'worse') return after.trials === 1;
  return (kind === 'failing' || kind === 'failing-new') && !before && after.trials === 1;
}

/** Stands before outputs that are shown from where they differ. */
export function tellSkipped(chars: number): string {
  return `… ${countOf(chars, 'character')}, the same in both`;
}

/** `5/5 trials passed before, 0/3 now`; single trials in words. */
export function describeStatus({ before, after }: ReportedCase): string {
  if (after.trials === 0) return 'no trial measured';
  const isSingle = after.trials === 1 && (before?.trials ?? 1) === 1;
  if (!before || before.trials === 0)
    return isSingle
      ? after.passed === 1
        ? 'passes'
        : 'fails'
      : `${after.passed}/${after.trials} trials passed`;
  if (before.passedThere !== undefined) return describeReexpected(before, after, isSingle);
  if (!isSingle)
    return `${before.passed}/${before.trials} trials passed before, ${after.passed}/${after.trials} now`;
  if (before.passed === after.passed)
    return after.passed === 1 ? 'passes, as before' : 'fails, as before';
  return after.passed === 1 ? 'failed before, passes now' : 'passed before, fails now';
}

/** Main's answer passed by what main expected, and fails by what is expected now; or the other way round. */
function describeReexpected(
  { passed, trials, passedThere = passed }: NonNullable<ReportedCase['before']>,
  after: ReportedCase['after'],
  isSingle: boolean,
): string {
  if (!isSingle)
    return `${passedThere}/${trials} trials passed on main; by what is expected now ${passed}/${trials} of main's pass, and ${after.passed}/${after.trials} here`;
  const [then, now] = passedThere > passed ? ['passed', 'fails'] : ['failed', 'passes'];
  const here =
    after.passed === passed
      ? `${now} too`
      : `${now}, and this one ${after.passed === 1 ? 'passes' : 'fails'}`;
  return `${then} on main; by what is expected now main's answer ${here}`;
}

/** `9f8e7d6`. */
export function shortSha(commit: string): string {
  return commit.slice(0, SHORT_SHA_CHARS);
}

/** Which run it was compared with, as prose. */
export function describeBaseline({
  commit,
  age_days,
  behind,
  fresh,
  carried_from: measured,
  why,
  refused,
}: BaselineInfo): string {
  if (commit === undefined && age_days === undefined)
    return why ? `none: ${why}` : refused.length > 0 ? 'none that can be trusted' : 'none';
  const parts = [
    ...(commit === undefined ? [] : [`\`${shortSha(commit)}\``]),
    ...(measured === undefined ? [] : [`measured at \`${shortSha(measured)}\` and carried on`]),
    ...(fresh ? ['run in this job, beside this commit'] : []),
    ...(age_days === undefined || fresh ? [] : [`${formatAge(age_days)} old`]),
    ...(behind ? [`${countOf(behind, 'commit')} behind`] : []),
  ];
  return parts.join(', ');
}

/** The last release's run, where a gate holds against it. Prose. */
export function describeRelease({ release }: Verdict): string[] {
  if (!release) return [];
  const name = release.tag === undefined ? '' : `${release.tag}: `;
  return [`${name}${describeBaseline(release)}`];
}

/** Dollars, tokens, latency and time, each as a phrase. */
export function describeSpend({ verdict, elapsedMs }: Report): string[] {
  const { usage } = verdict;
  return [
    ...describeCost(verdict),
    ...describeCalls('target', usage.target),
    ...describeCalls('judges', usage.judges),
    ...describeJudging(verdict),
    ...describeLatency(verdict),
    ...(elapsedMs === undefined ? [] : [`the run took ${formatDuration(elapsedMs)}`]),
  ];
}

function describeCost({ cost_usd: cost, usage }: Verdict): string[] {
  if (cost !== undefined) return [`cost ${formatUsd(cost)}`];
  const tokens = usage.target.input_tokens + usage.target.output_tokens;
  return tokens > 0 ? ['cost unknown (no price for the model)'] : [];
}

function describeJudging({ judging, usage }: Verdict): string[] {
  if (!judging || usage.judges.calls === 0) return [];
  const { input_tokens: read, output_tokens: written } = usage.judges;
  // a price is of tokens: where none were told, it is not the price that is missing
  const missing = read + written > 0 ? 'no price for a judge' : 'no judge says how many tokens';
  const cost =
    judging.cost_usd === undefined ? `cost unknown (${missing})` : formatUsd(judging.cost_usd);
  const pace = judging.p50_ms === undefined ? '' : `, p50 ${formatDuration(judging.p50_ms)}`;
  return [`judging: ${cost}${pace}`];
}

function describeCalls(who: string, usage: Verdict['usage']['target']): string[] {
  if (usage.calls + (usage.cached ?? 0) === 0) return [];
  const recalled = usage.cached
    ? ` and ${countOf(usage.cached, 'answer')} from the response cache`
    : '';
  const calls = `${who}: ${countOf(usage.calls, 'call')}${recalled}`;
  if (usage.input_tokens + usage.output_tokens === 0) return [calls];
  const cached = usage.cached_tokens ? ` (${formatCount(usage.cached_tokens)} cached)` : '';
  return [
    `${calls}, ${formatCount(usage.input_tokens)} tokens in${cached}, ${formatCount(usage.output_tokens)} out`,
  ];
}

function describeLatency({ latency }: Verdict): string[] {
  if (!latency) return [];
  const was = (ms: number | undefined): string =>
    ms === undefined ? '' : ` (was ${formatDuration(ms)})`;
  return [
    `latency p50 ${formatDuration(latency.p50_ms)}${was(latency.baseline_p50_ms)}, p95 ${formatDuration(latency.p95_ms)}${was(latency.baseline_p95_ms)}`,
  ];
}

/** How much stands behind the verdict. */
export function describeMeasured({ measured, untouched }: Verdict): string {
  if (untouched) return 'no call made';
  const missing = measured.missing > 0 ? `, ${formatCount(measured.missing)} missing` : '';
  return `${countOf(measured.cases, 'case')}, ${countOf(measured.trials, 'trial')}${missing}`;
}

/** What to do about an error, in a sentence, as far as the gate that erred knows. Prose. */
export function describeCure({ verdict }: Report): string | undefined {
  const { next } = verdict.gates.find(({ result }) => result === 'error') ?? {};
  // the page that it names stands behind it anyway
  const step = next?.replace(/ ?\(?docs\/when-it-breaks\.md#[a-z0-9-]+\)?/, '');
  return step ? asSentence(step) : undefined;
}

/** The entry of the playbook that says what to do. */
export function playbookPath(entry: string | undefined): string {
  return `docs/when-it-breaks.md${entry === undefined ? '' : `#${entry}`}`;
}

/** Said where the address of the pages is not known. */
const ELSEWHERE = 'Touchstone’s own ';

/** Where these entries are to be read, as text: `docs` is the address of the pages, where it is known. */
export function tellPages(
  entries: readonly (string | undefined)[],
  docs: string | undefined,
): string {
  if (docs === undefined) return `${ELSEWHERE}${entries.map(playbookPath).join(', ')}`;
  return entries.map((entry) => `${docs}/${playbookPath(entry).slice('docs/'.length)}`).join(', ');
}

/** The same as markdown links, as far as they can be. */
export function linkPages(
  entries: readonly (string | undefined)[],
  docs: string | undefined,
): string {
  const pages = entries.map((entry) => {
    const path = playbookPath(entry);
    return linkBelow(codeSpan(path), docs, path.slice('docs/'.length));
  });
  return `${docs === undefined ? ELSEWHERE : ''}${pages.join(', ')}`;
}

/** What answered here and did not on the baseline. Prose. */
export function describeTarget({ targetChanges = [] }: Report): string | undefined {
  if (targetChanges.length === 0) return undefined;
  const quote = (value: string): string => `\`${value.replaceAll('`', "'")}\``;
  const told = targetChanges.map(({ what, before, after }) =>
    before === undefined && after === undefined
      ? `${what} changed`
      : `${what} ${before === undefined ? 'not set' : quote(before)} → ${after === undefined ? 'not set' : quote(after)}`,
  );
  return told.join('; ');
}

/** What the two columns of numbers are called. */
export function nameSubject({ subject }: Pick<Report, 'subject'>): string {
  return subject === 'pull-request' ? 'this PR' : 'this run';
}

/** How often several attempts in a row all pass. Prose. */
export function describeReliability({ reliability }: Verdict): string[] {
  const { baseline, current } = reliability ?? {};
  const told = [
    ...(baseline ? [`${formatPercent(baseline.share)} on main`] : []),
    ...(current ? [`${formatPercent(current.share)} here`] : []),
  ];
  const attempts = baseline?.attempts ?? current?.attempts;
  return told.length === 0
    ? []
    : [`All of ${attempts} attempts at a case pass (pass^${attempts}): ${told.join(', ')}`];
}

/** How the new cases did, which nothing can be compared with. Prose. */
export function describeNewcomers({ comparison }: Verdict): string | undefined {
  const { newcomers } = comparison ?? {};
  if (!newcomers) return undefined;
  const { n, mean, interval } = newcomers;
  return `Pass rate of ${countOf(n, 'new case')}: ${formatPercent(mean)} (90 % interval ${formatPercent(interval[0])} to ${formatPercent(interval[1])}).`;
}
