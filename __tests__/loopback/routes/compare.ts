import { ApiError, notFound } from '../api-error.ts';
import { diffFiles } from '../git-diff.ts';
import type { CommitObject } from '../git-objects.ts';
import { pageOf } from '../paging.ts';
import { defineRoute, type ApiRequest, type Route } from '../routing.ts';
import type { Schema } from '../schemas.ts';
import { shapeCommit, shapeFile } from '../shapes/commit.ts';
import { reads } from '../tokens.ts';

/** One side: a ref, or `owner:ref` of a fork whose commits lie in the same object store. */
async function readSide({ git }: ApiRequest, side: string): Promise<CommitObject> {
  const sha = await git.resolve(side.replace(/^[^:]+:(?:[^:]+:)?/, ''));
  const commit = sha === undefined ? undefined : await git.commit(sha);
  if (!commit) throw notFound();
  return commit;
}

function describeStatus(ahead: number, behind: number): Schema<'commit-comparison'>['status'] {
  if (ahead > 0) return behind > 0 ? 'diverged' : 'ahead';
  return behind > 0 ? 'behind' : 'identical';
}

export const compareRoutes: Route[] = [
  defineRoute(
    'get',
    '/repos/{owner}/{repo}/compare/{basehead}',
    reads('contents'),
    async (request) => {
      const { git, links, params } = request;
      const [baseRef, headRef] = params.basehead.split('...');
      if (!baseRef || !headRef) throw notFound();
      const base = await readSide(request, baseRef);
      const head = await readSide(request, headRef);
      const mergeBaseSha = await git.mergeBase(base.sha, head.sha);
      const mergeBase = mergeBaseSha === undefined ? undefined : await git.commit(mergeBaseSha);
      if (!mergeBase) {
        throw new ApiError(404, `No common ancestor between ${baseRef} and ${headRef}.`);
      }
      const { left: behind, right: ahead } = await git.countApart(base.sha, head.sha);
      const commits = await git.log(`${base.sha}..${head.sha}`, ['--reverse']);
      const page = pageOf(request, `/compare/${params.basehead}`, commits);
      const files = await diffFiles(git, mergeBase.sha, head.sha);
      const url = `${links.repositoryApi}/compare/${params.basehead}`;
      const html = `${links.repositoryHtml}/compare/${params.basehead}`;
      return {
        status: 200,
        body: {
          url,
          html_url: html,
          permalink_url: html,
          diff_url: `${html}.diff`,
          patch_url: `${html}.patch`,
          base_commit: shapeCommit(links, base),
          merge_base_commit: shapeCommit(links, mergeBase),
          status: describeStatus(ahead, behind),
          ahead_by: ahead,
          behind_by: behind,
          total_commits: ahead,
          commits: page.items.map((commit) => shapeCommit(links, commit)),
          files: files.map((file) => shapeFile(links, head.sha, file)),
        },
        headers: page.headers,
      };
    },
  ),
];
