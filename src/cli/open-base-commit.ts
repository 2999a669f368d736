import { openCommitTree } from '../adapters/git/commit-tree.ts';
import { findGitProblem } from '../adapters/git/find-git-problem.ts';
import { runGit } from '../adapters/git/run-git.ts';
import { nameBaseSuites } from '../adapters/storage/name-base-suites.ts';
import { openTreeFiles } from '../adapters/storage/tree-files.ts';
import { findGoneSuites } from '../config/find-gone-suites.ts';
import { readSuiteName } from '../config/read-suite-name.ts';
import { UserError, type Problem } from '../errors.ts';
import type { BaseFiles, Log, RepositoryFiles } from '../ports.ts';

/**
 * The commit that `--base` names: its policy and yardstick hold, as for a pull request.
 * `files`: the working tree, which must still have that commit's suite of `config`; absent for a shard, which judges nothing.
 * @throws UserError where there is no such commit, or that suite is gone; where it was in report mode and another one stands in its
 * place, `log` is told, and that one is measured
 */
export async function openBaseCommit(
  root: string,
  revision: string | undefined,
  { config, files, log }: { config: string; files?: RepositoryFiles | undefined; log: Log },
): Promise<BaseFiles> {
  if (revision === undefined) return { status: 'own' };
  const named = `${revision}^{commit}`;
  const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', named];
  const commit = await runGit(root, args);
  const tree = commit === undefined ? undefined : await openCommitTree(root, commit);
  if (commit === undefined || !tree) throw await refuseBase(root, revision);
  const listed = {
    files: openTreeFiles(tree),
    list: async () => [...(await tree.entries()).keys()],
  };
  const asked = { commit, patterns: [config], configs: [config] };
  const { base, configured } = await nameBaseSuites(listed, asked);
  const here = files && (await readNameHere(config, configured, files));
  if (here === undefined) return base;
  const gone = await findGoneSuites(configured, new Set([here]), listed.files);
  const problems = gone.map(({ problem, mode }) => (mode === 'report' ? disarm(problem) : problem));
  const told = here === '' ? [] : problems.filter(({ harmless }) => harmless);
  for (const { message } of told) log.warn(message);
  if (problems.length > told.length) throw new UserError(problems);
  return base;
}

function disarm(problem: Problem): Problem {
  const message = `${problem.message} (report mode: nothing blocks)`;
  return { ...problem, message, harmless: true };
}

async function refuseBase(root: string, revision: string): Promise<UserError> {
  const problem = await findGitProblem(root);
  return new UserError(
    problem
      ? {
          code: 'usage',
          message: `--base ${revision} cannot be looked up: ${problem.why}`,
          hint: problem.hint,
        }
      : {
          code: 'usage',
          message: `--base ${revision} is no commit of this repository`,
          hint: 'name a branch or a commit that is here, e.g. --base origin/main',
        },
  );
}

/** Empty where there is no file; undefined where its name cannot be told and main has none to lose. */
async function readNameHere(
  config: string,
  configured: ReadonlyMap<string, string>,
  files: RepositoryFiles,
): Promise<string | undefined> {
  const name = (await files.exists(config)) ? readSuiteName(await files.readText(config)) : '';
  // a name that is written in another way would be a way round: read, it is that of a suite which main does not have
  const [first] = configured.keys();
  if (name === undefined && first !== undefined)
    throw new UserError({
      code: 'suite-name',
      message: `${config} does not say on a line of its own which suite it is`,
      place: { file: config },
      hint: `write \`suite: ${first}\` on one line, at its beginning`,
    });
  return name;
}
