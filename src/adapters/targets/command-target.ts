import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { collectTargetFiles } from '../../config/collect-target-files.ts';
import type { Suite } from '../../domain/case.ts';
import { describeError } from '../../errors.ts';
import type { Target, TargetAnswer, TargetRequest } from '../../ports.ts';
import { digestJson } from '../../values/canonical-json.ts';
import { folderOf, resolveRepositoryPath } from '../../values/repository-path.ts';
import { skipRefused } from '../../values/skip-refused.ts';
import type { PriceList } from '../models/prices.ts';
import { createRedactor } from '../redact.ts';
import { childEnvironment } from '../sandbox/child-environment.ts';
import { runCommand } from '../sandbox/run-command.ts';
import { PATIENCE_MS, createWorkerPool } from '../sandbox/worker-pool.ts';
import { answerFromOutput } from './answer-from-output.ts';
import { buildFacts } from './build-facts.ts';
import { startCommandWorker, type CommandWorker, type WorkerResult } from './command-worker.ts';
import { requireVariables } from './require-variables.ts';
import type { TargetDependencies } from './target-dependencies.ts';
import { describeLost, digestCode } from './digest-code.ts';
import { openSources } from './digest-sources.ts';
import { failed, interrupted, redactFailure, retryable, unmeasured } from './target-answers.ts';

/** What is sent for a trial, as one JSON line. */
interface CommandRequest {
  id: string;
  trial: number;
  input: unknown;
  context?: unknown;
  metadata?: unknown;
}

/** Asks once; `close` leaves no process behind. */
interface Asking {
  ask(request: CommandRequest, signal: AbortSignal): Promise<TargetAnswer>;
  close(): Promise<void>;
}

interface AskingOptions {
  command: readonly string[];
  root: string;
  env: Record<string, string>;
  size: number;
  timeoutMs: number;
  prices: PriceList;
}

/** Any program: one long-lived process per worker, or (`per: case`) one process a case. */
export async function openCommandTarget(suite: Suite, deps: TargetDependencies): Promise<Target> {
  requireVariables(suite, deps);
  const { command = [], per = 'run', env = [], deterministic = false } = suite.target;
  const words = await findFiles(command, suite.file, deps);
  const asking = (per === 'case' ? askPerCase : askWorkers)({
    command: words.map(({ word, path }) => (path === undefined ? word : join(deps.root, path))),
    root: deps.root,
    env: childEnvironment(deps.env, env),
    size: suite.run.concurrency,
    timeoutMs: suite.run.timeout_s * 1000,
    prices: deps.prices,
  });
  const redact = createRedactor(env.map((name) => deps.env[name]));

  async function answer(request: TargetRequest, signal: AbortSignal): Promise<TargetAnswer> {
    if (signal.aborted) return interrupted();
    try {
      const given = await asking.ask(toLine(request), signal);
      if (signal.aborted && given.kind !== 'answer') return interrupted();
      return redactFailure(given, redact);
    } catch (error) {
      if (signal.aborted) return interrupted();
      return retryable('child', redact(describeError(error)));
    }
  }

  const found = await collectTargetFiles(suite, deps.files);
  const code = await digestCode(found, deps.files);
  const lost = describeLost(found);
  const { key: sources, facts, isSame } = await openSources(suite, deps, found);
  return {
    facts: buildFacts({
      kind: 'command',
      digests: { code, config: digestJson(suite.target) },
      deterministic,
      ...facts,
    }),
    answer,
    isSame,
    ...(lost.length > 0 && { oddities: lost }),
    ...(sources !== undefined && {
      responseKey: (request) => ({ code, sources, line: digestJson(toLine(request)) }),
    }),
    close: () => asking.close(),
  };
}

function toLine({ case: { id, input, context, metadata }, trial }: TargetRequest): CommandRequest {
  return {
    id,
    trial,
    input,
    ...(context !== undefined && { context }),
    ...(metadata !== undefined && { metadata }),
  };
}

/** The words of a command; `path` where one names a file: relative to the suite file, else to the root. */
async function findFiles(
  command: readonly string[],
  suiteFile: string,
  { files, root }: Pick<TargetDependencies, 'files' | 'root'>,
): Promise<{ word: string; path?: string }[]> {
  // an interpreter of a virtual environment is a link out of the repository, and is run, not read
  const isThere = async (path: string): Promise<boolean> =>
    (await skipRefused(() => files.exists(path))) ??
    (existsSync(join(root, path)) || (await files.exists(path)));
  return Promise.all(
    command.map(async (word, index) => {
      // A bare program name is looked for on the PATH, never among the root's files.
      const folders =
        index === 0 && !word.includes('/') ? [folderOf(suiteFile)] : [folderOf(suiteFile), ''];
      for (const folder of folders) {
        const found = resolveRepositoryPath(folder, word);
        if (found.status === 'inside' && (await isThere(found.path)))
          return { word, path: found.path };
      }
      return { word };
    }),
  );
}

