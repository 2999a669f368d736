import { describe, expect, test } from '@jest/globals';
import type { RunDocument, TargetFacts } from '../../src/domain/run.ts';
import { findOtherThing } from '../../src/verdict/find-other-thing.ts';
import { someRecord } from '../builders/gate-context.ts';
import { someCase, someRun, someTrial, type PlainRun } from '../builders/run-facts.ts';

const pin = (path: string, sha256: string) => ({ kind: 'dataset' as const, path, sha256 });
const target = (overrides: Partial<TargetFacts> = {}): TargetFacts => ({
  kind: 'module',
  digests: { code: 'a', config: 'b' },
  digest: 'd',
  deterministic: false,
  ...overrides,
});

let day = 0;
const run = (overrides: Partial<RunDocument> = {}, model?: string): PlainRun =>
  someRun(
    [
      someCase('a', [], {
        trials: [someTrial('passed', { ...(model !== undefined && { model }) })],
      }),
    ],
    {
      target: target(),
      pins: [pin('d.jsonl', '1')],
      created_at: new Date((day += 1)).toISOString(),
      ...overrides,
    },
  );

describe('two runs', () => {
  test('of the same target, scorers and pins are of the same thing', () => {
    expect(findOtherThing(run(), run())).toBeUndefined();
    expect(findOtherThing(run({}, 'gpt-x'), run({}, 'gpt-x'))).toBeUndefined();
    // a server that does not say which model answered
    expect(findOtherThing(run({}, 'gpt-x'), run())).toBeUndefined();
  });

  test('that are one are none', () => {
    const one = run();
    expect(findOtherThing(one, one)).toBe('the two are one and the same run');
  });

  test.each<[string, PlainRun]>([
    ['the scorers or judges of the suite changed', run({ suite_digest: 'other' })],
    ['what is pinned changed in between (d.jsonl)', run({ pins: [pin('d.jsonl', '2')] })],
    [
      'what is pinned changed in between (d.jsonl, a, b and 1 more)',
      run({ pins: ['a', 'b', 'c'].map((path) => pin(path, '1')) }),
    ],
    ['who judges, or with what right', run({ judges: [someRecord({ blocking: true })] })],
    ['the target changed in between', run({ target: target({ digest: 'e' }) })],
    [
      'the target changed in between (code)',
      run({ target: target({ digest: 'e', digests: { code: 'z', config: 'b' } }) }),
    ],
  ])('%s', (why, other) => {
    expect(findOtherThing(run(), other)).toContain(why);
    expect(findOtherThing(run(), other)).toMatch(
      /, so that what differs between the two may be no false alarm$/,
    );
  });

  test('answered by another model are not of the same thing', () => {
    expect(findOtherThing(run({}, 'gpt-x-1'), run({}, 'gpt-x-2'))).toContain(
      'the provider answered with gpt-x-1, then with gpt-x-2',
    );
  });

  test('of recorded outputs are two files, and believed', () => {
    const recorded = (digest: string): PlainRun =>
      run({ target: target({ kind: 'recorded', digest }) });
    expect(findOtherThing(recorded('1'), recorded('2'))).toBeUndefined();
    expect(findOtherThing(recorded('1'), run())).toBeDefined();
  });
});
