import type { EventRules, OccasionEvent } from './occasion.ts';

const GATED = { records: false, looks: true, notify: false } as const;
const RECORDED = {
  records: true,
  comments: false,
  status: false,
  looks: false,
  notify: true,
} as const;

/** The events that the gate answers to. */
export const EVENT_RULES: { readonly [event in OccasionEvent]: EventRules } = {
  pull_request: { ...GATED, compareWith: 'first-parent', comments: true, status: true },
  // a required status is asked for on the group too: without it the queue would wait for ever
  merge_group: { ...GATED, compareWith: 'base-sha', comments: false, status: true },
  push: { ...RECORDED, compareWith: 'first-parent' },
  schedule: { ...RECORDED, compareWith: 'previous-baseline' },
  // on another ref than the default branch its author made the first parent too: the default branch's tip stands in for it
  workflow_dispatch: { ...GATED, compareWith: 'first-parent', comments: false, status: false },
  workflow_run: { ...GATED, compareWith: 'nothing', comments: true, status: true },
};

/** A dispatch that names a pull request. */
export const DISPATCH_FOR_PULL_REQUEST: EventRules = {
  ...EVENT_RULES.workflow_dispatch,
  comments: true,
  status: true,
};

/** Events that people try, and what to write instead. */
export const REFUSED_EVENTS: { readonly [event: string]: { why: string; instead: string } } = {
  pull_request_target: {
    why: 'it runs with secrets and a write token on code that nobody has reviewed',
    instead:
      'use `on: pull_request`; for forks that need a secret, `workflow_dispatch` with `pr-number`',
  },
  pull_request_review: {
    why: 'its check stands beside the one of `pull_request` under the same name',
    instead: 'use `on: pull_request`, and "Re-run jobs" after an approval: it costs no calls',
  },
  pull_request_review_comment: {
    why: 'a review comment changes nothing that could be measured',
    instead: 'use `on: pull_request`',
  },
  issue_comment: {
    why: 'its check lands on the default branch, not on the pull request, and anyone can comment',
    instead: 'use `on: workflow_dispatch` with the input `pr-number`',
  },
  repository_dispatch: {
    why: 'nothing in it says which commit is meant',
    instead: 'use `on: workflow_dispatch` with the input `pr-number`',
  },
  check_run: { why: 'it names no tree to test', instead: 'use `on: pull_request`' },
  release: {
    why: 'a tag is not a baseline',
    instead: 'use `on: push` for the default branch: the release is carried in its baseline',
  },
  workflow_call: {
    why: 'the caller’s event decides',
    instead: 'call the workflow from one that runs `on: pull_request` or `on: push`',
  },
};
