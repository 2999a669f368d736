import { runCommandLine } from '../../src/cli/command-line.ts';
import { CHILD_ENTRY } from './shared-folder.ts';
import type { CliResult } from './run-cli.ts';

/** A verb in this process, for what is not about processes: one of its own takes a third of a second to start. */
export async function runVerb(
  cwd: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<CliResult> {
  const [stdout, stderr]: [string[], string[]] = [[], []];
  const code = await runCommandLine(args, {
    env,
    cwd,
    childEntry: CHILD_ENTRY,
    stdout: { write: (text) => stdout.push(text) },
    stderr: { write: (text) => stderr.push(text) },
    signal: new AbortController().signal,
  });
  return { code, stdout: stdout.join(''), stderr: stderr.join('') };
}

/** `touchstone pin`, which must succeed. */
export async function pinFolder(folder: string): Promise<void> {
  const { code, stderr } = await runVerb(folder, ['pin']);
  if (code !== 0) throw new Error(stderr);
}
