import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Score } from '../../src/domain/run.ts';
import { MetricNotes } from '../../src/verdict/metric-notes.ts';

const check = (more: Partial<Score> = {}): Score =>
  ({
    name: 'm',
    type: 'contains',
    by: 'check',
    status: 'scored',
    value: 1,
    pass: true,
    reason: '',
    ...more,
  }) as Score;
const judge = (digest: string, more: Partial<Score> = {}): Score =>
  check({
    type: 'judge',
    by: 'judge',
    asked: { digest, calls: 1, models: [`model of ${digest}`], fingerprints: [`fp of ${digest}`] },
    ...more,
  });

function note(...scores: Score[]): ReturnType<MetricNotes['list']> {
  const notes = new MetricNotes();
  for (const score of scores) notes.add(score);
  return notes.list();
}

const NOTHING = { judged: false, judges: [], models: [], fingerprints: [] };

describe('who feeds a metric', () => {
  test('code asks nobody; a judge is known by its digest, its model by its name', () => {
    expect(note(check())['m']).toEqual({ advisory: false, ...NOTHING });
    expect(note(judge('b'), judge('a'), judge('b'))['m']).toEqual({
      advisory: false,
      judged: true,
      judges: ['a', 'b'],
      models: ['model of a', 'model of b'],
      fingerprints: ['fp of a', 'fp of b'],
    });
  });

  test('an embedding asked a model too, and a judge is one also where nobody could be asked', () => {
    const asked = { digest: 'e', calls: 1 };
    expect(note(check({ type: 'embedding', asked }))['m']).toMatchObject({ judged: true });
    const lost = check({
      type: 'judge',
      by: 'judge',
      status: 'errored',
      why: 'no key',
    });
    expect(note(lost)['m']).toMatchObject({ judged: true, judges: [], error: 'no key' });
  });

  test('what was skipped feeds nothing', () => {
    expect(note({ name: 'm', type: 'judge', by: 'judge', status: 'skipped', why: 'none' })).toEqual(
      {},
    );
  });

  test('one reason is kept of those that errored', () => {
    const lost = (why: string): Score => ({
      name: 'm',
      type: 'x',
      by: 'check',
      status: 'errored',
      why,
    });
    expect(note(lost('first'), check(), lost('second'))['m']).toMatchObject({
      error: 'first',
      errors_differ: true,
    });
    expect(note(lost('first'), lost('first'))['m']).not.toHaveProperty('errors_differ');
  });

  test('a name that others wrote is a name and nothing else', () => {
    const notes = note(check({ name: '__proto__' }), check({ name: 'constructor' }));
    expect(Object.keys(notes).toSorted()).toEqual(['__proto__', 'constructor']);
    expect({}).not.toHaveProperty('judged');
  });
});

describe('the role of a metric', () => {
  const advisory = { advisory: true } as const;

  test('is to advise where all that feeds it does', () => {
    expect(note(judge('a', advisory))['m']).toMatchObject({ advisory: true, judges: ['a'] });
  });

  test('is to block where anything blocks; then those that only advise say nothing of it', () => {
    const lost = {
      name: 'm',
      type: 'judge',
      by: 'judge',
      status: 'errored',
      why: 'no key',
      ...advisory,
    } as const;
    expect(note(judge('a', advisory), check(), lost)['m']).toEqual({ advisory: false, ...NOTHING });
    expect(note(check(advisory), judge('a'))['m']).toMatchObject({
      advisory: false,
      judges: ['a'],
    });
  });

  test('does not hang on the order of the scores', () => {
    const score = fc.record({
      name: fc.constantFrom('m', 'n'),
      digest: fc.constantFrom('a', 'b'),
      advises: fc.boolean(),
      judged: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(score), (list) => {
        const scores = list.map(({ name, digest, advises, judged }) => {
          const more = { name, ...(advises && advisory) };
          return judged ? judge(digest, more) : check(more);
        });
        expect(note(...scores.toReversed())).toEqual(note(...scores));
      }),
    );
  });
});
