import { systemClock } from '../adapters/system-clock.ts';
import { formatMarker } from '../adapters/github/comment-marker.ts';
import { upsertComment } from '../adapters/github/sticky-comment.ts';
import { appendSummary } from '../adapters/storage/append-summary.ts';
import type { Problem } from '../errors.ts';
import type { Log, Progress } from '../ports.ts';
import { renderAnnotations } from '../report/render-annotations.ts';
import type { Room } from '../report/fit-sections.ts';
import { renderFailureMarkdown } from '../report/render-failure.ts';
import { renderProgress } from '../report/render-progress.ts';
import { COMMENT_ROOM, renderSuites, SUMMARY_ROOM } from '../report/render-markdown.ts';
import type { Report } from '../report/report.ts';
import { findDocs } from './find-docs.ts';
import type { SuiteOutcome } from './gate-config.ts';
import type { ActionHost } from './host.ts';
import type { RunnerCommands } from './runner-commands.ts';
import type { Survey } from './survey.ts';

/** What problems may take of it where there are reports too. */
const PROBLEM_SHARE = 1 / 3;

/** The reports of the suites that came to a verdict. */
export function reportsOf(outcomes: readonly SuiteOutcome[]): Report[] {
  return outcomes.flatMap((outcome) => {
    if (outcome.kind === 'gated') return [outcome.gated.report];
    return outcome.kind === 'refused' ? [] : [outcome.report];
  });
}

/** The name of its suite. A suite that could not be read may have none. */
export function nameOf(outcome: SuiteOutcome): string | undefined {
  if (outcome.kind === 'gated') return outcome.gated.suite.suite;
  return outcome.kind === 'untouched' ? outcome.untouched.suite.suite : outcome.suite;
}

/** What is told as a problem: of the suites that were refused, and of baselines that could not be stored. */
function problemsOf(outcomes: readonly SuiteOutcome[]): Problem[] {
  return outcomes.flatMap((outcome) => {
    if (outcome.kind === 'refused') return outcome.problems;
    return outcome.kind === 'gated' && outcome.unstored ? [outcome.unstored] : [];
  });
}

/** Everything in one document: the suites that were refused first, for nothing counts before they are mended. */
export function renderOutcomes(
  outcomes: readonly SuiteOutcome[],
  room: Room,
  { run, docs }: { run: string; docs: string | undefined },
): string {
  const refused = problemsOf(outcomes);
  const reports = reportsOf(outcomes);
  if (refused.length === 0) return renderSuites(reports, room);
  const links = { run, ...(docs !== undefined && { docs }) };
  const policy = outcomes.flatMap(
    (outcome) => (outcome.kind === 'refused' && outcome.policy) || [],
  );
  if (reports.length === 0) return renderFailureMarkdown(refused, { room, links, policy });
  const failure = `${renderFailureMarkdown(refused, { room: takeShare(room), links, policy })}\n\n---\n\n`;
  const left =
    'maxChars' in room
      ? { maxChars: room.maxChars - failure.length }
      : { maxBytes: room.maxBytes - Buffer.byteLength(failure) };
  return `${failure}${renderSuites(reports, left)}`;
}

function takeShare(room: Room): Room {
  return 'maxChars' in room
    ? { maxChars: Math.floor(room.maxChars * PROBLEM_SHARE) }
    : { maxBytes: Math.floor(room.maxBytes * PROBLEM_SHARE) };
}

/** Suite names of a comment: one comment per set. A suite that could not be read has none. */
export function suiteNames(outcomes: readonly SuiteOutcome[]): string[] {
  return outcomes.flatMap((outcome) => nameOf(outcome) ?? []);
}

/** Job summary, then annotations: both need no permission. */
export async function publishLocally(
  outcomes: readonly SuiteOutcome[],
  { env, secrets }: ActionHost,
  { runUrl, log, commands }: { runUrl: string; log: Log; commands: RunnerCommands },
): Promise<void> {
  const docs = findDocs(env);
  const summary = `${renderOutcomes(outcomes, SUMMARY_ROOM, { run: runUrl, docs })}\n`;
  await appendSummary(env, summary, { redact: secrets.redactDocument, log });
  const refused = problemsOf(outcomes);
  for (const annotation of renderAnnotations(reportsOf(outcomes), refused, docs))
    commands.annotate(annotation);
}

/** The one comment. What GitHub refuses is a warning that names the permission, and never changes the verdict. */
export async function publishComment(
  outcomes: readonly SuiteOutcome[],
  host: ActionHost,
  { occasion, client }: Survey,
  { runUrl, log, isRed }: { runUrl: string; log: Log; isRed: boolean },
): Promise<boolean> {
  const { prNumber, headSha, runId, attempt, comments, repository } = occasion;
  const names = suiteNames(outcomes);
  if (!comments || prNumber === undefined || headSha === undefined) return false;
  if (host.inputs.comment === 'never' || names.length === 0) return false;
  const marker = { suites: names, head: headSha, run: runId, attempt };
  const room = { maxChars: COMMENT_ROOM.maxChars - formatMarker(marker).length - 1 };
  const result = await upsertComment({
    client,
    clock: systemClock,
    repository,
    prNumber,
    marker,
    body: renderOutcomes(outcomes, room, { run: runUrl, docs: findDocs(host.env) }),
    // a red comment of an earlier push still turns green
    create: host.inputs.comment === 'always' || isRed,
  });
  switch (result.status) {
    case 'created':
    case 'updated':
    case 'unchanged':
      log.info(`comment ${result.status}: ${result.url}`);
      return true;
    case 'absent':
      return false;
    case 'superseded':
      log.info(
        'a newer run, or another job of this one that is red, has commented already: the comment stays as it is',
      );
      return true;
    case 'forbidden':
      if (occasion.fork)
        log.info('no comment: a fork’s job may not write one; `command: publish` speaks for it');
      else
        log.warn(
          `no comment: the job needs the permission \`${result.permission}\` (${result.why})`,
        );
      return false;
    case 'locked':
    case 'rejected':
    case 'failed':
      log.warn(`no comment: ${result.why}`);
      return false;
  }
}

/** The comment of a run under way. Answers whether to tell more: what stands in its way is told with the verdict. */
export async function publishProgress(
  suites: readonly string[],
  { inputs }: ActionHost,
  { occasion, client }: Survey,
  { progress, runUrl }: { progress: Progress | undefined; runUrl: string },
): Promise<boolean> {
  const { prNumber, headSha, runId, attempt, comments, repository } = occasion;
  if (!comments || prNumber === undefined || headSha === undefined) return false;
  if (inputs.comment !== 'always' || suites.length === 0) return false;
  const { status } = await upsertComment({
    client,
    clock: systemClock,
    repository,
    prNumber,
    marker: { suites, head: headSha, run: runId, attempt },
    body: renderProgress({ suites, head: headSha, run: runUrl, ...(progress && { progress }) }),
    create: true,
  });
  return status === 'created' || status === 'updated' || status === 'unchanged';
}
