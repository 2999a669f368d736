import { readApiFailure, refuseAnswer } from './api-failure.ts';
import { resolveBaseCommit, type BaseCommit, type CommitSource } from './base-commit.ts';
import { addressOf } from './client.ts';
import { walkFirstParents } from './first-parents.ts';

/** The pull request whose test merge is checked out. */
interface MergedPull {
  number: number;
  baseRef: string;
  /** What GitHub said with that branch's name; often an older commit of it. */
  knownBaseSha: string | undefined;
}

type FoundBase = Extract<BaseCommit, { status: 'found' }>;
type Place = { is: 'on' } | { is: 'off' } | { is: 'unknown'; why: string };

/** Behind the tip; what lies further back can only be told to be an ancestor. A page of a hundred has side branches on it, too. */
const MOST_WALKED = 1_000;
const MOST_REQUESTS = 16;

/**
 * The base commit of a test merge, where the branch that the pull request is onto was ever at it. GitHub makes the merge anew some time
 * after a pull request was moved, and never where there are conflicts: until then its base, and so the policy, is another branch's.
 */
export async function requireBaseOf(
  source: CommitSource,
  base: FoundBase,
  { number, baseRef, knownBaseSha }: MergedPull,
): Promise<BaseCommit> {
  if (base.sha === knownBaseSha) return base;
  const place = await findOnBranch(source, base.sha, baseRef);
  if (place.is === 'on') return base;
  const what = `the checkout is a merge with ${base.sha.slice(0, 10)}`;
  if (place.is === 'off')
    return {
      status: 'unknown',
      why: `${what}, which is not on the first-parent line of \`${baseRef}\`, which #${number} is onto: it is another branch's, from before the pull request was moved, or \`${baseRef}\` was force-pushed, or merged the other way round (push to the pull request, or start a new run in a minute: GitHub merges anew; while there are conflicts it does not)`,
    };
  return {
    ...base,
    unproven: `${what}; whether that is of \`${baseRef}\`, which #${number} is onto, could not be looked up: ${place.why}`,
  };
}

/** Whether the branch was at that commit once: by first parents, since what was merged into it was another branch's. */
async function findOnBranch(source: CommitSource, sha: string, branch: string): Promise<Place> {
  const tip = await resolveBaseCommit(source, {
    compareWith: { kind: 'tip', branch },
    testedSha: sha,
  });
  if (tip.status !== 'found') return { is: 'unknown', why: tip.why };
  try {
    const walk = walkFirstParents(source, tip.sha, MOST_WALKED, MOST_REQUESTS);
    let walked = 0;
    let step = await walk.next();
    for (; !step.done; step = await walk.next(), walked += 1)
      if (step.value === sha) return { is: 'on' };
    if (step.value === 'root') return { is: 'off' };
    // it would lie no further back than all commits since
    return (await countSince(source, sha, tip.sha)) >= walked
      ? { is: 'unknown', why: 'it lies too far back' }
      : { is: 'off' };
  } catch (error) {
    return { is: 'unknown', why: readApiFailure(error).message };
  }
}

/** Commits of the branch since that one; none where it is no ancestor. */
async function countSince(
  { client, repository }: CommitSource,
  sha: string,
  tip: string,
): Promise<number> {
  const octokit = await client.octokit();
  const asked = { ...addressOf(repository), basehead: `${sha}...${tip}`, per_page: 1 };
  const { data } = await octokit.request('GET /repos/{owner}/{repo}/compare/{basehead}', asked);
  if (typeof data.ahead_by !== 'number') throw refuseAnswer('comparison');
  return data.status === 'ahead' ? data.ahead_by : 0;
}
