import { UserError } from '../../errors.ts';
import { DISPATCH_FOR_PULL_REQUEST, EVENT_RULES, REFUSED_EVENTS } from './event-rules.ts';
import type { EventRules, Occasion, OccasionEvent, Repository, TriggeringRun } from './occasion.ts';
import { readField, readId, readText, requireId, requireSha, toId } from './payload.ts';

export interface OccasionSource {
  env: { readonly [name: string]: string | undefined };
  /** The parsed file at GITHUB_EVENT_PATH. */
  payload: unknown;
  inputs: { prNumber?: string; command: string };
  /** Serve where environment and payload are silent. */
  answers?: EventAnswers;
}

/** What the API said of the repository and of this run's workflow. */
export interface EventAnswers {
  defaultBranch?: string;
  repositoryId?: number;
  workflowFile?: string;
}

/** What an event adds to the facts that every run has. */
type EventFacts = Pick<Occasion, 'event' | 'compareWith'> & Partial<Occasion>;

/**
 * Why the Action runs and what it may do: the table "Events" of the contract.
 * @throws UserError for an event that must not gate, naming the one to use instead
 */
export function readOccasion(source: OccasionSource): Occasion {
  const event = readEventName(source);
  const facts = readBy[event](source);
  const { compareWith: _, ...rules } = rulesOf(event, facts);
  const { env, answers } = source;
  const workflowFile = parseWorkflowRef(env.GITHUB_WORKFLOW_REF) ?? answers?.workflowFile;
  return {
    fork: false,
    dependabot: false,
    draft: false,
    ...rules,
    repository: readRepository(source),
    runId: requireId(env, 'GITHUB_RUN_ID'),
    attempt: toId(env.GITHUB_RUN_ATTEMPT) ?? 1,
    ...(workflowFile && { workflowFile }),
    ...(isForeign(env) && { foreignWorkflow: true as const }),
    sha: requireSha(env, 'GITHUB_SHA'),
    ref: env.GITHUB_REF ?? '',
    actor: env.GITHUB_ACTOR ?? '',
    serverUrl: env.GITHUB_SERVER_URL || 'https://github.com',
    ...facts,
  };
}

/** Whether the running workflow is not one of this repository. */
function isForeign({
  GITHUB_WORKFLOW_REF: ref,
  GITHUB_REPOSITORY: repository,
}: OccasionSource['env']): boolean {
  if (!ref || !repository) return false;
  return !ref.toLowerCase().startsWith(`${repository.toLowerCase()}/`);
}

/** The path in `owner/repo/.github/workflows/x.yml@refs/heads/main`. */
export function parseWorkflowRef(workflowRef: string | undefined): string | undefined {
  const [whole = ''] = (workflowRef ?? '').split('@refs/');
  return /^[^/]+\/[^/]+\/(\.github\/workflows\/[^/]+?\.ya?ml)(?:@.*)?$/.exec(whole)?.[1];
}

function readEventName({ env, inputs }: OccasionSource): OccasionEvent {
  const event = env.GITHUB_EVENT_NAME ?? '';
  if (!isOccasionEvent(event)) throw refuseEvent(event);
  if ((inputs.command === 'publish') !== (event === 'workflow_run')) {
    throw new UserError({
      code: 'event-refused',
      message: `\`command: ${inputs.command}\` does not run on \`${event}\``,
      hint:
        inputs.command === 'publish'
          ? '`publish` belongs in a workflow of its own with `on: workflow_run`'
          : 'on `workflow_run` only `command: publish` may run: it measures nothing',
    });
  }
  return event;
}

function isOccasionEvent(event: string): event is OccasionEvent {
  return Object.hasOwn(EVENT_RULES, event);
}

function refuseEvent(event: string): UserError {
  const known = Object.hasOwn(REFUSED_EVENTS, event) ? REFUSED_EVENTS[event] : undefined;
  return new UserError({
    code: 'event-refused',
    message: known
      ? `\`${event}\` is refused: ${known.why}`
      : `\`${event || '(no GITHUB_EVENT_NAME)'}\` is not an event that the gate answers to`,
    hint: known?.instead ?? `use one of ${Object.keys(EVENT_RULES).join(', ')}`,
  });
}

