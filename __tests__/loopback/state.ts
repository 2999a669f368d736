import { createHash } from 'node:crypto';
import type { Schema } from './schemas.ts';

export interface Account {
  login: string;
  id: number;
  type: 'User' | 'Bot' | 'Organization';
}

/** The repository of a head: a fork has another id. `null` where these are used: the fork was deleted. */
export interface HeadRepository {
  id: number;
  fullName: string;
}

export interface Pull {
  number: number;
  title: string;
  state: 'open' | 'closed';
  merged: boolean;
  draft: boolean;
  author: Account;
  head: { ref: string; sha: string; repository: HeadRepository | null };
  base: { ref: string; sha: string };
  mergeCommitSha: string | null;
  createdAt: string;
}

export interface Comment {
  id: number;
  issue: number;
  body: string;
  author: Account;
  createdAt: string;
  updatedAt: string;
}

export interface Review {
  id: number;
  pull: number;
  author: Account;
  state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING';
  body: string;
  /** `null` when the reviewed commit is gone. */
  commitId: string | null;
  submittedAt: string;
}

export interface CommitStatus {
  id: number;
  sha: string;
  state: 'error' | 'failure' | 'pending' | 'success';
  context: string;
  description: string | null;
  targetUrl: string | null;
  creator: Account;
  createdAt: string;
}

/** One attempt of a workflow run; attempts share the id. */
export interface WorkflowRun {
  id: number;
  attempt: number;
  runNumber: number;
  workflowId: number;
  /** `.github/workflows/x.yml`. */
  path: string;
  name: string;
  event: string;
  status: 'queued' | 'in_progress' | 'completed' | 'waiting' | 'requested' | 'pending';
  conclusion: string | null;
  headBranch: string | null;
  headSha: string;
  headRepository: HeadRepository | null;
  actor: Account;
  createdAt: string;
  updatedAt: string;
}

/** A job of one attempt of a run. */
export interface Job {
  runId: number;
  attempt: number;
  name: string;
  conclusion: Schema<'job'>['conclusion'];
}

export interface Artifact {
  id: number;
  name: string;
  runId: number;
  attempt: number;
  jobId: string;
  blobId: string;
  /** Bytes of the stored file. */
  size: number;
  /** `sha256:<hex>`; `null` for artifacts uploaded before digests. */
  digest: string | null;
  createdAt: string;
  expiresAt: string;
  finalized: boolean;
}

export interface CacheEntry {
  id: number;
  key: string;
  version: string;
  /** The ref that wrote it. */
  scope: string;
  blobId: string;
  size: number;
  finalized: boolean;
  createdAt: string;
}

export interface Release {
  id: number;
  tag: string;
  target: string;
  draft: boolean;
  prerelease: boolean;
  createdAt: string;
  publishedAt: string | null;
}

/** A stored file behind a signed address. */
export interface Blob {
  content: Buffer;
  contentType: string;
  disposition?: string;
  blocks: Map<string, Buffer>;
}

export interface LoggedRequest {
  method: string;
  path: string;
  query: string;
  headers: Record<string, string>;
  /** Text bodies only; blobs are not kept. */
  body: string;
  /** 0 when the connection was cut. */
  status: number;
}

export interface RepositoryFacts {
  owner: string;
  repo: string;
  repositoryId: number;
  defaultBranch: string;
  visibility: 'private' | 'public';
  /** A real git repository, bare or not, that holds the commits. */
  gitDir?: string;
}

/** Who may do what: the REST word `permission` and `role_name`. */
export type Role = 'admin' | 'maintain' | 'write' | 'triage' | 'read';

export const actionsBot: Account = { login: 'github-actions[bot]', id: 41898282, type: 'Bot' };

const knownAccounts: readonly Account[] = [
  actionsBot,
  { login: 'dependabot[bot]', id: 49699333, type: 'Bot' },
  { login: 'octocat', id: 583231, type: 'User' },
];

/** The account of a login: the known ones with their real ids, others with an id made of the login. */
export function accountOf(login: string, type: Account['type'] = 'User'): Account {
  const known = knownAccounts.find((account) => account.login === login.toLowerCase());
  if (known) return known;
  const id = createHash('sha1').update(login.toLowerCase()).digest().readUInt32BE(0) % 100_000_000;
  return { login, id: id + 1000, type: login.endsWith('[bot]') ? 'Bot' : type };
}

/** Everything the loopback remembers. Tests read it and write to it directly. */
export interface GitHubState {
  readonly repository: RepositoryFacts;
  readonly pulls: Pull[];
  /** Plain issues, by number: pull requests count as issues anyway. */
  readonly issues: Set<number>;
  readonly comments: Comment[];
  readonly reviews: Review[];
  readonly statuses: CommitStatus[];
  readonly runs: WorkflowRun[];
  readonly jobs: Job[];
  readonly artifacts: Artifact[];
  readonly caches: CacheEntry[];
  readonly releases: Release[];
  readonly blobs: Map<string, Blob>;
  readonly roles: Map<string, Role>;
  readonly requests: LoggedRequest[];
  /** More entries of a tree are left out, and the answer says so. */
  mostTreeEntries: number;
  readonly rateLimit: { limit: number; remaining: number; resetAtMs: number };
  /** Milliseconds since 1970: move it to let signed addresses and artifacts expire. */
  now: () => number;
  /** A number never given before. */
  nextId: () => number;
}

export function createState(repository: RepositoryFacts): GitHubState {
  let lastId = 1_000_000;
  const now = () => Date.now();
  return {
    repository,
    pulls: [],
    issues: new Set(),
    comments: [],
    reviews: [],
    statuses: [],
    runs: [],
    jobs: [],
    artifacts: [],
    caches: [],
    releases: [],
    blobs: new Map(),
    roles: new Map([[repository.owner.toLowerCase(), 'admin']]),
    requests: [],
    mostTreeEntries: 100_000,
    rateLimit: { limit: 1000, remaining: 1000, resetAtMs: now() + 3_600_000 },
    now,
    nextId: () => {
      lastId += 1;
      return lastId;
    },
  };
}

/** `2026-01-02T03:04:05Z`, as GitHub writes times. */
export function timestamp(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19)}Z`;
}
