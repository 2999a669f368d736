import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createGitHubClient, type GitHubClient } from '../../src/adapters/github/client.ts';
import type { Repository } from '../../src/adapters/github/occasion.ts';
import { openStoredRun } from '../../src/adapters/storage/run-folder.ts';
import type { RunDocument } from '../../src/domain/run.ts';
import type { Log } from '../../src/ports.ts';
import { startGitHub, type GitHubOptions, type LoopbackGitHub } from '../loopback/server.ts';
import type { Permissions } from '../loopback/tokens.ts';
import { fakeClock } from './fake-clock.ts';
import { someRun } from './run-facts.ts';
import { someZip, type ZipEntry } from './zip-archive.ts';
import { noSecrets } from './no-secrets.ts';

export const REPOSITORY: Repository = {
  owner: 'octo',
  name: 'bot',
  id: 1001,
  defaultBranch: 'main',
};

/** What README's workflow asks for. */
export const JOB_PERMISSIONS: Permissions = {
  actions: 'read',
  contents: 'read',
  'pull-requests': 'write',
  statuses: 'write',
};

export interface GitHubWorld {
  github: LoopbackGitHub;
  client: GitHubClient;
  repository: Repository;
  clock: ReturnType<typeof fakeClock>;
  log: Log & { lines: string[] };
  tempFolder: string;
  openRun: typeof openStoredRun;
  /** Another client, with other permissions. */
  clientWith(permissions: Permissions): GitHubClient;
}

/** A loopback GitHub of `octo/bot`, and what adapters need to talk to it without waiting. Close it with `github.close()`. */
export async function someGitHubWorld(options: Partial<GitHubOptions> = {}): Promise<GitHubWorld> {
  const github = await startGitHub({
    owner: 'octo',
    repo: 'bot',
    repositoryId: 1001,
    defaultBranch: 'main',
    ...options,
  });
  const clientWith = (permissions: Permissions): GitHubClient =>
    createGitHubClient({
      redact: noSecrets,
      token: github.issueToken({ permissions }),
      apiUrl: github.url,
      waits: { unitMs: 1, timeoutMs: 5_000 },
    });
  const lines: string[] = [];
  return {
    github,
    client: clientWith(JOB_PERMISSIONS),
    clientWith,
    repository: REPOSITORY,
    clock: fakeClock(),
    log: {
      lines,
      info: (message) => void lines.push(message),
      warn: (message) => void lines.push(message),
      progress: () => undefined,
    },
    tempFolder: mkdtempSync(join(tmpdir(), 'runner-temp-')),
    openRun: openStoredRun,
  };
}

/** A stored run as an archive. */
export function someRunZip(run: Partial<RunDocument>, more: readonly ZipEntry[] = []): Buffer {
  const document = { ...someRun([]).run, ...run };
  return someZip([
    { name: 'run.json', content: JSON.stringify(document) },
    { name: 'trials.jsonl', content: '' },
    ...more,
  ]);
}
