import { openCommitTree } from '../adapters/git/commit-tree.ts';
import { findGitProblem } from '../adapters/git/find-git-problem.ts';
import { runGit } from '../adapters/git/run-git.ts';
import { nameBaseSuites, type Tested } from '../adapters/storage/name-base-suites.ts';
import { openTreeFiles } from '../adapters/storage/tree-files.ts';
import { findGoneSuites } from '../config/find-gone-suites.ts';
import { readSuiteName } from '../config/read-suite-name.ts';
import { UserError, type Problem } from '../errors.ts';
import type { Log, RepositoryFiles } from '../ports.ts';
import type { BaseFiles } from '../ports/base-files.ts';

/**
 * The commit that `--base` names: its policy and yardstick hold, as for a pull request.
 * `files`: the working tree, which must still have that commit's suite of `config`; `isPart`: a shard, which judges nothing.
 * @throws UserError where there is no such commit, or that suite is gone; where it was in report mode and another one stands in its
 * place, `log` is told, and that one is measured
 */
export async function openBaseCommit(
  root: string,
  revision: string | undefined,
  {
    config,
    files,
    log,
    isPart = false,
  }: { config: string; files: RepositoryFiles; log: Log; isPart?: boolean },
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
  const name = await readName(config, files);
  const names = name ? [name] : [];
  const now = { configs: [config], names, open: () => openWorkingTree(root, files) };
  const asked = { commit, patterns: [config], now };
  const { base, configured } = await nameBaseSuites(listed, asked);
  if (!isPart) await requireSuite(config, { configured, name, files: listed.files, log });
  return base;
}

/** What a sparse checkout leaves out stands where it stood. */
async function openWorkingTree(root: string, files: RepositoryFiles): Promise<Tested> {
  const listed = (await runGit(root, ['ls-files', '-t', '-z'])) ?? '';
  const left = listed.split('\0').filter((line) => line.startsWith('S '));
  const paths = new Set(left.map((line) => line.slice(2)));
  return { files, isUnchanged: (path) => paths.has(path) };
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

/** Of a file that is not there an empty one. */
async function readName(config: string, files: RepositoryFiles): Promise<string | undefined> {
  return (await files.exists(config)) ? readSuiteName(await files.readText(config)) : '';
}

interface Required {
  configured: ReadonlyMap<string, string>;
  /** Of the working tree's suite. */
  name: string | undefined;
  /** Those of the commit. */
  files: RepositoryFiles;
  log: Log;
}

async function requireSuite(
  config: string,
  { configured, name, files, log }: Required,
): Promise<void> {
  // a name that is written in another way would be a way round: read, it is that of a suite which main does not have
  const [first] = configured.keys();
  if (name === undefined && first !== undefined)
    throw new UserError({
      code: 'suite-name',
      message: `${config} does not say on a line of its own which suite it is`,
      place: { file: config },
      hint: `write \`suite: ${first}\` on one line, at its beginning`,
    });
  if (name === undefined) return;
  const gone = await findGoneSuites(configured, new Set([name]), files);
  const problems = gone.map(({ problem, mode }) => (mode === 'report' ? disarm(problem) : problem));
  const told = name === '' ? [] : problems.filter(({ harmless }) => harmless);
  for (const { message } of told) log.warn(message);
  if (problems.length > told.length) throw new UserError(problems);
}
