import { parse } from 'yaml';

interface Step {
  uses?: string;
  run?: string;
  env?: { [name: string]: unknown };
  with?: { [name: string]: unknown };
}

interface Job {
  uses?: string;
  'runs-on'?: unknown;
  permissions?: { [scope: string]: string } | string;
  'timeout-minutes'?: number;
  'continue-on-error'?: unknown;
  if?: string;
  needs?: string | string[];
  strategy?: { 'fail-fast'?: unknown; matrix?: { [name: string]: unknown } };
  secrets?: unknown;
  env?: unknown;
  container?: unknown;
  services?: { [name: string]: unknown };
  steps?: Step[];
}

export interface Workflow {
  on: { [event: string]: { [key: string]: unknown } | null };
  permissions?: unknown;
  env?: unknown;
  concurrency?: { group?: string } | string;
  jobs: { [name: string]: Job };
}

export interface WorkflowRules {
  /** Inputs of our own Action. */
  inputs: readonly string[];
  /** Job → scope → level: exactly what it may do. */
  permissions: { readonly [job: string]: { readonly [scope: string]: string } };
}

/** Events that a stranger cannot use to run with our secrets. */
const HARMLESS_EVENTS = ['pull_request', 'merge_group', 'push', 'schedule', 'workflow_dispatch'];
/** Runs with our token on somebody else's word: only with the comment that says why it may. */
const EXCUSED_EVENT = 'workflow_run';
const EXCUSE = /^\s+workflow_run: # zizmor: ignore\[dangerous-triggers\] \S/m;
/** Of an event's words only these hold nothing that a stranger could have written. */
const HARMLESS_CONTEXTS = [
  'github.event_name',
  'github.event.pull_request.number',
  'github.event.workflow_run.id',
  'github.event.workflow_run.event',
  'github.run_id',
  'inputs.pr-number',
  'matrix.shard',
  'secrets.OPENAI_API_KEY',
];
const FUNCTIONS = ['format', 'always', 'cancelled', 'success', 'failure'];
/** The release that a reader puts in; and a version beside every other commit. */
const PIN = /@[0-9a-f]{40} # (?:v\d+\.\d+\.\d+$|the commit of the release you chose$)/;

/** Rules that actionlint does not know: what a stranger's pull request could use against us. After zizmor's audits. */
export function findWorkflowFaults(text: string, rules: WorkflowRules): string[] {
  const workflow = parse(text) as Workflow;
  const { on, permissions, concurrency, jobs } = workflow;
  const faults = [
    ...findTriggerFaults(on, text),
    ...findContextFaults(text),
    ...findPinFaults(text),
  ];
  if (JSON.stringify(permissions) !== '{}') faults.push('permissions: must be {} at the top');
  if (typeof concurrency !== 'object' || !concurrency.group)
    faults.push('has no concurrency group');
  if (JSON.stringify(workflow.env ?? {}).includes('secrets.'))
    faults.push('a secret for every job');
  const isPrivileged = EXCUSED_EVENT in on;
  const isRelease = 'release' in on || 'tags' in (on['push'] ?? {});
  for (const [name, job] of Object.entries(jobs)) {
    const found = [
      ...findJobFaults(job, rules.permissions[name] ?? {}),
      ...(job.steps ?? []).flatMap((step) =>
        findStepFaults(step, { isPrivileged, isRelease, rules }),
      ),
    ];
    faults.push(...found.map((fault) => `${name}: ${fault}`));
  }
  return faults;
}

function findTriggerFaults(on: Workflow['on'], text: string): string[] {
  const filters = ['paths', 'paths-ignore', 'branches', 'branches-ignore'];
  const isExcused = (event: string): boolean => event === EXCUSED_EVENT && EXCUSE.test(text);
  return [
    ...Object.keys(on)
      .filter((event) => !HARMLESS_EVENTS.includes(event) && !isExcused(event))
      .map((event) => `${event} runs with secrets on a stranger's word`),
    ...(filters.some((filter) => filter in (on['pull_request'] ?? {}))
      ? ['a filtered pull_request leaves a required check pending for ever']
      : []),
  ];
}

