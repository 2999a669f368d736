import type { Suite } from '../../domain/case.ts';
import { UserError } from '../../errors.ts';
import type { RepositoryFiles } from '../../ports.ts';
import { sha256 } from '../../values/canonical-json.ts';
import { childEnvironment } from '../sandbox/child-environment.ts';
import { runCommand, type CommandOutput, type CommandResult } from '../sandbox/run-command.ts';

/** Warming up may load a model or fill an index. */
const WARMUP_TIMEOUT_MS = 10 * 60_000;
const VERSION_TIMEOUT_MS = 60_000;

interface Surroundings {
  root: string;
  env: Readonly<Record<string, string | undefined>>;
  signal: AbortSignal;
}

/** Runs `run.warmup` once, with the target's environment. @throws UserError when it fails: nothing after it would mean anything */
export async function warmUp(suite: Suite, surroundings: Surroundings): Promise<void> {
  if (suite.run.warmup)
    await runOnce('run.warmup', suite.run.warmup, WARMUP_TIMEOUT_MS, suite, surroundings);
}

/** What identifies the retrieval index: the digest of its file, or of what its command prints. */
export async function readRetrievalIndex(
  suite: Suite,
  { files, ...surroundings }: Surroundings & { files: RepositoryFiles },
): Promise<string | undefined> {
  const { path, command } = suite.retrieval_index ?? {};
  if (path !== undefined) return await files.digest(path);
  if (command === undefined) return undefined;
  const key = 'retrieval_index.command';
  const { stdout, cut } = await runOnce(key, command, VERSION_TIMEOUT_MS, suite, surroundings);
  if (cut !== undefined) throw refuse(key, command, suite, `it ended, but ${cut}`);
  return sha256(stdout.trim());
}

async function runOnce(
  key: string,
  command: readonly string[],
  timeoutMs: number,
  suite: Suite,
  { root, env, signal }: Surroundings,
): Promise<CommandOutput> {
  const result = await runCommand(
    { command, stdin: '', timeoutMs },
    { root, env: childEnvironment(env, suite.target.env ?? []) },
    signal,
  );
  if (result.kind === 'value' && result.value.exitCode === 0) return result.value;
  throw refuse(key, command, suite, explainFailure(result));
}

function refuse(key: string, command: readonly string[], suite: Suite, why: string): UserError {
  return new UserError({
    code: 'warmup',
    message: `\`${key}\` failed: ${why}`,
    place: { file: suite.file },
    hint: `try it by hand: ${command.join(' ')}`,
  });
}

function explainFailure(result: CommandResult): string {
  if (result.kind === 'timeout') return 'it took too long';
  if (result.kind !== 'value') return result.message;
  const { exitCode, stderr } = result.value;
  return `exit code ${exitCode}: ${stderr.trim().slice(-500)}`;
}
