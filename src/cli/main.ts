import { realpathSync } from 'node:fs';
import { keepDebuggerOut } from '../adapters/keep-debugger-out.ts';
import { runChildIfAsked } from '../adapters/sandbox/child.ts';
import { TOOL_VERSION } from '../domain/version.ts';
import { restartOnNewerNode } from './ensure-node.ts';
import { guardProcess } from './guard-process.ts';
import { keepCompiled } from './keep-compiled.ts';

const INTERRUPTED = 130;
const [, script, ...argv] = process.argv;

// nothing heavy before it is known what is asked: `--version` must be instant
if (argv[0] === '--version' || argv[0] === '-v') {
  process.stdout.write(`${TOOL_VERSION}\n`);
} else if (!(await runChildIfAsked(process.argv))) {
  const entry = realpathSync(script!);
  process.exitCode = (await restartOnNewerNode(entry, argv)) ?? (await runHere(entry));
}

async function runHere(childEntry: string): Promise<number> {
  guardProcess(process);
  keepDebuggerOut(process);
  keepCompiled(process.env, TOOL_VERSION);
  const { runCommandLine } = await import('./command-line.ts');
  const interrupt = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      // asked twice: the partial report is not wanted either
      if (interrupt.signal.aborted) process.exit(INTERRUPTED);
      interrupt.abort();
    });
  return await runCommandLine(argv, {
    env: process.env,
    cwd: process.cwd(),
    childEntry,
    stdout: process.stdout,
    stderr: process.stderr,
    signal: interrupt.signal,
  });
}
