import { realpathSync } from 'node:fs';
import { keepDebuggerOut } from '../adapters/keep-debugger-out.ts';
import { runChildIfAsked } from '../adapters/sandbox/child.ts';
import { TOOL_VERSION } from '../domain/version.ts';

const UNDECIDED = 2;

// a step that never hears how it ended must not look like one that passed
process.exitCode = UNDECIDED;
void main();

async function main(): Promise<void> {
  process.exitCode = await start();
}

async function start(): Promise<number> {
  // nothing heavy before it is known what is asked
  if (process.argv[2] === '--version') {
    process.stdout.write(`${TOOL_VERSION}\n`);
    return 0;
  }
  if (await runChildIfAsked(process.argv)) return 0;
  keepDebuggerOut(process);
  const { enterAction } = await import('./enter-action.ts');
  return await enterAction(process.env, realpathSync(process.argv[1]!));
}
