import { expect, test } from '@jest/globals';
import { describeCommand } from '../../src/cli/describe-command.ts';

const CONFIG = 'evals/configs/pr.yaml';

test('a run is told with all that decides what it comes to', () => {
  const options = {
    json: true,
    resume: 'old',
    out: 'elsewhere',
    record: true,
    baseline: '2026-11-30T16-24-57Z',
    base: 'HEAD~1',
    failed: '../runs/a',
    filter: 'tag:x',
  } as const;
  expect(describeCommand(CONFIG, options)).toBe(
    `touchstone run ${CONFIG} --filter tag:x --failed ../runs/a --base HEAD~1 --baseline 2026-11-30T16-24-57Z --record`,
  );
  expect(describeCommand(CONFIG, {})).toBe(`touchstone run ${CONFIG}`);
});

test('what a shell would read as more than a word is quoted', () => {
  expect(describeCommand(CONFIG, { filter: "tag:it's; $(x)" })).toBe(
    String.raw`touchstone run ${CONFIG} --filter 'tag:it'\''s; $(x)'`,
  );
});
