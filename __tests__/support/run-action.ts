import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LoopbackGitHub } from '../loopback/server.ts';
import type { Comment, WorkflowRun } from '../loopback/state.ts';
import type { Permissions } from '../loopback/tokens.ts';
import { readManifest } from './action-manifest.ts';
import {
  cacheAccess,
  capPermissions,
  registerRun,
  type EventFacts,
  type RunFacts,
} from './run-job.ts';
import { createCommandFiles, type FileName, readCommandFiles } from './runner-files.ts';
import { inputVariables, runnerEnvironment } from './runner-environment.ts';
import type { StandingRunners } from './standing-runners.ts';
import { spawnStep, type StepEnd, type StepProcess } from './spawn-step.ts';
import { WorkflowCommands, type Annotation } from './workflow-commands.ts';

export interface ActionRun {
  /** `dist/index.js`. */
  entry: string;
  /** A real checkout: the workspace. */
  cwd: string;
  github: LoopbackGitHub;
  event: EventFacts;
  run: RunFacts;
  /** `action.yml`: with it inputs have their defaults and unknown ones are warned of. */
  manifest?: string;
  /** `github-token` is the job's token unless told. */
  inputs?: Record<string, string>;
  /** The step's `env:`. */
  env?: Record<string, string>;
  /** Files by which the step tells the runner things, on a disk without room. */
  full?: readonly FileName[];
  /** The job's `permissions:`; a fork's pull request is capped at read. What the README asks for unless told. */
  permissions?: Permissions;
  /** Further values that the runner masks. The tokens are anyway. */
  secrets?: readonly string[];
  cancel?: StepProcess['cancel'];
  /** Processes that have run other steps before; a new one unless given, and where a step is cancelled. */
  runners?: StandingRunners;
  /** 120,000 unless told. */
  timeoutMs?: number;
}

export interface StepResult {
  /** `null` when a signal ended it. */
  exitCode: number | null;
  signal: NodeJS.Signals | null;
  conclusion: 'success' | 'failure' | 'cancelled';
  /** The ten of each type that people see. */
  annotations: Annotation[];
  hiddenAnnotations: Annotation[];
  outputs: Record<string, string>;
  state: Record<string, string>;
  /** As shown: masked, and empty when it was over 1 MiB. */
  summary: string;
  /** As shown: masked, commands rendered. */
  log: string;
  /** Both streams as written, unmasked. */
  raw: { stdout: string; stderr: string; stdoutMs: readonly number[] };
  masks: string[];
  /** Problem matchers that a line asked for. */
  matchers: string[];
  sent: StepEnd['sent'];
  durationMs: number;
  /** All comments after the step. */
  comments: Comment[];
}

export interface ActionResult extends StepResult {
  /** The job's GITHUB_TOKEN. */
  token: string;
  temp: string;
  /** The post step of the same job: `STATE_*` of main, the same inputs and temporary folder. */
  runPost(options?: Pick<ActionRun, 'cancel' | 'timeoutMs' | 'env' | 'full'>): Promise<StepResult>;
  /** Removes the job's temporary folders. */
  remove(): Promise<void>;
}

const readmePermissions: Permissions = {
  actions: 'read',
  contents: 'read',
  'pull-requests': 'write',
  statuses: 'write',
};

/** Runs a bundled JavaScript action as the runner runs it, in a job of its own. */
export async function runAction(options: ActionRun): Promise<ActionResult> {
  const job = await openJob(options);
  const remove = () => rm(job.folders.root, { recursive: true, force: true });
  const main = await runStep(job, options, {}).catch(async (error: unknown) => {
    await remove();
    throw error;
  });
  return {
    ...main.result,
    token: job.token,
    temp: job.folders.temp,
    runPost: async (step = {}) => {
      const saved = Object.entries(main.result.state).map(([name, value]) => [
        `STATE_${name}`,
        value,
      ]);
      const extra = { ...main.env, ...Object.fromEntries(saved) } as Record<string, string>;
      return (await runStep(job, step, extra)).result;
    },
    remove,
  };
}

type Job = Awaited<ReturnType<typeof openJob>>;

