import { describe, expect, test } from '@jest/globals';
import { renderAnnotations } from '../../src/report/render-annotations.ts';
import { aCaseDetail } from '../builders/case-detail.ts';
import { SCENARIOS } from '../builders/report-scenarios.ts';
import { aReport } from '../builders/report.ts';
import { HOSTILE_STRINGS } from '../support/hostile-strings.ts';

describe('annotations', () => {
  test('newly broken cases on their dataset lines, critical first, then the decision', () => {
    expect(renderAnnotations([SCENARIOS['fail-critical']!()])).toEqual([
      {
        level: 'error',
        title: 'Critical case failed: refund-window',
        message:
          '5/5 trials passed before, 0/3 now. correctness: expected to contain "30 days"; got "Returns are accepted within 14 days of purchase."',
        place: { file: 'evals/datasets/support.jsonl', line: 12 },
      },
      expect.objectContaining({ level: 'error', title: 'Critical case failed: cancel-order' }),
      expect.objectContaining({ level: 'warning', title: 'Broken case: json-address' }),
      {
        level: 'error',
        title: 'Touchstone: blocked (support-bot)',
        message: 'Blocked: 2 of 12 critical cases failed (refund-window, cancel-order)',
      },
    ]);
  });

  test('a pass has none', () => {
    expect(renderAnnotations([SCENARIOS['pass']!()])).toEqual([]);
  });

  test('at most nine before the decision, and the last one counts the rest', () => {
    const annotations = renderAnnotations([SCENARIOS['too-long']!()]);
    expect(annotations).toHaveLength(10);
    expect(annotations[8]!.message).toBe('and 392 more cases: see the report');
    expect(annotations[9]!.title).toBe('Touchstone: blocked (support-bot)');
  });

  test('several suites share the nine', () => {
    const long = SCENARIOS['too-long']!();
    const annotations = renderAnnotations([long, long]);
    expect(annotations.filter(({ title }) => !title.startsWith('Touchstone: '))).toHaveLength(9);
  });

  test('in report mode nothing is an error', () => {
    const levels = renderAnnotations([SCENARIOS['report-mode']!()]).map(({ level }) => level);
    expect(levels).not.toContain('error');
    expect(levels.length).toBeGreaterThan(0);
  });

  test('what could not be measured is an error in report mode too, and names the playbook', () => {
    const { verdict } = SCENARIOS['error-missing-trials']!();
    const [last] = renderAnnotations([aReport(verdict, { mode: 'report' })]).slice(-1);
    expect(last).toMatchObject({ level: 'error' });
    expect(last!.message).toContain('docs/when-it-breaks.md#incomplete');
  });

  test('a critical case that was red before is no news for its line', () => {
    const details = [
      aCaseDetail({
        kind: 'critical',
        before: { passed: 0, trials: 5, output: { output: 'no' } },
      }),
    ];
    expect(renderAnnotations([aReport({}, { details })])).toEqual([]);
  });

  test('a critical case that its edited expectation breaks is news, though it fails on both sides by that', () => {
    const before = (passed: number, passedThere: number) => ({
      passed,
      passedThere,
      trials: 1,
      output: { output: 'no' },
    });
    const titles = (passed: number, passedThere: number): string[] =>
      renderAnnotations([
        aReport(
          {},
          { details: [aCaseDetail({ kind: 'critical', before: before(passed, passedThere) })] },
        ),
      ]).map(({ title }) => title);
    expect(titles(0, 1)).toEqual([expect.stringContaining('Critical case failed')]);
    expect(titles(1, 0)).toEqual([]);
  });

  test('problems stand on their lines, with their cure; then the decision', () => {
    const problem = {
      code: 'config',
      message: 'unknown key "sutie"',
      place: { file: 'evals/configs/pr.yaml', line: 1, column: 1 },
      hint: 'write suite',
    };
    expect(renderAnnotations([], [problem], 'https://x.test/docs')).toEqual([
      {
        level: 'error',
        title: 'Touchstone: config',
        message: 'unknown key "sutie" — write suite — https://x.test/docs/when-it-breaks.md#config',
        place: problem.place,
      },
      {
        level: 'error',
        title: 'Touchstone: could not measure',
        message:
          'Could not measure: unknown key "sutie" — see https://x.test/docs/when-it-breaks.md#config',
      },
    ]);
  });

  test('problems and several suites: still ten at most, and one decision', () => {
    const long = SCENARIOS['too-long']!();
    const problems = Array.from({ length: 20 }, (_, index) => ({
      code: 'config',
      message: `problem ${index}`,
    }));
    const annotations = renderAnnotations([long, long], problems);
    expect(annotations).toHaveLength(10);
    expect(annotations[0]!.message).toContain('problem 0');
    expect(annotations[9]).toMatchObject({
      level: 'error',
      title: 'Touchstone: could not measure (support-bot, support-bot)',
    });
    expect(annotations[9]!.message).toContain('problem 0, and 19 more problems');
  });

  test.each(Object.entries(HOSTILE_STRINGS))('%s stays one harmless line', (_, text) => {
    for (const { title, message } of renderAnnotations([
      aReport(
        { verdict: 'fail', reason: text, gates: [] },
        { details: [aCaseDetail({ id: text })] },
      ),
    ])) {
      expect(`${title}${message}`).not.toMatch(/[\n\r\u2028\u2029]|::|##\[/);
    }
  });
});
