import { formatMarker, type CommentMarker } from '../adapters/github/comment-marker.ts';
import { statusContext } from '../adapters/github/commit-status.ts';
import type { TriggeringRun } from '../adapters/github/occasion.ts';
import type { PullRequest } from '../adapters/github/pull-request.ts';
import { upsertComment } from '../adapters/github/sticky-comment.ts';
import { systemClock } from '../adapters/system-clock.ts';
import type { RepositoryFiles } from '../ports.ts';
import { COMMENT_ROOM } from '../report/render-markdown.ts';
import { renderForkReport, type ForkFigures } from '../report/render-fork-report.ts';
import { normalize } from 'node:path/posix';
import { readBaseSuites, type BaseSuite } from './base-suites.ts';
import { judgeForkRun, type ForkRunPlace } from './judge-fork-run.ts';
import { describeMaintainerSteps } from './maintainer-steps.ts';
import { setPending } from './pending-status.ts';
import { nothingToDo, sayUnpublished, type Published, type Publishing } from './publishing.ts';
import { proposePolicies } from './propose-policy.ts';
import { readPolicyBase, type PolicyBase } from './read-base.ts';
import type { Survey } from './survey.ts';

const WORKFLOW_FILE = /^\.github\/workflows\/[^/]+\.ya?ml$/;

/** The pending status and the comment of a pull request whose own run decides nothing. */
export async function publishPull(pull: PullRequest, publishing: Publishing): Promise<Published> {
  const { host, log, run, occasion } = publishing;
  const { repository, serverUrl } = occasion;
  const { policyBase, files } = await readBase(pull, publishing);
  const home = `${serverUrl}/${repository.owner}/${repository.name}`;
  const runUrl = `${home}/actions/runs/${run.runId}`;
  const suites = await readBaseSuites(policyBase.configured, files);
  const { undecided, pending } = await setPending(pull, suites, { ...publishing, runUrl });
  if (undecided.length === 0)
    return nothingToDo(`a maintainer’s run of #${pull.number} has decided at this commit`);

  const workflowFile = await findWorkflow(run, files);
  const place = {
    host,
    log,
    run,
    pull,
    home,
    runUrl,
    files,
    survey: { ...surveyBase(pull, publishing, workflowFile), policyBase },
  };
  const figures = await orInterrupted(host.signal, judgeSuites(suites, place));
  const marker: CommentMarker = {
    suites: suites.map(({ name }) => name),
    head: pull.headSha,
    run: run.runId,
    attempt: run.attempt,
  };
  const steps = describeMaintainerSteps({
    prNumber: pull.number,
    workflowFile,
    fork: pull.fork,
    suites: suites.flatMap(({ suite }) => suite ?? []),
  });
  const author = pull.fork ? 'a fork' : 'Dependabot';
  const unmeasured = suites.filter(({ name }) =>
    figures.some((one) => one.suite === name && one.report === undefined),
  );
  const policy = await proposePolicies(pull, unmeasured, publishing);
  const body = renderForkReport(
    { author, figures, policy, steps, pending: pending.map(statusContext), run: runUrl },
    COMMENT_ROOM.maxChars - formatMarker(marker).length - 1,
  );
  await writeComment(body, { pull, marker }, publishing);
  return { line: `#${pull.number} needs a maintainer run`, summary: body };
}

/** The pending status alone, where it is not clear which pull request a run was of: none of them may look decided. */
export async function holdPull(pull: PullRequest, publishing: Publishing): Promise<void> {
  const { repository, serverUrl } = publishing.occasion;
  const { policyBase, files } = await readBase(pull, publishing);
  const runUrl = `${serverUrl}/${repository.owner}/${repository.name}/actions/runs/${publishing.run.runId}`;
  const suites = await readBaseSuites(policyBase.configured, files);
  await setPending(pull, suites, { ...publishing, runUrl });
}

