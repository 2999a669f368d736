import { describe, expect, test } from '@jest/globals';
import {
  alignStored,
  isScoredAlike,
  rememberOutputs,
  type FoundBaseline,
} from '../src/align-baseline.ts';
import type { Pin } from '../src/domain/pin.ts';
import type { RescoredTrial, RunDocument, Score, Trial } from '../src/domain/run.ts';
import type { StoredRun } from '../src/ports.ts';
import { foldStoredRun } from '../src/verdict/fold-trials.ts';
import { someRecord } from './builders/gate-context.ts';
import { createCase } from './builders/run-check.ts';
import { someRun } from './builders/run-facts.ts';

const documentOf = (overrides: Partial<RunDocument> = {}): RunDocument =>
  someRun([], overrides).run;

const judgement = (digest: string, pass: boolean, advisory = false): Score => ({
  name: 'kind',
  type: 'judge',
  by: 'judge',
  status: 'scored',
  value: pass ? 1 : 0,
  pass,
  reason: '',
  asked: { digest, calls: 1 },
  ...(advisory && { advisory: true }),
});

const trialOf = (id: string, scores: Score[], more: Partial<Trial> = {}): Trial => ({
  case: id,
  case_hash: `input of ${id}`,
  expectation_hash: 'e',
  trial: 1,
  tags: [],
  output: { output: `answer to ${id}` },
  scores,
  attempts: 1,
  ...more,
});

function storedOf(run: RunDocument, trials: Trial[], rescored: RescoredTrial[] = []): StoredRun {
  return {
    folder: 'evals/runs/x',
    run,
    async *trials() {
      yield* trials;
    },
    async *rescored() {
      yield* rescored;
    },
    memory: async () => '',
    release: async () => undefined,
    async *base() {
      // the baseline is a stored one
    },
    async *byBase() {
      // one yardstick holds
    },
  };
}

describe('two runs are scored alike', () => {
  const pin = (kind: Pin['kind'], sha256 = 'a'): Pin => ({ kind, path: `${kind}.x`, sha256 });

  test('where scorers, judges and what they read are the same, in any order', () => {
    const [one, two] = [someRecord({ digest: '1' }), someRecord({ digest: '2' })];
    const pins = [pin('scorer'), pin('schema')];
    const alike = isScoredAlike(
      documentOf({ judges: [one, two], pins }),
      documentOf({ judges: [two, one], pins: pins.toReversed() }),
    );
    expect(alike).toBe(true);
    expect(isScoredAlike(documentOf({ judges: [] }), documentOf())).toBe(true);
  });

  test('also where a judge gained or lost its vote: its verdicts are what they were', () => {
    const then = documentOf({ judges: [someRecord({ blocking: false, calibrated: false })] });
    expect(isScoredAlike(then, documentOf({ judges: [someRecord()] }))).toBe(true);
  });

  test.each(['dataset', 'rubric', 'judge', 'labels'] as const)(
    'whatever their pins of kind %s: cases pair by content, judges by their digest',
    (kind) => {
      const [a, b] = ['a', 'b'].map((sha256) => documentOf({ pins: [pin(kind, sha256)] }));
      expect(isScoredAlike(a!, b!)).toBe(true);
    },
  );

  test.each(['scorer', 'schema', 'database', 'verdicts', 'model'] as const)(
    'and not where a pin of kind %s is another',
    (kind) => {
      const [a, b] = ['a', 'b'].map((sha256) => documentOf({ pins: [pin(kind, sha256)] }));
      expect(isScoredAlike(a!, b!)).toBe(false);
    },
  );

  test('and not with another judge, nor with other scorers in the suite', () => {
    const run = documentOf({ judges: [someRecord()] });
    expect(isScoredAlike(run, documentOf({ judges: [someRecord({ digest: 'other' })] }))).toBe(
      false,
    );
    expect(isScoredAlike(run, documentOf())).toBe(false);
    expect(isScoredAlike(documentOf(), documentOf({ suite_digest: 'other' }))).toBe(false);
  });
});

