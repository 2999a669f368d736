import { execFile } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { devNull } from 'node:os';
import { promisify } from 'node:util';
import { childEnvironment } from '../sandbox/child-environment.ts';

const MAX_OUTPUT_BYTES = 16 * 1024 * 1024;
const TIMEOUT_MS = 30_000;

/** Bytes. The largest file that is read has 256 MiB. */
export const MAX_BLOB_BYTES = 260 * 1024 * 1024;

/**
 * A repository's own configuration may name programs, and code of this very job can have written it: they would run
 * with whatever we may do. None of them is run.
 */
const NO_PROGRAMS = [
  `core.hooksPath=${devNull}`,
  'core.fsmonitor=false',
  'core.sshCommand=ssh',
  'core.gitProxy=',
  'core.alternateRefsCommand=',
  'core.askPass=',
  'credential.helper=',
  'diff.external=',
  'gpg.program=false',
  'protocol.ext.allow=never',
  'protocol.file.allow=never',
];

/** Settings for the checkouts that are read whoever owns them. */
const trusted = new Set<string>();

/**
 * From here on git reads this repository whoever owns it: in a container the runner's user owns the checkout, and git would
 * not say a word of it. No program that it names is run, and what lies in a folder above is not meant.
 */
export function trustCheckout(root: string): void {
  if (existsSync(root)) trusted.add(`safe.directory=${realpathSync(root)}`);
}

/**
 * One git command in a repository, its output trimmed; absent where git fails (no repository, unknown object).
 * No shell, no hooks, no pager, and nothing of our environment but where programs and the user's settings lie.
 */
export async function runGit(root: string, args: readonly string[]): Promise<string | undefined> {
  const bytes = await spawnGit(root, args, MAX_OUTPUT_BYTES);
  return bytes?.toString('utf8').trim();
}

/** The same, byte for byte. */
export async function readGit(root: string, args: readonly string[]): Promise<Buffer | undefined> {
  return await spawnGit(root, args, MAX_BLOB_BYTES);
}

async function spawnGit(
  root: string,
  args: readonly string[],
  maxBuffer: number,
): Promise<Buffer | undefined> {
  try {
    const { stdout } = await promisify(execFile)('git', safely(args), {
      cwd: root,
      env: cleanEnvironment(process.env),
      encoding: 'buffer',
      maxBuffer,
      timeout: TIMEOUT_MS,
    });
    return stdout;
  } catch {
    return undefined;
  }
}

/** Arguments of a git that runs no program that the repository names. */
export const safely = (args: readonly string[]): string[] => [
  ...[...NO_PROGRAMS, ...trusted].flatMap((setting) => ['-c', setting]),
  '--no-pager',
  ...args,
];

export function cleanEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return {
    ...childEnvironment(env, ['XDG_CONFIG_HOME']),
    GIT_TERMINAL_PROMPT: '0',
    // code of this job may have said that one commit stands for another
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_OPTIONAL_LOCKS: '0',
  };
}

/** The commit that is checked out, its tree and its first parent; empty outside a repository. */
export async function readCheckout(
  root: string,
): Promise<{ commit?: string; tree?: string; firstParent?: string }> {
  // one process for all three; a signature would have a program checked by another program
  const told = await runGit(root, [
    'log',
    '-1',
    '--no-show-signature',
    '--no-decorate',
    '--format=%H%n%T%n%P',
    'HEAD',
    '--',
  ]);
  const [commit, tree, parents = ''] = told?.split('\n') ?? [];
  const [firstParent] = parents.split(' ');
  return {
    ...(commit && { commit }),
    ...(tree && { tree }),
    ...(firstParent && { firstParent }),
  };
}
