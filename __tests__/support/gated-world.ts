import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startGitHub, type LoopbackGitHub } from '../loopback/server.ts';
import type { HeadRepository, Pull } from '../loopback/state.ts';
import {
  mergeGroupEvent,
  pullRequestEvent,
  pushEvent,
  scheduleEvent,
  workflowDispatchEvent,
  workflowRunEvent,
} from './event-payloads.ts';
import { GitRepository, type FileContent } from './git-repository.ts';
import { runAction, type ActionResult, type ActionRun } from './run-action.ts';
import { PostSteps } from './post-steps.ts';
import { runVerb } from './run-verb.ts';
import { StandingRunners } from './standing-runners.ts';
import { BUNDLE_FOLDER, COMPILE_CACHE } from './shared-folder.ts';

type Files = Record<string, FileContent>;
type RunOptions = Partial<
  Pick<ActionRun, 'inputs' | 'env' | 'full' | 'permissions' | 'cancel' | 'secrets' | 'timeoutMs'>
> & {
  attempt?: number;
  id?: number;
  post?: boolean;
  /** Who opens a pull request, and from where; a colleague of this repository unless told. */
  author?: string;
  head?: HeadRepository;
};

/** What a step and its post step came to. */
export type WorldRun = ActionResult;

/** A repository that Touchstone gates: git, GitHub and the real bundle, away from any node_modules. */
export interface GatedWorld {
  git: GitRepository;
  github: LoopbackGitHub;
  /** Commits to the default branch and runs its push workflow. */
  push(files: Files, options?: RunOptions): Promise<WorldRun>;
  schedule(options?: RunOptions): Promise<WorldRun>;
  /** Commits to the branch of a pull request (opened on first use) and runs its workflow. */
  pullRequest(number: number, files: Files, options?: RunOptions): Promise<WorldRun>;
  /** The same event again, as "Re-run jobs" does. */
  rerun(number: number, options: RunOptions & { attempt: number }): Promise<WorldRun>;
  /** `workflow_run` of the newest attempt of its last run, in a job without a checkout. */
  publish(number: number, options?: RunOptions): Promise<WorldRun>;
  mergeGroup(number: number, options?: RunOptions): Promise<WorldRun>;
  dispatch(facts: { pr?: number; ref?: string }, options?: RunOptions): Promise<WorldRun>;
  /** Any event on any checkout. */
  run(
    facts: Pick<ActionRun, 'event'> & {
      cwd: string;
      sha: string;
      ref: string;
      baseRef?: string;
      headRef?: string;
      workflowFile?: string;
    },
    options?: RunOptions,
  ): Promise<WorldRun>;
  /** Every post step that still waits for a job that needs it. */
  runPosts(): Promise<void>;
  /** The lock that these files need, beside them. */
  pinned(
    files: Record<string, string>,
    configs?: readonly string[],
  ): Promise<Record<string, string>>;
  close(): Promise<void>;
}

const runners = new StandingRunners();
// a benchmark opens worlds too, outside of jest
if (process.env['JEST_WORKER_ID'] !== undefined) {
  const { afterAll } = await import('@jest/globals');
  afterAll(() => runners.close());
}

interface WorldOptions {
  /** `when needed`: for tests that read nothing of what an orderly job leaves to its post step. */
  posts?: 'at once' | 'when needed';
  /**
   * `standing`: steps follow one another in a process that has loaded the bundle before, at a quarter of the time. `own`: one for
   * each, as on a runner, for tests of what reaches a process from outside. With TOUCHSTONE_OWN_PROCESSES=1 all tests have that.
   */
  processes?: 'standing' | 'own';
}

