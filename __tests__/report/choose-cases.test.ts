import { describe, expect, test } from '@jest/globals';
import type { Comparison } from '../../src/domain/verdict.ts';
import { chooseCases } from '../../src/report/choose-cases.ts';
import { someCase, someCases, someRun, someTrial } from '../builders/run-facts.ts';
import { aVerdict } from '../builders/verdict.ts';
import { expectLinear } from '../support/growth.ts';

function choose(
  cases: Parameters<typeof someRun>[0],
  baseline: Parameters<typeof someRun>[0] = [],
  comparison: Partial<Comparison> = {},
): ReturnType<typeof chooseCases>['choices'] {
  return chooseOf({ cases, baseline, comparison }).choices;
}

function chooseOf({
  cases,
  baseline = [],
  asMeasured,
  byBase,
  comparison = {},
}: {
  cases: Parameters<typeof someRun>[0];
  baseline?: Parameters<typeof someRun>[0];
  asMeasured?: Parameters<typeof someRun>[0];
  byBase?: Parameters<typeof someRun>[0];
  comparison?: Partial<Comparison>;
}): ReturnType<typeof chooseCases> {
  const { broken = [], fixed = [] } = comparison;
  const changes = [
    ...broken.map((id) => ({ id, baselineId: id, before: 1, after: 0 })),
    ...fixed.map((id) => ({ id, baselineId: id, before: 0, after: 1 })),
  ];
  return chooseCases({
    verdict: aVerdict({ comparison: { ...aVerdict().comparison!, changes, ...comparison } }),
    run: someRun(cases),
    baseline: someRun(baseline),
    ...(asMeasured && { asMeasured: someRun(asMeasured) }),
    ...(byBase && { byBase: someRun(byBase) }),
    critical: ['critical'],
    safety: ['safety', 'security'],
  });
}

