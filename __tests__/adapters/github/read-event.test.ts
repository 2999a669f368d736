import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import {
  parsePrNumber,
  parseWorkflowRef,
  readOccasion,
} from '../../../src/adapters/github/read-event.ts';
import { UserError } from '../../../src/errors.ts';
import { sharedData } from '../../support/shared-data.ts';

const SHA = '1'.repeat(40);
const HEAD = '2'.repeat(40);
const BASE = '3'.repeat(40);
const ENV = {
  GITHUB_REPOSITORY: 'octo/bot',
  GITHUB_REPOSITORY_ID: '1001',
  GITHUB_RUN_ID: '77',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_WORKFLOW_REF: 'octo/bot/.github/workflows/evals.yml@refs/pull/5/merge',
  GITHUB_SHA: SHA,
  GITHUB_REF: 'refs/pull/5/merge',
  GITHUB_ACTOR: 'mona',
  GITHUB_SERVER_URL: 'https://github.com',
};
const repository = { id: 1001, default_branch: 'main' };

function pullPayload(overrides: { [key: string]: unknown } = {}) {
  return {
    action: 'synchronize',
    repository,
    pull_request: {
      number: 5,
      draft: false,
      user: { login: 'mona' },
      head: { sha: HEAD, repo: { id: 1001 } },
      base: { sha: BASE, ref: 'main', repo: { id: 1001 } },
      ...overrides,
    },
  };
}

function read(
  event: string,
  payload: unknown,
  {
    env = {},
    prNumber,
    command = 'run',
  }: { env?: object; prNumber?: string; command?: string } = {},
) {
  return readOccasion({
    env: { ...ENV, GITHUB_EVENT_NAME: event, ...env },
    payload,
    inputs: { command, ...(prNumber !== undefined && { prNumber }) },
  });
}

