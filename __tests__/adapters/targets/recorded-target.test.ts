import { afterEach, describe, expect, test } from '@jest/globals';
import type { Json } from '../../../src/domain/run.ts';
import type { Target } from '../../../src/ports.ts';
import { ask, openTarget } from '../../support/open-target.ts';
import { makeRepository, type TempRepository } from '../../support/temp-repository.ts';

let repository: TempRepository;
afterEach(() => repository.remove());

function open(
  lines: readonly (Json | string)[],
  more: { target?: { [key: string]: Json }; suite?: { [key: string]: Json } } = {},
): Promise<Target> {
  const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)));
  repository = makeRepository({ 'evals/outputs.jsonl': `${text.join('\n')}\n` });
  const target = { recorded: 'outputs.jsonl', ...more.target };
  return openTarget({ repository, target, ...(more.suite && { suite: more.suite }) });
}

const get = (target: Target, id: string, trial = 1) => ask(target, 'x', { id }, trial);

describe('a recorded target', () => {
  test('gives each line as it was recorded', async () => {
    const target = await open([
      { id: 'a', output: 'one', latency_ms: 12, usage: { input_tokens: 1, output_tokens: 2 } },
      { id: 'b', output: null },
      { id: 'c', tool_calls: [{ name: 'f', arguments: { x: 1 } }] },
      {
        id: 'd',
        output: '',
        refusal: true,
        finish_reason: 'length',
        model: 'm',
        tool_calls: [{ function: { name: 'g', arguments: '{"y":2}' } }],
      },
    ]);
    expect(await get(target, 'a')).toEqual({
      kind: 'answer',
      output: { output: 'one', latency_ms: 12, usage: { input_tokens: 1, output_tokens: 2 } },
    });
    expect(await get(target, 'b')).toEqual({ kind: 'answer', output: { output: null } });
    expect(await get(target, 'c')).toMatchObject({
      output: { output: null, tool_calls: [{ name: 'f', arguments: { x: 1 } }] },
    });
    expect(await get(target, 'd')).toMatchObject({
      output: { output: '', refusal: true, tool_calls: [{ name: 'g', arguments: { y: 2 } }] },
    });
    expect(target.recordedTrials).toBe(1);
  });

  test('an error, and a case without a line, are not measured', async () => {
    const target = await open([
      { id: 'a', error: 'provider down' },
      { id: 'b', output: null, error: { message: 'it broke', kind: 'failed', code: 'threw' } },
    ]);
    expect(await get(target, 'a')).toEqual({
      kind: 'error',
      code: 'recorded',
      message: 'provider down',
      retry: false,
    });
    expect(await get(target, 'b')).toEqual({ kind: 'failed', code: 'threw', message: 'it broke' });
    expect(await get(target, 'z')).toMatchObject({
      kind: 'error',
      code: 'not-recorded',
      retry: false,
      message: expect.stringContaining('not recorded'),
    });
  });

  test('several trials; lines without a case', async () => {
    const target = await open([
      { id: 'a', trial: 1, output: 'one' },
      { id: 'a', trial: 2, output: 'two' },
      '',
      { id: 'b', trial: 3, output: 'three' },
    ]);
    expect(target.recordedTrials).toBe(3);
    expect(await get(target, 'a', 2)).toMatchObject({ output: { output: 'two' } });
    expect(await get(target, 'b', 1)).toMatchObject({ kind: 'error', code: 'not-recorded' });
    expect(['a', 'b', 'c'].map((id) => target.isRecorded?.(id))).toEqual([true, true, false]);
    expect(target.unused?.(new Set(['a']))).toEqual([
      { id: 'b', place: { file: 'evals/outputs.jsonl', line: 4 } },
    ]);
  });

  test.each([
    [undefined, 1, true],
    [undefined, 2, false],
    [false, 1, false],
    [true, 1, true],
    [true, 2, true],
  ])('deterministic: %s, %d trials: %s', async (written, trials, deterministic) => {
    const lines = Array.from({ length: trials }, (_, i) => ({
      id: 'a',
      trial: i + 1,
      output: 'x',
    }));
    const more = written === undefined ? {} : { target: { deterministic: written } };
    const { facts } = await open(lines, more);
    expect(facts.deterministic).toBe(deterministic);
    expect(facts.declared ?? false).toBe(written !== undefined);
  });

  test('a price the suite knows gives the cost; what is recorded goes before', async () => {
    const usage = { input_tokens: 1000, output_tokens: 0 };
    const target = await open(
      [
        { id: 'a', output: 'x', model: 'mine', usage },
        { id: 'b', output: 'x', model: 'mine', usage, cost_usd: 7 },
        { id: 'c', output: 'x', model: 'unknown', usage },
      ],
      { suite: { prices: { mine: { input: 2, output: 8 } } } },
    );
    expect(await get(target, 'a')).toMatchObject({ output: { cost_usd: 0.002 } });
    expect(await get(target, 'b')).toMatchObject({ output: { cost_usd: 7 } });
    expect(await get(target, 'c')).not.toHaveProperty('output.cost_usd');
  });

  test('the digest is of the file', async () => {
    const first = (await open([{ id: 'a', output: 'x' }])).facts;
    repository.remove();
    const second = (await open([{ id: 'a', output: 'y' }])).facts;
    expect(first.digests['recorded']).toMatch(/^[0-9a-f]{64}$/);
    expect(second.digest).not.toBe(first.digest);
  });

  test('everything that is wrong with the file, at once and with its line', async () => {
    const call = open([
      '{"id": "a", "output": "x"',
      { output: 'x' },
      { id: 'b', output: 5 },
      { id: 'c', output: 'x', trial: 0 },
      { id: 'd', ouput: 'x' },
      { id: 'e', output: 'x', toolCalls: [] },
      { id: 'f', output: 'x' },
      { id: 'f', output: 'y' },
      '[1]',
    ]);
    await expect(call).rejects.toThrow(
      expect.objectContaining({
        name: 'UserError',
        message: expect.stringMatching(
          /jsonl:1:.*jsonl:2.*jsonl:3:.*jsonl:4:.*jsonl:5:.*jsonl:6:.*"tool_calls".*jsonl:8:7:.*twice, first on line 7.*jsonl:9/s,
        ),
      }),
    );
  });

  test('an empty file', async () => {
    await expect(open([''])).rejects.toThrow('the file of recorded outputs is empty');
  });
});