describe('the cases that a report shows', () => {
  test('worst first, and none that simply pass', () => {
    const chosen = choose(
      [
        someCase('fine', ['passed']),
        someCase('lost', ['missing']),
        someCase('old trouble', ['failed']),
        someCase('broke', ['failed']),
        someCase('leak', ['failed'], { tags: ['security'] }),
        someCase('refund', ['passed', 'failed'], { tags: ['critical'] }),
        someCase('mended', ['passed']),
        someCase('fresh', ['passed']),
        someCase('fresh and failing', ['failed']),
      ],
      [],
      { broken: ['broke'], fixed: ['mended'], new: ['fresh', 'fresh and failing'] },
    );
    expect(chosen.map(({ id, kind }) => `${kind}: ${id}`)).toEqual([
      'critical: refund',
      'safety: leak',
      'broken: broke',
      'failing-new: fresh and failing',
      'failing: old trouble',
      'missing: lost',
      'fixed: mended',
      'new: fresh',
    ]);
  });

  test('what passed every time on main and fails now and then has not been failing all along', () => {
    const chosen = choose(
      [
        someCase('shaky', ['passed', 'passed', 'failed']),
        someCase('as ever', ['passed', 'passed', 'failed']),
        someCase('of late', ['passed', 'failed', 'passed']),
      ],
      [
        someCase('shaky', ['passed', 'passed']),
        someCase('as ever', ['passed', 'failed']),
        someCase('of late', []),
      ],
    );
    expect(chosen.map(({ id, kind }) => `${kind}: ${id}`)).toEqual([
      'unreliable: shaky',
      'failing: as ever',
      'failing: of late',
    ]);
  });

  test('what failed beside the baseline’s answer alone is worse than that, and not unreliable', () => {
    const lost = someTrial('failed', { uncompared: 'passed' });
    const chosen = choose(
      [
        someCase('worse', [], { trials: [lost] }),
        someCase('worse, as only that scores it', [], {
          trials: [someTrial('failed', { uncompared: 'unscored' })],
        }),
        someCase('by itself too', [], { trials: [lost, someTrial('failed', { trial: 2 })] }),
      ],
      ['worse', 'worse, as only that scores it', 'by itself too'].map((id) =>
        someCase(id, ['passed']),
      ),
    );
    expect(chosen.map(({ id, kind }) => `${kind}: ${id}`)).toEqual([
      'unreliable: by itself too',
      'worse: worse',
      'worse: worse, as only that scores it',
    ]);
  });

  test('a case whose scorers contradict each other, where nothing else is to be said of it', () => {
    const split = { conflicts: ['panel' as const] };
    const chosen = choose(
      [
        someCase('in doubt', [], {
          trials: [someTrial('passed'), someTrial('passed', { trial: 2, ...split })],
        }),
        someCase('failing anyway', [], { trials: [someTrial('failed', split)] }),
        someCase('mended', [], { trials: [someTrial('passed', split)] }),
      ],
      [],
      { fixed: ['mended'] },
    );
    expect(chosen.map(({ id, kind }) => `${kind}: ${id}`)).toEqual([
      'failing: failing anyway',
      'conflicting: in doubt',
      'fixed: mended',
    ]);
    // by the trial in which they do
    expect(chosen[1]!.after).toMatchObject({ passed: 2, trials: 2, show: 2 });
  });

  test('the deepest fall of a kind first', () => {
    const endings = ['failed', 'passed', 'passed'] as const;
    const chosen = choose(
      [someCase('a little', endings), someCase('all of it', ['failed', 'failed', 'failed'])],
      [someCase('a little', ['passed']), someCase('all of it', ['passed'])],
    );
    expect(chosen.map(({ id }) => id)).toEqual(['all of it', 'a little']);
  });

  test('the trial that shows it: failed now, passed before', () => {
    const [choice] = choose(
      [someCase('x', ['passed', 'missing', 'failed'])],
      [someCase('x', ['failed', 'passed'])],
    );
    expect(choice!.after).toMatchObject({ passed: 1, trials: 2, show: 3 });
    expect(choice!.before).toMatchObject({ passed: 1, trials: 2, show: 2 });
  });

  test('the baseline of a renamed case is found by its content', () => {
    const [choice] = choose(
      [someCase('new name', ['failed'], { case_hash: 'same' })],
      [someCase('old name', ['passed'], { case_hash: 'same' })],
    );
    expect(choice!.before).toMatchObject({ id: 'old name', passed: 1 });
  });

  test('a hundred of a kind are enough, and all are counted', () => {
    const { choices, counts } = chooseOf({
      cases: [...someCases(500, 'failed'), ...someCases(350, 'missing', 'lost')],
    });
    expect(choices).toHaveLength(200);
    expect(counts).toEqual({ failing: 500, missing: 350 });
  });

  test('what main passed by its own expectation, and fails by the new one too, does not fail as before', () => {
    const { choices } = chooseOf({
      cases: [
        someCase('edited', ['failed'], { expectation_hash: 'new' }),
        someCase('refund', ['failed'], { expectation_hash: 'new', tags: ['critical'] }),
        someCase('old trouble', ['failed']),
      ],
      baseline: [
        someCase('edited', ['failed'], { expectation_hash: 'new' }),
        someCase('refund', ['failed'], { expectation_hash: 'new' }),
        someCase('old trouble', ['failed']),
      ],
      asMeasured: [
        someCase('edited', ['passed']),
        someCase('refund', ['passed']),
        someCase('old trouble', ['failed']),
      ],
    });
    expect(choices.map(({ kind, before }) => [kind, before?.passed, before?.passedThere])).toEqual([
      ['critical', 0, 1],
      ['reexpected', 0, 1],
      ['failing', 0, undefined],
    ]);
  });

  test('a hundred thousand cases take linear time', () =>
    expectLinear(25_000, (count) => {
      const cases = someCases(count, 'failed');
      const broken = cases.map(({ id }) => id);
      return () => choose(cases, [], { broken });
    }));
});

describe('a critical case that fails by what main expects alone', () => {
  const tagged = { tags: ['critical'] };
  const old = { ...tagged, expectation_hash: 'wrong' };
  const before = (asMeasured?: Parameters<typeof someRun>[0]) => {
    const { choices } = chooseOf({
      cases: [someCase('a', ['passed'], tagged)],
      baseline: asMeasured ? [someCase('a', ['passed'], tagged)] : [someCase('a', ['failed'], old)],
      ...(asMeasured && { asMeasured }),
      byBase: [someCase('a', ['failed'], old)],
    });
    return choices.map(({ kind, form, before: side }) => [kind, form, side?.passed, side?.trials]);
  };

  test('is told beside what main’s answer came to by that', () => {
    const twin = someCase('twin', ['passed'], { ...old, case_hash: 'hash of a' });
    expect(before([someCase('a', ['failed', 'failed'], old), twin])).toEqual([
      ['critical', 'scored', 0, 2],
    ]);
    expect(before([someCase('a', ['passed'], old)])).toEqual([['critical', 'scored', 1, 1]]);
    expect(before()).toEqual([['critical', 'scored', 0, 1]]);
  });

  test('and alone where main’s run has it in another form, or was not asked it', () => {
    expect(before([someCase('a', [], old)])).toEqual([
      ['critical', 'scored', undefined, undefined],
    ]);
    expect(before([someCase('a', ['passed'], tagged)])).toEqual([
      ['critical', 'scored', undefined, undefined],
    ]);
  });
});
