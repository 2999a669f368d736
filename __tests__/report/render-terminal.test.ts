import { describe, expect, test } from '@jest/globals';
import { renderTerminal } from '../../src/report/render-terminal.ts';
import { displayWidth } from '../../src/report/terminal-style.ts';
import type { Report } from '../../src/report/report.ts';
import { aCaseDetail } from '../builders/case-detail.ts';
import { hostilelyJudged } from '../builders/judged-report.ts';
import { SCENARIOS } from '../builders/report-scenarios.ts';
import { aReport } from '../builders/report.ts';
import { expectGolden } from '../support/golden.ts';

describe('the report on a terminal', () => {
  test.each(Object.keys(SCENARIOS))('%s', (name) => {
    expectGolden(
      `report/${name}.txt`,
      renderTerminal(SCENARIOS[name]!(), { color: false, width: 100 }),
    );
  });

  const draw = (report: Report, width = 80): string =>
    renderTerminal(report, { color: false, width });

  test('the verdict stands last where the first line has scrolled away, and only there', () => {
    const long = draw(SCENARIOS['fail-regression']!()).trimEnd().split('\n');
    expect(long.at(-1)).toBe(long[0]);
    const short = draw(SCENARIOS['pass']!()).trimEnd().split('\n');
    expect(short.length).toBeLessThan(24);
    expect(short.at(-1)).toMatch(/^Reproduce/);
  });

  test('cases that are not told are counted by what they are', () => {
    const details = [
      ...Array.from({ length: 12 }, (_, at) => aCaseDetail({ id: `b${at}` })),
      aCaseDetail({ id: 'f', kind: 'failing' }),
    ];
    const counts = { broken: 12, failing: 1033 };
    expect(draw(aReport({}, { details, counts }))).toContain(
      '…and more: 2 broken, 1,033 failing (see the report).',
    );
  });

  test('new cases that fail are told', () => {
    const { before: _, ...fresh } = aCaseDetail({ kind: 'failing-new' });
    const text = draw(aReport({}, { details: [fresh] }));
    expect(text).toContain('new and failing refund-window');
    expect(text).toContain('expected to contain "30 days"');
  });

  test('quotes keep their backticks and spaces', () => {
    const after = { ...aCaseDetail().after, reasons: ['r: expected to equal "Use `x`  now"'] };
    expect(draw(aReport({}, { details: [aCaseDetail({ after })] }))).toContain('"Use `x`  now"');
  });

  test('long outputs are shown where they begin to differ', () => {
    const list = (changed: string): string =>
      Array.from({ length: 30 }, (_, at) => `${at}: ${at === 17 ? changed : 'as ever'}`).join('\n');
    const detail = aCaseDetail();
    const text = draw(
      aReport(
        {},
        {
          details: [
            {
              ...detail,
              before: { ...detail.before!, output: { output: list('then') } },
              after: { ...detail.after, output: { output: list('now') } },
            },
          ],
        },
      ),
    );
    expect(text).toMatch(/old output │ … \d+ characters, the same in both/);
    expect(text).toContain('│ 17: then');
    expect(text).toContain('│ 17: now');
  });

  test('a critical case that is taken out is told at the top, also of what is blocked', () => {
    const { yardstick } = SCENARIOS['fail-yardstick']!().verdict;
    const kept = [
      {
        id: 'old',
        result: 'passes' as const,
        class: 'critical' as const,
        taken_out: true as const,
      },
    ];
    const report = aReport({
      ...SCENARIOS['fail-critical']!().verdict,
      yardstick: { ...yardstick!, kept },
    });
    expect(draw(report).split('\n')).toContain('! 1 critical case was taken out (old)');
  });

  test('colour adds nothing but colour', () => {
    const report = SCENARIOS['fail-critical']!();
    const coloured = renderTerminal(report, { color: true, width: 100 });
    const plain = renderTerminal(report, { color: false, width: 100 });
    expect(coloured).toContain('\u001B[31m');
    // eslint-disable-next-line no-control-regex
    expect(coloured.replace(/\u001B\[\d+m/g, '')).toBe(plain);
  });

  test.each([40, 80, 200])('tables and texts keep to %i columns', (width) => {
    const text = renderTerminal(SCENARIOS['fail-regression']!(), { color: false, width });
    const tooWide = text
      .split('\n')
      .filter((line) => displayWidth(line) > width)
      .filter((line) => !/^(Reproduce|critical|broken|failing) ?/.test(line));
    expect(tooWide).toEqual([]);
  });

  test.each([
    ['report', SCENARIOS['hostile']!],
    ['judge', hostilelyJudged],
  ])('no line of a hostile %s is a command of the runner or moves the cursor', (_, report) => {
    const text = renderTerminal(report(), { color: false, width: 100 });
    for (const line of text.split(/\r\n|[\n\r\u2028\u2029]/)) {
      expect(line.trim()).not.toMatch(/^::/);
      expect(line).not.toContain('##[');
      // eslint-disable-next-line no-control-regex
      expect(line).not.toMatch(/[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/);
    }
  });
});
