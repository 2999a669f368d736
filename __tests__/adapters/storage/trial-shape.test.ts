import { expect, test } from '@jest/globals';
import { isRescored, isTrial } from '../../../src/adapters/storage/trial-shape.ts';
import type { Trial } from '../../../src/domain/run.ts';

const asked = {
  digest: 'd',
  calls: 2,
  usage: { input_tokens: 1, output_tokens: 2, cached_tokens: 1 },
  cost_usd: 0.1,
  latency_ms: 3,
  models: ['m'],
  fingerprints: ['f'],
  label: 'pass',
  votes: [
    { model: 'm', label: 'pass', value: 1, pass: true, reason: 'so', swapped: true as const },
  ],
};
const scored = {
  status: 'scored' as const,
  value: 1,
  pass: true,
  reason: 'it is there',
  name: 'correctness',
  type: 'contains',
  by: 'check' as const,
};
const trial: Trial = {
  case: 'a',
  case_hash: 'c',
  expectation_hash: 'e',
  trial: 1,
  tags: ['critical'],
  output: {
    output: 'hi',
    tool_calls: [{ name: 'f', arguments: { a: [1, { b: null }] } }],
    usage: { input_tokens: 1, output_tokens: 2 },
    latency_ms: 1.5,
    cost_usd: 0,
    finish_reason: 'stop',
    model: 'm',
    fingerprint: 'f',
    refusal: false,
  },
  scores: [
    scored,
    { ...scored, by: 'judge', advisory: true, asked },
    { status: 'skipped', why: 'no reference', name: 'x', type: 'equals', by: 'check' },
  ],
  usage: { input_tokens: 1, output_tokens: 2 },
  latency_ms: 1.5,
  cost_usd: 0,
  cached: true,
  attempts: 1,
  conflicting: ['panel'],
};
const failed = { kind: 'failed' as const, message: 'it threw', code: 'threw' };

test('what a run writes is a trial', () => {
  expect(isTrial(trial)).toBe(true);
  expect(isTrial({ ...trial, output: { output: null, error: failed } })).toBe(true);
  expect(isRescored({ ...trial, output: undefined })).toBe(true);
});

const deep = JSON.parse(`${'{"a":'.repeat(9000)}1${'}'.repeat(9000)}`) as object;

test.each<[string, object]>([
  ['case', { case: { toString: 1 } }],
  ['trial', { trial: 0 }],
  ['trial', { trial: 1.5 }],
  ['tags', { tags: ['a', {}] }],
  ['attempts', { attempts: '1' }],
  ['usage', { usage: { input_tokens: -1, output_tokens: 0 } }],
  ['conflicting', { conflicting: ['**x**'] }],
  ['cached', { cached: 'yes' }],
  ['output', { output: [] }],
  ['output', { output: { output: 7 } }],
  ['output', { output: { output: 'x', model: {} } }],
  ['output', { output: { output: null, error: { kind: 'other', message: 'x' } } }],
  ['output', { output: { output: null, error: { kind: 'error', message: null } } }],
  ['output', { output: { output: null, tool_calls: [{ name: 'f', arguments: [] }] } }],
  ['output', { output: { output: null, tool_calls: [{ name: 'f', arguments: deep }] } }],
  ['scores', { scores: [null] }],
  ['scores', { scores: [{ ...scored, value: { toString: 1 } }] }],
  ['scores', { scores: [{ ...scored, value: 2 }] }],
  ['scores', { scores: [{ ...scored, pass: 'yes' }] }],
  ['scores', { scores: [{ ...scored, status: 'perfect' }] }],
  ['scores', { scores: [{ ...scored, name: 1 }] }],
  ['scores', { scores: [{ ...scored, by: 'nobody' }] }],
  ['scores', { scores: [{ ...scored, advisory: false }] }],
  ['scores', { scores: [{ ...scored, asked: { ...asked, votes: [null] } }] }],
  ['scores', { scores: [{ ...scored, asked: { ...asked, calls: -1 } }] }],
])('a wrong %s makes it none: %.60j', (_, wrong) => {
  expect(isTrial({ ...trial, ...wrong })).toBe(false);
});
