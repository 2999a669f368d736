import type { BaselineSearch, ReleaseSearch } from '../../ports.ts';
import { readApiFailure } from './api-failure.ts';
import { addressOf } from './client.ts';
import type { SearchContext } from './baseline-trail.ts';
import { takeBaselineOf } from './search-baseline.ts';
import { explainUnread } from './unread-baseline.ts';

/** Releases looked at, newest first: of a repository with several products most are of other branches. */
const MAX_RELEASES = 10;
const MAX_REFUSALS_TOLD = 3;
/** A tag of a tag of a commit. */
const MAX_TAG_DEPTH = 3;

interface Release {
  tag: string;
  commit: string;
  /** Commits from it to the wanted one. */
  behind: number;
}

/**
 * The run of the newest published release (no draft, no pre-release) whose commit is an ancestor of the wanted one: what the
 * baseline carries, or the trusted baseline of the release's own commit. Where that has none, what is carried stays: an
 * older release is a better measure than none. Nothing is called but GitHub.
 */
export async function findRelease(
  context: SearchContext,
  { baseline, carried }: { baseline: BaselineSearch; carried: ReleaseSearch },
): Promise<ReleaseSearch> {
  try {
    const release = await findNewest(context);
    if (!release) return carried.status === 'found' ? carried : sayNone();
    const { tag, commit, behind } = release;
    if (carried.status === 'found' && isOf(carried, release)) return carried;
    if (baseline.status === 'found' && baseline.commit === commit)
      return { status: 'found', stored: baseline.stored, tag };
    const { stored, refused } = await takeBaselineOf(context, { sha: commit, behind });
    if (stored) return { status: 'found', stored, tag };
    const why = refused.slice(0, MAX_REFUSALS_TOLD).map((found) => found.why);
    return keep(context, carried, {
      status: 'none',
      why: `release ${tag} (${commit.slice(0, 10)}) has no trusted baseline${why.length > 0 ? `: ${why.join('; ')}` : ''}`,
      next: 'publish a release of a commit that has a baseline',
    });
  } catch (error) {
    const { why, next } = explainUnread(error, 'releases');
    return keep(context, carried, { status: 'none', unread: true, why, next });
  }
}

function isOf(
  { stored, tag }: Extract<ReleaseSearch, { status: 'found' }>,
  release: Release,
): boolean {
  return tag === release.tag && stored.run.commit === release.commit;
}

function sayNone(): ReleaseSearch {
  return {
    status: 'none',
    why: 'there is no published release of an ancestor of this commit',
    next: 'publish a release of a commit of the default branch: the next run of main takes its baseline over',
  };
}

/** What is carried serves on; that it is not the newest is said in the log. */
function keep(
  { log }: SearchContext,
  carried: ReleaseSearch,
  none: Extract<ReleaseSearch, { status: 'none' }>,
): ReleaseSearch {
  if (carried.status === 'none') return none;
  log.warn(`${none.why}; the run of ${carried.tag ?? 'an older release'} is carried on`);
  return carried;
}

async function findNewest(context: SearchContext): Promise<Release | undefined> {
  const { client, repository, api, wantedSha } = context;
  const octokit = await client.octokit();
  const at = addressOf(repository);
  const { data } = await octokit.request('GET /repos/{owner}/{repo}/releases', {
    ...at,
    per_page: 50,
  });
  const published = data
    .filter(({ draft, prerelease }) => !draft && !prerelease)
    .toSorted((a, b) => timeOf(b.published_at) - timeOf(a.published_at));
  for (const { tag_name: tag } of published.slice(0, MAX_RELEASES)) {
    const commit = await readTag(context, tag);
    const behind = commit === undefined ? undefined : await api.countBehind(commit, wantedSha);
    if (commit !== undefined && behind !== undefined) return { tag, commit, behind };
  }
  return undefined;
}

function timeOf(date: string | null): number {
  return date === null ? 0 : Date.parse(date);
}

/** The commit behind a tag, annotated or not. By its full ref: a branch of the same name is no release. */
async function readTag(
  { client, repository }: SearchContext,
  tag: string,
): Promise<string | undefined> {
  const octokit = await client.octokit();
  const at = addressOf(repository);
  try {
    let { object } = (
      await octokit.request('GET /repos/{owner}/{repo}/git/ref/{ref}', {
        ...at,
        ref: `tags/${tag}`,
      })
    ).data;
    for (let depth = 0; object.type === 'tag' && depth < MAX_TAG_DEPTH; depth += 1)
      ({ object } = (
        await octokit.request('GET /repos/{owner}/{repo}/git/tags/{tag_sha}', {
          ...at,
          tag_sha: object.sha,
        })
      ).data);
    return object.type === 'commit' ? object.sha : undefined;
  } catch (error) {
    if (readApiFailure(error).kind !== 'gone') throw error;
    return undefined;
  }
}
