import { UserError } from '../../errors.ts';
import type { BaselineSearch, BaselineStore, Log } from '../../ports.ts';
import { readApiFailure } from './api-failure.ts';
import { ARCHIVE_CAPS } from './archive-caps.ts';
import { createBaselineApi } from './baseline-api.ts';
import type { BaselineChoice } from './baseline-choice.ts';
import type { SearchContext } from './baseline-trail.ts';
import { searchBaseline } from './search-baseline.ts';
import { explainUnread, UnreadBaseline } from './unread-baseline.ts';
import { takeCandidate, type CandidateTools } from './take-candidate.ts';
import type { Wanted } from './baseline-trust.ts';

/** Where baselines are searched, and what is wanted of them. */
export interface BaselineOptions extends CandidateTools {
  log: Log;
  choice: BaselineChoice;
  /** The commit whose baseline is wanted: first parent of what is tested, `base_sha`, or the tip itself on a schedule. */
  wantedSha: string | undefined;
  /** Its own run never serves as its baseline. */
  ownRunId: number;
  /** The workflow that records; absent: unknown, so nothing is trusted. */
  workflowPath: string | undefined;
  /** How long to wait for a baseline run of the wanted commit that is under way. */
  waitMs: number;
}

/**
 * Baselines in this repository's artifacts. `find` answers `none`, with every refusal, where the API has nothing
 * to trust, `unread` where it does not answer; it throws UserError where a run or folder was named that cannot serve.
 */
export function createBaselineStore(options: BaselineOptions): BaselineStore {
  return {
    async find(suite, signal) {
      const { choice } = options;
      if (choice.kind === 'none') return none('`baseline: none`');
      if (choice.kind === 'path') return await openNamedFolder(options, choice.path, suite);
      if (options.wantedSha === undefined) return none('the base commit is not known');
      if (options.workflowPath === undefined)
        return {
          ...none('the workflow that records baselines is not known'),
          unread: true,
          next: 'set the input `baseline-workflow`, then re-run the job',
        };
      const { wantedSha, workflowPath } = options;
      const search = openSearch({ ...options, wantedSha, workflowPath }, suite, signal);
      return choice.kind === 'run'
        ? await takeNamedRun(search, choice.runId)
        : await searchBaseline(search);
    },
  };
}

/** `evals.yml` or `.github/workflows/evals.yml`, as the input `baseline-workflow` has it. */
export function toWorkflowPath(input: string): string {
  const path = input.includes('/') ? input : `.github/workflows/${input}`;
  if (/^\.github\/workflows\/[^/]+\.ya?ml$/.test(path)) return path;
  throw new UserError({
    code: 'baseline-workflow',
    message: `\`baseline-workflow\` is not a workflow file: ${JSON.stringify(input)}`,
    hint: 'write the file’s name below `.github/workflows/`, e.g. `evals.yml`',
  });
}

/** What a search of a suite's baselines needs. */
export function openSearch(
  options: BaselineOptions & { wantedSha: string; workflowPath: string },
  suite: string,
  signal: AbortSignal,
): SearchContext {
  return {
    ...options,
    wanted: toWanted(options, suite, options.workflowPath),
    api: createBaselineApi(options, { suite, workflowPath: options.workflowPath }),
    signal,
  };
}

/** What is wanted of a run that records baselines of a suite. */
export function toWanted(
  options: Pick<BaselineOptions, 'repository'>,
  suite: string,
  workflowPath: string,
): Wanted {
  const { id, defaultBranch } = options.repository;
  return {
    suite,
    ...(id !== undefined && { repositoryId: id }),
    defaultBranch,
    workflowPath,
    maxZipBytes: ARCHIVE_CAPS.maxZipBytes,
  };
}

function none(why: string): Extract<BaselineSearch, { status: 'none' }> {
  return { status: 'none', why, refused: [] };
}

async function openNamedFolder(
  { openRun }: BaselineOptions,
  path: string,
  suite: string,
): Promise<BaselineSearch> {
  const stored = await openRun(path);
  if (stored.run.suite !== suite) {
    throw new UserError({
      code: 'baseline',
      message: `the baseline at ${path} is of suite \`${stored.run.suite}\`, not \`${suite}\``,
      hint: 'name the folder of a stored run of this suite',
    });
  }
  const { commit } = stored.run;
  return { status: 'found', stored, ...(commit && { commit }), behind: 0, refused: [] };
}

/** A run that a person named is held to the same rules; that it cannot serve is theirs to mend, not to pass over. */
async function takeNamedRun(search: SearchContext, runId: number): Promise<BaselineSearch> {
  const { api, wanted, wantedSha, signal } = search;
  try {
    const run = await api.readRun(runId);
    const [artifact] = await api.listArtifactsOf(runId);
    if (!artifact) throw refuseNamed(runId, `it has no artifact \`touchstone-${wanted.suite}\``);
    const behind = await api.countBehind(run.head_sha, wantedSha);
    const candidate = {
      artifact,
      run,
      ...(behind !== undefined && { behind }),
      newestArtifactId: artifact.id,
    };
    const taken = await takeCandidate(search, candidate, wanted, signal);
    if (taken.status === 'refused') throw refuseNamed(runId, taken.why);
    const { stored } = taken;
    return { status: 'found', stored, commit: run.head_sha, behind: behind ?? 0, refused: [] };
  } catch (error) {
    if (error instanceof UserError) throw error;
    if (!(error instanceof UnreadBaseline) && readApiFailure(error).kind === 'gone')
      throw refuseNamed(runId, readApiFailure(error).message);
    const { why, next } = explainUnread(error, `run ${runId}`);
    throw new UserError({
      code: 'baseline-unread',
      message: `\`baseline: ${runId}\`: ${why}`,
      hint: next,
    });
  }
}

function refuseNamed(runId: number, why: string): UserError {
  return new UserError({
    code: 'baseline',
    message: `\`baseline: ${runId}\` cannot serve: ${why}`,
    hint: 'use `auto`, or the id of a push or schedule run of the default branch that is an ancestor of the base',
  });
}
