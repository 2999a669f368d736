import { openCommitFiles, type CommitFilesAnswer } from '../adapters/github/commit-files.ts';
import type { BaseCommit, CommitSource } from '../adapters/github/base-commit.ts';
import { nameBaseSuites, type Tested } from '../adapters/storage/name-base-suites.ts';
import { UserError } from '../errors.ts';
import type { BaseFiles } from '../ports/base-files.ts';
import type { NamedConfig } from './list-configs.ts';

/** The base commit as this job sees it. */
export interface PolicyBase {
  base: BaseFiles;
  /** Paths of the suite files that the input `config` means there, by suite name. */
  configured: ReadonlyMap<string, string>;
}

type Read = Extract<CommitFilesAnswer, { status: 'read' }>;

const OWN: PolicyBase = { base: { status: 'own' }, configured: new Map() };

/**
 * Reads which suites the base commit has, from git's objects or the API; the working tree is the change's word. A run of the
 * default branch, and a first commit, have none but their own.
 */
export async function readPolicyBase(
  source: CommitSource,
  {
    base,
    records,
    patterns,
    now,
  }: {
    base: BaseCommit;
    records: boolean;
    patterns: readonly string[];
    /** What is tested; absent where nothing is. */
    now?: { commit: string; configs: readonly NamedConfig[] };
  },
): Promise<PolicyBase> {
  if (records || base.status === 'none') return OWN;
  if (base.status === 'unknown') return { ...OWN, base };
  const answer = await openCommitFiles(source, base.sha);
  if (answer.status === 'unknown') return { ...OWN, base: answer };
  return await nameBaseSuites(answer, {
    commit: base.sha,
    patterns,
    ...(now && {
      now: {
        configs: now.configs.map(({ config }) => config),
        names: now.configs.flatMap(({ suite }) => suite ?? []),
        open: () => openTested(source, answer, now.commit),
      },
    }),
  });
}

/** Of the tested commit, not of its working tree: a sparse checkout lacks files. @throws UserError where it cannot be read */
async function openTested(source: CommitSource, base: Read, commit: string): Promise<Tested> {
  const tested = await openCommitFiles(source, commit);
  if (tested.status === 'unknown')
    throw new UserError({ code: 'base-unread', message: tested.why, hint: 're-run the job' });
  const [before, after] = await Promise.all([base.entries(), tested.entries()]);
  return {
    files: tested.files,
    isUnchanged(path) {
      const [was, is] = [before.get(path), after.get(path)];
      return was?.object === is?.object && was?.mode === is?.mode;
    },
  };
}
