import { normalize } from 'node:path/posix';
import { openCommitFiles } from '../adapters/github/commit-files.ts';
import type { PullRequest } from '../adapters/github/pull-request.ts';
import { nameBaseSuites } from '../adapters/storage/name-base-suites.ts';
import { comparePolicy } from '../config/compare-policy.ts';
import { loadSuite } from '../config/load-suite.ts';
import { UserError } from '../errors.ts';
import type { PolicyNote } from '../report/policy-notes.ts';
import type { BaseSuite } from './base-suites.ts';
import type { Publishing } from './publishing.ts';

/** Files of a head that are read: each may be a request. */
const MOST_READ = 50;

/** What a pull request's head would do to the policies of the base commit. It is a stranger's: read as data, and what cannot be read is left out. */
export async function proposePolicies(
  { headSha }: Pick<PullRequest, 'headSha'>,
  suites: readonly BaseSuite[],
  { host: { inputs, workspace }, client, occasion: { repository } }: Publishing,
): Promise<PolicyNote[]> {
  if (suites.length === 0) return [];
  try {
    const answer = await openCommitFiles({ checkout: workspace, client, repository }, headSha);
    if (answer.status === 'unknown') return [];
    const asked = {
      commit: headSha,
      patterns: inputs.configs.map((pattern) => normalize(pattern)),
    };
    const { configured } = await nameBaseSuites({ ...answer, mostRead: MOST_READ }, asked);
    const notes: PolicyNote[] = [];
    for (const { name, suite } of suites) {
      const path = configured.get(name);
      if (path === undefined || !suite) continue;
      const changes = comparePolicy(await loadSuite(path, answer.files), suite);
      notes.push({ suite: name, changes });
    }
    return notes;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return [];
  }
}
