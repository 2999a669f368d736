import { runGit } from './run-git.ts';

const USUAL = ['main', 'master'];

/** The branch that a clone's remote calls its own; without one, the usual branch that is there, else the one that is checked out. */
export async function findDefaultBranch(root: string): Promise<string | undefined> {
  const remote = await runGit(root, ['symbolic-ref', '--short', 'refs/remotes/origin/HEAD']);
  if (remote) return remote.replace(/^origin\//, '');
  const known = await runGit(root, ['for-each-ref', '--format=%(refname:lstrip=2)', 'refs/heads']);
  const branches = known?.split('\n') ?? [];
  const usual = USUAL.find((name) => branches.includes(name));
  return usual ?? ((await runGit(root, ['symbolic-ref', '--short', 'HEAD'])) || undefined);
}
