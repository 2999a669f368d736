import type { Links } from '../links.ts';
import { readRecorded, seed } from '../recorded.ts';
import type { RepositoryAnswer, Schema } from '../schemas.ts';
import { accountOf, type HeadRepository, type RepositoryFacts } from '../state.ts';
import { nodeId, shapeAccount } from './account.ts';

type RepositoryUrls = Pick<
  RepositoryAnswer,
  Extract<keyof Schema<'simple-repository'>, `${string}_url`> | 'url'
>;

function shapeUrls(api: string, html: string): RepositoryUrls {
  return {
    url: api,
    html_url: html,
    archive_url: `${api}/{archive_format}{/ref}`,
    assignees_url: `${api}/assignees{/user}`,
    blobs_url: `${api}/git/blobs{/sha}`,
    branches_url: `${api}/branches{/branch}`,
    collaborators_url: `${api}/collaborators{/collaborator}`,
    comments_url: `${api}/comments{/number}`,
    commits_url: `${api}/commits{/sha}`,
    compare_url: `${api}/compare/{base}...{head}`,
    contents_url: `${api}/contents/{+path}`,
    contributors_url: `${api}/contributors`,
    deployments_url: `${api}/deployments`,
    downloads_url: `${api}/downloads`,
    events_url: `${api}/events`,
    forks_url: `${api}/forks`,
    git_commits_url: `${api}/git/commits{/sha}`,
    git_refs_url: `${api}/git/refs{/sha}`,
    git_tags_url: `${api}/git/tags{/sha}`,
    issue_comment_url: `${api}/issues/comments{/number}`,
    issue_events_url: `${api}/issues/events{/number}`,
    issues_url: `${api}/issues{/number}`,
    keys_url: `${api}/keys{/key_id}`,
    labels_url: `${api}/labels{/name}`,
    languages_url: `${api}/languages`,
    merges_url: `${api}/merges`,
    milestones_url: `${api}/milestones{/number}`,
    notifications_url: `${api}/notifications{?since,all,participating}`,
    pulls_url: `${api}/pulls{/number}`,
    releases_url: `${api}/releases{/id}`,
    stargazers_url: `${api}/stargazers`,
    statuses_url: `${api}/statuses/{sha}`,
    subscribers_url: `${api}/subscribers`,
    subscription_url: `${api}/subscription`,
    tags_url: `${api}/tags`,
    teams_url: `${api}/teams`,
    trees_url: `${api}/git/trees{/sha}`,
    hooks_url: `${api}/hooks`,
  };
}

/** The repository, or a fork of it when `head` names another one. */
export function shapeRepository(
  links: Links,
  facts: RepositoryFacts,
  head: HeadRepository = {
    id: facts.repositoryId,
    fullName: `${facts.owner}/${facts.repo}`,
  },
): RepositoryAnswer {
  const [owner = facts.owner, name = facts.repo] = head.fullName.split('/');
  const recorded = readRecorded('github-webhooks/pull_request.opened.json', { owner, repo: name });
  const html = `${links.html}/${head.fullName}`;
  return seed(recorded?.['repository'], {
    id: head.id,
    node_id: nodeId('Repository', head.id),
    name,
    full_name: head.fullName,
    owner: shapeAccount(links, accountOf(owner)),
    private: facts.visibility === 'private',
    visibility: facts.visibility,
    ...shapeUrls(`${links.api}/repos/${head.fullName}`, html),
    git_url: `git://${html.replace(/^https?:\/\//, '')}.git`,
    ssh_url: `git@github.localhost:${head.fullName}.git`,
    clone_url: `${html}.git`,
    svn_url: html,
    mirror_url: null,
    description: null,
    fork: head.id !== facts.repositoryId,
    homepage: null,
    language: 'TypeScript',
    default_branch: facts.defaultBranch,
    created_at: '2019-05-15T15:19:25Z',
    updated_at: '2019-05-15T15:19:27Z',
    pushed_at: '2019-05-15T15:20:32Z',
    license: null,
    topics: [],
    archived: false,
    disabled: false,
    has_issues: true,
    has_projects: true,
    has_downloads: true,
    has_wiki: true,
    has_pages: false,
    has_discussions: false,
    allow_forking: true,
    is_template: false,
    size: 0,
    forks: 0,
    forks_count: 0,
    open_issues: 0,
    open_issues_count: 0,
    watchers: 0,
    watchers_count: 0,
    stargazers_count: 0,
    subscribers_count: 0,
    network_count: 0,
  });
}

/** The repository inside a run: the short form, with addresses only. */
export function shapeMinimalRepository(
  links: Links,
  facts: RepositoryFacts,
  head?: HeadRepository,
): Schema<'minimal-repository'> {
  const full = shapeRepository(links, facts, head);
  return {
    ...shapeUrls(full.url, full.html_url),
    id: full.id,
    node_id: full.node_id,
    name: full.name,
    full_name: full.full_name,
    owner: full.owner,
    private: full.private,
    description: full.description,
    fork: full.fork,
  };
}
