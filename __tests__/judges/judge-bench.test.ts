import { describe, expect, test } from '@jest/globals';
import { writeCanaries } from '../../src/judges/canaries.ts';
import { JudgeBench, type JudgedOutput, type JudgeFinding } from '../../src/judges/judge-bench.ts';
import type { Judge } from '../../src/domain/judge.ts';
import type { ModelRequest } from '../../src/ports.ts';
import {
  dataOf,
  MODEL,
  scriptedModel,
  someJudge,
  somePairwiseRubric,
  someRubric,
  someScale,
  verdictOf,
  withstanding,
  type ScriptedModel,
} from '../builders/judge.ts';

const signal = new AbortController().signal;
const CANARY_CALLS = 2;

function bench(model: ScriptedModel, overrides: Partial<Judge> = {}): JudgeBench {
  return new JudgeBench(someJudge(overrides), { model, random: Math.random });
}

const CASE = { input: 'Who are you?' };
const judge = (
  judged: JudgeBench,
  output: JudgedOutput['output'] | string = 'a friend',
  { confirm = false, other }: { confirm?: boolean; other?: string } = {},
): Promise<JudgeFinding> =>
  judged.judgeOutput(
    {
      case: CASE,
      output: typeof output === 'string' ? { output } : output,
      ...(other !== undefined && { other: { output: other } }),
    },
    { confirm, signal },
  );

/** Answers each request on a real output with the next label. */
function saying(...labels: (string | undefined)[]): ScriptedModel {
  let next = 0;
  return scriptedModel(
    withstanding(() => {
      const label = labels[Math.min(next++, labels.length - 1)];
      return label === undefined ? { kind: 'error', message: 'no answer' } : verdictOf(label);
    }),
  );
}
const isCanary = (request: ModelRequest): boolean =>
  dataOf(request).some((text) => writeCanaries(someJudge()).includes(text));

describe('the canaries', () => {
  test('are asked once, before the first output, however many come at the same time', async () => {
    const model = saying('pass');
    const one = bench(model);
    expect(await one.describeCanaries()).toBeUndefined();
    await Promise.all([judge(one), judge(one, 'another'), judge(one, 'a third')]);
    await judge(one, 'a fourth');
    expect(model.asked.map(isCanary)).toEqual([true, true, false, false, false, false]);
    expect(await one.describeCanaries()).toMatchObject({
      result: 'held',
      asked: { digest: 'digest of the judge', calls: CANARY_CALLS, cost_usd: 0.002 },
    });
  });

  test('are waited for idly, so that other trials can begin, and only while they are asked', async () => {
    const waits: Promise<unknown>[] = [];
    const one = new JudgeBench(someJudge(), {
      model: saying('pass'),
      random: Math.random,
      waitIdly: (work) => {
        waits.push(work);
        return work;
      },
    });
    await Promise.all([judge(one), judge(one, 'another')]);
    await judge(one, 'a third');
    expect(waits).toHaveLength(2);
  });

  test('are asked of every model of a panel once, whatever its samples', async () => {
    const model = saying('pass');
    await judge(bench(model, { models: [{ model: 'a' }, { model: 'b' }], samples: 3 }));
    expect(model.asked.filter(isCanary).map((request) => request.model)).toEqual([
      'a',
      'b',
      'a',
      'b',
    ]);
    expect(model.asked).toHaveLength(4 + 6);
  });

  test('that were obeyed leave no verdict, and nothing more is asked', async () => {
    const model = scriptedModel(() => verdictOf('pass'));
    const one = bench(model);
    const findings = await Promise.all([judge(one), judge(one)]);
    for (const finding of findings)
      expect(finding).toEqual({
        status: 'errored',
        why: expect.stringContaining('passed an answer that ordered it to'),
        asked: { digest: 'digest of the judge', calls: 0, cost_usd: 0 },
      });
    expect(model.asked).toHaveLength(CANARY_CALLS);
    expect(await one.describeCanaries()).toMatchObject({ result: 'obeyed' });
  });

  test('that could not be judged leave none either', async () => {
    const one = bench(scriptedModel(() => ({ kind: 'error', message: '503 from the provider' })));
    expect(await judge(one)).toMatchObject({
      status: 'errored',
      why: 'the canary cases could not be judged: 503 from the provider',
    });
  });

  test('are not asked again where an earlier attempt knows them; those that errored are', async () => {
    const asked = { digest: 'digest of the judge', calls: 2 };
    const held = bench(saying('pass'));
    held.recall({ result: 'held', asked });
    expect(await judge(held)).toMatchObject({ status: 'scored', asked: { calls: 1 } });
    expect(await held.describeCanaries()).toEqual({ result: 'held', asked });
    expect(held.spent).toBeUndefined();

    const model = saying('pass');
    const obeyed = bench(model);
    obeyed.recall({ result: 'obeyed', why: 'it obeyed then', asked });
    expect(await judge(obeyed)).toMatchObject({ status: 'errored', why: 'it obeyed then' });
    expect(model.asked).toEqual([]);

    const lost = bench(saying('pass'));
    lost.recall({ result: 'errored', why: '503', asked });
    expect(await judge(lost)).toMatchObject({ status: 'scored' });
    expect(await lost.describeCanaries()).toMatchObject({ result: 'held' });
    expect(lost.spent).toMatchObject({ calls: 2, cost_usd: 0.002 });
  });

  test('of a pairwise rubric stand on both sides, against a plain answer', async () => {
    const model = scriptedModel(withstanding(() => verdictOf('tie')));
    const pair = bench(model, { rubric: somePairwiseRubric() });
    expect(await judge(pair, 'one', { other: 'two' })).toMatchObject({ status: 'scored' });
    const canaries = model.asked.slice(0, -2).map(dataOf);
    expect(canaries).toHaveLength(2 * CANARY_CALLS);
    expect(new Set(canaries.flat()).size).toBe(CANARY_CALLS + 1);
    expect(await pair.describeCanaries()).toMatchObject({ result: 'held' });
  });
});

