import { readRecorded, seed } from '../loopback/recorded.ts';
import type { RepositoryAnswer, Schema } from '../loopback/schemas.ts';
import type { LoopbackGitHub } from '../loopback/server.ts';
import { shapeAccount } from '../loopback/shapes/account.ts';
import { shapePull } from '../loopback/shapes/pull.ts';
import { shapeRepository } from '../loopback/shapes/repository.ts';
import { shapeRun } from '../loopback/shapes/run.ts';
import { accountOf, type Pull, type WorkflowRun } from '../loopback/state.ts';

/** What every event says. */
interface EventFrame {
  repository: RepositoryAnswer;
  sender: Schema<'simple-user'>;
}

export interface PullRequestEvent extends EventFrame {
  action: string;
  number: number;
  pull_request: Schema<'pull-request'>;
}

export interface PushEvent extends EventFrame {
  ref: string;
  before: string;
  after: string;
  created: boolean;
  deleted: boolean;
  forced: boolean;
  commits: object[];
  head_commit: { id: string; message: string } | null;
}

export interface MergeGroupEvent extends EventFrame {
  action: string;
  merge_group: { head_sha: string; head_ref: string; base_sha: string; base_ref: string };
}

export interface ScheduleEvent extends EventFrame {
  schedule: string;
}

export interface WorkflowDispatchEvent extends EventFrame {
  inputs: Record<string, string>;
  ref: string;
  workflow: string;
}

export interface WorkflowRunEvent extends EventFrame {
  action: string;
  workflow_run: Schema<'workflow-run'>;
}

function frame({ links, state }: LoopbackGitHub, sender: string): EventFrame {
  return {
    repository: shapeRepository(links, state.repository),
    sender: shapeAccount(links, accountOf(sender)),
  };
}

/** The recorded event of this kind under our values, without the parts that are another repository's. */
function overRecorded<T extends object>(github: LoopbackGitHub, file: string, event: T): T {
  const recorded = readRecorded(`github-webhooks/${file}`, github.state.repository);
  return seed(recorded, event);
}

/** Also the payload of `pull_request_target` and `pull_request_review`. */
export function pullRequestEvent(
  github: LoopbackGitHub,
  pull: Pull,
  { action = 'synchronize', sender = pull.author.login }: { action?: string; sender?: string } = {},
): PullRequestEvent {
  const size = { commits: 1, additions: 1, deletions: 1, changedFiles: 1 };
  const file = action === 'opened' ? 'pull_request.opened.json' : 'pull_request.synchronize.json';
  return overRecorded(github, file, {
    ...frame(github, sender),
    action,
    number: pull.number,
    pull_request: shapePull(github.links, github.state, pull, size),
  });
}

export function pushEvent(
  github: LoopbackGitHub,
  facts: { after: string; before?: string; ref?: string; sender?: string; message?: string },
): PushEvent {
  const { after, before = '0'.repeat(40), message = 'Commit', sender = 'octocat' } = facts;
  return overRecorded(github, 'push.json', {
    ...frame(github, sender),
    ref: facts.ref ?? `refs/heads/${github.state.repository.defaultBranch}`,
    before,
    after,
    created: /^0+$/.test(before),
    deleted: false,
    forced: false,
    commits: [],
    head_commit: { id: after, message },
  });
}

export function mergeGroupEvent(
  github: LoopbackGitHub,
  facts: { headSha: string; headRef: string; baseSha: string; baseRef?: string },
): MergeGroupEvent {
  return overRecorded(github, 'merge_group.checks_requested.json', {
    ...frame(github, 'octocat'),
    action: 'checks_requested',
    merge_group: {
      head_sha: facts.headSha,
      head_ref: facts.headRef,
      base_sha: facts.baseSha,
      base_ref: facts.baseRef ?? `refs/heads/${github.state.repository.defaultBranch}`,
    },
  });
}

export function scheduleEvent(github: LoopbackGitHub, cron = '0 4 * * 1'): ScheduleEvent {
  return { ...frame(github, 'octocat'), schedule: cron };
}

export function workflowDispatchEvent(
  github: LoopbackGitHub,
  facts: { inputs?: Record<string, string>; ref?: string; workflow?: string; sender?: string } = {},
): WorkflowDispatchEvent {
  return overRecorded(github, 'workflow_dispatch.json', {
    ...frame(github, facts.sender ?? 'octocat'),
    inputs: facts.inputs ?? {},
    ref: facts.ref ?? `refs/heads/${github.state.repository.defaultBranch}`,
    workflow: facts.workflow ?? '.github/workflows/evals.yml',
  });
}

export function workflowRunEvent(
  github: LoopbackGitHub,
  run: WorkflowRun,
  { action = 'completed' }: { action?: string } = {},
): WorkflowRunEvent {
  return overRecorded(github, 'workflow_run.completed.json', {
    ...frame(github, run.actor.login),
    action,
    workflow_run: shapeRun(github.links, github.state, run, null),
  });
}