function refusal(action: () => unknown): UserError {
  try {
    action();
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error('was not refused');
}

describe('events that are answered', () => {
  test('pull_request tests the merge and compares with its first parent', () => {
    expect(read('pull_request', pullPayload())).toEqual({
      event: 'pull_request',
      testedSha: SHA,
      headSha: HEAD,
      prNumber: 5,
      baseRef: 'main',
      namedBaseSha: BASE,
      compareWith: { kind: 'first-parent' },
      records: false,
      comments: true,
      status: true,
      looks: true,
      notify: false,
      fork: false,
      dependabot: false,
      draft: false,
      repository: { owner: 'octo', name: 'bot', id: 1001, defaultBranch: 'main' },
      runId: 77,
      attempt: 2,
      workflowFile: '.github/workflows/evals.yml',
      sha: SHA,
      ref: 'refs/pull/5/merge',
      actor: 'mona',
      serverUrl: 'https://github.com',
    });
  });

  test('merge_group compares with base_sha, comments nowhere, and sets the status that the queue waits for', () => {
    const group = { head_sha: HEAD, base_sha: BASE, base_ref: 'refs/heads/main' };
    expect(read('merge_group', { repository, merge_group: group })).toMatchObject({
      testedSha: HEAD,
      headSha: HEAD,
      baseRef: 'main',
      compareWith: { kind: 'base-sha', sha: BASE },
      records: false,
      comments: false,
      status: true,
      looks: true,
    });
  });

  test('push to the default branch records', () => {
    const env = { GITHUB_REF: 'refs/heads/main' };
    expect(read('push', { repository, ref: 'refs/heads/main' }, { env })).toMatchObject({
      testedSha: SHA,
      compareWith: { kind: 'first-parent' },
      records: true,
      comments: false,
      looks: false,
      notify: true,
    });
  });

  test('schedule records, also with a bare payload', () => {
    const env = { GITHUB_REF: 'refs/heads/trunk', GITHUB_REF_NAME: 'trunk' };
    expect(read('schedule', { schedule: '0 5 * * 1' }, { env })).toMatchObject({
      testedSha: SHA,
      compareWith: { kind: 'previous-baseline' },
      records: true,
      looks: false,
      notify: true,
      repository: { defaultBranch: 'trunk' },
    });
  });

  test('workflow_dispatch never records and tells nobody', () => {
    expect(read('workflow_dispatch', { repository })).toMatchObject({
      testedSha: SHA,
      records: false,
      comments: false,
      status: false,
      looks: true,
    });
  });

  test.each([
    ['refs/heads/main', { kind: 'first-parent' }],
    ['refs/heads/change', { kind: 'tip', branch: 'main' }],
    // a tag may have the branch's name
    ['refs/tags/main', { kind: 'tip', branch: 'main' }],
    ['main', { kind: 'tip', branch: 'main' }],
    ['refs/pull/5/merge', { kind: 'tip', branch: 'main' }],
  ])('workflow_dispatch on %s is compared with %j', (ref, compareWith) => {
    const env = { GITHUB_REF: ref };
    expect(read('workflow_dispatch', { repository }, { env })).toMatchObject({ compareWith });
  });

  test('workflow_dispatch for a pull request leaves its head to the API', () => {
    const occasion = read('workflow_dispatch', { repository }, { prNumber: '12' });
    expect(occasion).toMatchObject({ prNumber: 12, comments: true, status: true, records: false });
    expect(occasion).not.toHaveProperty('headSha');
    expect(occasion).not.toHaveProperty('testedSha');
  });

  test('workflow_run publishes for a run and measures nothing', () => {
    const payload = {
      repository,
      workflow_run: {
        id: 900,
        run_attempt: 3,
        event: 'pull_request',
        head_sha: HEAD,
        head_branch: 'main',
        path: '.github/workflows/evals.yml@refs/pull/5/merge',
        conclusion: 'failure',
        repository: { id: 1001 },
        head_repository: { id: 2002, owner: { login: 'stranger' } },
        pull_requests: [{ number: 1 }],
      },
    };
    const occasion = read('workflow_run', payload, { command: 'publish' });
    expect(occasion).toMatchObject({
      compareWith: { kind: 'nothing' },
      fork: true,
      comments: true,
      triggeringRun: {
        runId: 900,
        attempt: 3,
        headRepositoryId: 2002,
        headOwner: 'stranger',
        workflowPath: '.github/workflows/evals.yml',
      },
    });
    expect(occasion).not.toHaveProperty('prNumber');
  });
});

describe('whose pull request it is', () => {
  const headOf = (repo: unknown) => pullPayload({ head: { sha: HEAD, repo } });
  test.each([
    ['same repository', headOf({ id: 1001, fork: true }), false],
    ['a fork of the same name', headOf({ id: 2002, full_name: 'octo/bot' }), true],
    ['a deleted fork', headOf(null), true],
  ])('%s', (_, payload, fork) => {
    expect(read('pull_request', payload)).toMatchObject({ fork, status: !fork });
  });

  test('Dependabot is known by the author, not by the actor', () => {
    const mine = pullPayload({ user: { login: 'dependabot[bot]' } });
    expect(read('pull_request', mine)).toMatchObject({ dependabot: true, status: false });
    const spoofed = read('pull_request', pullPayload(), {
      env: { GITHUB_ACTOR: 'dependabot[bot]' },
    });
    expect(spoofed.dependabot).toBe(false);
  });
});

describe('events that are refused', () => {
  test.each([
    ['pull_request_target', /secrets/, /`on: pull_request`.*workflow_dispatch/],
    ['issue_comment', /default branch/, /workflow_dispatch/],
    ['pull_request_review', /check/, /Re-run jobs/],
    ['repository_dispatch', /which commit/, /workflow_dispatch/],
    ['release', /baseline/, /push/],
    ['constructor', /not an event/, /pull_request, merge_group/],
    ['', /no GITHUB_EVENT_NAME/, /pull_request/],
  ])('%s', (event, why, instead) => {
    const { problems } = refusal(() => read(event, pullPayload()));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ code: 'event-refused' });
    expect(problems[0]?.message).toMatch(why);
    expect(problems[0]?.hint).toMatch(instead);
  });

  test.each([
    ['another branch', 'refs/heads/feature', {}],
    ['a tag', 'refs/tags/main', {}],
    ['a branch that ends alike', 'refs/heads/x/main', {}],
    ['the deletion of the default branch', 'refs/heads/main', { deleted: true }],
  ])('a push of %s', (_, ref, payload) => {
    const action = () => read('push', { repository, ...payload }, { env: { GITHUB_REF: ref } });
    expect(refusal(action).problems[0]?.hint).toContain('branches: [main]');
  });

  test('a closed pull request', () => {
    const closed = { ...pullPayload(), action: 'closed' };
    expect(refusal(() => read('pull_request', closed)).problems[0]?.hint).toContain('types');
  });

  test('run on workflow_run, publish elsewhere', () => {
    expect(refusal(() => read('workflow_run', {})).message).toContain('`command: run`');
    const publish = () => read('pull_request', pullPayload(), { command: 'publish' });
    expect(refusal(publish).message).toContain('workflow_run');
  });

  test('a payload without what the event must have', () => {
    const action = () => read('pull_request', { repository, pull_request: { number: 5 } });
    expect(refusal(action).problems[0]).toMatchObject({ code: 'event-unreadable' });
    expect(refusal(() => read('push', {})).message).toContain('default branch');
    const noRepository = () => read('push', {}, { env: { GITHUB_REPOSITORY: 'a/b/c' } });
    expect(refusal(noRepository).message).toContain('owner/name');
  });

  test('a head that is no SHA', () => {
    const payload = pullPayload({ head: { sha: '--output=x', repo: { id: 1001 } } });
    expect(refusal(() => read('pull_request', payload)).message).toContain('head.sha');
  });
});