/** The suites that the input `config` names, as the base commit has them. @throws UserError where there are none */
async function readBase(
  { baseSha }: PullRequest,
  { host: { inputs, workspace }, client, occasion: { repository } }: Publishing,
): Promise<{ policyBase: PolicyBase; files: RepositoryFiles }> {
  const policyBase = await readPolicyBase(
    { checkout: workspace, client, repository },
    {
      base: { status: 'found', sha: baseSha },
      records: false,
      patterns: inputs.configs.map((pattern) => normalize(pattern)),
    },
  );
  const { base, configured } = policyBase;
  if (base.status !== 'read')
    throw sayUnpublished(
      `the suites of the base commit could not be read: ${base.status === 'unknown' ? base.why : ''}`,
    );
  if (configured.size > 0) return { policyBase, files: base.files };
  throw sayUnpublished(
    `the base commit ${baseSha.slice(0, 7)} has no suite at ${inputs.configs.join(', ')}`,
    'give this job the same input `config` as the gate’s; a suite that a pull request brings counts once it is merged',
  );
}

/**
 * The workflow of the run, where the base commit has it too: the one that a maintainer starts, and that records the
 * baselines. A pull request can bring a workflow of the same name; nothing is looked for under that one's.
 */
async function findWorkflow(
  { workflowPath }: TriggeringRun,
  files: RepositoryFiles,
): Promise<string | undefined> {
  if (workflowPath === undefined || !WORKFLOW_FILE.test(workflowPath)) return undefined;
  return (await files.exists(workflowPath)) ? workflowPath : undefined;
}

/** The base commit in the place of what is tested: the search for a baseline begins there. */
function surveyBase(
  pull: PullRequest,
  { occasion, client }: Publishing,
  workflowFile: string | undefined,
): Omit<Survey, 'policyBase'> {
  const { workflowFile: _own, foreignWorkflow: _foreign, ...rest } = occasion;
  return {
    client,
    occasion: { ...rest, prNumber: pull.number, ...(workflowFile && { workflowFile }) },
    commit: pull.baseSha,
    base: { status: 'found', sha: pull.baseSha },
    configs: [],
  };
}

async function judgeSuites(
  suites: readonly BaseSuite[],
  place: ForkRunPlace,
): Promise<ForkFigures[]> {
  const figures: ForkFigures[] = [];
  for (const suite of suites) figures.push(await judgeForkRun(suite, place));
  return figures;
}

/** So far nothing was written but the status: a job that is cancelled ends here, and a re-run begins anew. */
async function orInterrupted<T extends object>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  const { promise: interrupted, resolve: stop } = Promise.withResolvers<undefined>();
  if (signal.aborted) stop(undefined);
  else signal.addEventListener('abort', () => stop(undefined), { once: true });
  const answer = await Promise.race([work, interrupted]);
  // also where the work heard of it first, and answers that it read nothing
  if (answer === undefined || signal.aborted) throw sayUnpublished('publishing was interrupted');
  return answer;
}

async function writeComment(
  body: string,
  { pull, marker }: { pull: PullRequest; marker: CommentMarker },
  { host, log, client, occasion }: Publishing,
): Promise<void> {
  if (host.inputs.comment === 'never') return;
  const result = await upsertComment({
    client,
    clock: systemClock,
    repository: occasion.repository,
    prNumber: pull.number,
    marker,
    body,
    create: true,
  });
  switch (result.status) {
    case 'created':
    case 'updated':
    case 'unchanged':
      return log.info(`comment ${result.status}: ${result.url}`);
    case 'superseded':
      return log.info('a newer run has commented already: the comment stays as it is');
    case 'absent':
      return;
    case 'forbidden':
      throw sayUnpublished(
        `no comment: ${result.why}`,
        `give the job the permission \`${result.permission}\``,
      );
    case 'locked':
    case 'rejected':
    case 'failed':
      throw sayUnpublished(`no comment: ${result.why}`);
  }
}
