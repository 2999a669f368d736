import { pathToFileURL } from 'node:url';
import { isRecord } from '../../values/json-guards.ts';
import { elapsedMs } from '../elapsed.ts';
import type { ModuleJob } from './protocol.ts';
import type { JobRunner } from './job-runner.ts';

type UserFunction = (...args: unknown[]) => unknown;

/** Imports the user's module once, then calls its default export for every job. */
export function createModuleRunner(): JobRunner {
  const modules = new Map<string, Promise<UserFunction>>();
  let aborted = false;

  async function load(path: string): Promise<UserFunction> {
    const known = modules.get(path);
    if (known) return known;
    const loading = importDefault(path);
    modules.set(path, loading);
    return loading;
  }

  async function callWithSignal(
    call: UserFunction,
    job: ModuleJob,
    abortAfterMs: number,
  ): Promise<unknown> {
    const controller = new AbortController();
    const timer = setTimeout(() => {
      aborted = true;
      controller.abort(new DOMException('the time for this case is up', 'TimeoutError'));
    }, abortAfterMs);
    try {
      return await call(...withSignal(job, controller.signal));
    } finally {
      clearTimeout(timer);
    }
  }

  return {
    async prepare(job) {
      if (job.kind !== 'module') throw new Error('this child runs modules only');
      aborted = false;
      const { abortAfterMs } = job;
      const start = elapsedMs();
      const call = await load(job.module);
      if (abortAfterMs === undefined) return () => call(...job.args);
      const loadedMs = elapsedMs() - start;
      return () => callWithSignal(call, job, abortAfterMs - loadedMs);
    },
    late: () => aborted,
  };
}

function withSignal(job: ModuleJob, signal: AbortSignal): unknown[] {
  const last = job.args.at(-1);
  return [...job.args.slice(0, -1), { ...(isRecord(last) && last), signal }];
}

async function importDefault(path: string): Promise<UserFunction> {
  // The bundler must leave this import alone: it is the user's file, known only now.
  const namespace: unknown = await import(/* webpackIgnore: true */ pathToFileURL(path).href);
  const candidate = unwrapCommonJs(isRecord(namespace) ? namespace['default'] : undefined);
  if (isFunction(candidate)) return candidate;
  throw new Error(
    'the module has no default export that is a function; write `export default async (input) => …`',
  );
}

function isFunction(value: unknown): value is UserFunction {
  return typeof value === 'function';
}

function unwrapCommonJs(exported: unknown): unknown {
  return isRecord(exported) && 'default' in exported ? exported['default'] : exported;
}
