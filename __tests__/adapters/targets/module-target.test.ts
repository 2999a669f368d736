import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Json } from '../../../src/domain/run.ts';
import type { Target } from '../../../src/ports.ts';
import { SUPPORT_FOLDER } from '../../support/support-folder.ts';
import { ask, openTarget, requestFor } from '../../support/open-target.ts';
import { makeRepository, type TempRepository } from '../../support/temp-repository.ts';

const SHAPES = `
const outputs = {
  text: 'plain',
  full: { output: 'x', tool_calls: [{ name: 'f', arguments: {} }], usage: { input_tokens: 10, output_tokens: 20, cached_tokens: 5 },
    latency_ms: 3, finish_reason: 'length', model: 'mine', refusal: true, sources: ['kept to itself'] },
  calls: { tool_calls: [{ name: 'f', arguments: {} }] },
  empty: '',
  'null-output': { output: null },
  number: 42,
  'number-output': { output: 42 },
  'no-output': {},
  camel: { output: 'x', toolCalls: [] },
  'bad-usage': { output: 'x', usage: { input: 1 } },
  'bad-calls': { output: 'x', tool_calls: 'f' },
  'bad-latency': { output: 'x', latency_ms: -1 },
  'says-error': { error: 'provider: 503' },
  'says-failed': { error: { kind: 'failed', message: 'my fault', code: 'mine' } },
};
export default (input) => outputs[input];
`;

let repository: TempRepository;
let targets: Target[] = [];
beforeAll(() => {
  repository = makeRepository({
    'app/misbehave.mjs': readFileSync(join(SUPPORT_FOLDER, 'bots/misbehave.mjs')),
    'app/echo.mjs': readFileSync(join(SUPPORT_FOLDER, 'bots/echo.mjs')),
    'app/shapes.mjs': SHAPES,
    'app/astray.mjs': "import './missing.mjs';\nexport default () => 'hi';",
    'app/endless.mjs': "await new Promise(() => {});\nexport default () => 'hi';",
    'app/busy.mjs': "for (;;);\nexport default () => 'hi';",
    'app/no-default.mjs': 'export const answer = 1;',
    // the first process can load it; what it answers makes the next one unable to
    'app/late.mjs': `
      import { existsSync, writeFileSync } from 'node:fs';
      if (existsSync('gone')) throw new Error('gone astray');
      export default (input) => {
        writeFileSync('gone', '');
        if (input === 'exit') process.exit(1);
        return 'hi';
      };`,
    'app/bot.mjs': "import { answer } from './lib/answer.mjs';\nexport default () => answer;",
    'app/lib/answer.mjs': "export { answer } from './deep.mjs';",
    'app/lib/deep.mjs': "export const answer = 'deep';",
  });
});
afterEach(async () => {
  await Promise.all(targets.map((target) => target.close()));
  targets = [];
});
afterAll(() => repository.remove());

async function open(
  module: string,
  more: {
    target?: { [key: string]: Json };
    suite?: { [key: string]: Json };
    env?: Record<string, string>;
  } = {},
): Promise<Target> {
  const target = await openTarget({
    repository,
    target: { module: `../app/${module}`, ...more.target },
    suite: { run: { concurrency: 2, timeout_s: 20 }, ...more.suite },
    ...(more.env && { env: more.env }),
  });
  targets.push(target);
  return target;
}

