import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Json, ToolCall } from '../../src/domain/run.ts';
import type { CheckSpec } from '../../src/domain/suite.gen.ts';
import { outcomeOf, problemOf, reasonOf } from '../builders/run-check.ts';
import { sharedData } from '../support/shared-data.ts';

const call = (name: string, args: { [key: string]: Json } = {}): ToolCall => ({
  name,
  arguments: args,
});
const made = (...tool_calls: ToolCall[]) => ({ output: null, tool_calls });
const paris = call('weather', { city: 'Paris', days: 5 });
const london = call('weather', { city: 'London', days: 5 });

describe('tool-call', () => {
  test.each<[string, Partial<CheckSpec>, ToolCall[], string]>([
    ['the call', { value: paris }, [paris], 'pass'],
    ['the call in a list', { value: [paris] }, [paris], 'pass'],
    [
      '5 for 5.0',
      { value: JSON.parse('{"name":"f","arguments":{"x":5.0}}') },
      [call('f', { x: 5 })],
      'pass',
    ],
    ['"5" for 5', { value: call('f', { x: 5 }) }, [call('f', { x: '5' })], 'fail'],
    ['another argument', { value: paris }, [london], 'fail'],
    ['another name', { value: paris }, [call('forecast', paris.arguments)], 'fail'],
    ['a missing argument', { value: paris }, [call('weather', { city: 'Paris' })], 'fail'],
    [
      'an unnamed argument',
      { value: paris },
      [call('weather', { ...paris.arguments, x: 1 })],
      'fail',
    ],
    [
      'an unnamed argument, allowed',
      { value: paris, extra: 'allow' },
      [call('weather', { ...paris.arguments, x: 1 })],
      'pass',
    ],
    [
      'an unnamed argument, allowed in this call',
      { value: [{ ...call('weather', { city: 'Paris' }), extra: 'allow' }] },
      [paris],
      'pass',
    ],
    [
      'an unnamed argument, allowed in another call',
      { value: [{ ...call('f'), extra: 'allow' }, call('weather', { city: 'Paris' })] },
      [call('f'), paris],
      'fail',
    ],
    ['any order', { value: [paris, london] }, [london, paris], 'pass'],
    ['a call too many', { value: paris }, [paris, london], 'fail'],
    ['a call twice', { value: paris }, [paris, paris], 'fail'],
    ['a call too many, allowed', { value: paris, extra: 'allow' }, [london, paris], 'pass'],
    ['a call too few', { value: [paris, london] }, [paris], 'fail'],
    ['two wanted, one made twice', { value: [paris, london] }, [paris, paris], 'fail'],
    ['none and none', { value: 'none' }, [], 'pass'],
    ['none and a call', { value: 'none' }, [paris], 'fail'],
    ['an empty list and none', { value: [] }, [], 'pass'],
    [
      'any-of values',
      { value: { name: 'weather', arguments: { city: { 'any-of': ['Paris', 'Lyon'] }, days: 5 } } },
      [paris],
      'pass',
    ],
    [
      'any-of values, another',
      { value: { name: 'weather', arguments: { city: { 'any-of': ['Nice', 'Lyon'] }, days: 5 } } },
      [paris],
      'fail',
    ],
    [
      'any-of names',
      { value: { name: { 'any-of': ['forecast', 'weather'] }, arguments: paris.arguments } },
      [paris],
      'pass',
    ],
    [
      'any-of arguments',
      {
        value: {
          name: 'weather',
          arguments: { 'any-of': [{ q: 'x' }, { city: 'Paris', days: 5 }] },
        },
      },
      [paris],
      'pass',
    ],
    ['any-of calls', { value: [{ 'any-of': [london, paris] }] }, [paris], 'pass'],
    [
      'any-of lists',
      { value: { 'any-of': ['none', [london], [paris, paris]] } },
      [paris, paris],
      'pass',
    ],
    ['any-of lists, no call', { value: { 'any-of': ['none', paris] } }, [], 'pass'],
    ['any-of lists, another', { value: { 'any-of': ['none', [london]] } }, [paris], 'fail'],
    [
      'any-of deep inside',
      { value: call('f', { a: { b: [{ 'any-of': [1, 2] }] } }) },
      [call('f', { a: { b: [2] } })],
      'pass',
    ],
    [
      'an optional argument, absent',
      { value: call('f', { x: { 'any-of': [1], optional: true } }) },
      [call('f')],
      'pass',
    ],
    [
      'an optional argument, right',
      { value: call('f', { x: { 'any-of': [1], optional: true } }) },
      [call('f', { x: 1 })],
      'pass',
    ],
    [
      'an optional argument, wrong',
      { value: call('f', { x: { 'any-of': [1], optional: true } }) },
      [call('f', { x: 2 })],
      'fail',
    ],
    [
      'an optional value, absent',
      { value: call('f', { x: { value: 1, optional: true } }) },
      [call('f')],
      'pass',
    ],
    [
      'an optional value, wrong',
      { value: call('f', { x: { value: 1, optional: true } }) },
      [call('f', { x: 2 })],
      'fail',
    ],
    [
      'an optional member inside',
      { value: call('f', { a: { y: 1, x: { 'any-of': [1], optional: true } } }) },
      [call('f', { a: { y: 1 } })],
      'pass',
    ],
    [
      'an optional call, absent',
      { value: [paris, { ...london, optional: true }] },
      [paris],
      'pass',
    ],
    [
      'an optional call, made',
      { value: [paris, { ...london, optional: true }] },
      [london, paris],
      'pass',
    ],
    ['only the optional call', { value: [paris, { ...london, optional: true }] }, [london], 'fail'],
    ['a bare name', { value: 'weather' }, [paris], 'pass'],
    ['bare names', { value: ['weather', 'weather'] }, [paris, london], 'pass'],
    ['another bare name', { value: 'forecast' }, [paris], 'fail'],
    [
      'OpenAI’s shape',
      {
        value: {
          type: 'function',
          function: { name: 'weather', arguments: '{"city":"Paris","days":5}' },
        },
      },
      [paris],
      'pass',
    ],
    ['a template', { value: '{{reference}}' }, [paris], 'pass'],
    [
      'a template in an argument',
      { value: call('weather', { city: '{{metadata.city}}', days: 5 }) },
      [paris],
      'pass',
    ],
    ['an absent template', { value: '{{context}}' }, [paris], 'errored'],
    ['a template that is no call', { value: '{{metadata}}' }, [paris], 'errored'],
  ])('%s', async (_, keys, calls, outcome) => {
    const parts = { reference: [paris], metadata: { city: 'Paris' } };
    const output = calls.length > 0 ? made(...calls) : { output: 'no call' };
    expect(await outcomeOf({ type: 'tool-call', ...keys }, output, { parts })).toBe(outcome);
    const inverse = { pass: 'fail', fail: 'pass' }[outcome] ?? outcome;
    expect(await outcomeOf({ type: 'not-tool-call', ...keys }, output, { parts })).toBe(inverse);
  });

  test('greedy pairing does not fail what can be paired', async () => {
    const either = { name: 'f', arguments: { x: { 'any-of': [1, 2] } } };
    const value = [either, call('f', { x: 1 })];
    const calls = made(call('f', { x: 1 }), call('f', { x: 2 }));
    expect(await outcomeOf({ type: 'tool-call', value }, calls)).toBe('pass');
  });

  test('any order of the calls passes', async () => {
    const calls = fc.array(
      fc.record({
        name: fc.constantFrom('f', 'g'),
        arguments: fc.dictionary(fc.constantFrom('x', 'y'), fc.nat(3)),
      }),
      { maxLength: 5 },
    );
    await fc.assert(
      fc.asyncProperty(calls, fc.infiniteStream(fc.nat()), async (value, dice) => {
        const shuffled = value
          .map((item) => ({ item, at: dice.next().value }))
          .toSorted((a, b) => a.at - b.at)
          .map(({ item }) => item);
        const output = { output: '', tool_calls: shuffled };
        expect(await outcomeOf({ type: 'tool-call', value }, output)).toBe('pass');
        const more = { output: '', tool_calls: [...shuffled, call('h')] };
        expect(await outcomeOf({ type: 'tool-call', value }, more)).toBe('fail');
      }),
    );
  });

  test('says which argument differs', async () => {
    const spec = { type: 'tool-call', value: paris } as const;
    expect(await reasonOf(spec, made(london))).toBe(
      'expected to call weather({"city":"Paris","days":5}); weather: argument "city": expected "Paris", found "London"; called weather({"city":"London","days":5})',
    );
    expect(await reasonOf(spec, made(call('weather', { city: 'Paris', n: 1 })))).toContain(
      'weather: argument "days" is missing (expected 5), unexpected argument "n"',
    );
    expect(await reasonOf(spec, made(paris, call('f')))).toContain(
      'unexpected call f({}); also called weather(',
    );
    expect(await reasonOf(spec, made(paris, paris))).toContain('unexpected call weather(');
    expect(await reasonOf(spec, 'text')).toContain('was not called; no tool was called');
    expect(await reasonOf({ type: 'tool-call', value: 'none' }, made(call('f')))).toBe(
      'expected to call no tool; unexpected call f({})',
    );
  });

  test.each<[unknown, string]>([
    [5, 'which is no call'],
    [{ arguments: {} }, 'needs a name'],
    [{ name: 'f', arguments: [] }, 'must be an object'],
    [{ name: 'f', args: {} }, 'no key "args"'],
    [{ name: 'f', optional: 'yes' }, 'optional must be true or false'],
    [{ name: 'f', extra: true }, 'extra must be allow or forbid'],
    [['none'], 'none cannot stand in a list'],
    [{ 'any-of': [] }, 'any-of must be a list'],
    [{ name: 'f', arguments: { x: { 'any-of': 'a' } } }, 'any-of must be a list'],
    [{ name: 'f', arguments: { x: [{ 'any-of': [1], note: 1 }] } }, 'only optional'],
  ])('%j is a mistake', async (value, message) => {
    expect((await problemOf({ type: 'tool-call', value }))?.message).toContain(message);
  });
});

