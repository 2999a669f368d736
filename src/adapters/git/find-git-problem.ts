import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { hasCode } from '../../errors.ts';
import { cleanEnvironment, safely } from './run-git.ts';

const TIMEOUT_MS = 30_000;

/** Why git says nothing of a repository, and what to do. */
export interface GitProblem {
  why: string;
  hint: string;
}

/** Asked where a git command failed: absent where git does answer in this folder, so that the reason is another one. */
export async function findGitProblem(root: string): Promise<GitProblem | undefined> {
  try {
    await promisify(execFile)('git', safely(['rev-parse', '--git-dir']), {
      cwd: root,
      env: cleanEnvironment(process.env),
      timeout: TIMEOUT_MS,
    });
    return undefined;
  } catch (error) {
    return explainFailure(root, error);
  }
}

function explainFailure(root: string, error: unknown): GitProblem {
  if (hasCode(error, 'ENOENT'))
    return { why: 'there is no `git` on the PATH', hint: 'install git first' };
  const said = readStderr(error);
  // in whatever language, git names the setting
  if (said.includes('safe.directory'))
    return {
      why: `git does not read ${root}: it belongs to another user`,
      hint: `run first: git config --global --add safe.directory ${root}`,
    };
  const [line = ''] = said.trim().split('\n');
  return {
    why: line === '' ? 'git could not be run' : `git says: ${line}`,
    hint: 'mend what git complains of: git status must work in this folder',
  };
}

function readStderr(error: unknown): string {
  return typeof error === 'object' && error !== null && 'stderr' in error
    ? String(error.stderr)
    : '';
}
