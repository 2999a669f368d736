import { openCommitFiles } from '../adapters/github/commit-files.ts';
import type { BaseCommit, CommitSource } from '../adapters/github/base-commit.ts';
import { nameBaseSuites } from '../adapters/storage/name-base-suites.ts';
import type { BaseFiles } from '../ports/base-files.ts';
import type { NamedConfig } from './list-configs.ts';

/** The base commit as this job sees it. */
export interface PolicyBase {
  base: BaseFiles;
  /** Paths of the suite files that the input `config` means there, by suite name. */
  configured: ReadonlyMap<string, string>;
}

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
    configs,
  }: {
    base: BaseCommit;
    records: boolean;
    patterns: readonly string[];
    configs: readonly NamedConfig[];
  },
): Promise<PolicyBase> {
  if (records || base.status === 'none') return OWN;
  if (base.status === 'unknown') return { ...OWN, base };
  const answer = await openCommitFiles(source, base.sha);
  if (answer.status === 'unknown') return { ...OWN, base: answer };
  return await nameBaseSuites(answer, {
    commit: base.sha,
    patterns,
    configs: configs.map(({ config }) => config),
    names: configs.flatMap(({ suite }) => suite ?? []),
  });
}