export async function openWorld({
  posts: when = 'at once',
  processes = 'standing',
}: WorldOptions = {}): Promise<GatedWorld> {
  const isStanding = processes === 'standing' && !process.env['TOUCHSTONE_OWN_PROCESSES'];
  const git = await GitRepository.create();
  const github = await startGitHub({
    owner: 'octo-org',
    repo: 'support-bot',
    repositoryId: 4242,
    defaultBranch: 'main',
    gitDir: git.folder,
  });
  const entry = join(BUNDLE_FOLDER, 'index.js');
  const pulls = new Map<number, { pull: Pull; runId: number; mergeSha: string }>();
  const opened: ActionResult[] = [];
  const posts = new PostSteps(when);
  const folders: string[] = [];
  let nextRun = 1000;

  const run: GatedWorld['run'] = async ({ cwd, event, ...refs }, options = {}) => {
    const { attempt = 1, id = (nextRun += 1), post = true, env, ...rest } = options;
    const job = { id, attempt, sha: refs.sha, event: event.name };
    await posts.runBefore(job);
    const result = await runAction({
      entry,
      cwd,
      github,
      event,
      manifest: resolve('action.yml'),
      run: { id, attempt, workflowFile: 'evals.yml', ...refs },
      // a runner has no such variable; it changes nothing but the time that a start takes
      env: { ...COMPILE_CACHE, ...env },
      ...rest,
      ...(isStanding ? { runners } : {}),
    });
    opened.push(result);
    if (post) await posts.add(job, result);
    return result;
  };

  async function runPull(number: number, options: RunOptions = {}): Promise<WorldRun> {
    const known = pulls.get(number)!;
    return await run(
      {
        cwd: await git.checkout(`refs/pull/${number}/merge`),
        event: { name: 'pull_request', payload: pullRequestEvent(github, known.pull) },
        sha: known.mergeSha,
        ref: `refs/pull/${number}/merge`,
        baseRef: 'main',
        headRef: known.pull.head.ref,
      },
      options,
    );
  }

  return {
    git,
    github,
    run,
    async push(files, options) {
      const sha = await git.commit({ files });
      return await run(
        {
          cwd: await git.checkout('main'),
          event: { name: 'push', payload: pushEvent(github, { after: sha }) },
          sha,
          ref: 'refs/heads/main',
        },
        options,
      );
    },
    async schedule(options) {
      return await run(
        {
          cwd: await git.checkout('main'),
          event: { name: 'schedule', payload: scheduleEvent(github) },
          sha: await git.sha('main'),
          ref: 'refs/heads/main',
        },
        options,
      );
    },
    async pullRequest(number, files, options = {}) {
      const branch = `change-${number}`;
      const headSha = await git.commit({ files, branch });
      const { mergeSha, baseSha } = await git.testMerge(number, { head: branch });
      const repository = options.head ?? { id: 4242, fullName: 'octo-org/support-bot' };
      const known = pulls.get(number)?.pull;
      const pull =
        known ??
        github.arrange.pull({
          number,
          author: options.author ?? 'mona',
          head: { ref: branch, sha: headSha, repository },
          base: { ref: 'main', sha: baseSha },
        });
      pull.head.sha = headSha;
      pull.mergeCommitSha = mergeSha!;
      const id = options.id ?? (nextRun += 1);
      pulls.set(number, { pull, runId: id, mergeSha: mergeSha! });
      return await runPull(number, { ...options, id });
    },
    rerun: (number, options) => runPull(number, { id: pulls.get(number)!.runId, ...options }),
    async publish(number, options) {
      const { runId } = pulls.get(number)!;
      const finished = github.state.runs.findLast(({ id }) => id === runId)!;
      const cwd = await mkdtemp(join(tmpdir(), 'touchstone-no-checkout-'));
      folders.push(cwd);
      return await run(
        {
          cwd,
          event: { name: 'workflow_run', payload: workflowRunEvent(github, finished) },
          sha: await git.sha('main'),
          ref: 'refs/heads/main',
          workflowFile: 'publish.yml',
        },
        { ...options, inputs: { command: 'publish', ...options?.inputs } },
      );
    },
    async mergeGroup(number, options) {
      const { pull } = pulls.get(number)!;
      const group = await git.mergeGroup(number, { head: pull.head.ref });
      return await run(
        {
          cwd: await git.checkout(group.ref),
          event: {
            name: 'merge_group',
            payload: mergeGroupEvent(github, {
              headSha: group.sha,
              headRef: group.ref,
              baseSha: group.baseSha,
            }),
          },
          sha: group.sha,
          ref: group.ref,
        },
        options,
      );
    },
    async dispatch({ pr, ref = 'refs/heads/main' }, options = {}) {
      const inputs = pr === undefined ? {} : { 'pr-number': String(pr) };
      return await run(
        {
          cwd: await git.checkout(pr === undefined ? ref : `refs/pull/${pr}/merge`),
          event: {
            name: 'workflow_dispatch',
            payload: workflowDispatchEvent(github, { inputs, ref }),
          },
          sha: await git.sha(ref),
          ref,
        },
        { ...options, inputs: { ...inputs, ...options.inputs } },
      );
    },
    runPosts: () => posts.runAll(),
    async pinned(files, configs = ['evals/configs/pr.yaml']) {
      const folder = await git
        .checkout('main')
        .catch(() => mkdtemp(join(tmpdir(), 'touchstone-pin-')));
      const { mkdir, readFile, writeFile } = await import('node:fs/promises');
      for (const [path, text] of Object.entries(files)) {
        await mkdir(join(folder, path, '..'), { recursive: true });
        await writeFile(join(folder, path), text);
      }
      const pinned = await runVerb(folder, ['pin', ...configs]);
      if (pinned.code !== 0) throw new Error(pinned.stderr);
      const lock = await readFile(join(folder, 'evals/touchstone.lock'), 'utf8');
      return { ...files, 'evals/touchstone.lock': lock };
    },
    async close() {
      await Promise.all(opened.map((result) => result.remove()));
      await github.close();
      await git.remove();
      for (const folder of folders) await rm(folder, { recursive: true, force: true });
    },
  };
}
