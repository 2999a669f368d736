import { describe, expect, test } from '@jest/globals';
import type { Output, Score, Trial } from '../../src/domain/run.ts';
import type { Target, TargetAnswer, TargetRequest } from '../../src/ports.ts';
import { measureTrial, type Bench } from '../../src/run/measure-trial.ts';
import type { Scorer } from '../../src/scorers/scorer.ts';
import { shortDigest } from '../../src/values/canonical-json.ts';
import { fakeClock } from '../builders/fake-clock.ts';
import { freeTurns } from '../builders/free-turns.ts';
import { createCase } from '../builders/run-check.ts';

const CASE = createCase({ id: 'a', tags: ['faq'], case_hash: 'input', expectation_hash: 'wanted' });

/** A target that gives these answers one after the other; each takes 40 ms. */
function targetOf(...answers: TargetAnswer[]) {
  const asked: TargetRequest[] = [];
  const clock = fakeClock();
  const target: Target = {
    facts: { kind: 'module', digests: {}, digest: 't', deterministic: false },
    async answer(request) {
      asked.push(request);
      await clock.sleep(40);
      return answers[asked.length - 1] ?? answers.at(-1)!;
    },
    close: async () => undefined,
  };
  return { target, asked, clock };
}

const scorerOf = (by: 'check' | 'judge', pass: boolean, more: Partial<Scorer> = {}): Scorer => ({
  name: by,
  type: by === 'judge' ? 'judge' : 'contains',
  by,
  advisory: false,
  score: () => ({ status: 'scored', value: pass ? 1 : 0, pass, reason: 'as it is said now' }),
  ...more,
});

function measure(
  { target, clock }: ReturnType<typeof targetOf>,
  scorers: Scorer[],
  more: Partial<Bench> = {},
): Promise<Trial> {
  const bench: Bench = {
    target,
    scorersFor: async () => scorers,
    clock,
    turns: freeTurns(clock),
    maxRetries: 2,
    signal: new AbortController().signal,
    ...more,
  };
  return measureTrial(CASE, 3, bench);
}

const OUTPUT: Output = {
  output: 'hi',
  usage: { input_tokens: 3, output_tokens: 1 },
  latency_ms: 12,
  cost_usd: 0.01,
};
const answering = () => targetOf({ kind: 'answer', output: OUTPUT });

describe('a trial', () => {
  test('is the output, what it took, and what each scorer says', async () => {
    const world = answering();
    expect(await measure(world, [scorerOf('check', true)])).toEqual({
      case: 'a',
      case_hash: 'input',
      expectation_hash: 'wanted',
      trial: 3,
      tags: ['faq'],
      output: OUTPUT,
      usage: OUTPUT.usage,
      latency_ms: 12,
      cost_usd: 0.01,
      attempts: 1,
      scores: [expect.objectContaining({ name: 'check', by: 'check', pass: true })],
    });
    expect(world.asked).toEqual([{ case: CASE, trial: 3 }]);
  });

  test('of a target at fault keeps its message, and the time that was waited', async () => {
    const world = targetOf({ kind: 'failed', message: 'it threw', code: 'threw' });
    expect(await measure(world, [scorerOf('check', true)])).toMatchObject({
      output: {
        output: null,
        latency_ms: 40,
        error: { kind: 'failed', message: 'it threw', code: 'threw' },
      },
      scores: [{ status: 'scored', pass: false, reason: 'it threw' }],
    });
  });

  test('of a world at fault is asked again, and is not measured', async () => {
    const world = targetOf({ kind: 'error', message: '503', code: 'http-503', retry: true });
    const trial = await measure(world, [scorerOf('check', true)]);
    expect(trial).toMatchObject({
      attempts: 3,
      output: { output: null, error: { kind: 'error', code: 'http-503' } },
      scores: [{ status: 'errored', why: '503' }],
    });
    expect(trial.latency_ms).toBeUndefined();
  });

  test('of an app that promises the same answer always says with which metadata it was asked', async () => {
    const tell = async (
      facts: Partial<Target['facts']>,
      more: Partial<Target> = {},
      metadata: Record<string, string> = { country: 'fr' },
    ) => {
      const { target, clock } = answering();
      const promising = { ...target, ...more, facts: { ...target.facts, ...facts } };
      const bench = { target: promising, clock, turns: freeTurns(clock) };
      const rest = { maxRetries: 0, signal: new AbortController().signal };
      const asked = { ...CASE, metadata };
      const trial = await measureTrial(asked, 1, { ...bench, ...rest, scorersFor: () => [] });
      return trial.metadata_hash;
    };
    expect(await tell({ deterministic: true })).toBe(shortDigest('{"country":"fr"}'));
    // where `harvest` has a case from is another thing in each
    const origin = { trace: 't1', source: 'log.jsonl' };
    expect(await tell({ deterministic: true }, {}, { ...origin, country: 'fr' })).toBe(
      shortDigest('{"country":"fr"}'),
    );
    expect(await tell({ deterministic: true }, {}, origin)).toBeUndefined();
    // nobody holds its answers against each other, or it is not handed any
    expect(await tell({ deterministic: false })).toBeUndefined();
    expect(await tell({ deterministic: true, kind: 'recorded' })).toBeUndefined();
    expect(await tell({ deterministic: true }, { ignoresMetadata: true })).toBeUndefined();
  });

  test('is marked where those who scored it contradict each other', async () => {
    const scorers = [scorerOf('check', false), scorerOf('judge', true)];
    expect((await measure(answering(), scorers)).conflicting).toEqual(['judge-and-check']);
    const agreed = await measure(answering(), [scorerOf('check', true), scorerOf('judge', true)]);
    expect('conflicting' in agreed).toBe(false);
  });

  test("lays the baseline's output before a scorer that asks for it, and reads it only then", async () => {
    let read = 0;
    const baselineOutputOf = async ({ id }: { id: string }): Promise<Output> => {
      read += 1;
      return { output: `before: ${id}` };
    };
    await measure(answering(), [scorerOf('check', true)], { baselineOutputOf });
    expect(read).toBe(0);
    const seen: unknown[] = [];
    const comparing = scorerOf('judge', true, {
      async score({ baselineOutput }) {
        seen.push(await baselineOutput?.());
        return { status: 'skipped', why: 'only looked' };
      },
    });
    await measure(answering(), [comparing], { baselineOutputOf });
    await measure(answering(), [comparing]);
    expect(seen).toEqual([{ output: 'before: a' }, undefined]);
  });
});

