import { describe, expect, test } from '@jest/globals';
import { renderTerminal } from '../../src/report/render-terminal.ts';
import { displayWidth } from '../../src/report/terminal-style.ts';
import { hostilelyJudged } from '../builders/judged-report.ts';
import { SCENARIOS } from '../builders/report-scenarios.ts';
import { expectGolden } from '../support/golden.ts';

describe('the report on a terminal', () => {
  test.each(Object.keys(SCENARIOS))('%s', (name) => {
    expectGolden(
      `report/${name}.txt`,
      renderTerminal(SCENARIOS[name]!(), { color: false, width: 100 }),
    );
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