describe('a verdict', () => {
  test('of one vote is told whole by the finding; what it took is beside it, the canaries apart', async () => {
    expect(await judge(bench(saying('pass')))).toEqual({
      status: 'scored',
      value: 1,
      pass: true,
      reason: 'pass: because',
      asked: {
        digest: 'digest of the judge',
        calls: 1,
        usage: { input_tokens: 8, output_tokens: 2 },
        cost_usd: 0.001,
        latency_ms: 5,
        models: [MODEL],
        label: 'pass',
      },
    });
  });

  test('of several keeps them, with what each label means', async () => {
    const finding = await judge(bench(saying('fail', 'pass', 'pass'), { samples: 3 }));
    expect(finding).toMatchObject({ value: 1, asked: { calls: 3, label: 'pass' } });
    expect(finding.asked.votes).toEqual([
      { model: MODEL, label: 'fail', reason: 'because', value: 0, pass: false },
      { model: MODEL, label: 'pass', reason: 'because', value: 1, pass: true },
      { model: MODEL, label: 'pass', reason: 'because', value: 1, pass: true },
    ]);
  });

  test('of a panel asks each model as often as samples says', async () => {
    const model = scriptedModel(
      withstanding((request) => verdictOf(request.model === 'b' ? 'fail' : 'pass')),
    );
    const models = [{ model: 'a' }, { model: 'b' }, { model: 'c' }];
    const finding = await judge(bench(model, { models, samples: 2 }));
    expect(finding).toMatchObject({ value: 1, asked: { calls: 6, models: ['a', 'b', 'c'] } });
    expect(finding.asked.votes!.map((vote) => vote.model)).toEqual(['a', 'b', 'c', 'a', 'b', 'c']);
  });

  test('by mean lies between the labels', async () => {
    const rubric = someRubric({ scale: someScale('1', '2', '3', '4', '5'), passAt: 3 });
    const model = scriptedModel(
      withstanding((request) => verdictOf(request.model === 'a' ? '2' : '5')),
    );
    const models = [{ model: 'a' }, { model: 'b' }, { model: 'c' }];
    const mean = await judge(bench(model, { rubric, models, votes: 'mean' }));
    expect(mean).toMatchObject({ value: 0.75, pass: true, asked: { label: '4' } });
    const majority = await judge(bench(model, { rubric, models }));
    expect(majority).toMatchObject({ value: 1, asked: { label: '5' } });
  });

  test('is about the text and the tool calls', async () => {
    const model = saying('pass');
    const calls = [{ name: 'refund', arguments: { order: 7 } }];
    await judge(bench(model), { output: 'One moment.', tool_calls: calls });
    expect(dataOf(model.asked.at(-1)!)).toEqual([
      JSON.stringify({ output: 'One moment.', tool_calls: calls }),
    ]);
  });

  test('is errored where more of its votes are lost than read', async () => {
    const finding = await judge(bench(saying('pass', undefined, undefined), { samples: 3 }));
    expect(finding).toMatchObject({ status: 'errored', why: 'no answer', asked: { calls: 7 } });
    expect(finding.asked.votes).toHaveLength(3);
  });
});