/** Every name in every expression, wherever it stands. */
function findContextFaults(text: string): string[] {
  const expressions = [...text.matchAll(/\$\{\{(.*?)\}\}/gs)].map(([, inside]) => inside!);
  return expressions.flatMap((inside) =>
    [...inside.replace(/'[^']*'/g, "''").matchAll(/[A-Za-z_][\w.*[\]-]*/g)]
      .map(([name]) => name)
      .filter((name) => !HARMLESS_CONTEXTS.includes(name) && !FUNCTIONS.includes(name))
      .map((name) => `\${{ ${name} }} may hold what a stranger wrote`),
  );
}

function findPinFaults(text: string): string[] {
  const lines = text.split('\n').filter((line) => /^\s*(?:- )?uses:/.test(line));
  return lines
    .filter((line) => !/uses: \.\//.test(line) && !PIN.test(line))
    .map((line) => `${line.trim()}: no commit with its version beside it`);
}

function findJobFaults(job: Job, allowed: { readonly [scope: string]: string }): string[] {
  const faults: string[] = [];
  const { permissions, container, services = {} } = job;
  if (typeof permissions !== 'object') faults.push('names no permissions of its own');
  else if (JSON.stringify(sorted(permissions)) !== JSON.stringify(sorted(allowed)))
    faults.push(`permissions ${JSON.stringify(permissions)} are not the ones it was given`);
  if (!job['timeout-minutes']) faults.push('has no timeout-minutes');
  if (job['continue-on-error'] !== undefined) faults.push('continue-on-error hides a red gate');
  if (job.secrets !== undefined) faults.push('hands on secrets');
  if (job.uses !== undefined) faults.push('runs another workflow');
  if (JSON.stringify(job.env ?? {}).includes('secrets.')) faults.push('a secret for every step');
  faults.push(...findShardFaults(job));
  if (!/^[a-z]+-\d+(?:\.\d+)?$/.test(String(job['runs-on'])))
    faults.push('runs on no numbered image of GitHub');
  for (const image of [container, ...Object.values(services)].filter((part) => part !== undefined))
    if (!/@sha256:[0-9a-f]{64}"?\}?$/.test(JSON.stringify(image)))
      faults.push('an image without a digest');
  return faults;
}

/** One that merges runs whatever became of the others: skipped it would count as passed. No other may. */
function findShardFaults(job: Job): string[] {
  const given = (job.steps ?? []).map((step) => step.with ?? {});
  const isMerge = given.some(({ command }) => command === 'merge');
  const faults: string[] = [];
  if (isMerge && (job.if !== '${{ always() }}' || job.needs === undefined))
    faults.push('a merge that can be skipped, or does not wait, counts as passed');
  if (!isMerge && /always\(\)/.test(job.if ?? '')) faults.push('always() cannot be cancelled');
  const { matrix = {}, 'fail-fast': failFast } = job.strategy ?? {};
  for (const { shard } of given) {
    if (typeof shard !== 'string') continue;
    const count = /^\$\{\{ matrix\.shard \}\}\/(\d+)$/.exec(shard)?.[1];
    const all = Array.from({ length: Number(count) || 0 }, (_, place) => place + 1);
    if (all.length === 0 || JSON.stringify(matrix['shard']) !== JSON.stringify(all))
      faults.push('its matrix has not every shard that it counts');
    if (failFast !== false) faults.push('fail-fast loses what the other shards measure');
  }
  return faults;
}

function sorted(permissions: { readonly [scope: string]: string }): [string, string][] {
  return Object.entries(permissions).sort(([a], [b]) => (a < b ? -1 : 1));
}

function findStepFaults(
  step: Step,
  {
    isPrivileged,
    isRelease,
    rules,
  }: { isPrivileged: boolean; isRelease: boolean; rules: WorkflowRules },
): string[] {
  const faults: string[] = [];
  const { uses = '', run = '', with: given = {} } = step;
  if (run.includes('${{')) faults.push('an expression in run: is shell injection');
  if (/GITHUB_(?:ENV|PATH)|::set-env|::add-path/.test(run))
    faults.push('writes the environment of later steps');
  if (isPrivileged && run) faults.push('a privileged workflow runs a script');
  if (uses.startsWith('docker://')) faults.push('an image without a digest');
  if (uses.startsWith('actions/checkout@')) {
    if (isPrivileged) faults.push('a privileged workflow checks code out');
    if (given['persist-credentials'] !== false)
      faults.push('checkout leaves the token in .git/config');
  }
  if (
    /^actions\/(?:github-script|download-artifact)@/.test(uses) &&
    (isPrivileged || 'script' in given)
  )
    faults.push(`${uses.split('@')[0]!} with what a stranger wrote`);
  if (isRelease && (uses.startsWith('actions/cache') || 'cache' in given))
    faults.push('a release is built from a cache that others may fill');
  if (uses.startsWith('./') || /^[\w-]+\/touchstone@/.test(uses))
    for (const input of Object.keys(given))
      if (!rules.inputs.includes(input)) faults.push(`unknown input ${input}`);
  return faults;
}
