import { appendFile } from 'node:fs/promises';
import { systemClock } from '../adapters/system-clock.ts';
import { postStatus } from '../adapters/github/commit-status.ts';
import { upsertComment } from '../adapters/github/sticky-comment.ts';
import type { Log } from '../ports.ts';
import { annotateProblems, renderAnnotations } from '../report/render-annotations.ts';
import { renderFailureMarkdown } from '../report/render-failure.ts';
import { COMMENT_ROOM, renderSuites, SUMMARY_ROOM } from '../report/render-markdown.ts';
import type { Report } from '../report/report.ts';
import type { SuiteOutcome } from './gate-config.ts';
import type { ActionHost } from './host.ts';
import type { RunnerCommands } from './runner-commands.ts';
import type { Survey } from './survey.ts';

type Room = typeof COMMENT_ROOM | typeof SUMMARY_ROOM;

/** The reports of the suites that came to a verdict. */
export function reportsOf(outcomes: readonly SuiteOutcome[]): Report[] {
  return outcomes.flatMap((outcome) => (outcome.kind === 'gated' ? [outcome.gated.report] : []));
}

/** Everything in one document: the suites that were refused first, for nothing counts before they are mended. */
export function renderOutcomes(
  outcomes: readonly SuiteOutcome[],
  room: Room,
  runUrl: string,
): string {
  const refused = outcomes.flatMap((outcome) =>
    outcome.kind === 'refused' ? outcome.problems : [],
  );
  const reports = reportsOf(outcomes);
  const failure = renderFailureMarkdown(refused, { room, links: { run: runUrl } });
  if (refused.length === 0) return renderSuites(reports, room);
  if (reports.length === 0) return failure;
  const left =
    'maxChars' in room
      ? { maxChars: room.maxChars - failure.length - 10 }
      : { maxBytes: room.maxBytes - Buffer.byteLength(failure) - 10 };
  return `${failure}\n\n---\n\n${renderSuites(reports, left)}`;
}

/** Suite names of a comment: one comment per set. A suite that could not be read has none. */
export function suiteNames(outcomes: readonly SuiteOutcome[]): string[] {
  return outcomes.flatMap((outcome) => {
    if (outcome.kind === 'gated') return [outcome.gated.suite.suite];
    return outcome.suite ?? [];
  });
}

/** Job summary, then annotations: both need no permission. */
export async function publishLocally(
  outcomes: readonly SuiteOutcome[],
  { env }: ActionHost,
  { runUrl, commands }: { runUrl: string; commands: RunnerCommands },
): Promise<void> {
  const summary = env['GITHUB_STEP_SUMMARY'];
  if (summary) await appendFile(summary, `${renderOutcomes(outcomes, SUMMARY_ROOM, runUrl)}\n`);
  const refused = outcomes.flatMap((outcome) =>
    outcome.kind === 'refused' ? outcome.problems : [],
  );
  const annotations = [...annotateProblems(refused), ...renderAnnotations(reportsOf(outcomes))];
  for (const annotation of annotations) commands.annotate(annotation);
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
  const result = await upsertComment({
    client,
    clock: systemClock,
    repository,
    prNumber,
    marker: { suites: names, head: headSha, run: runId, attempt },
    body: renderOutcomes(outcomes, COMMENT_ROOM, runUrl),
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
      log.info('a newer run has commented already: the comment stays as it is');
      return true;
    case 'forbidden':
      log.warn(`no comment: the job needs the permission \`${result.permission}\` (${result.why})`);
      return false;
    case 'locked':
    case 'rejected':
    case 'failed':
      log.warn(`no comment: ${result.why}`);
      return false;
  }
}

/** The status of a dispatched run on the head of the pull request, one a suite. */
export async function publishStatuses(
  outcomes: readonly SuiteOutcome[],
  { occasion, client }: Survey,
  { runUrl, log }: { runUrl: string; log: Log },
): Promise<void> {
  const { status, headSha, repository, fork, event } = occasion;
  if (!status || headSha === undefined || fork) return;
  for (const outcome of outcomes) {
    const suite = outcome.kind === 'gated' ? outcome.gated.suite.suite : outcome.suite;
    if (suite === undefined) continue;
    const verdict = outcome.kind === 'gated' ? outcome.gated.report.verdict : undefined;
    const result = await postStatus({
      client,
      repository,
      sha: headSha,
      suite,
      state: verdict ? STATES[verdict.verdict] : 'error',
      description: verdict?.reason ?? 'could not measure: see the run',
      targetUrl: runUrl,
    });
    // on a pull request the job itself is the check; the status is an extra
    if (result.status !== 'posted' && event === 'workflow_dispatch')
      log.warn(`no commit status: ${result.why}`);
  }
}

const STATES = { pass: 'success', fail: 'failure', error: 'error' } as const;