const answers = ['simple_python', 'multiple', 'sql'].map(
  (name) => [name, sharedData(`bfcl/possible_answer/BFCL_v4_${name}.json`)] as const,
);
const questions = sharedData('bfcl/BFCL_v4_irrelevance.json');

/** A list of allowed values, "" among them: it may be left out. Objects inside are lists of allowed values again. */
function toExpected(allowed: Json[]): Json {
  const options = allowed.filter((value) => value !== '');
  const optional = options.length < allowed.length;
  // only "": the empty text is the one allowed value
  return {
    'any-of': options.length > 0 ? options.map(toOption) : [''],
    ...(optional && { optional }),
  };
}

function toOption(value: Json): Json {
  if (Array.isArray(value)) return value.map(toOption);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, allowed]) => [
      key,
      Array.isArray(allowed) ? toExpected(allowed) : allowed,
    ]),
  );
}

/** A call that takes the n-th allowed value everywhere (the last one where there are fewer). */
function pick(allowed: Json[], n: number): Json | undefined {
  const value = allowed[Math.min(n, allowed.length - 1)];
  if (value === '' && allowed.length > 1) return undefined;
  return pickInside(value ?? null, n);
}

function pickInside(value: Json, n: number): Json {
  if (Array.isArray(value)) return value.map((item) => pickInside(item, n));
  if (value === null || typeof value !== 'object') return value;
  return pickArguments(value, n);
}

