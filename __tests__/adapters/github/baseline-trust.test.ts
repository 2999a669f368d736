import { describe, expect, test } from '@jest/globals';
import {
  judgeArtifactRow,
  judgeCandidate,
  judgeContent,
  judgeRun,
  type BaselineCandidate,
  type Wanted,
} from '../../../src/adapters/github/baseline-trust.ts';
import type { RunDocument } from '../../../src/domain/run.ts';
import { someRun } from '../../builders/run-facts.ts';

const SHA = 'a'.repeat(40);
const OTHER = 'b'.repeat(40);
const REPOSITORY = 1001;
const FORK = 2002;

const WANTED: Wanted = {
  suite: 'support',
  repositoryId: REPOSITORY,
  defaultBranch: 'main',
  workflowPath: '.github/workflows/evals.yml',
  maxZipBytes: 1000,
};

interface Overrides {
  artifact?: Partial<BaselineCandidate['artifact']>;
  told?: NonNullable<BaselineCandidate['artifact']['workflow_run']>;
  run?: Partial<BaselineCandidate['run']>;
  behind?: number | undefined;
  newestArtifactId?: number;
}

function someCandidate(overrides: Overrides = {}): BaselineCandidate {
  const { behind } = { behind: 0, ...overrides };
  return {
    artifact: {
      id: 50,
      name: 'touchstone-support',
      size_in_bytes: 900,
      expired: false,
      created_at: '2026-11-20T00:00:00Z',
      digest: `sha256:${'c'.repeat(64)}`,
      workflow_run: {
        id: 9,
        repository_id: REPOSITORY,
        head_repository_id: REPOSITORY,
        head_branch: 'main',
        head_sha: SHA,
        ...overrides.told,
      },
      ...overrides.artifact,
    },
    run: {
      id: 9,
      event: 'push',
      status: 'completed',
      conclusion: 'success',
      path: '.github/workflows/evals.yml',
      head_branch: 'main',
      head_sha: SHA,
      run_attempt: 1,
      repository: { id: REPOSITORY },
      head_repository: { id: REPOSITORY },
      ...overrides.run,
    },
    ...(behind !== undefined && { behind }),
    newestArtifactId: overrides.newestArtifactId ?? 50,
  };
}

describe('a candidate that is trusted', () => {
  test.each<[string, Overrides]>([
    ['push of the wanted commit', {}],
    ['schedule', { run: { event: 'schedule' } }],
    ['an ancestor', { behind: 17 }],
    ['a red main: it must not freeze the baseline', { run: { conclusion: 'failure' } }],
    ['a path with its ref', { run: { path: '.github/workflows/evals.yml@main' } }],
    ['a path with its full ref', { run: { path: '.github/workflows/evals.yml@refs/heads/main' } }],
    ['as large as the cap', { artifact: { size_in_bytes: 1000 } }],
  ])('%s', (_, overrides) => {
    expect(judgeCandidate(someCandidate(overrides), WANTED)).toEqual({ trusted: true });
  });
});

