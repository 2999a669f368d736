import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface GitRepository {
  readonly folder: string;
  git(...args: string[]): string;
  /** An empty commit on the branch that is checked out; gives its SHA. */
  commit(message: string): string;
  /** A merge commit of a branch into the one that is checked out. */
  merge(branch: string): string;
}

/** A real repository in a fresh folder, on branch `main`, without commits. */
export function someGitRepository(folder = mkdtempSync(join(tmpdir(), 'git-'))): GitRepository {
  const { PATH = '' } = process.env;
  const env = { PATH, HOME: folder, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null' };
  const who = ['-c', 'user.name=Mona', '-c', 'user.email=mona@example.com'];
  const git = (...args: string[]): string =>
    execFileSync('git', [...who, ...args], { cwd: folder, env, encoding: 'utf8' }).trim();
  git('init', '--quiet', '--initial-branch=main');
  return {
    folder,
    git,
    commit(message) {
      git('commit', '--quiet', '--allow-empty', '-m', message);
      return git('rev-parse', 'HEAD');
    },
    merge(branch) {
      git('merge', '--quiet', '--no-ff', '-m', `Merge ${branch}`, branch);
      return git('rev-parse', 'HEAD');
    },
  };
}
