import { describe, expect, test } from '@jest/globals';
import {
  COMMENT_ROOM,
  renderMarkdown,
  renderSuites,
  SUMMARY_ROOM,
} from '../../src/report/render-markdown.ts';
import type { Report } from '../../src/report/report.ts';
import { aCaseDetail } from '../builders/case-detail.ts';
import { SCENARIOS } from '../builders/report-scenarios.ts';
import { aReport } from '../builders/report.ts';
import { aGate, aRegressionGate } from '../builders/verdict.ts';
import { expectGolden } from '../support/golden.ts';

describe('the comment', () => {
  test.each(Object.keys(SCENARIOS))('%s', (name) => {
    expectGolden(`report/${name}.md`, renderMarkdown(SCENARIOS[name]!(), COMMENT_ROOM));
  });

  test.each(Object.keys(SCENARIOS))('%s stays within the room and well formed', (name) => {
    const text = renderMarkdown(SCENARIOS[name]!(), COMMENT_ROOM);
    expect(text.length).toBeLessThanOrEqual(60_000);
    expect(text.isWellFormed()).toBe(true);
    expect(count(text, '<details>')).toBe(count(text, '</details>'));
    expect(fencesAreClosed(text)).toBe(true);
  });

  test('first line is the verdict', () => {
    const text = renderMarkdown(SCENARIOS['fail-critical']!(), COMMENT_ROOM);
    expect(text.split('\n')[0]).toBe(
      '### 🔴 Blocked: 2 of 12 critical cases failed (`refund-window`, `cancel-order`)',
    );
  });

  test('every error names its entry in the playbook', () => {
    expect(renderMarkdown(SCENARIOS['error-dead-key']!(), COMMENT_ROOM)).toContain(
      'docs/when-it-breaks.md#bad-key',
    );
    expect(renderMarkdown(SCENARIOS['error-missing-trials']!(), COMMENT_ROOM)).toContain(
      'docs/when-it-breaks.md#incomplete',
    );
  });

  test('outputs: none publishes no text of any case', () => {
    const text = renderMarkdown(SCENARIOS['outputs-none']!(), SUMMARY_ROOM);
    for (const secret of ['14 days', '30 days', 'jacket', 'cancel_order', 'Lovelace'])
      expect(text).not.toContain(secret);
    expect(text).toContain('refund-window');
  });

  test('outputs: full shows more than an excerpt', () => {
    const long = 'x'.repeat(2500);
    const details = [aCaseDetail({ after: { ...aCaseDetail().after, output: { output: long } } })];
    expect(renderMarkdown(aReport({}, { details, outputs: 'full' }), COMMENT_ROOM)).toContain(long);
    const short = renderMarkdown(aReport({}, { details, outputs: 'excerpt' }), COMMENT_ROOM);
    expect(short).not.toContain('x'.repeat(601));
    expect(short).toContain('… 1,900 more characters');
  });

  test('report mode says that nothing blocks', () => {
    const [first] = renderMarkdown(SCENARIOS['report-mode']!(), COMMENT_ROOM).split('\n');
    expect(first).toContain('Would block');
    expect(first).toContain('nothing blocks');
  });

  test.each(['inconclusive', 'no-baseline', 'accepted', 'not-measured'] as const)(
    'a green verdict with a gate that is %s begins with a warning that names it',
    (result) => {
      const gates = [aRegressionGate({ result })];
      const [first] = renderMarkdown(aReport({ gates }), COMMENT_ROOM).split('\n');
      expect(first).toMatch(/^### ⚠️ /);
      expect(first).toContain('`pass_rate`');
    },
  );

  test('an advisory gate alone is no warning', () => {
    const gates = [aRegressionGate(), aGate({ gate: 'latency', result: 'advisory' })];
    expect(renderMarkdown(aReport({ gates }), COMMENT_ROOM)).toMatch(/^### ✅ No regression on 48/);
  });
});

describe('a report that is too long', () => {
  const report = SCENARIOS['too-long']!();

  test('says what was left out and where it is', () => {
    const text = renderMarkdown(report, COMMENT_ROOM);
    expect(text).toMatch(/Left out for length: \d+ of 400 broken cases/);
    expect(text).toContain('/artifacts/99');
  });

  test('keeps policy changes and the worst cases longer than the further ones', () => {
    const text = renderMarkdown(report, { maxChars: 40_000 });
    expect(text).toContain('### Policy changes');
    expect(text).toContain('case-001');
  });

  test.each([60_000, 20_000, 8000, 4000, 2500])('fits %i characters', (maxChars) => {
    const text = renderMarkdown(report, { maxChars });
    expect(text.length).toBeLessThanOrEqual(maxChars);
    expect(text).toMatch(/^### 🔴 Blocked: /);
    expect(text).toContain('touchstone run');
    expect(fencesAreClosed(text)).toBe(true);
  });

  test('the summary counts bytes', () => {
    const wide = SCENARIOS['hostile']!();
    const text = renderMarkdown(wide, { maxBytes: 30_000 });
    expect(new TextEncoder().encode(text).length).toBeLessThanOrEqual(30_000);
  });
});

describe('cases', () => {
  const { before: _, ...fresh } = aCaseDetail({ kind: 'failing-new' });

  test('new ones that fail are told like all that fail', () => {
    const text = renderMarkdown(
      aReport({}, { details: [fresh], counts: { 'failing-new': 1 } }),
      COMMENT_ROOM,
    );
    expect(text).toContain('### New and failing: 1 case');
    expect(text).toContain('🟠 new, failing <code>refund-window</code>');
    expect(text).toContain('Returns are accepted within 14 days of purchase.');
  });

  test('are counted whether or not they are shown', () => {
    const details = [aCaseDetail({ kind: 'critical' }), aCaseDetail({ kind: 'failing' })];
    const counts = { critical: 250, failing: 1033 };
    const text = renderMarkdown(aReport({}, { details, counts }), COMMENT_ROOM);
    expect(text).toContain('### What broke: 250 cases');
    expect(text).toContain('…and 249 more broken cases');
    expect(text).toContain('### Failing on main too: 1,033 cases');
    expect(text).toContain('…and 1,032 more cases that fail as before');
  });

  test('that cannot be compared are not said to fail on main', () => {
    const text = renderMarkdown(
      aReport({}, { details: [{ ...fresh, kind: 'failing' }] }),
      COMMENT_ROOM,
    );
    expect(text).toContain('### Failing: 1 case');
  });

  test('by another expectation have a heading of their own', () => {
    const detail = aCaseDetail({
      kind: 'reexpected',
      before: { passed: 0, trials: 1, passedThere: 1, output: { output: 'You have 30 days.' } },
    });
    const text = renderMarkdown(aReport({}, { details: [detail] }), COMMENT_ROOM);
    expect(text).toContain('### Failing by what is expected now: 1 case');
    expect(text).toContain('You have 30 days.');
  });

  test('keep backticks and spaces of what is quoted', () => {
    const after = { ...aCaseDetail().after, reasons: ['r: expected to equal "Use `x`  now"'] };
    const text = renderMarkdown(aReport({}, { details: [aCaseDetail({ after })] }), COMMENT_ROOM);
    expect(text).toContain('"Use &#96;x&#96;&#160; now"');
  });
});

describe('several suites', () => {
  test('the worst verdict first, then a part for each', () => {
    const passing = { ...SCENARIOS['pass']!() };
    const text = renderSuites([passing, SCENARIOS['fail-critical']!()], COMMENT_ROOM);
    expectGolden('report/two-suites.md', text);
    expect(text).toMatch(/^### 🔴 1 of 2 suites did not pass/);
  });

  test('what fails in report mode does not block', () => {
    const harmless = SCENARIOS['report-mode']!();
    const passing = SCENARIOS['pass']!();
    const firstLine = (...reports: Report[]): string =>
      renderSuites(reports, COMMENT_ROOM).split('\n')[0]!;
    expect(firstLine(passing, harmless)).toBe(
      '### ⚠️ No suite blocks; 1 of 2 would block, but is in report mode: `support-bot`',
    );
    expect(firstLine(SCENARIOS['fail-critical']!(), harmless)).toBe(
      '### 🔴 1 of 2 suites did not pass: `support-bot`; 1 more would block, but is in report mode: `support-bot`',
    );
  });

  test('a hundred suites that fail with a long story each: the list is left, in its room', () => {
    const failing = SCENARIOS['fail-critical']!();
    const long = {
      ...failing,
      headline: { ...failing.headline, text: 'so long a story '.repeat(60) },
    };
    const text = renderSuites(
      Array.from({ length: 100 }, () => long),
      COMMENT_ROOM,
    );
    expect(text.length).toBeLessThanOrEqual(COMMENT_ROOM.maxChars);
    expect(text).toMatch(/^### 🔴 100 of 100 suites did not pass/);
  });

  test('a thousand suites that fail, with long names: the worst that fit are named, and the rest counted', () => {
    const failing = SCENARIOS['fail-critical']!();
    const named = (report: Report, name: string): Report => ({
      ...report,
      headline: { ...report.headline, text: 'a story that is long '.repeat(12) },
      verdict: { ...report.verdict, suite: name.padEnd(60, 'x') },
    });
    const many = [
      ...Array.from({ length: 500 }, (_, index) => named(SCENARIOS['pass']!(), `good-${index}-`)),
      ...Array.from({ length: 500 }, (_, index) => named(failing, `bad-${index}-`)),
    ];
    const text = renderSuites(many, COMMENT_ROOM);
    expect(text.length).toBeLessThanOrEqual(COMMENT_ROOM.maxChars);
    expect(text.split('\n')[0]).toMatch(
      /^### 🔴 500 of 1000 suites did not pass: `bad-0-x+`.* and \d+ more$/,
    );
    expect(text).toMatch(/\n- 🔴 `bad-\d+-x+`.*\n- and \d+ more\n/);
    expect(text).not.toContain('good-');
    const summary = renderSuites(many, SUMMARY_ROOM);
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(900 * 1024);
  });

  test('of many suites of which one fails, those that pass make room first', () => {
    const failing = SCENARIOS['fail-critical']!();
    const passing = Array.from({ length: 150 }, () => SCENARIOS['pass']!());
    const text = renderSuites([...passing, failing], COMMENT_ROOM);
    const alone = renderMarkdown(failing, COMMENT_ROOM).trim();
    expect(text.length).toBeLessThanOrEqual(COMMENT_ROOM.maxChars);
    expect(text).toContain(alone);
    expect(text).toMatch(/Left out for length: .*suites/);
  });

  test('one suite is written as if alone', () => {
    const report = SCENARIOS['pass']!();
    expect(renderSuites([report], COMMENT_ROOM)).toBe(renderMarkdown(report, COMMENT_ROOM));
  });
});

function count(text: string, part: string): number {
  return withoutFences(text).split(part).length - 1;
}

/** The text outside blocks of code; what is left open swallows the rest. */
function withoutFences(text: string): string {
  let open = '';
  return text
    .split('\n')
    .filter((line) => {
      const ticks = /^`{3,}/.exec(line)?.[0] ?? '';
      if (open !== '') {
        if (ticks.length >= open.length && line === ticks) open = '';
        return false;
      }
      open = ticks;
      return ticks === '';
    })
    .join('\n');
}

function fencesAreClosed(text: string): boolean {
  return withoutFences(`${text}\nend of the text`).endsWith('end of the text');
}
