import { describe, expect, test } from '@jest/globals';
import type { Problem } from '../../src/errors.ts';
import { renderFailureMarkdown, renderFailureTerminal } from '../../src/report/render-failure.ts';
import { COMMENT_ROOM } from '../../src/report/render-markdown.ts';
import { expectGolden } from '../support/golden.ts';

const PROBLEMS: Problem[] = [
  {
    code: 'config',
    message: 'unknown key "metric"',
    place: { file: 'evals/configs/pr.yaml', line: 14, column: 3 },
    hint: 'did you mean `metrics`?',
  },
  {
    code: 'config',
    message: 'case "refund-window" stands twice',
    place: { file: 'evals/datasets/support.jsonl', line: 31 },
    hint: 'give one of them another id; the first is on line 12',
  },
  {
    code: 'no-lock',
    message: 'there is no touchstone.lock',
    hint: 'run `touchstone pin` and commit the file',
  },
];

const LINKS = {
  run: 'https://github.com/acme/support-bot/actions/runs/4711',
  docs: 'https://github.com/acme/touchstone/blob/v1/docs',
};

describe('what went wrong before anything was measured', () => {
  test('as a comment', () => {
    const text = renderFailureMarkdown(PROBLEMS, { room: COMMENT_ROOM, links: LINKS });
    expectGolden('report/failure.md', text);
    expect(text).toContain('docs/when-it-breaks.md#no-lock');
  });

  test('one problem is told in the first line', () => {
    const [first] = renderFailureMarkdown(PROBLEMS.slice(2), {
      room: COMMENT_ROOM,
      links: {},
    }).split('\n');
    expect(first).toBe('### ❌ Could not measure: there is no touchstone.lock');
  });

  test('on a terminal', () => {
    expectGolden(
      'report/failure.txt',
      renderFailureTerminal(PROBLEMS, { color: false, width: 100 }),
    );
  });

  test('a thousand problems fit a comment', () => {
    const many = Array.from({ length: 1000 }, (_, index) => ({
      ...PROBLEMS[0]!,
      place: { file: 'evals/configs/pr.yaml', line: index + 1 },
      message: `unknown key ${'x'.repeat(100)}`,
    }));
    const text = renderFailureMarkdown(many, { room: COMMENT_ROOM, links: LINKS });
    expect(text.length).toBeLessThanOrEqual(60_000);
    expect(text).toMatch(/Left out for length: \d+ of 1000 problems/);
  });
});
