import { describe, expect, test } from '@jest/globals';
import { renderFailureJson, renderJson } from '../../src/report/render-json.ts';
import { SCENARIOS } from '../builders/report-scenarios.ts';
import { aGate, aVerdict } from '../builders/verdict.ts';
import { expectGolden } from '../support/golden.ts';

const PLACES = {
  run: 'evals/runs/20261121T000000Z',
  report: 'evals/runs/20261121T000000Z/report.md',
};

describe('the --json document', () => {
  test.each(Object.keys(SCENARIOS))('%s', (name) => {
    const document = renderJson(SCENARIOS[name]!().verdict, PLACES);
    expectGolden(`report/${name}.json`, `${JSON.stringify(document, null, 2)}\n`);
  });

  test('has the keys of the contract, in their order', () => {
    expect(Object.keys(renderJson(aVerdict(), PLACES))).toEqual([
      'verdict',
      'reason',
      'gates',
      'metrics',
      'comparison',
      'usage',
      'cost_usd',
      'baseline',
      'run',
      'report',
    ]);
  });

  test('a gate has no key of our own, and none that does not apply', () => {
    const gate = aGate({ gate: 'critical', result: 'fail', cases: ['a'], reason: 'because' });
    expect(renderJson(aVerdict({ gates: [gate] }), PLACES)).toMatchObject({
      gates: [{ gate: 'critical', result: 'fail', rule: 'a rule' }],
    });
    expect(JSON.stringify(renderJson(aVerdict({ gates: [gate] }), PLACES))).not.toContain(
      'because',
    );
  });

  test('a gate that could not be judged is not-measured: the contract has no other word', () => {
    const gates = [aGate({ gate: 'completeness', result: 'error' })];
    expect(renderJson(aVerdict({ verdict: 'error', gates }), PLACES)).toMatchObject({
      verdict: 'error',
      gates: [{ gate: 'completeness', result: 'not-measured' }],
    });
  });

  test('what is unknown is absent, never null or 0', () => {
    const { cost_usd: _, comparison: __, ...rest } = aVerdict({ baseline: { refused: [] } });
    const document = renderJson(rest, {});
    expect(Object.keys(document)).toEqual([
      'verdict',
      'reason',
      'gates',
      'metrics',
      'usage',
      'baseline',
    ]);
    expect(document).toMatchObject({ baseline: { refused: [] } });
    expect(JSON.stringify(document)).not.toContain('null');
  });

  test('problems before any run give an error document', () => {
    const problems = [{ code: 'config', message: 'unknown key "sutie"' }];
    expect(renderFailureJson(problems)).toEqual({
      verdict: 'error',
      reason: 'unknown key "sutie"',
      gates: [],
      metrics: {},
    });
  });

  test('names the broken gate where files do not match their lock', () => {
    const problems = [{ code: 'pins', message: 'datasets/faq.jsonl has changed' }];
    expect(renderFailureJson(problems)).toMatchObject({
      verdict: 'error',
      gates: [{ gate: 'pins', result: 'fail' }],
    });
  });
});