function pickArguments(value: { [key: string]: Json }, n: number): { [key: string]: Json } {
  const picked: { [key: string]: Json } = {};
  for (const [key, allowed] of Object.entries(value)) {
    const one = Array.isArray(allowed) ? pick(allowed, n) : allowed;
    if (one !== undefined) picked[key] = one;
  }
  return picked;
}

interface AnswerRow {
  ground_truth: { [name: string]: { [key: string]: Json[] } }[];
}

describe('tool-call on recorded function-calling questions (skipped where the data is absent)', () => {
  for (const [name, file] of answers) {
    (file ? test : test.skip)(`${name}: what is allowed passes, what is not fails`, async () => {
      const rows = readFileSync(file ?? '', 'utf8')
        .trim()
        .split('\n')
        .map((line): AnswerRow => JSON.parse(line));
      expect(rows.length).toBe({ simple_python: 400, multiple: 200, sql: 100 }[name]);
      for (const { ground_truth } of rows) {
        const value = ground_truth.flatMap((wanted) =>
          Object.entries(wanted).map(([tool, args]) => ({
            name: tool,
            arguments: Object.fromEntries(
              Object.entries(args).map(([key, allowed]) => [key, toExpected(allowed)]),
            ),
          })),
        );
        const spec = { type: 'tool-call', value } as const;
        const answer = (n: number): ToolCall[] =>
          ground_truth.flatMap((wanted) =>
            Object.entries(wanted).map(([tool, args]) => call(tool, pickArguments(args, n))),
          );
        for (const n of [0, 1, 2, 9]) {
          expect([ground_truth, await outcomeOf(spec, made(...answer(n)))]).toEqual([
            ground_truth,
            'pass',
          ]);
        }
        const [first = call(''), ...others] = answer(0);
        const fails = async (wrong: ToolCall): Promise<void> => {
          expect([wrong, await outcomeOf(spec, made(wrong, ...others))]).toEqual([wrong, 'fail']);
        };
        await fails({ ...first, name: `${first.name}_2` });
        await fails({ ...first, arguments: { ...first.arguments, unknown: 1 } });
        const args = Object.values(ground_truth[0] ?? {})[0] ?? {};
        for (const key of Object.keys(first.arguments)) {
          await fails({ ...first, arguments: { ...first.arguments, [key]: 'no such value' } });
          const { [key]: _, ...rest } = first.arguments;
          if (!args[key]?.includes('')) await fails({ ...first, arguments: rest });
        }
      }
    });
  }

  (questions ? test : test.skip)('irrelevance: no call is right, any call is wrong', async () => {
    const rows = readFileSync(questions ?? '', 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(rows.length).toBe(240);
    for (const { function: tools } of rows) {
      const spec = { type: 'tool-call', value: 'none' } as const;
      expect(await outcomeOf(spec, 'I have no tool for that.')).toBe('pass');
      expect(await outcomeOf(spec, made(call(tools[0].name)))).toBe('fail');
    }
  });
});
