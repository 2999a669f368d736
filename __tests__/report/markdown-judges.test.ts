import { describe, expect, test } from '@jest/globals';
import type { Section } from '../../src/report/fit-sections.ts';
import {
  writeConflicting,
  writeJudges,
  writePinChanges,
  writeSplit,
} from '../../src/report/markdown-judges.ts';
import type { Report } from '../../src/report/report.ts';
import { COMMENT_ROOM, renderMarkdown } from '../../src/report/render-markdown.ts';
import { HOSTILE_STRINGS } from '../support/hostile-strings.ts';
import { aJudge, aSplit, hostilelyJudged, judged } from '../builders/judged-report.ts';
import { aReport } from '../builders/report.ts';

const textOf = ({ heading = '', blocks }: Section): string => [heading, ...blocks].join('\n\n');
const write = {
  split: (report: Report) => textOf(writeSplit(report)),
  judges: (report: Report) => textOf(writeJudges(report)),
  conflicting: (report: Report) => textOf(writeConflicting(report, 1000)),
  pins: (report: Report) => textOf(writePinChanges(report)),
};

/** Rows of the only table: their cells, as GitHub takes a line apart. */
function rowsOf(text: string): string[][] {
  return text
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => line.split(/(?<!\\)\|/).slice(1, -1));
}

describe('without judges', () => {
  test('nothing is said', () => {
    for (const section of [writeSplit, writeJudges, writePinChanges])
      expect(section(aReport()).blocks).toEqual([]);
    expect(writeConflicting(aReport(), 1000).blocks).toEqual([]);
  });
});

describe('what is said of judges', () => {
  test('whose change it was: app in bold, because that is what is judged', () => {
    expect(rowsOf(write.split(judged()))[2]!.map((cell) => cell.trim())).toEqual([
      '`faithfulness`',
      '90.0 %',
      '78.0 %',
      '76.0 %',
      '**−2.0 points**',
      '−12.0 points',
    ]);
    const own = aReport({ splits: [aSplit()] }, { subject: 'commit' });
    expect(rowsOf(write.split(own))[0]).toContain(' This run ');
  });

  test('who judged: a row each, and below them what there is to say', () => {
    const text = write.judges(judged());
    expect(rowsOf(text)).toHaveLength(2 + 3);
    expect(text).toMatch(/^- `harmless` did not withstand answers that order it to pass/m);
  });

  test('who contradicts whom: by kind, at most twenty ids of each, and how many more', () => {
    const conflicting = Array.from({ length: 27 }, (_, index) => ({
      id: `case-${index}`,
      kinds: ['panel' as const],
    }));
    const text = write.conflicting(aReport({ conflicting }));
    expect(text).toContain('`case-19` and 7 more cases');
    expect(text).not.toContain('`case-20`');
  });

  test('what is pinned otherwise: at most fifty rows, and how many more', () => {
    const pinChanges = Array.from({ length: 61 }, (_, index) => ({
      kind: 'rubric',
      path: `${index}.md`,
      change: 'added' as const,
      after: '1 (aaaaaaaa)',
    }));
    const text = write.pins(aReport({}, { pinChanges }));
    expect(rowsOf(text)).toHaveLength(2 + 50);
    expect(text).toContain('and 11 more pins');
  });
});

describe('hostile names and paths', () => {
  const report = hostilelyJudged();
  const count = Object.keys(HOSTILE_STRINGS).length;

  test.each(['split', 'judges', 'pins'] as const)('keep to their cells: %s', (name) => {
    const rows = rowsOf(write[name](report));
    const columns = rows[0]!.length;
    expect(rows.length).toBeGreaterThanOrEqual(2 + Math.min(count, 50));
    for (const row of rows) expect(row).toHaveLength(columns);
  });

  test.each(['split', 'judges', 'conflicting', 'pins'] as const)('are no markup: %s', (name) => {
    const text = write[name](report);
    // spans of code are no markup; what is left must hold none of its own
    const prose = text
      .replace(/`[^`\n]*`/g, '')
      .replaceAll('<code>', '')
      .replaceAll('</code>', '');
    expect(prose).not.toMatch(/<[a-z!/]/i);
    expect(prose).not.toMatch(/!?\[[^\]]*\]\(/);
    expect(prose).not.toMatch(/(?:^|[^&\w])@\w/);
    expect(prose).not.toContain('://');
    // eslint-disable-next-line no-control-regex
    expect(text).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/);
    // no line but our own begins anything
    for (const line of text.split('\n')) expect(line).toMatch(/^(?:\||- |### |$|[A-Z*a])/);
  });

  test('leave the comment whole', () => {
    const text = renderMarkdown(report, COMMENT_ROOM);
    expect(text.length).toBeLessThanOrEqual(COMMENT_ROOM.maxChars);
    expect(text).toContain('**Reproduce on your machine**');
    expect(text.isWellFormed()).toBe(true);
  });

  test('a backtick or a pipe in a path of a rubric, a version and a model', () => {
    const name = 'a`b|c';
    const rows = rowsOf(
      write.judges(
        aReport({
          judges: [aJudge({ name, rubric: name, version: name, models: [{ model: name }] })],
        }),
      ),
    );
    expect(rows[2]).toHaveLength(5);
    // every span of code that is begun ends
    expect(rows[2]!.join().split('`').length % 2).toBe(1);
  });
});