describe('pr-number', () => {
  test.each([
    ['1', 1],
    ['9999999999', 9_999_999_999],
    ['', undefined],
    [undefined, undefined],
  ])('reads %j', (text, number) => {
    expect(parsePrNumber(text)).toBe(number);
  });

  test.each(['0', '01', '-1', '1.5', '1e3', '12345678901', '5; rm -rf', ' 5', '5\n', '٣', 'abc'])(
    'refuses %j',
    (text) => {
      expect(refusal(() => parsePrNumber(text)).code).toBe('pr-number');
    },
  );

  test('belongs to workflow_dispatch', () => {
    expect(read('pull_request', pullPayload(), { prNumber: '5' }).prNumber).toBe(5);
    const other = () => read('pull_request', pullPayload(), { prNumber: '6' });
    expect(refusal(other).code).toBe('pr-number');
    const env = { GITHUB_REF: 'refs/heads/main' };
    expect(refusal(() => read('push', { repository }, { env, prNumber: '5' })).code).toBe(
      'pr-number',
    );
  });
});

test.each([
  ['octo/bot/.github/workflows/evals.yml@refs/heads/main', '.github/workflows/evals.yml'],
  ['octo/bot/.github/workflows/a@b.yml@refs/heads/x@y', '.github/workflows/a@b.yml'],
  ['octo/bot/.github/workflows/evals.yml@0123abcd', '.github/workflows/evals.yml'],
  ['octo/bot/elsewhere/evals.yml@refs/heads/main', undefined],
  [undefined, undefined],
])('the workflow file of %j', (text, path) => {
  expect(parseWorkflowRef(text)).toBe(path);
});

const recorded = sharedData('github-webhooks');

(recorded ? describe : describe.skip)(
  'payloads that GitHub sent (skipped without the shared data)',
  () => {
    const load = (name: string): unknown =>
      JSON.parse(readFileSync(`${recorded}/${name}.json`, 'utf8'));
    const env = { GITHUB_REPOSITORY: 'Codertocat/Hello-World', GITHUB_REPOSITORY_ID: '186853002' };

    test.each(['opened', 'synchronize', 'labeled', 'ready_for_review', 'opened.with-null-body'])(
      'pull_request.%s',
      (name) => {
        expect(read('pull_request', load(`pull_request.${name}`), { env })).toMatchObject({
          prNumber: 2,
          headSha: 'ec26c3e57ca3a959ca5aad62de7213c562f8c821',
          baseRef: 'master',
          fork: false,
          repository: { id: 186853002, defaultBranch: 'master' },
        });
      },
    );

    test('a draft, and a closed one', () => {
      const draft = read('pull_request', load('pull_request.converted_to_draft'), { env });
      expect(draft.draft).toBe(true);
      const closed = () => read('pull_request', load('pull_request.closed'), { env });
      expect(refusal(closed).code).toBe('event-refused');
    });

    test('merge_group', () => {
      expect(read('merge_group', load('merge_group.checks_requested'))).toMatchObject({
        headSha: '2ffea6db159f6b6c47a24e778fb9ef40cf6b1c7d',
        compareWith: { kind: 'base-sha', sha: '380387fbc80638b734a49e1be1c4dfec1c01b33c' },
      });
    });

    test('the deletion of a tag is no baseline', () => {
      const push = () =>
        read('push', load('push'), { env: { GITHUB_REF: 'refs/tags/simple-tag' } });
      expect(refusal(push).message).toContain('refs/tags/simple-tag');
    });

    test('workflow_dispatch and workflow_run', () => {
      expect(read('workflow_dispatch', load('workflow_dispatch')).repository.defaultBranch).toBe(
        'master',
      );
      const run = read('workflow_run', load('workflow_run.completed.with-pull-requests'), {
        command: 'publish',
      });
      expect(run).toMatchObject({ fork: false, triggeringRun: { runId: 289782451, attempt: 1 } });
    });
  },
);
