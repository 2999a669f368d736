import { createHash } from 'node:crypto';
import {
  accountOf,
  timestamp,
  type Artifact,
  type Comment,
  type GitHubState,
  type Pull,
  type Release,
  type Review,
  type Role,
  type WorkflowRun,
} from './state.ts';

const dayMs = 86_400_000;

/** What tests put into the world before the Action looks at it. Everything not named has a plausible value. */
export interface Arrange {
  pull(
    facts: Pick<Pull, 'number' | 'head' | 'base'> &
      Partial<Omit<Pull, 'author'>> & { author?: string },
  ): Pull;
  comment(facts: { issue: number; body: string; author?: string }): Comment;
  review(
    facts: { pull: number; author: string; state: Review['state']; commitId: string | null } & {
      submittedAt?: string;
    },
  ): Review;
  /** As a maintainer's click does: the review stays, its state changes. */
  dismiss(review: Review): void;
  /** Nothing, as GitHub says of strangers, where there is no role. */
  permission(login: string, role?: Role): void;
  /** A run, or a further attempt of one that is known. */
  run(
    facts: Pick<WorkflowRun, 'id' | 'event' | 'headSha'> &
      Partial<Omit<WorkflowRun, 'actor'>> & { actor?: string },
  ): WorkflowRun;
  /** An artifact as if a job had uploaded it; `digest` may lie. */
  artifact(
    facts: { name: string; runId: number; zip: Buffer } & Partial<
      Pick<Artifact, 'attempt' | 'digest' | 'createdAt' | 'expiresAt'>
    >,
  ): Artifact;
  release(facts: { tag: string; target: string } & Partial<Release>): Release;
}

export function createArrange(state: GitHubState): Arrange {
  const home = {
    id: state.repository.repositoryId,
    fullName: `${state.repository.owner}/${state.repository.repo}`,
  };
  const stamp = () => timestamp(state.now());
  const keep = <T>(list: T[], item: T): T => {
    list.push(item);
    return item;
  };
  return {
    pull: ({ author, ...facts }) =>
      keep(state.pulls, {
        title: `Pull request ${facts.number}`,
        state: 'open',
        merged: false,
        draft: false,
        mergeCommitSha: null,
        createdAt: stamp(),
        ...facts,
        author: accountOf(author ?? state.repository.owner),
      }),
    comment: ({ author, body, issue }) =>
      keep(state.comments, {
        id: state.nextId(),
        issue,
        body,
        author: accountOf(author ?? 'octocat'),
        createdAt: stamp(),
        updatedAt: stamp(),
      }),
    review: ({ author, ...facts }) =>
      keep(state.reviews, {
        id: state.nextId(),
        body: '',
        submittedAt: stamp(),
        ...facts,
        author: accountOf(author),
      }),
    dismiss: (review) => {
      review.state = 'DISMISSED';
    },
    permission: (login, role) => {
      if (role) state.roles.set(login.toLowerCase(), role);
      else state.roles.delete(login.toLowerCase());
    },
    run: ({ actor, ...facts }) => {
      const path = facts.path ?? '.github/workflows/evals.yml';
      const workflowId = createHash('sha1').update(path).digest().readUInt32BE(0);
      return keep(state.runs, {
        attempt: 1,
        runNumber: state.runs.length + 1,
        workflowId,
        path,
        name: 'evals',
        status: 'completed',
        conclusion: facts.status === undefined || facts.status === 'completed' ? 'success' : null,
        headBranch: state.repository.defaultBranch,
        headRepository: home,
        createdAt: stamp(),
        updatedAt: stamp(),
        ...facts,
        actor: accountOf(actor ?? 'octocat'),
      });
    },
    artifact: ({ zip, ...facts }) => {
      const id = state.nextId();
      const blobId = `blob-${id}`;
      state.blobs.set(blobId, {
        content: zip,
        contentType: 'application/zip',
        disposition: `attachment; filename*=UTF-8''${encodeURIComponent(facts.name)}.zip`,
        blocks: new Map(),
      });
      return keep(state.artifacts, {
        id,
        attempt: 1,
        jobId: 'gate',
        blobId,
        size: zip.length,
        digest: `sha256:${createHash('sha256').update(zip).digest('hex')}`,
        createdAt: stamp(),
        expiresAt: timestamp(state.now() + 90 * dayMs),
        finalized: true,
        ...facts,
      });
    },
    release: (facts) =>
      keep(state.releases, {
        id: state.nextId(),
        draft: false,
        prerelease: false,
        createdAt: stamp(),
        publishedAt: stamp(),
        ...facts,
      }),
  };
}