describe('a stored run and its baseline', () => {
  const baseline = storedOf(documentOf({ created_at: '2026-11-20T00:00:00.000Z' }), [
    trialOf('a', [judgement('old', true)]),
    trialOf('b', [judgement('old', true)]),
  ]);
  const rescored = [
    trialOf('a', [judgement('new', false)]),
    trialOf('b', [judgement('new', true)]),
  ];
  const found = async (): Promise<FoundBaseline> => ({
    side: { info: { refused: [] }, facts: await foldStoredRun(baseline) },
    stored: baseline,
  });
  const of = (createdAt: string, judges = [someRecord({ digest: 'new' })]): StoredRun =>
    storedOf(documentOf({ judges, rescored: { created_at: createdAt } }), [], rescored);

  test('are compared under the scores that the run found; those of then are kept beside', async () => {
    const side = await alignStored(of(baseline.run.created_at), await found(), 'baseline');
    const passed = ({ cases }: NonNullable<typeof side.facts>): boolean[] =>
      cases.map(({ trials }) => trials[0]!.metrics['kind']!.pass);
    expect(passed(side.facts!)).toEqual([false, true]);
    expect(passed(side.asMeasured!)).toEqual([true, true]);
    expect(side.facts!.metrics['kind']).toMatchObject({ judges: ['new'] });
    expect(side.facts!.run).toBe(baseline.run);
  });

  test('its judges have the right that they have in the run', async () => {
    const advising = someRecord({ digest: 'new', blocking: false, calibrated: false });
    const side = await alignStored(
      of(baseline.run.created_at, [advising]),
      await found(),
      'baseline',
    );
    expect(side.facts!.metrics['kind']).toMatchObject({ advisory: true });
    expect(side.facts!.cases[0]!.trials[0]!.outcome).toBe('unscored');
  });

  test('tell which judges are not the same in both, where nothing was judged again', async () => {
    const [a, b, c] = ['a', 'b', 'c'].map((name) => someRecord({ name, digest: name }));
    const given = { ...(await found()), stored: storedOf(documentOf({ judges: [a!, b!] }), []) };
    const run = storedOf(documentOf({ judges: [a!, { ...b!, digest: 'new b' }, c!] }), []);
    expect((await alignStored(run, given, 'baseline')).otherJudges).toEqual(new Set(['b', 'c']));
    const same = storedOf(documentOf({ judges: [b!, { ...a!, blocking: false }] }), []);
    expect((await alignStored(same, given, 'baseline')).otherJudges).toEqual(new Set());
  });

  test('a judge that compares scored the baseline against the one before it: that counts for nothing here', async () => {
    const judges = [someRecord({ digest: 'new', compares: true })];
    const side = await alignStored(of(baseline.run.created_at, judges), await found(), 'baseline');
    expect(side.facts!.cases[0]!.trials[0]!.metrics).toEqual({});
  });

  test('where it scored another baseline, or none, nothing is laid over', async () => {
    const given = await found();
    for (const run of [of('2026-11-19T00:00:00.000Z'), storedOf(documentOf(), [])])
      expect(await alignStored(run, given, 'baseline')).toMatchObject(given.side);
    const none = { side: { info: { refused: [] } } };
    expect(await alignStored(of(baseline.run.created_at), none, 'baseline')).toBe(none.side);
  });
});

describe("the baseline's answers, for judges that compare", () => {
  const first = trialOf('a', []);
  const lost = trialOf('b', [], {
    output: { output: null, error: { kind: 'error', message: '503' } },
  });
  const stored = (): StoredRun =>
    storedOf(documentOf(), [
      first,
      trialOf('a', [], { trial: 2, output: { output: 'second answer' } }),
      lost,
      trialOf('b', [], { trial: 2, output: { output: 'answered at last' } }),
    ]);
  const caseOf = (id: string) => createCase({ id, case_hash: `input of ${id}` });

  test('are the first to every case that is one, found by the input', async () => {
    const outputOf = rememberOutputs(
      Promise.resolve({ side: { info: { refused: [] } }, stored: stored() }),
    );
    expect(await outputOf(caseOf('a'))).toEqual(first.output);
    expect(await outputOf(caseOf('b'))).toEqual({ output: 'answered at last' });
    expect(await outputOf(caseOf('c'))).toBeUndefined();
  });

  test('of two cases with the same input are each its own; a renamed case finds that of its input', async () => {
    const twins = ['de', 'fr'].map((id) =>
      trialOf(id, [], { case_hash: 'greet', output: { output: `hello in ${id}` } }),
    );
    const outputOf = rememberOutputs(
      Promise.resolve({ side: { info: { refused: [] } }, stored: storedOf(documentOf(), twins) }),
    );
    const said = async (id: string) =>
      (await outputOf(createCase({ id, case_hash: 'greet' })))?.output;
    expect(await said('de')).toBe('hello in de');
    expect(await said('fr')).toBe('hello in fr');
    expect(await said('renamed')).toBe('hello in de');
  });

  test('are read once, when they are asked for; without a baseline there are none', async () => {
    let reads = 0;
    const counted = stored();
    const trials = (): AsyncIterable<Trial> => {
      reads += 1;
      return counted.trials();
    };
    const outputOf = rememberOutputs(
      Promise.resolve({ side: { info: { refused: [] } }, stored: { ...counted, trials } }),
    );
    expect(reads).toBe(0);
    await Promise.all([outputOf(caseOf('a')), outputOf(caseOf('b'))]);
    expect(reads).toBe(1);
    const none = rememberOutputs(Promise.resolve({ side: { info: { refused: [] } } }));
    expect(await none(caseOf('a'))).toBeUndefined();
  });
});