describe('a candidate that is refused', () => {
  const backMerge = { event: 'pull_request', head_branch: 'main', head_sha: SHA };
  test.each<[string, string, Overrides, RegExp]>([
    ['a', 'expired', { artifact: { expired: true } }, /expired/],
    ['a', 'another name', { artifact: { name: 'touchstone-support-2' } }, /another suite/],
    ['a', 'no digest', { artifact: { digest: null } }, /no digest/],
    ['a', 'a digest of another kind', { artifact: { digest: 'md5:00' } }, /no digest/],
    ['a', 'over the cap', { artifact: { size_in_bytes: 1001 } }, /over the cap/],
    ['a', 'empty', { artifact: { size_in_bytes: 0 } }, /empty/],
    ['b', 'a fork', { run: { head_repository: { id: FORK } } }, /another repository/],
    ['b', 'a fork by the artifact’s row', { told: { head_repository_id: FORK } }, /another repo/],
    ['b', 'another repository', { run: { repository: { id: FORK } } }, /another repository/],
    ['b', 'a deleted fork', { run: { head_repository: null } }, /is gone/],
    ['c', 'a back-merge from main', { run: backMerge }, /`pull_request`/],
    ['c', 'a dispatch', { run: { event: 'workflow_dispatch' } }, /`workflow_dispatch`/],
    ['c', 'pull_request_target', { run: { event: 'pull_request_target' } }, /`pull_request_t/],
    ['c', 'workflow_run', { run: { event: 'workflow_run' } }, /`workflow_run`/],
    ['c', 'merge_group', { run: { event: 'merge_group' } }, /`merge_group`/],
    ['c', 'an event like push', { run: { event: 'Push' } }, /`Push`/],
    ['d', 'another branch', { run: { head_branch: 'release' } }, /`release`/],
    ['d', 'no branch', { run: { head_branch: null } }, /none/],
    ['e', 'no ancestor', { behind: undefined }, /not an ancestor/],
    ['e', 'ahead of the base', { behind: -1 }, /not an ancestor/],
    ['e', 'a row of another commit', { told: { head_sha: OTHER } }, /disagree/],
    ['e', 'a row of another run', { told: { id: 10 } }, /disagree/],
    ['f', 'another workflow', { run: { path: '.github/workflows/evil.yml' } }, /evil/],
    ['f', 'a path that begins alike', { run: { path: `${WANTED.workflowPath}@x.yml` } }, /@x/],
    ['g', 'under way', { run: { status: 'in_progress', conclusion: null } }, /not ended/],
    ['g', 'queued', { run: { status: 'queued', conclusion: null } }, /not ended/],
    ['g', 'never started', { run: { conclusion: 'startup_failure' } }, /startup_failure/],
    ['g', 'of a status nobody knows', { run: { status: 'odd' } }, /`odd`/],
    ['g', 'of an older attempt', { newestArtifactId: 51 }, /later attempt/],
  ])('(%s) %s', (letter, _, overrides, why) => {
    const trust = judgeCandidate(someCandidate(overrides), WANTED);
    expect(trust).toMatchObject({ trusted: false, why: expect.stringMatching(why) });
    expect(trust).toMatchObject({ why: expect.stringContaining(`[${letter}]`) });
  });

  test('is pending exactly while its run is under way', () => {
    const pending = (run: Overrides['run']) => judgeCandidate(someCandidate({ run: run! }), WANTED);
    expect(pending({ status: 'queued' })).toMatchObject({ pending: true });
    expect(pending({ conclusion: 'skipped' })).toMatchObject({ pending: false });
    expect(pending({ status: 'queued', event: 'pull_request' })).toMatchObject({ pending: false });
  });

  test('has nothing to be trusted by where the repository’s id is unknown', () => {
    const { repositoryId: _, ...wanted } = WANTED;
    const { repository_id: __, ...document } = someDocument({});
    const silent = { ...someCandidate().artifact, workflow_run: { head_branch: 'main' } };
    expect(judgeArtifactRow(silent, wanted)).toMatchObject({ trusted: false });
    expect(judgeContent(document, someCandidate(), wanted)).toMatchObject({ trusted: false });
  });

  test('is refused with nothing known of it', () => {
    const { expired: _, ...artifact } = someCandidate().artifact;
    expect(judgeArtifactRow(artifact, WANTED)).toMatchObject({ trusted: false });
    expect(
      judgeArtifactRow({ ...artifact, expired: false, workflow_run: null }, WANTED),
    ).toMatchObject({ trusted: false });
  });
});

test('a run is worth waiting for by the same rules', () => {
  expect(judgeRun(someCandidate({ run: { status: 'queued' } }).run, WANTED).trusted).toBe(true);
  expect(judgeRun(someCandidate({ run: { event: 'pull_request' } }).run, WANTED).trusted).toBe(
    false,
  );
});

function someDocument(overrides: Partial<RunDocument>): RunDocument {
  return {
    ...someRun([]).run,
    suite: 'support',
    commit: SHA,
    repository_id: REPOSITORY,
    run_id: 9,
    attempt: 1,
    ...overrides,
  };
}

describe('(h) the document inside', () => {
  const judge = (document: RunDocument) => judgeContent(document, someCandidate(), WANTED);

  test('is trusted when it says what the API says', () => {
    expect(judge(someDocument({}))).toEqual({ trusted: true });
  });

  test('may be of an earlier attempt: a re-run of another job leaves it in place', () => {
    const again = someCandidate({ run: { run_attempt: 2 } });
    expect(judgeContent(someDocument({ attempt: 1 }), again, WANTED)).toEqual({ trusted: true });
  });

  test.each<[string, Partial<RunDocument>]>([
    ['suite', { suite: 'billing' }],
    ['repository', { repository_id: FORK }],
    ['commit', { commit: OTHER }],
    ['run', { run_id: 10 }],
    ['attempt', { attempt: 2 }],
    ['format', { format: 2 as 1 }],
    ['shard', { shard: { index: 1, count: 2 } }],
  ])('is refused for another %s', (_, overrides) => {
    expect(judge(someDocument(overrides))).toMatchObject({
      trusted: false,
      why: expect.stringContaining('[h]'),
    });
  });

  test('may have been carried on from a commit before, whole', () => {
    expect(judge(someDocument({ complete: true, carried_from: OTHER }))).toEqual({ trusted: true });
  });

  test.each<[string, Partial<RunDocument>]>([
    ['its own commit', { carried_from: SHA }],
    ['something that is no commit', { carried_from: 'main' }],
    ['a run that did not end', { carried_from: OTHER, complete: false }],
    [
      'a run that was stopped',
      { carried_from: OTHER, stopped: { reason: 'budget', message: 'x', look: 0 } },
    ],
  ])('is refused where it says it was carried on from %s', (_, overrides) => {
    expect(judge(someDocument({ complete: true, ...overrides }))).toMatchObject({
      trusted: false,
      why: expect.stringContaining('carried on'),
    });
  });

  test.each(['repository_id', 'run_id', 'commit'] as const)('is refused without %s', (key) => {
    const { [key]: _, ...document } = someDocument({});
    expect(judge(document)).toMatchObject({ trusted: false });
  });
});
