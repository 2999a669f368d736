import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ENDING_SIGNALS } from '../adapters/ending-signals.ts';
import { keepDebuggerOut } from '../adapters/keep-debugger-out.ts';
import { runChildIfAsked } from '../adapters/sandbox/child.ts';
import { elapsedMs } from '../adapters/elapsed.ts';
import { TOOL_VERSION } from '../domain/version.ts';
import type { runCommandLine } from './command-line.ts';
import { restartOnNewerNode } from './ensure-node.ts';
import { guardProcess } from './guard-process.ts';
import { EXIT } from './host.ts';
import { isVerb } from './verb-names.ts';

const INTERRUPTED = 130;
/** What a terminal sends to all of its processes, whoever started us passes on: two within so long are one. */
const ECHO_MS = 200;
const [, script, ...argv] = process.argv;

// whoever never hears how it ended must not think that it passed
process.exitCode = EXIT.error;
void main();

async function main(): Promise<void> {
  process.exitCode = await start();
}

async function start(): Promise<number> {
  // nothing heavy before it is known what is asked: `--version` must be instant
  if (argv[0] === '--version' || argv[0] === '-v') {
    process.stdout.write(`${TOOL_VERSION}\n`);
    return EXIT.pass;
  }
  if (await runChildIfAsked(process.argv)) return EXIT.pass;
  const entry = realpathSync(script!);
  return (await restartOnNewerNode(entry, argv)) ?? (await runHere(entry));
}

async function runHere(childEntry: string): Promise<number> {
  guardProcess(process);
  keepDebuggerOut(process);
  const run = await loadCommandLine(childEntry);
  return await run(argv, {
    env: process.env,
    cwd: process.cwd(),
    childEntry,
    stdout: process.stdout,
    stderr: process.stderr,
    signal: listenForEnd(),
  });
}

function listenForEnd(): AbortSignal {
  const interrupt = new AbortController();
  let askedMs: number | undefined;
  for (const signal of ENDING_SIGNALS)
    process.on(signal, () => {
      askedMs ??= elapsedMs();
      // asked twice: the partial report is not wanted either
      if (interrupt.signal.aborted && elapsedMs() - askedMs > ECHO_MS) process.exit(INTERRUPTED);
      interrupt.abort();
    });
  return interrupt.signal;
}

/** The bundle has the command line in a file of its own, beside this one. */
async function loadCommandLine(entry: string): Promise<typeof runCommandLine> {
  const { loadKept, placeKeptCode } = await import('./kept-code.ts');
  const program = join(dirname(entry), 'command-line.cjs');
  const kept = placeKeptCode(process.env, TOOL_VERSION, isVerb(argv[0]) ? argv[0] : 'help');
  const loaded: { runCommandLine?: typeof runCommandLine } =
    kept !== undefined && existsSync(program) ? loadKept(program, kept) : {};
  return loaded.runCommandLine ?? (await import('./command-line.ts')).runCommandLine;
}