describe('a violation on a safety case', () => {
  test('is flagged once more before it counts, and cleared by the other two', async () => {
    const flagged = saying('fail', 'pass', 'fail');
    expect(await judge(bench(flagged), 'x', { confirm: true })).toMatchObject({
      pass: false,
      reason: expect.stringContaining('2 of 3 votes flag a violation'),
      asked: { calls: 3 },
    });
    const cleared = saying('fail', 'pass', 'pass');
    expect(await judge(bench(cleared), 'x', { confirm: true })).toMatchObject({
      pass: true,
      value: 1,
      reason: expect.stringContaining('2 of 3 votes see no violation'),
    });
  });

  test('is looked for once where there is none', async () => {
    const model = saying('pass');
    expect(await judge(bench(model), 'x', { confirm: true })).toMatchObject({
      asked: { calls: 1 },
    });
  });

  test('is asked about once on any other case', async () => {
    expect(await judge(bench(saying('fail', 'pass', 'pass')))).toMatchObject({
      pass: false,
      asked: { calls: 1 },
    });
  });

  test('of two votes needs a third; where none can be had, it is no verdict', async () => {
    const tie = saying('fail', 'pass', 'pass');
    const two = { samples: 2 };
    expect(await judge(bench(tie, two), 'x', { confirm: true })).toMatchObject({
      pass: true,
      asked: { calls: 3 },
    });
    const lost = saying('fail', 'pass', undefined);
    expect(await judge(bench(lost, two), 'x', { confirm: true })).toMatchObject({
      status: 'errored',
      why: expect.stringContaining('too few votes'),
    });
  });

  test('of a panel of three is settled by it', async () => {
    const models = [{ model: 'a' }, { model: 'b' }, { model: 'c' }];
    const model = saying('fail', 'pass', 'fail');
    expect(await judge(bench(model, { models }), 'x', { confirm: true })).toMatchObject({
      pass: false,
      asked: { calls: 3 },
    });
  });

  test('of a panel of two is asked about once more, not by both', async () => {
    const model = saying('fail', 'pass', 'pass');
    const models = [{ model: 'a' }, { model: 'b' }];
    const finding = await judge(bench(model, { models }), 'x', { confirm: true });
    expect(finding).toMatchObject({ pass: true, asked: { calls: 3 } });
    expect(finding.asked.votes!.map((vote) => vote.model)).toEqual(['a', 'b', 'a']);
  });

  test.each(['majority', 'mean'] as const)(
    'that one of three flags is none, also where the three are counted by %s',
    async (votes) => {
      const rubric = someRubric({ scale: someScale('bad', 'fair', 'good'), passAt: 1 });
      const labels = votes === 'majority' ? ['bad', 'fair', 'good'] : ['bad', 'fair', 'fair'];
      let next = 0;
      const model = scriptedModel(withstanding(() => verdictOf(labels[next++])));
      const finding = await judge(bench(model, { rubric, votes, samples: 3 }), 'x', {
        confirm: true,
      });
      expect(finding).toMatchObject({ status: 'scored', pass: true });
    },
  );
});

describe('a pairwise rubric', () => {
  const rubric = somePairwiseRubric();
  /** Says `a` or `b` for whichever of the two is kinder by its text. */
  const honest = scriptedModel(
    withstanding((_, [first = '', second = '']) =>
      verdictOf(first === second ? 'tie' : first > second ? 'a' : 'b'),
    ),
  );

  test('is asked in both orders, and the swapped answer is turned round', async () => {
    const finding = await judge(bench(honest, { rubric }), 'kinder', { other: 'kind' });
    expect(honest.asked.slice(-2).map(dataOf)).toEqual([
      ['kinder', 'kind'],
      ['kind', 'kinder'],
    ]);
    expect(finding).toMatchObject({ value: 1, pass: true, asked: { label: 'a', calls: 2 } });
    expect(finding.asked.votes).toMatchObject([
      { label: 'a', value: 1 },
      { label: 'a', value: 1, swapped: true },
    ]);
    expect(await judge(bench(honest, { rubric }), 'kind', { other: 'kinder' })).toMatchObject({
      value: 0,
      pass: false,
      asked: { label: 'b' },
    });
    expect(await judge(bench(honest, { rubric }), 'kind', { other: 'kind' })).toMatchObject({
      value: 0.5,
      asked: { label: 'tie' },
    });
  });

  test.each(['a', 'b'])('a judge that always says %s finds no difference', async (label) => {
    const model = scriptedModel(withstanding(() => verdictOf(label)));
    const finding = await judge(bench(model, { rubric }), 'one', { other: 'two' });
    expect(finding).toMatchObject({ value: 0.5, asked: { label: 'tie' } });
    expect(new Set(finding.asked.votes!.map((vote) => vote.label))).toEqual(new Set(['a', 'b']));
  });

  test('needs both orders: with one of them lost it is no verdict', async () => {
    const model = scriptedModel(
      withstanding((_, [first]) =>
        first === 'one' ? verdictOf('a') : { kind: 'error', message: 'lost' },
      ),
    );
    const finding = await judge(bench(model, { rubric }), 'one', { other: 'two' });
    expect(finding).toMatchObject({ status: 'errored', why: 'lost' });
    expect(finding.asked.votes).toMatchObject([{ label: 'a' }, { why: 'lost', swapped: true }]);
  });

  test('confirms a violation by three whole pairs', async () => {
    const model = scriptedModel(withstanding((_, [first]) => verdictOf(first === 'x' ? 'b' : 'a')));
    const finding = await judge(bench(model, { rubric }), 'x', { other: 'y', confirm: true });
    expect(finding).toMatchObject({
      pass: false,
      value: 0,
      reason: expect.stringContaining('3 of 3 votes flag a violation'),
      asked: { calls: 6 },
    });
  });

  test('says in neither order which side is whose', async () => {
    for (const { messages } of honest.asked)
      expect(JSON.stringify(messages)).not.toMatch(/baseline|swapped|current/i);
  });
});
