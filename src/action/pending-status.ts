import {
  postStatus,
  readPastStatuses,
  statusContext,
  type PastStatus,
} from '../adapters/github/commit-status.ts';
import type { PullRequest } from '../adapters/github/pull-request.ts';
import { isOwnOpenOnto } from '../adapters/github/same-head.ts';
import type { BaseSuite } from './base-suites.ts';
import { sayUnpublished, type Publishing } from './publishing.ts';
import { findOnto, isDecided, NEEDS_MAINTAINER, ontoBase } from './weigh-bases.ts';

/** Suites that nobody has decided at a commit, and those of them whose status says so. */
export interface Undecided {
  undecided: string[];
  pending: string[];
}

/**
 * Sets the status of every suite that no maintainer's run has decided at this commit to pending. Whether one has is asked first, and
 * where that is not known nothing is set. A stranger who opens a pull request of a commit that a branch of this repository has does
 * not take away what that one's came to onto the default branch.
 */
export async function setPending(
  { headSha: sha, baseRef, fork }: Pick<PullRequest, 'headSha' | 'baseRef' | 'fork'>,
  suites: readonly BaseSuite[],
  { client, occasion, log, runUrl }: Publishing & { runUrl: string },
): Promise<Undecided> {
  const { repository } = occasion;
  const { defaultBranch } = repository;
  const known = await readPastStatuses({ client, repository, sha });
  if (known.status === 'unknown')
    throw sayUnpublished(`the statuses of the commit could not be read: ${known.why}`);
  const pastOf = (suite: string): PastStatus[] =>
    known.past.filter(({ context }) => context === statusContext(suite));
  // a verdict against another base is none against this one; one against this stays, whatever was posted since
  const undecided = suites
    .map(({ name }) => name)
    .filter((name) => {
      const status = findOnto(pastOf(name), baseRef);
      return status === undefined || !isDecided(status, baseRef);
    });
  const onto = ontoBase(baseRef);
  const pending: string[] = [];
  for (const suite of undecided) {
    const [stands] = pastOf(suite);
    if (fork && stands && (await isOfOwnBranch(stands, sha, { client, repository }))) {
      log.info(
        `status ${statusContext(suite)} stays ${stands.state}: a branch of this repository has the same commit, and was decided onto ${defaultBranch}`,
      );
      continue;
    }
    pending.push(suite);
    if (stands?.state === 'pending' && stands.description.startsWith(onto)) continue;
    const result = await postStatus({
      client,
      repository,
      sha,
      suite,
      state: 'pending',
      description: `${onto}${NEEDS_MAINTAINER}`,
      targetUrl: runUrl,
    });
    if (result.status === 'posted') {
      log.info(`status ${result.context}: pending, needs a maintainer run`);
      continue;
    }
    throw sayUnpublished(
      `no commit status: ${result.why}`,
      result.status === 'forbidden'
        ? `give the job the permission \`${result.permission}\``
        : 're-run this job',
    );
  }
  return { undecided, pending };
}

/** Whether it is what a pull request of this repository came to onto the default branch. */
async function isOfOwnBranch(
  stands: PastStatus,
  headSha: string,
  source: Parameters<typeof isOwnOpenOnto>[0],
): Promise<boolean> {
  const { defaultBranch } = source.repository;
  if (!stands.description.startsWith(ontoBase(defaultBranch))) return false;
  return (
    isDecided(stands, defaultBranch) && (await isOwnOpenOnto(source, { headSha }, defaultBranch))
  );
}
