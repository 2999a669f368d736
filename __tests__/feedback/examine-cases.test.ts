import { describe, expect, test } from '@jest/globals';
import type { MetricSummary } from '../../src/domain/verdict.ts';
import { examineCases, type TagPolicy } from '../../src/feedback/examine-cases.ts';
import { sketchCase, type CaseSketch } from '../../src/feedback/sketch-case.ts';
import { createCase } from '../builders/run-check.ts';

const sketch = (id: string, tags: string[] = [], reference?: unknown): CaseSketch =>
  sketchCase(
    createCase({
      id,
      tags,
      input: `question ${id}`,
      case_hash: `hash of ${id}`,
      ...(reference !== undefined && { reference }),
    }),
  );

const bitsOf = (bits: { [id: string]: string }): Map<string, string> =>
  new Map(Object.entries(bits).map(([id, value]) => [`hash of ${id}`, value]));

const metric = (overrides: Partial<MetricSummary> = {}): MetricSummary => ({
  mean: 1,
  passed: 1,
  n: 1,
  errored: 0,
  advisory: false,
  deterministic: false,
  ...overrides,
});

const NOTHING = { bits: new Map<string, string>(), metrics: {} };

describe('ambiguous cases', () => {
  const ambiguous = (bits: { [id: string]: string }) =>
    examineCases(
      Object.keys(bits).map((id) => sketch(id)),
      { bits: bitsOf(bits), metrics: {} },
      undefined,
    ).ambiguous;

  test('pass about as often as not, over ten remembered trials or more', () => {
    expect(
      ambiguous({
        half: '1010101010',
        seldom: '0001000100',
        third: '0001001001',
        mostly: '1110111011',
        often: '1111011110',
        young: '101010101',
        unknown: '',
      }),
    ).toEqual([
      { kind: 'guessing', id: 'half', passed: 5, trials: 10 },
      { kind: 'guessing', id: 'third', passed: 3, trials: 10 },
    ]);
  });

  test('ask the same and expect something else', () => {
    const same = [sketch('a', [], 'yes'), { ...sketch('b', [], 'no'), input: sketch('a').input }];
    expect(examineCases(same, NOTHING, undefined)).toMatchObject({
      ambiguous: [{ kind: 'references', ids: ['a', 'b'] }],
      duplicates: [],
    });
  });
});

describe('saturated metrics', () => {
  const sketches = [sketch('a'), sketch('b')];
  const metrics = {
    pass_rate: metric(),
    tone: metric({ mean: 0.98 }),
    shown: metric({ advisory: true }),
    empty: metric({ n: 0 }),
  };
  delete (metrics.empty as Partial<MetricSummary>).mean;
  const saturated = (bits: { [id: string]: string }): string[] =>
    examineCases(sketches, { bits: bitsOf(bits), metrics }, undefined).saturated;

  test('block, are at 100 %, and no trial is remembered that failed', () => {
    expect(saturated({ a: '11111', b: '1' })).toEqual(['pass_rate']);
    expect(saturated({ a: '01111', b: '1' })).toEqual([]);
  });

  test('are not told without a run', () => {
    expect(examineCases(sketches, NOTHING, undefined).saturated).toEqual([]);
  });
});

describe('small tags', () => {
  const tagged = (tags: { [tag: string]: number }): CaseSketch[] =>
    Object.entries(tags).flatMap(([tag, count]) =>
      Array.from({ length: count }, (_, index) => sketch(`${tag}-${index}`, [tag])),
    );
  const policy: TagPolicy = { exempt: ['critical'], neededFor: () => undefined };

  test('have too few cases to be compared, or fewer than it takes to see a drop', () => {
    const sketches = tagged({ nine: 9, ten: 10, twenty: 20, critical: 1, three: 3 });
    expect(examineCases(sketches, NOTHING, policy).small_tags).toEqual([
      { tag: 'three', cases: 3 },
      { tag: 'nine', cases: 9 },
    ]);
    const needing: TagPolicy = { ...policy, neededFor: (tag) => (tag === 'twenty' ? 20 : 50) };
    expect(examineCases(sketches, NOTHING, needing).small_tags).toEqual([
      { tag: 'three', cases: 3, needed: 50 },
      { tag: 'nine', cases: 9, needed: 50 },
      { tag: 'ten', cases: 10, needed: 50 },
    ]);
  });

  test('count a case once, and are nothing where there is no noise', () => {
    const twice = Array.from({ length: 9 }, (_, index) => sketch(`c${index}`, ['a', 'a']));
    expect(examineCases(twice, NOTHING, policy).small_tags).toEqual([{ tag: 'a', cases: 9 }]);
    expect(examineCases(twice, NOTHING, undefined).small_tags).toEqual([]);
  });
});