describe('a trial whose output is known', () => {
  const lost: Score = {
    name: 'judge',
    type: 'judge',
    by: 'judge',
    status: 'errored',
    why: 'no key',
  };
  const answered: Trial = {
    case: 'a',
    case_hash: 'input',
    expectation_hash: 'wanted',
    trial: 3,
    tags: ['faq'],
    output: { output: 'what it said then' },
    scores: [lost],
    attempts: 2,
    cost_usd: 0.5,
    conflicting: ['samples'],
  };
  const findAnswered: NonNullable<Bench['findAnswered']> = ({ id }, trial) =>
    id === 'a' && trial === 3 ? answered : undefined;

  test('is not drawn again: the target is not asked, the scores are found anew', async () => {
    const world = answering();
    const { conflicting: _, ...known } = answered;
    expect(await measure(world, [scorerOf('judge', true)], { findAnswered })).toEqual({
      ...known,
      scores: [
        {
          name: 'judge',
          type: 'judge',
          by: 'judge',
          status: 'scored',
          value: 1,
          pass: true,
          reason: 'as it is said now',
        },
      ],
    });
    expect(world.asked).toEqual([]);
  });

  test('keeps the verdicts that were had, and its conflicts are those of all its scores', async () => {
    const digest = 'digest of the panel';
    const votes = [
      { model: 'm', label: 'pass', value: 1, pass: true },
      { model: 'n', label: 'fail', value: 0, pass: false },
    ];
    const had: Score = {
      name: 'panel',
      type: 'judge',
      by: 'judge',
      status: 'scored',
      value: 1,
      pass: true,
      reason: '',
      asked: { digest, calls: 2, votes },
    };
    const panel = scorerOf('judge', false, {
      name: 'panel',
      digest,
      score: () => {
        throw new Error('it is not asked again');
      },
    });
    const trial = await measure(answering(), [panel, scorerOf('judge', true)], {
      findAnswered: () => ({ ...answered, scores: [had, lost] }),
    });
    expect(trial.scores).toContainEqual(had);
    expect(trial.scores).toHaveLength(2);
    expect(trial.conflicting).toEqual(['panel']);
  });

  test('of another trial says nothing of this one', async () => {
    const world = answering();
    const trial = await measure(world, [], { findAnswered: () => undefined });
    expect([trial.output, world.asked.length]).toEqual([OUTPUT, 1]);
  });
});
