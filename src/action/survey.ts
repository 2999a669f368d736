import { normalize } from 'node:path/posix';
import { readCheckedOut } from '../adapters/git/checked-out.ts';
import type { GitProblem } from '../adapters/git/find-git-problem.ts';
import { createGitHubClient, type GitHubClient } from '../adapters/github/client.ts';
import {
  readCommit,
  resolveBaseCommit,
  type BaseCommit,
  type CommitSource,
} from '../adapters/github/base-commit.ts';
import { requireBaseOf } from '../adapters/github/base-branch.ts';
import type { Occasion } from '../adapters/github/occasion.ts';
import {
  joinPullRequest,
  readPullRequest,
  requireTestMerge,
} from '../adapters/github/pull-request.ts';
import { findBaseFile } from '../adapters/github/find-base-file.ts';
import { askEvent } from '../adapters/github/ask-event.ts';
import { readOccasion } from '../adapters/github/read-event.ts';
import { resolveShardBase } from '../adapters/github/shard-base.ts';
import { systemClock } from '../adapters/system-clock.ts';
import { readFile } from 'node:fs/promises';
import { UserError } from '../errors.ts';
import type { ActionHost } from './host.ts';
import { listConfigs, type NamedConfig } from './list-configs.ts';
import { readPolicyBase, type PolicyBase } from './read-base.ts';

/** Why we run, what is tested, and what it is compared with: settled before anything is measured. */
export interface Survey {
  occasion: Occasion;
  client: GitHubClient;
  /** The commit that is checked out: what is tested. */
  commit: string;
  /** The checkout is files alone: that they are those of the commit is the workflow's word. */
  isAssumed?: true;
  tree?: string;
  base: BaseCommit;
  /** The suites of the base commit, whose policy holds. */
  policyBase: PolicyBase;
  /** The suite files that are to be gated. */
  configs: readonly NamedConfig[];
}

const REF_CURE = 'leave `ref` out of actions/checkout: the default is what is tested';

/** Why we run, of environment, payload and API. @throws UserError for an event that must not gate */
export async function openOccasion({
  env,
  inputs,
  secrets,
  signal,
}: Pick<ActionHost, 'env' | 'inputs' | 'secrets' | 'signal'>): Promise<
  Pick<Survey, 'occasion' | 'client'>
> {
  const payload: unknown = JSON.parse(await readFile(env['GITHUB_EVENT_PATH'] ?? '', 'utf8'));
  const { prNumber, command, token } = inputs;
  const client = createGitHubClient({
    token,
    apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
    redact: secrets.redactDocument,
    interrupt: signal,
  });
  const occasion = readOccasion({
    env,
    payload,
    inputs: { command, ...(prNumber !== undefined && { prNumber }) },
    answers: await askEvent(client, { env, payload }),
  });
  return { occasion, client };
}

/** The page of this run. */
export function runUrlOf({ occasion }: Pick<Survey, 'occasion'>): string {
  const { repository, serverUrl, runId } = occasion;
  return `${serverUrl}/${repository.owner}/${repository.name}/actions/runs/${runId}`;
}

/** @throws UserError for an event that must not gate, and for a checkout that is not what the event says */
export async function surveyOccasion(host: ActionHost): Promise<Survey> {
  const { workspace, inputs } = host;
  const { occasion: read, client } = await openOccasion(host);
  const source = { checkout: workspace, client, repository: read.repository };
  const checkedOut = await readCheckedOut(workspace);
  if (checkedOut.status === 'unreadable') throw refuseUnreadable(workspace, checkedOut);
  // where git is missing, actions/checkout writes the files alone
  const isAssumed = checkedOut.status === 'none';
  const commit = isAssumed ? (read.testedSha ?? read.sha) : checkedOut.sha;
  const occasion = await resolveDispatch(read, { commit, isAssumed }, source);
  if (occasion.testedSha !== undefined && occasion.testedSha !== commit)
    throw new UserError({
      code: 'wrong-checkout',
      message: `the checkout is ${commit.slice(0, 10)}, but this event tests ${occasion.testedSha.slice(0, 10)}`,
      hint: REF_CURE,
    });
  const answer = await readCommit(source, commit);
  const base = await resolveBase(host, { occasion, client, commit });
  if (isAssumed) await refuseBaseFiles(source, base, commit);
  // its code is loaded while git and the disk answer
  client.octokit().catch(() => undefined);
  const { configs, none } = await listConfigs(host).then(
    (found) => ({ configs: found, none: undefined }),
    (error: unknown) => ({ configs: [], none: error }),
  );
  if (isAssumed && configs.every(({ missing }) => missing)) throw refuseNoCheckout(workspace);
  const policyBase = await readPolicyBase(source, {
    base,
    records: occasion.records,
    patterns: inputs.configs.map((pattern) => normalize(pattern)),
    now: { commit, configs },
  });
  // where main has suites, that all of them are gone is a verdict
  if (none !== undefined && policyBase.configured.size === 0) throw none;
  return {
    occasion,
    client,
    commit,
    ...(isAssumed && { isAssumed }),
    ...(answer.status === 'read' && { tree: answer.commit.tree }),
    base,
    policyBase,
    configs,
  };
}

