import { findApprovals, findGroupApprovals } from '../adapters/github/find-approvals.ts';
import { findGroupPulls } from '../adapters/github/group-pulls.ts';
import { readPullRequest } from '../adapters/github/pull-request.ts';
import type { Approvals } from '../domain/acceptance.ts';
import { UserError } from '../errors.ts';
import type { ActionHost } from './host.ts';
import type { Survey } from './survey.ts';

/**
 * Who approved what is tested: of a pull request its head commit, of a merge group the head of every pull request in it. Asked
 * anew in every attempt, so that "Re-run jobs" after an approval settles it. What cannot be told is no approval.
 */
export async function askApprovals(
  { occasion, client }: Survey,
  { workspace }: Pick<ActionHost, 'workspace'>,
  among: readonly string[] | undefined,
): Promise<Approvals> {
  const { repository, prNumber, headSha, headRef, baseRef, compareWith } = occasion;
  const source = { checkout: workspace, client, repository };
  if (prNumber !== undefined && headSha !== undefined) {
    try {
      const { author } = await readPullRequest(source, prNumber);
      // the commit that is tested, whatever has been pushed since
      return await findApprovals(source, { number: prNumber, headSha, author }, among);
    } catch (error) {
      if (error instanceof UserError) return nobody(error.message);
      throw error;
    }
  }
  if (compareWith.kind !== 'base-sha' || headSha === undefined || baseRef === undefined)
    return nobody('there is no pull request that could be approved');
  const group = {
    headSha,
    baseSha: compareWith.sha,
    baseRef,
    ...(headRef !== undefined && { headRef }),
  };
  const found = await findGroupPulls(source, group);
  return found.status === 'found'
    ? await findGroupApprovals(source, found.pulls, among)
    : nobody(`which pull requests are in the merge group is not known: ${found.why}`);
}

function nobody(why: string): Approvals {
  return { approvals: [], refused: [], why };
}
