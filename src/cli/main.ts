import { realpathSync } from 'node:fs';
import { runChildIfAsked } from '../adapters/sandbox/child.ts';
import { TOOL_VERSION } from '../domain/version.ts';

// nothing heavy before it is known what is asked: `--version` must be instant
if (process.argv[2] === '--version' || process.argv[2] === '-v') {
  process.stdout.write(`${TOOL_VERSION}\n`);
} else if (!(await runChildIfAsked(process.argv))) {
  const { runCommandLine } = await import('./command-line.ts');
  const interrupt = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      // asked twice: the partial report is not wanted either
      if (interrupt.signal.aborted) process.exit(130);
      interrupt.abort();
    });
  process.exitCode = await runCommandLine(process.argv.slice(2), {
    env: process.env,
    cwd: process.cwd(),
    childEntry: realpathSync(process.argv[1]!),
    stdout: process.stdout,
    stderr: process.stderr,
    signal: interrupt.signal,
  });
}
