import { describe, expect, test } from '@jest/globals';
import { renderProgress } from '../../src/report/render-progress.ts';
import { SCENARIOS } from '../builders/report-scenarios.ts';
import { expectGolden } from '../support/golden.ts';

describe('the comment while a run is under way', () => {
  test('at its start', () => {
    expect(renderProgress({ suites: ['support-bot'] })).toBe(
      '### ⏳ Touchstone is running `support-bot`\n\n',
    );
  });

  test('of a thousand suites names as many as a sentence holds', () => {
    const suites = Array.from({ length: 1000 }, (_, index) => `suite-${index}`.padEnd(60, '-'));
    const text = renderProgress({ suites });
    expect(text.length).toBeLessThan(2_000);
    expect(text).toMatch(/ and \d+ more\n/);
  });

  test('with its state and the last verdict', () => {
    const text = renderProgress({
      suites: ['support-bot'],
      head: '3f2a91c0d4e5b6a798081726354453627180f9e8',
      progress: { done: 96, total: 144, failed: 3, errored: 1, costUsd: 0.0164, etaMs: 42_000 },
      run: 'https://github.com/acme/support-bot/actions/runs/4711',
      last: SCENARIOS['fail-critical']!(),
    });
    expectGolden('report/progress.md', text);
  });
});
