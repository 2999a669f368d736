import type { ChangedFile } from '../git-diff.ts';
import type { CommitObject, Person } from '../git-objects.ts';
import type { Links } from '../links.ts';
import type { Schema } from '../schemas.ts';
import { accountOf } from '../state.ts';
import { nodeId, shapeAccount } from './account.ts';

const unsigned = {
  verified: false,
  reason: 'unsigned',
  signature: null,
  payload: null,
  verified_at: null,
};

/** The account behind an address, where GitHub can tell: its own no-reply addresses. */
function shapePerson(links: Links, { email }: Person): Schema<'simple-user'> | null {
  const login = /^(?:\d+\+)?([^@]+)@users\.noreply\.github\.com$/.exec(email)?.[1];
  return login === undefined ? null : shapeAccount(links, accountOf(login));
}

export function shapeCommit(links: Links, commit: CommitObject): Schema<'commit'> {
  const { repositoryApi: api, repositoryHtml: html } = links;
  return {
    sha: commit.sha,
    node_id: nodeId('Commit', commit.sha),
    commit: {
      author: commit.author,
      committer: commit.committer,
      message: commit.message,
      tree: { sha: commit.tree, url: `${api}/git/trees/${commit.tree}` },
      url: `${api}/git/commits/${commit.sha}`,
      comment_count: 0,
      verification: unsigned,
    },
    url: `${api}/commits/${commit.sha}`,
    html_url: `${html}/commit/${commit.sha}`,
    comments_url: `${api}/commits/${commit.sha}/comments`,
    author: shapePerson(links, commit.author),
    committer: shapePerson(links, commit.committer),
    parents: commit.parents.map((sha) => ({
      sha,
      url: `${api}/commits/${sha}`,
      html_url: `${html}/commit/${sha}`,
    })),
  };
}

/** The git database's view of a commit. */
export function shapeGitCommit(links: Links, commit: CommitObject): Schema<'git-commit'> {
  const { repositoryApi: api, repositoryHtml: html } = links;
  return {
    sha: commit.sha,
    node_id: nodeId('Commit', commit.sha),
    url: `${api}/git/commits/${commit.sha}`,
    html_url: `${html}/commit/${commit.sha}`,
    author: commit.author,
    committer: commit.committer,
    message: commit.message,
    tree: { sha: commit.tree, url: `${api}/git/trees/${commit.tree}` },
    parents: commit.parents.map((sha) => ({
      sha,
      url: `${api}/git/commits/${sha}`,
      html_url: `${html}/commit/${sha}`,
    })),
    verification: unsigned,
  };
}

export function shapeFile(links: Links, ref: string, file: ChangedFile): Schema<'diff-entry'> {
  const path = encodeURI(file.filename);
  return {
    sha: file.sha,
    filename: file.filename,
    status: file.status,
    additions: file.additions,
    deletions: file.deletions,
    changes: file.additions + file.deletions,
    blob_url: `${links.repositoryHtml}/blob/${ref}/${path}`,
    raw_url: `${links.repositoryHtml}/raw/${ref}/${path}`,
    contents_url: `${links.repositoryApi}/contents/${path}?ref=${ref}`,
    ...(file.patch === undefined ? {} : { patch: file.patch }),
    ...(file.previousFilename === undefined ? {} : { previous_filename: file.previousFilename }),
  };
}
