import {
  postStatus,
  readStatuses,
  statusContext,
  type KnownStatus,
} from '../adapters/github/commit-status.ts';
import type { PullRequest } from '../adapters/github/pull-request.ts';
import type { BaseSuite } from './base-suites.ts';
import { sayUnpublished, type Publishing } from './publishing.ts';
import { isHeldBack, ontoBase } from './weigh-bases.ts';

/** What only a maintainer's run posts on such a head. It stays: the same commit was measured. */
const FINAL: ReadonlySet<string> = new Set(['success', 'failure', 'error']);

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
  const known = await readStatuses({ client, repository, sha });
  if (known.status === 'unknown')
    throw sayUnpublished(`the statuses of the commit could not be read: ${known.why}`);
  const statusOf = (name: string): KnownStatus | undefined => known.states.get(statusContext(name));
  // a verdict against another base is none against this one
  const isDecided = (name: string): boolean => {
    const { state = '', description = '' } = statusOf(name) ?? {};
    if (isHeldBack({ state, description }, baseRef)) return true;
    return FINAL.has(state) && description.startsWith(ontoBase(baseRef));
  };
  const undecided = suites.map(({ name }) => name).filter((name) => !isDecided(name));
  for (const suite of undecided) {
    if (statusOf(suite)?.state === 'pending') continue;
    const result = await postStatus({
      client,
      repository,
      sha,
      suite,
      state: 'pending',
      description: 'needs a maintainer run',
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
