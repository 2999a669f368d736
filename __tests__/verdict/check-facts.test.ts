import { describe, expect, test } from '@jest/globals';
import { isRunDocument } from '../../src/adapters/storage/run-document.ts';
import { isGates } from '../../src/config/validate-document.ts';
import { isJudged } from '../../src/verdict/check-facts.ts';
import { someCases, someGates, someMetric, someRun, someTrial } from '../builders/run-facts.ts';

const check = (value: unknown): boolean => isJudged(value, { isGates, isRun: isRunDocument });
const baseline = {
  info: {
    commit: 'abc',
    age_days: 1,
    behind: 2,
    refused: [{ why: 'from a fork' }],
    touched: ['def'],
  },
  facts: someRun(someCases(2, 'passed')),
  history: new Map([['hash', '0110']]),
  otherJudges: new Set(['kind']),
};
const judged = {
  gates: someGates(),
  run: { cases: [{ id: 'c1', case_hash: 'h', expectation_hash: 'e', tags: ['critical'] }] },
  baseline,
  notes: ['a note'],
};
const withTrial = (overrides: object): unknown => ({
  ...judged,
  baseline: {
    ...baseline,
    facts: someRun([
      { ...someCases(1, 'passed')[0]!, trials: [{ ...someTrial('passed'), ...overrides }] },
    ]),
  },
});
const withInfo = (info: object): unknown => ({
  ...judged,
  baseline: { ...baseline, info: { ...baseline.info, ...info } },
});

test('all that a verdict reads is there', () => {
  expect(check(judged)).toBe(true);
  expect(check({ ...judged, release: baseline, later: { anything: 1 } })).toBe(true);
  expect(check(withTrial({}))).toBe(true);
  const whole = {
    uncompared: 'unscored',
    errored: ['x'],
    unadvised: ['x'],
    unanswered: true,
    metadata_hash: 'abc',
    judged: { calls: 2, usage: { input_tokens: 1, output_tokens: 2 } },
    votes: { kind: [1, 0.5] },
    conflicts: ['panel'],
    error: { message: 'no', code: 'x' },
  };
  expect(check(withTrial(whole))).toBe(true);
});

describe('what is missing or of another shape is refused', () => {
  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['no gates', { ...judged, gates: undefined }],
    ['a gate of text', { ...judged, gates: { ...someGates(), confidence: 'much' } }],
    ['an unknown gate', { ...judged, gates: { ...someGates(), charm: {} } }],
    ['no run', { ...judged, run: undefined }],
    ['cases that are none', { ...judged, run: { cases: [{ id: 7 }] } }],
    ['no baseline', { ...judged, baseline: undefined }],
    ['a baseline without its information', { ...judged, baseline: {} }],
    ['an age of text', withInfo({ age_days: 'old' })],
    ['refusals without reasons', withInfo({ refused: ['no'] })],
    ['commits that are numbers', withInfo({ touched: [1] })],
    ['a history that is no map', { ...judged, baseline: { ...baseline, history: {} } }],
    [
      'bits that are numbers',
      { ...judged, baseline: { ...baseline, history: new Map([['a', 1]]) } },
    ],
    ['judges in a list', { ...judged, baseline: { ...baseline, otherJudges: ['kind'] } }],
    ['a release of text', { ...judged, release: 'v1' }],
    ['notes of numbers', { ...judged, notes: [1] }],
    ['a run document without a date', withRun({ created_at: 'once' })],
    ['metrics of another shape', withMetrics({ contains: { advisory: 'yes' } })],
    ['a trial number of 0', withTrial({ trial: 0 })],
    ['an outcome that is none', withTrial({ outcome: 'perhaps' })],
    ['a value that is no number', withTrial({ metrics: { x: { value: null, pass: true } } })],
    ['a metric without a word on passing', withTrial({ metrics: { x: { value: 1 } } })],
    ['usage of text', withTrial({ usage: { input_tokens: 'many' } })],
    ['votes of text', withTrial({ votes: { kind: ['yes'] } })],
    ['an error of text', withTrial({ error: 'no' })],
    ['metadata that is no digest', withTrial({ metadata_hash: {} })],
    ['a latency of text', withTrial({ latency_ms: 'long' })],
  ])('%s', (_, value) => {
    expect(check(value)).toBe(false);
  });
});

function withRun(overrides: object): unknown {
  const facts = someRun([]);
  return {
    ...judged,
    baseline: { ...baseline, facts: { ...facts, run: { ...facts.run, ...overrides } } },
  };
}

function withMetrics(metrics: object): unknown {
  const facts = { ...someRun([]), metrics: { fine: someMetric(), ...metrics } };
  return { ...judged, baseline: { ...baseline, facts } };
}
