import { describe, expect, test } from '@jest/globals';
import { castVote } from '../../src/judges/cast-vote.ts';
import type { JudgeModel, Vote } from '../../src/domain/run.ts';
import { Tally } from '../../src/values/tally.ts';
import {
  MODEL,
  scriptedModel,
  someJudge,
  verdictOf,
  type ScriptedModel,
} from '../builders/judge.ts';

const MESSAGES = [{ role: 'user' as const, content: 'Is it kind?' }];
const signal = new AbortController().signal;

async function cast(
  model: ScriptedModel,
  {
    judge = someJudge(),
    voter = { model: MODEL },
  }: { judge?: typeof BASE; voter?: JudgeModel } = {},
): Promise<{ vote: Vote; total: Tally['total'] }> {
  const tally = new Tally();
  const vote = await castVote({ judge, voter, messages: MESSAGES }, { model, tally, signal });
  return { vote, total: tally.total };
}
const BASE = someJudge();
const SILENT = { kind: 'answer' as const, refused: false, structured: true, latencyMs: 5 };

describe('a vote', () => {
  test('is asked for with the schema, and with the parameters that the suite names', async () => {
    const model = scriptedModel(() => verdictOf('pass'));
    const judge = someJudge({ api: 'responses', parameters: { temperature: 0, seed: 7 } });
    const { vote, total } = await cast(model, { judge });
    expect(vote).toEqual({ model: MODEL, label: 'pass', reason: 'because' });
    expect(model.asked).toEqual([
      {
        model: MODEL,
        api: 'responses',
        parameters: { temperature: 0, seed: 7 },
        messages: MESSAGES,
        schema: {
          name: 'verdict',
          schema: expect.objectContaining({ additionalProperties: false }),
        },
      },
    ]);
    expect(total).toEqual({
      calls: 1,
      usage: { input_tokens: 8, output_tokens: 2 },
      cost_usd: 0.001,
      latency_ms: 5,
      models: [MODEL],
    });
  });

  test('that cannot be read is asked for once more; both calls are paid', async () => {
    const model = scriptedModel((_, index) => (index === 0 ? 'I think so.' : verdictOf('fail')));
    const { vote, total } = await cast(model);
    expect(vote).toEqual({ model: MODEL, label: 'fail', reason: 'because' });
    expect(total).toMatchObject({ calls: 2, cost_usd: 0.002, usage: { input_tokens: 16 } });
  });

  test('that cannot be read twice is errored, and never a score', async () => {
    const model = scriptedModel((_, index) => (index === 0 ? 'I think so.' : verdictOf('maybe')));
    const { vote } = await cast(model);
    expect(vote).toEqual({
      model: MODEL,
      why: 'the judge answered "maybe", which is not on the scale fail, pass',
    });
    expect(model.asked).toHaveLength(2);
  });

  test('that could not be had is not asked for again: that was done already', async () => {
    const model = scriptedModel(() => ({ kind: 'error', message: '503 from the provider' }));
    const { vote, total } = await cast(model);
    expect(vote).toEqual({ model: MODEL, why: '503 from the provider' });
    expect(model.asked).toHaveLength(1);
    expect(total.calls).toBe(3);
  });

  test.each([
    [
      'refused',
      { refused: true, text: 'I would rather not.' },
      'the judge refused: I would rather not.',
    ],
    ['cut', { finishReason: 'length', text: '{"reason": "beca' }, 'max_output_tokens'],
    ['cut after its end', { finishReason: 'length', text: verdictOf('pass') }, 'max_output_tokens'],
    [
      'of another model',
      { model: 'gpt-5-mini-2099-01-01', text: verdictOf('pass') },
      'answered with gpt-5-mini-2099-01-01, not with gpt-5-mini-2025-08-07',
    ],
  ])('that is %s does not count', async (_, reply, part) => {
    const model = scriptedModel(() => reply);
    const { vote } = await cast(model);
    expect(vote.label).toBeUndefined();
    expect(vote.why).toContain(part);
    expect(model.asked).toHaveLength(2);
  });

  test('of a server that names no model counts', async () => {
    const vote = castVote(
      { judge: BASE, voter: { model: MODEL }, messages: MESSAGES },
      {
        model: {
          ...scriptedModel(() => ''),
          ask: async () => ({ answer: { ...SILENT, text: verdictOf('pass') }, attempts: 1 }),
        },
        tally: new Tally(),
        signal,
      },
    );
    expect(await vote).toMatchObject({ label: 'pass' });
  });

  test('of a pinned model has to be that version; a provider before the name is looked through', async () => {
    const prefixed = scriptedModel(() => ({ model: `models/${MODEL}`, text: verdictOf('pass') }));
    expect((await cast(prefixed)).vote.label).toBe('pass');
    const pinned = { model: 'my-deployment', pinned: 'rev-7' };
    const answering = (model: string) => scriptedModel(() => ({ model, text: verdictOf('pass') }));
    expect((await cast(answering('my-deployment:rev-7'), { voter: pinned })).vote.label).toBe(
      'pass',
    );
    expect((await cast(answering('my-deployment:rev-8'), { voter: pinned })).vote.why).toContain(
      'not with my-deployment (pinned to rev-7)',
    );
  });

  test('in a code fence counts', async () => {
    const text = `\`\`\`json\n${verdictOf('pass')}\n\`\`\``;
    for (const structured of [true, false])
      expect((await cast(scriptedModel(() => ({ structured, text })))).vote.label).toBe('pass');
  });

  test('of another model is paid for, and is not among the models that judged', async () => {
    const stranger = {
      model: 'gpt-5-mini-2099-01-01',
      fingerprint: 'fp_9',
      text: verdictOf('pass'),
    };
    const { total } = await cast(
      scriptedModel((_, index) => (index === 0 ? stranger : verdictOf('pass'))),
    );
    expect(total).toMatchObject({ calls: 2, cost_usd: 0.002, models: [MODEL] });
    expect(total).not.toHaveProperty('fingerprints');
  });
});
