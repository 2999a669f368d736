import { realpathSync } from 'node:fs';
import { keepDebuggerOut } from '../adapters/keep-debugger-out.ts';
import { runChildIfAsked } from '../adapters/sandbox/child.ts';
import { TOOL_VERSION } from '../domain/version.ts';

// nothing heavy before it is known what is asked
if (process.argv[2] === '--version') {
  process.stdout.write(`${TOOL_VERSION}\n`);
} else if (!(await runChildIfAsked(process.argv))) {
  keepDebuggerOut(process);
  const { enterAction } = await import('./enter-action.ts');
  process.exitCode = await enterAction(process.env, realpathSync(process.argv[1]!));
}
