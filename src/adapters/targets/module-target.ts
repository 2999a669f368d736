import { collectTargetFiles } from '../../config/collect-target-files.ts';
import type { Suite } from '../../domain/case.ts';
import type { Json } from '../../domain/run.ts';
import { UserError, describeError } from '../../errors.ts';
import type { Target, TargetAnswer, TargetRequest } from '../../ports.ts';
import type { SandboxResult } from '../../ports/sandbox.ts';
import { digestJson } from '../../values/canonical-json.ts';
import { isJson } from '../../values/json-guards.ts';
import type { PriceList } from '../models/prices.ts';
import { createRedactor, type Redactor } from '../redact.ts';
import { childEnvironment } from '../sandbox/child-environment.ts';
import { openSandbox } from '../sandbox/open-sandbox.ts';
import { answerFromOutput } from './answer-from-output.ts';
import { buildFacts } from './build-facts.ts';
import { requireVariables } from './require-variables.ts';
import type { TargetDependencies } from './target-dependencies.ts';
import { describeLost, digestCode } from './digest-code.ts';
import { openSources } from './digest-sources.ts';
import { failed, interrupted, redactFailure, retryable, unmeasured } from './target-answers.ts';

/** The module's signal aborts this long before its time is up (at most a tenth of it), so that it can still answer. */
const LAST_WORDS_MS = 500;

/** What only the first process can take (a port, a lock) no other can. */
const LOADED_AGAIN =
  'while a further process loaded it (each of up to `run.concurrency` processes does, and one had)';

/** An ES module of the repository, called in a pool of child processes of its own. */
export async function openModuleTarget(suite: Suite, deps: TargetDependencies): Promise<Target> {
  requireVariables(suite, deps);
  const { module = '', env = [], deterministic = false } = suite.target;
  const sandbox = openSandbox({
    root: deps.root,
    childEntry: deps.childEntry,
    env: childEnvironment(deps.env, env),
    size: suite.run.concurrency,
  });
  const redact = createRedactor(env.map((name) => deps.env[name]));
  const { prices } = deps;
  const timeoutMs = suite.run.timeout_s * 1000;
  // by then it can be loaded: a child that says otherwise has failed its case
  let hasLoaded = false;
  const abortAfterMs = timeoutMs - Math.min(LAST_WORDS_MS, timeoutMs / 10);

  async function answer(request: TargetRequest, signal: AbortSignal): Promise<TargetAnswer> {
    if (signal.aborted) return interrupted();
    const job = { module, args: readArguments(request), timeoutMs, abortAfterMs };
    try {
      const result = await sandbox.callModule(job, signal);
      if (signal.aborted && result.kind !== 'value') return interrupted();
      const unloaded = hasLoaded ? undefined : explainUnloaded(result, timeoutMs);
      if (unloaded !== undefined) return unmeasured('unloaded', redact(unloaded));
      hasLoaded ||= result.kind !== 'exited';
      return readResult(result, { timeoutMs, redact, prices });
    } catch (error) {
      if (error instanceof UserError) throw error;
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
      kind: 'module',
      digests: { code, config: digestJson(suite.target) },
      deterministic,
      ...facts,
    }),
    answer,
    isSame,
    ...(lost.length > 0 && { oddities: lost }),
    ...(sources !== undefined && {
      responseKey: (request) => ({
        code,
        node: process.version,
        sources,
        args: readArguments(request),
      }),
    }),
    close: () => sandbox.close(),
  };
}

/** Why the module never began, if so. */
function explainUnloaded(result: SandboxResult, timeoutMs: number): string | undefined {
  if (result.kind === 'threw' && result.unloaded)
    return `the module could not be loaded: ${result.message}`;
  return result.kind === 'timeout' && result.unloaded
    ? `the module did not finish loading within ${timeoutMs / 1000} s`
    : undefined;
}

function readArguments({ case: { id, input, context, metadata }, trial }: TargetRequest): Json[] {
  const info = {
    id,
    trial,
    ...(isJson(context) && { context }),
    ...(isJson(metadata) && { metadata }),
  };
  return [isJson(input) ? input : null, info];
}

interface ReadResultOptions {
  timeoutMs: number;
  redact: Redactor;
  prices: PriceList;
}

function readResult(
  result: SandboxResult,
  { timeoutMs, redact, prices }: ReadResultOptions,
): TargetAnswer {
  const latencyMs = result.durationMs;
  switch (result.kind) {
    case 'value':
      return redactFailure(answerFromOutput(result.value, { latencyMs, prices }), redact);
    case 'threw': {
      const when = result.unloaded ? ` ${LOADED_AGAIN}` : '';
      return failed('threw', `the module threw${when}: ${redact(result.message)}`, latencyMs);
    }
    case 'exited':
      return failed('exited', `the module ${redact(result.message)}`, latencyMs);
    case 'timeout':
      return failed('timeout', `no answer within ${timeoutMs / 1000} s`, latencyMs);
  }
}
