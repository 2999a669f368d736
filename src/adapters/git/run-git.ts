import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);
const MAX_OUTPUT_BYTES = 16 * 1024 * 1024;
const TIMEOUT_MS = 30_000;

/** Bytes. The largest file that is read has 256 MiB. */
const MAX_BLOB_BYTES = 260 * 1024 * 1024;

/**
 * One git command in a repository, its output trimmed; absent where git fails (no repository, unknown object).
 * No shell, no hooks, no pager, and none of the GIT_* variables of the caller.
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
    const { stdout } = await run('git', ['-c', 'core.hooksPath=', '--no-pager', ...args], {
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

function cleanEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return {
    ...Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('GIT_'))),
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
  };
}

/** The commit that is checked out, its tree and its first parent; empty outside a repository. */
export async function readCheckout(
  root: string,
): Promise<{ commit?: string; tree?: string; firstParent?: string }> {
  const [commit, tree, firstParent] = await Promise.all(
    ['HEAD', 'HEAD^{tree}', 'HEAD^1'].map((revision) =>
      runGit(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', revision]),
    ),
  );
  return {
    ...(commit !== undefined && { commit }),
    ...(tree !== undefined && { tree }),
    ...(firstParent !== undefined && { firstParent }),
  };
}