/** What main and post share: folders, tokens, inputs, the run that REST shows. */
async function openJob(options: ActionRun) {
  const { event, github, run } = options;
  if (Number(process.versions.node.split('.')[0]) < 24) {
    throw new Error(
      `The runner has Node 24; this is ${process.versions.node}. Start it with npm test.`,
    );
  }
  const folders = await createFolders(options);
  const registered = registerRun(github, run, event);
  const permissions = capPermissions(options.permissions ?? readmePermissions, event);
  const token = github.issueToken({ permissions });
  const runtimeToken = github.issueRuntimeToken({
    runId: run.id,
    attempt: run.attempt ?? 1,
    jobId: run.job ?? 'gate',
    ...cacheAccess(run, event, github.state.repository.defaultBranch),
  });
  return {
    options,
    folders,
    registered,
    token,
    masks: [token, runtimeToken, ...(options.secrets ?? [])],
    env: {
      ...runnerEnvironment(github, run, event, folders),
      ACTIONS_RUNTIME_TOKEN: runtimeToken,
      ...options.env,
    },
    given: await resolveInputs(options, token),
  };
}

async function createFolders({ cwd, event }: ActionRun) {
  const root = await realpath(await mkdtemp(join(tmpdir(), 'loopback-job-')));
  const folders = {
    root,
    workspace: await realpath(cwd),
    temp: join(root, '_temp'),
    toolCache: join(root, '_tool'),
    eventPath: join(root, 'event.json'),
    commands: join(root, '_runner_file_commands'),
  };
  for (const path of [folders.temp, folders.toolCache, folders.commands]) await mkdir(path);
  await writeFile(folders.eventPath, JSON.stringify(event.payload));
  return folders;
}

async function runStep(
  job: Job,
  step: Pick<ActionRun, 'cancel' | 'timeoutMs' | 'env' | 'full'>,
  extra: Record<string, string>,
): Promise<{ result: StepResult; env: Record<string, string> }> {
  const { given, options } = job;
  const commands = new WorkflowCommands(job.masks);
  for (const message of given.warnings) commands.annotate({ type: 'warning', message });
  const files = await createCommandFiles(job.folders.commands);
  const common = {
    cwd: job.folders.workspace,
    env: {
      ...job.env,
      ...extra,
      ...step.env,
      ...inputVariables(given.inputs),
      ...files,
      ...Object.fromEntries((step.full ?? []).map((name) => [name, '/dev/full'])),
    },
    onLine: (line: string) => commands.read(line),
    timeoutMs: step.timeoutMs ?? 120_000,
  };
  const end =
    options.runners && !step.cancel
      ? await options.runners.run({ ...common, entry: options.entry })
      : await spawnStep({
          ...common,
          command: [process.execPath, options.entry],
          ...(step.cancel ? { cancel: step.cancel } : {}),
        });
  const left = await readCommandFiles(files, commands);
  const result = describeStep(end, commands, left, options.github);
  concludeRun(job.registered, result.conclusion);
  return { result, env: left.env };
}

async function resolveInputs(options: ActionRun, token: string) {
  const given = { 'github-token': token, ...options.inputs };
  if (options.manifest === undefined) return { inputs: given, warnings: [] };
  const manifest = await readManifest(options.manifest);
  const unknown = Object.keys(options.inputs ?? {}).filter((name) => !(name in manifest.inputs));
  const defaults = Object.entries(manifest.inputs).map(([name, value]) => [
    name,
    value.replace(/\$\{\{\s*github\.token\s*\}\}/g, token),
  ]);
  const valid = Object.keys(manifest.inputs).map((name) => `'${name}'`);
  const inputs = { ...Object.fromEntries(defaults), ...options.inputs } as Record<string, string>;
  const warning = `Unexpected input(s) ${unknown.map((name) => `'${name}'`).join(', ')}, valid inputs are [${valid.join(', ')}]`;
  return { inputs, warnings: unknown.length > 0 ? [warning] : [] };
}

function describeStep(
  end: StepEnd,
  commands: WorkflowCommands,
  left: Awaited<ReturnType<typeof readCommandFiles>>,
  github: LoopbackGitHub,
): StepResult {
  const failed = end.exitCode !== 0 || commands.failed;
  const finished = failed ? 'failure' : 'success';
  return {
    exitCode: end.exitCode,
    signal: end.signal,
    conclusion: end.sent.length > 0 ? 'cancelled' : finished,
    annotations: commands.annotations,
    hiddenAnnotations: commands.hiddenAnnotations,
    outputs: { ...commands.outputs, ...left.outputs },
    state: { ...commands.state, ...left.state },
    summary: left.summary,
    log: commands.log.join('\n'),
    raw: { stdout: end.stdout, stderr: end.stderr, stdoutMs: end.stdoutMs },
    masks: commands.masks,
    matchers: commands.matchers,
    sent: end.sent,
    durationMs: end.durationMs,
    comments: structuredClone(github.state.comments),
  };
}

/** A post step never mends what main broke. */
function concludeRun(run: WorkflowRun, conclusion: StepResult['conclusion']): void {
  run.status = 'completed';
  if (run.conclusion === null || conclusion !== 'success') run.conclusion = conclusion;
}
