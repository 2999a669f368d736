import { describe, expect, test } from '@jest/globals';
import type { CaseFacts } from '../../src/domain/facts.ts';
import { renderJunit } from '../../src/report/render-junit.ts';
import { SCENARIOS } from '../builders/report-scenarios.ts';
import { aReport } from '../builders/report.ts';
import { noSecrets } from '../builders/no-secrets.ts';
import { someCase, someCases } from '../builders/run-facts.ts';
import { expectGolden } from '../support/golden.ts';
import { HOSTILE_STRINGS } from '../support/hostile-strings.ts';

function write(report: ReturnType<typeof aReport>, cases: CaseFacts[]): string {
  return [...renderJunit(report, { cases, redact: noSecrets })].join('');
}

describe('junit.xml', () => {
  test.each(['pass', 'fail-critical', 'error-missing-trials'])('%s', (name) => {
    const cases = [
      someCase('refund-window', ['failed', 'failed', 'passed']),
      someCase('cancel-order', ['failed']),
      someCase('opening-hours', ['passed', 'passed']),
      someCase('json-address', ['missing']),
      someCase('small-talk', [], {
        trials: [{ trial: 1, outcome: 'unscored', metrics: {}, latency_ms: 120 }],
      }),
    ];
    const placeOf = (id: string): { file: string; line: number } => ({
      file: 'evals/datasets/support.jsonl',
      line: id.length,
    });
    const xml = [...renderJunit(SCENARIOS[name]!(), { cases, placeOf, redact: noSecrets })].join(
      '',
    );
    expectGolden(`report/${name}.xml`, xml);
  });

  test('totals agree with the testcases', () => {
    const cases = [
      ...someCases(3, 'passed', 'p'),
      ...someCases(2, 'failed', 'f'),
      ...someCases(4, 'missing', 'm'),
    ];
    const xml = write(aReport({ gates: [] }), cases);
    expect(xml).toContain('tests="9" failures="2" errors="4" skipped="0"');
    expect(xml.match(/<testcase /g)).toHaveLength(9);
    expect(xml.match(/<failure /g)).toHaveLength(2);
    expect(xml.match(/<error /g)).toHaveLength(4);
  });

  test('a hundred thousand cases come in pieces', () => {
    let pieces = 0;
    let longest = 0;
    for (const piece of renderJunit(aReport(), {
      cases: someCases(100_000, 'passed'),
      redact: noSecrets,
    })) {
      pieces += 1;
      longest = Math.max(longest, piece.length);
    }
    expect(pieces).toBeGreaterThan(100_000);
    expect(longest).toBeLessThan(1000);
  });

  test('outputs: none keeps error messages of the target to itself', () => {
    const cases = [someCase('a', ['missing'])];
    expect(write(aReport(), cases)).toContain('503');
    expect(write(aReport({}, { outputs: 'none' }), cases)).not.toContain('503');
  });

  test('hostile names stay attribute values', () => {
    const cases = Object.values(HOSTILE_STRINGS).map((text) => someCase(text, ['failed']));
    const xml = write(SCENARIOS['hostile']!(), cases);
    const attribute = '[a-z]+="[^"<]*"';
    const element = new RegExp(`^(<\\?xml[^?]*\\?>|</?[a-z]+( ${attribute})*/?>|[^<])*$`, 'u');
    for (const line of xml.split('\n'))
      expect(line.length > 20_000 || element.test(line)).toBe(true);
    expect(xml.match(/<testcase /g)!.length).toBe(cases.length + 1);
  });
});
