import { readApiFailure } from './api-failure.ts';
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

/** Behind the tip; what lies further back can only be told to be an ancestor. */
const MOST_WALKED = 1_000;

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
      why: `${what}, and \`${baseRef}\`, which #${number} is onto, was never at that commit: it is another branch's, from before the pull request was moved (push to it, and GitHub merges anew; while there are conflicts it does not)`,
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
    const walk = walkFirstParents(source, tip.sha, MOST_WALKED);
    let step = await walk.next();
    for (; !step.done; step = await walk.next()) if (step.value === sha) return { is: 'on' };
    if (step.value === 'root') return { is: 'off' };
    return (await isAncestor(source, sha, tip.sha))
      ? { is: 'unknown', why: 'it lies too far back' }
      : { is: 'off' };
  } catch (error) {
    return { is: 'unknown', why: readApiFailure(error).message };
  }
}

async function isAncestor(
  { client, repository }: CommitSource,
  sha: string,
  tip: string,
): Promise<boolean> {
  const octokit = await client.octokit();
  const asked = { ...addressOf(repository), basehead: `${sha}...${tip}`, per_page: 1 };
  const { data } = await octokit.request('GET /repos/{owner}/{repo}/compare/{basehead}', asked);
  return data.status === 'ahead';
}