describe('a module target', () => {
  test('calls the default export with the case', async () => {
    const target = await open('echo.mjs');
    const answer = await ask(
      target,
      [{ role: 'user', content: 'hi' }],
      { id: 'q', context: 'c' },
      3,
    );
    expect(answer).toEqual({
      kind: 'answer',
      output: {
        output: 'q/3: [{"role":"user","content":"hi"}]',
        usage: { input_tokens: 3, output_tokens: 5 },
        finish_reason: 'context "c"',
        latency_ms: expect.any(Number),
      },
    });
  });

  test('every shape of an Output', async () => {
    const prices = { mine: { input: 1, output: 1 } };
    const target = await open('shapes.mjs', { suite: { prices } });
    expect(await ask(target, 'text')).toMatchObject({ output: { output: 'plain' } });
    expect(await ask(target, 'full')).toEqual({
      kind: 'answer',
      output: {
        output: 'x',
        tool_calls: [{ name: 'f', arguments: {} }],
        usage: { input_tokens: 10, output_tokens: 20, cached_tokens: 5 },
        latency_ms: 3,
        finish_reason: 'length',
        model: 'mine',
        refusal: true,
        cost_usd: 0.00003,
      },
    });
    expect(await ask(target, 'calls')).toMatchObject({ kind: 'answer', output: { output: null } });
    expect(await ask(target, 'empty')).toMatchObject({ kind: 'answer', output: { output: '' } });
    expect(await ask(target, 'null-output')).toMatchObject({ kind: 'answer' });
  });

  test.each([
    ['number', 'gave 42'],
    ['unknown name', 'gave null'],
    ['number-output', '"output" must be text'],
    ['no-output', '"output" must be text'],
    ['camel', 'write "tool_calls"'],
    ['bad-usage', '"usage" must be {input_tokens, output_tokens}'],
    ['bad-calls', '"tool_calls" must be a list'],
    ['bad-latency', '"latency_ms" must be a number from 0 up'],
  ])('%s: a wrong shape is a failure', async (input, message) => {
    expect(await ask(await open('shapes.mjs'), input)).toMatchObject({
      kind: 'failed',
      code: 'wrong-shape',
      message: expect.stringContaining(message),
    });
  });

  test('what the bot itself calls an error', async () => {
    const target = await open('shapes.mjs');
    expect(await ask(target, 'says-error')).toMatchObject({
      kind: 'error',
      retry: true,
      message: 'provider: 503',
    });
    expect(await ask(target, 'says-failed')).toMatchObject({ kind: 'failed', code: 'mine' });
  });

  test.each([
    ['throw', 'threw', 'TypeError: the bot broke'],
    ['reject', 'threw', 'the bot rejected'],
    ['exit-zero', 'exited', 'exit code 0'],
    ['print-and-exit', 'exited', 'out of luck'],
    ['rubbish', 'exited', 'no reply'],
    ['huge', 'threw', 'characters'],
    ['circular', 'threw', 'circular'],
    ['nothing', 'wrong-shape', 'gave null'],
  ])('%s: failed', async (input, code, message) => {
    expect(await ask(await open('misbehave.mjs'), input)).toMatchObject({
      kind: 'failed',
      code,
      message: expect.stringContaining(message),
    });
  });

  test.each([
    ['astray.mjs', /^the module could not be loaded: Cannot find module .*missing\.mjs/],
    ['no-default.mjs', /^the module could not be loaded: the module has no default export/],
  ])('that cannot be loaded is not measured: %s', async (module, message) => {
    const target = await open(module);
    for (const input of ['a', 'b'])
      expect(await ask(target, input)).toEqual({
        kind: 'error',
        code: 'unloaded',
        message: expect.stringMatching(message),
        retry: false,
      });
  });

  test.each(['endless.mjs', 'busy.mjs'])(
    'that does not finish loading is not measured: %s',
    async (module) => {
      const target = await open(module, { suite: { run: { concurrency: 1, timeout_s: 0.4 } } });
      for (const input of ['a', 'b'])
        expect(await ask(target, input)).toEqual({
          kind: 'error',
          code: 'unloaded',
          message: 'the module did not finish loading within 0.4 s',
          retry: false,
        });
    },
  );

  test('that could be loaded fails from then on, whatever its processes say', async () => {
    const target = await open('late.mjs', { suite: { run: { concurrency: 1, timeout_s: 20 } } });
    expect(await ask(target, 'hi')).toMatchObject({ kind: 'answer' });
    expect(await ask(target, 'exit')).toMatchObject({ kind: 'failed', code: 'exited' });
    expect(await ask(target, 'hi')).toMatchObject({
      kind: 'failed',
      message:
        'the module threw while a further process loaded it (each of up to `run.concurrency` processes does, and one had): gone astray',
    });
  });

  test('its time is up: failed, and the next case is answered', async () => {
    const target = await open('misbehave.mjs', {
      suite: { run: { concurrency: 1, timeout_s: 0.4 } },
    });
    expect(await ask(target, 'loop')).toMatchObject({
      kind: 'failed',
      code: 'timeout',
      message: 'no answer within 0.4 s',
    });
    expect(await ask(target, 'pid')).toMatchObject({ kind: 'answer' });
  });

  test('the run is stopped: nobody’s fault', async () => {
    const target = await open('misbehave.mjs');
    const controller = new AbortController();
    const call = target.answer(requestFor('hang'), controller.signal);
    setTimeout(() => controller.abort(), 50);
    expect(await call).toMatchObject({ kind: 'error', code: 'interrupted', retry: false });
    expect(await target.answer(requestFor('pid'), controller.signal)).toMatchObject({
      code: 'interrupted',
    });
  });

  test('its environment is what the suite names, and its secrets are masked in messages', async () => {
    const env = { BOT_API_KEY: 'very-secret-value', OPENAI_API_KEY: 'not-for-it', HOME: '/home/x' };
    const target = await open('misbehave.mjs', { target: { env: ['BOT_API_KEY'] }, env });
    const answer = await ask(target, 'env');
    const seen = JSON.parse((answer.kind === 'answer' && answer.output.output) || '{}') as object;
    expect(Object.keys(seen).sort()).toEqual(['BOT_API_KEY', 'HOME', 'PATH']);
    repository.write(
      'app/leak.mjs',
      'export default () => { throw new Error(process.env.BOT_API_KEY); };',
    );
    const leak = await ask(await open('leak.mjs', { target: { env: ['BOT_API_KEY'] }, env }), 'x');
    expect(leak).toMatchObject({ kind: 'failed', message: 'the module threw: ***' });
  });

  test('a variable that is not set is said before the first call', async () => {
    const call = open('echo.mjs', { target: { env: ['BOT_API_KEY', 'OTHER'] } });
    await expect(call).rejects.toThrow(/needs the variable BOT_API_KEY(.|\n)*OTHER/);
  });

  test('its digest covers what it imports', async () => {
    const digest = async () => (await open('bot.mjs')).facts.digests['code'];
    const before = await digest();
    expect(await digest()).toBe(before);
    repository.write('app/lib/deep.mjs', "export const answer = 'deeper';");
    expect(await digest()).not.toBe(before);
  });

  test('deterministic only where the suite says so', async () => {
    expect((await open('bot.mjs')).facts.deterministic).toBe(false);
    const told = await open('bot.mjs', { target: { deterministic: true } });
    expect(told.facts).toMatchObject({ kind: 'module', deterministic: true });
  });
});
