import { expect, test } from '@jest/globals';
import type { TargetFacts } from '../../src/domain/run.ts';
import { listTargetChanges } from '../../src/report/list-target-changes.ts';

function someTarget(overrides: Partial<TargetFacts> = {}): TargetFacts {
  return {
    kind: 'openai',
    model: 'small',
    params: { temperature: 0, stop: ['a'] },
    digests: { endpoint: 'e', prompt: 'p' },
    digest: 'd',
    deterministic: false,
    ...overrides,
  };
}

test('nothing changed', () => {
  expect(listTargetChanges(someTarget(), someTarget({ digest: 'other' }))).toEqual([]);
});

test('model, parameters and prompt', () => {
  const now = someTarget({
    model: 'large',
    params: { temperature: 0.2, stop: ['a'], top_p: 1 },
    digests: { endpoint: 'e', prompt: 'another' },
  });
  expect(listTargetChanges(someTarget(), now)).toEqual([
    { what: 'model', before: 'small', after: 'large' },
    { what: 'temperature', before: '0', after: '0.2' },
    { what: 'top_p', after: '1' },
    { what: 'prompt' },
  ]);
});

test('of another kind of target nothing else is compared by digest', () => {
  const { model: _, params: __, ...rest } = someTarget();
  expect(
    listTargetChanges(
      { ...rest, kind: 'module', digests: { code: 'c' } },
      someTarget({ params: {} }),
    ),
  ).toEqual([
    { what: 'kind', before: 'module', after: 'openai' },
    { what: 'model', after: 'small' },
  ]);
});