/** The jobs of one run have one base, wherever the branch's tip is by now. */
async function resolveBase(
  { workspace, inputs, tempFolder, signal }: ActionHost,
  { occasion, client, commit }: Pick<Survey, 'occasion' | 'client' | 'commit'>,
): Promise<BaseCommit> {
  const { compareWith, repository, runId, attempt, prNumber: number, baseRef } = occasion;
  const source = { checkout: workspace, client, repository };
  const base = await resolveBaseCommit(source, { compareWith, testedSha: commit });
  const { namedBaseSha: knownBaseSha } = occasion;
  // a shard judges nothing: the merge asks, once for all of them
  if (number !== undefined && baseRef !== undefined && base.status === 'found' && !inputs.shard)
    return await requireBaseOf(source, base, { number, baseRef, knownBaseSha });
  if (compareWith.kind !== 'tip' || inputs.command !== 'merge' || base.status !== 'found')
    return base;
  const search = { client, clock: systemClock, repository, tempFolder, runId, attempt };
  return await resolveShardBase(search, base.sha, signal);
}

/** Nothing is checked out: that no suite stands there says nothing about the change. */
function refuseNoCheckout(workspace: string): UserError {
  return new UserError({
    code: 'wrong-checkout',
    message: `there is no checkout in GITHUB_WORKSPACE (${workspace}): neither a commit nor a suite file`,
    hint: 'add the step actions/checkout before this one, without `path:`',
  });
}

/** Files alone do not say which commit they are of, but those of the base can be told from the tested ones. */
async function refuseBaseFiles(
  source: CommitSource,
  base: BaseCommit,
  tested: string,
): Promise<void> {
  if (base.status !== 'found') return;
  const path = await findBaseFile(source, { base: base.sha, tested });
  if (path !== undefined)
    throw new UserError({
      code: 'wrong-checkout',
      message: `the checkout has no .git, and ${path} stands in it as ${base.sha.slice(0, 10)} has it, but this event tests ${tested.slice(0, 10)}`,
      hint: REF_CURE,
    });
}

/** What cannot be read may be any commit: it is not taken for the one that is asked for. */
function refuseUnreadable(workspace: string, { why, hint }: GitProblem): UserError {
  return new UserError({
    code: 'wrong-checkout',
    message: `it cannot be told which commit is checked out in GITHUB_WORKSPACE (${workspace}): ${why}`,
    hint,
  });
}

/** A dispatch for a pull request: its head is read once, and the checkout must be its test merge. */
async function resolveDispatch(
  occasion: Occasion,
  { commit, isAssumed }: { commit: string; isAssumed: boolean },
  source: Parameters<typeof readCommit>[0],
): Promise<Occasion> {
  if (occasion.event !== 'workflow_dispatch' || occasion.prNumber === undefined) return occasion;
  if (isAssumed)
    throw new UserError({
      code: 'wrong-checkout',
      message: `the checkout has no .git: whether it is the test merge of pull request #${occasion.prNumber} cannot be told`,
      hint: 'install git before actions/checkout, which then leaves a repository; its `ref` is `refs/pull/<number>/merge`, its `fetch-depth` 2',
    });
  const pull = await readPullRequest(source, occasion.prNumber);
  const tested = await readCommit(source, commit);
  if (tested.status !== 'read')
    throw new UserError({ code: 'wrong-checkout', message: tested.why });
  requireTestMerge(tested.commit, pull);
  return joinPullRequest(occasion, pull, { sha: commit });
}
