import {
  postStatus,
  readPastStatuses,
  statusContext,
  type PastStatus,
} from '../adapters/github/commit-status.ts';
import type { PullRequest } from '../adapters/github/pull-request.ts';
import type { BaseSuite } from './base-suites.ts';
import { sayUnpublished, type Publishing } from './publishing.ts';
import { findOnto, isDecided, ontoBase } from './weigh-bases.ts';

/**
 * Sets the status of every suite that no maintainer's run has decided at this commit to pending; the names of these
 * suites. Whether one has is asked first, and where that is not known nothing is set.
 */
export async function setPending(
  { headSha: sha, baseRef }: Pick<PullRequest, 'headSha' | 'baseRef'>,
  suites: readonly BaseSuite[],
  { client, occasion, log, runUrl }: Publishing & { runUrl: string },
): Promise<string[]> {
  const { repository } = occasion;
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
  for (const suite of undecided) {
    const [stands] = pastOf(suite);
    if (stands?.state === 'pending' && stands.description.startsWith(onto)) continue;
    const result = await postStatus({
      client,
      repository,
      sha,
      suite,
      state: 'pending',
      description: `${onto}needs a maintainer run`,
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
  return undecided;
}