function askWorkers({ command, root, env, size, timeoutMs, prices }: AskingOptions): Asking {
  const pool = createWorkerPool<CommandWorker>(
    () => startCommandWorker({ command, root, env }),
    size,
    { patienceMs: PATIENCE_MS },
  );
  return {
    async ask(request, signal) {
      const once = () => pool.use((worker) => worker.ask(request, timeoutMs, signal));
      const first = await once();
      // It had ended with exit code 0 between two cases; a fresh one has seen nothing yet.
      const result = first.kind === 'finished' ? await once() : first;
      return readWorkerResult(result, timeoutMs, prices);
    },
    close: () => pool.close(),
  };
}

function readWorkerResult(
  result: WorkerResult,
  timeoutMs: number,
  prices: PriceList,
): TargetAnswer {
  switch (result.kind) {
    case 'answer':
      return answerFromOutput(result.answer, { latencyMs: result.durationMs, prices });
    case 'timeout':
      return failed('timeout', explainSilence(result, timeoutMs), result.durationMs);
    case 'finished':
      return failed('exited', 'the command ended with exit code 0 before it answered');
    case 'ended':
      return result.unstarted
        ? unstarted(`the command ${result.message}`, result)
        : failed('exited', `the command ${result.message}`, result.durationMs);
  }
}

/** What is not there will not be there; what had no room may have it once others have ended. */
function unstarted(message: string, { busy }: { busy?: true }): TargetAnswer {
  return (busy ? retryable : unmeasured)('unstarted', message);
}

type Timeout = Extract<WorkerResult, { kind: 'timeout' }>;

/** The same words for every case: a target that fails on all alike is told once. */
function explainSilence({ heard, answered }: Timeout, timeoutMs: number): string {
  const late = `no answer within ${timeoutMs / 1000} s`;
  if (heard === 'lines')
    return `${late}: a line came without the "id" it was asked with, or with another "trial"; print them back as they were sent`;
  if (heard === 'part') return `${late}: what it printed has no line end; an answer is one line`;
  // whoever answered before does not keep its lines back
  if (answered) return late;
  return `${late}: it printed nothing; if it did answer, flush after each line, e.g. print(…, flush=True) or python -u`;
}

function askPerCase({ command, root, env, size, timeoutMs }: AskingOptions): Asking {
  const closing = new AbortController();
  const running = new Set<Promise<unknown>>();
  const slots = createWorkerPool(() => ({ alive: () => true, stop: async () => undefined }), size);
  return {
    async ask(request, signal) {
      const stop = AbortSignal.any([signal, closing.signal]);
      const job = { command, stdin: `${JSON.stringify(request)}\n`, timeoutMs };
      const call = slots.use(() => runCommand(job, { root, env }, stop));
      running.add(call);
      try {
        return readProcessResult(await call, timeoutMs);
      } finally {
        running.delete(call);
      }
    },
    async close() {
      closing.abort();
      await Promise.allSettled(running);
    },
  };
}

function readProcessResult(
  result: Awaited<ReturnType<typeof runCommand>>,
  timeoutMs: number,
): TargetAnswer {
  const latencyMs = result.durationMs;
  switch (result.kind) {
    case 'value': {
      const { stdout, stderr, exitCode, cut } = result.value;
      if (exitCode === 0) {
        if (cut !== undefined)
          return failed('cut', `the command ended with exit code 0, but ${cut}`, latencyMs);
        return {
          kind: 'answer',
          output: { output: stdout.replace(/\r?\n$/, ''), latency_ms: latencyMs },
        };
      }
      const tail = stderr ? `: ${stderr.slice(-2000)}` : '';
      return failed('exited', `the command exited with code ${exitCode}${tail}`, latencyMs);
    }
    case 'timeout':
      return failed('timeout', `no answer within ${timeoutMs / 1000} s`, latencyMs);
    case 'threw':
    case 'exited':
      return 'unloaded' in result
        ? unstarted(result.message, result)
        : failed('exited', result.message, latencyMs);
  }
}