function rulesOf(event: OccasionEvent, facts: EventFacts): EventRules {
  if (event === 'workflow_dispatch' && facts.prNumber !== undefined)
    return DISPATCH_FOR_PULL_REQUEST;
  const rules = EVENT_RULES[event];
  // The token of a fork's or Dependabot's run cannot write one.
  return facts.fork || facts.dependabot ? { ...rules, status: false } : rules;
}

const readBy: { readonly [event in OccasionEvent]: (source: OccasionSource) => EventFacts } = {
  pull_request: readPullRequestEvent,
  merge_group: readMergeGroup,
  push: readPush,
  schedule: readSchedule,
  workflow_dispatch: readDispatch,
  workflow_run: readWorkflowRun,
};

function readPullRequestEvent({ env, payload, inputs }: OccasionSource): EventFacts {
  if (readField(payload, 'action') === 'closed') {
    throw new UserError({
      code: 'event-refused',
      message: 'the pull request was closed: there is nothing left to gate',
      hint: 'remove `closed` from `on.pull_request.types`',
    });
  }
  const prNumber = requireId(payload, 'pull_request.number');
  const asked = parsePrNumber(inputs.prNumber);
  if (asked !== undefined && asked !== prNumber) throw misplacedPrNumber('pull_request');
  const headRepository = readId(payload, 'pull_request.head.repo.id');
  const baseRef = readText(payload, 'pull_request.base.ref');
  const headLabel = readText(payload, 'pull_request.head.label');
  return {
    event: 'pull_request',
    compareWith: { kind: 'first-parent' },
    testedSha: requireSha(env, 'GITHUB_SHA'),
    headSha: requireSha(payload, 'pull_request.head.sha'),
    prNumber,
    ...(baseRef && { baseRef }),
    ...(headLabel && { headLabel }),
    namedBaseSha: requireSha(payload, 'pull_request.base.sha'),
    // A fork that was deleted has no repository any more: still a fork.
    fork: headRepository !== requireId(payload, 'pull_request.base.repo.id'),
    dependabot: readText(payload, 'pull_request.user.login') === 'dependabot[bot]',
    draft: readField(payload, 'pull_request.draft') === true,
  };
}

function readMergeGroup({ payload, inputs }: OccasionSource): EventFacts {
  if (parsePrNumber(inputs.prNumber) !== undefined) throw misplacedPrNumber('merge_group');
  const headSha = requireSha(payload, 'merge_group.head_sha');
  const baseRef = readText(payload, 'merge_group.base_ref')?.replace(/^refs\/heads\//, '');
  const headRef = readText(payload, 'merge_group.head_ref');
  return {
    event: 'merge_group',
    ...(headRef && { headRef }),
    compareWith: { kind: 'base-sha', sha: requireSha(payload, 'merge_group.base_sha') },
    testedSha: headSha,
    headSha,
    ...(baseRef && { baseRef }),
  };
}

function readPush(source: OccasionSource): EventFacts {
  const { env, payload, inputs } = source;
  if (parsePrNumber(inputs.prNumber) !== undefined) throw misplacedPrNumber('push');
  const { defaultBranch } = readRepository(source);
  const ref = env.GITHUB_REF ?? '';
  if (ref !== `refs/heads/${defaultBranch}` || readField(payload, 'deleted') === true) {
    throw new UserError({
      code: 'event-refused',
      message: `a push to \`${ref}\` is not gated: baselines are recorded on \`${defaultBranch}\``,
      hint: `use \`on: pull_request\`, and \`on: push: branches: [${defaultBranch}]\``,
    });
  }
  const sha = requireSha(env, 'GITHUB_SHA');
  return {
    event: 'push',
    compareWith: { kind: 'first-parent' },
    testedSha: sha,
    headSha: sha,
    baseRef: defaultBranch,
  };
}

function readSchedule({ env, inputs }: OccasionSource): EventFacts {
  if (parsePrNumber(inputs.prNumber) !== undefined) throw misplacedPrNumber('schedule');
  const sha = requireSha(env, 'GITHUB_SHA');
  return {
    event: 'schedule',
    compareWith: { kind: 'previous-baseline' },
    testedSha: sha,
    headSha: sha,
  };
}

function readDispatch(source: OccasionSource): EventFacts {
  const { env, inputs } = source;
  const prNumber = parsePrNumber(inputs.prNumber);
  const event = 'workflow_dispatch';
  if (prNumber !== undefined) return { event, compareWith: { kind: 'first-parent' }, prNumber };
  const sha = requireSha(env, 'GITHUB_SHA');
  const { defaultBranch } = readRepository(source);
  const isDefault = env.GITHUB_REF === `refs/heads/${defaultBranch}`;
  return {
    event,
    compareWith: isDefault ? { kind: 'first-parent' } : { kind: 'tip', branch: defaultBranch },
    testedSha: sha,
    headSha: sha,
  };
}

function readWorkflowRun({ payload }: OccasionSource): EventFacts {
  const triggeringRun = readTriggeringRun(payload);
  return {
    event: 'workflow_run',
    compareWith: { kind: 'nothing' },
    headSha: triggeringRun.headSha,
    fork: triggeringRun.headRepositoryId !== requireId(payload, 'workflow_run.repository.id'),
    triggeringRun,
  };
}

function readTriggeringRun(payload: unknown): TriggeringRun {
  const headBranch = readText(payload, 'workflow_run.head_branch');
  const headRepositoryId = readId(payload, 'workflow_run.head_repository.id');
  const headOwner = readText(payload, 'workflow_run.head_repository.owner.login');
  const workflowPath = readText(payload, 'workflow_run.path')?.split('@')[0];
  const conclusion = readText(payload, 'workflow_run.conclusion');
  return {
    runId: requireId(payload, 'workflow_run.id'),
    attempt: readId(payload, 'workflow_run.run_attempt') ?? 1,
    event: readText(payload, 'workflow_run.event') ?? '',
    headSha: requireSha(payload, 'workflow_run.head_sha'),
    ...(headBranch && { headBranch }),
    ...(headRepositoryId && { headRepositoryId }),
    ...(headOwner && { headOwner }),
    ...(workflowPath && { workflowPath }),
    ...(conclusion && { conclusion }),
  };
}

/** The number that a person typed. Empty is absent: `${{ inputs.pr-number }}` is empty on other events. */
export function parsePrNumber(text: string | undefined): number | undefined {
  if (text === undefined || text === '') return undefined;
  if (/^[1-9][0-9]{0,9}$/.test(text)) return Number(text);
  throw new UserError({
    code: 'pr-number',
    message: `\`pr-number\` is not the number of a pull request: ${JSON.stringify(text.slice(0, 40))}`,
    hint: 'write digits only, e.g. `pr-number: 123`',
  });
}

function misplacedPrNumber(event: OccasionEvent): UserError {
  return new UserError({
    code: 'pr-number',
    message: `\`pr-number\` names another pull request than the \`${event}\` event`,
    hint: '`pr-number` is for `workflow_dispatch`; leave it empty elsewhere',
  });
}

function readRepository({ env, payload, answers }: OccasionSource): Repository {
  const [owner = '', name = '', ...rest] = (env.GITHUB_REPOSITORY ?? '').split('/');
  if (!owner || !name || rest.length > 0) {
    throw new UserError({
      code: 'event-unreadable',
      message: `GITHUB_REPOSITORY is not \`owner/name\`: ${JSON.stringify(env.GITHUB_REPOSITORY ?? '')}`,
    });
  }
  const id =
    toId(env.GITHUB_REPOSITORY_ID) ?? readId(payload, 'repository.id') ?? answers?.repositoryId;
  // A scheduled run is always one of the default branch, and its payload may be bare.
  const scheduled = env.GITHUB_EVENT_NAME === 'schedule' ? env.GITHUB_REF_NAME : undefined;
  const defaultBranch =
    readText(payload, 'repository.default_branch') ?? answers?.defaultBranch ?? scheduled;
  if (!defaultBranch) {
    throw new UserError({
      code: 'event-unreadable',
      message:
        'neither the event (`repository.default_branch`) nor the API names the default branch',
    });
  }
  return {
    owner,
    name,
    ...(id !== undefined && { id }),
    defaultBranch,
    ...(readField(payload, 'repository.private') === false && { isPublic: true }),
  };
}
