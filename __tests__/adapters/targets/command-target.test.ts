import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Json } from '../../../src/domain/run.ts';
import type { Target } from '../../../src/ports.ts';
import { ask, openTarget, requestFor } from '../../support/open-target.ts';
import { stretchMs } from '../../support/patience.ts';
import { isGoneSoon } from '../../support/processes.ts';
import { makeRepository, type TempRepository } from '../../support/temp-repository.ts';

/** Answers every line by what its input names; `say` writes a line. */
const BOT = `
import { createInterface } from 'node:readline';
const say = (value) => process.stdout.write((typeof value === 'string' ? value : JSON.stringify(value)) + '\\n');
let count = 0;
for await (const line of createInterface({ input: process.stdin })) {
  const request = JSON.parse(line);
  const { id, input } = request;
  count += 1;
  if (input === 'request') say({ id, output: line });
  else if (input === 'count') say({ id, output: String(count) });
  else if (input === 'pid') say({ id, output: String(process.pid) });
  else if (input === 'cwd') say({ id, output: process.cwd() + ' ' + process.argv.slice(2).join(' ') });
  else if (input === 'env') say({ id, output: Object.keys(process.env).sort().join() });
  else if (input === 'stderr') { console.error('::error::log'); say({ id, output: 'logged' }); }
  else if (input === 'forge') { say({ id: 'another', output: 'forged' }); say({ id, output: 'genuine' }); }
  else if (input === 'twice') { say({ id, trial: request.trial, output: 'ok ' + request.trial }); setTimeout(() => say({ id, trial: request.trial, output: 'again ' + request.trial }), 100); }
  else if (input === 'late') setTimeout(() => say({ id, output: 'ok ' + request.trial }), 300);
  else if (input === 'no-json') say('Loading model…');
  else if (input === 'wrong-shape') say({ id, output: 5 });
  else if (input === 'ids') say('{"id":' + JSON.stringify(id) + ',"output":null,"tool_calls":[{"name":"f","arguments":{"id":12345678901234567,"n":5}}]}');
  else if (input === 'crash') { console.error('out of luck'); process.exit(3); }
  else if (input === 'exit-zero') process.exit(0);
  else if (input === 'last') { say({ id, output: 'last words' }); process.exit(0); }
  else if (input === 'huge') process.stdout.write('x'.repeat(20 * 1024 * 1024));
  else if (input === 'no-id') say({ output: 'whose?' });
  else if (input === 'no-line-end') process.stdout.write(JSON.stringify({ id, output: 'open' }));
  else if (input === 'hang') await new Promise(() => setInterval(() => {}, 1000));
}
`;

const PER_CASE = `
import { spawn } from 'node:child_process';
let line = '';
for await (const chunk of process.stdin) line += chunk;
const { input } = JSON.parse(line);
if (input === 'fail') { console.error('no luck'); process.exit(2); }
if (input === 'hang') setInterval(() => {}, 1000);
else if (input === 'leave') spawn('sleep', ['60'], { stdio: 'inherit' }).unref();
else process.stdout.write('you said ' + input + '\\n\\n');
`;

let repository: TempRepository;
let targets: Target[] = [];
beforeAll(() => {
  repository = makeRepository({
    'evals/bot.mjs': BOT,
    'evals/case.mjs': PER_CASE,
    'tools/data.txt': 'x',
  });
});
afterEach(async () => {
  await Promise.all(targets.map((target) => target.close()));
  targets = [];
});
afterAll(() => repository.remove());

async function open(
  command: string[],
  more: {
    target?: { [key: string]: Json };
    run?: { [key: string]: Json };
    env?: Record<string, string>;
  } = {},
): Promise<Target> {
  const target = await openTarget({
    repository,
    target: { command, ...more.target },
    suite: { run: { concurrency: 1, timeout_s: 20, ...more.run } },
    ...(more.env && { env: more.env }),
  });
  targets.push(target);
  return target;
}

const node = process.execPath;
const openBot = (more = {}) => open([node, 'bot.mjs'], more);

describe('a command target', () => {
  test('a line in, a line out, one process for many cases', async () => {
    const target = await openBot();
    const more = { id: 'q', context: { a: 1 }, metadata: { m: 2 } };
    expect(await ask(target, 'request', more, 2)).toMatchObject({
      kind: 'answer',
      output: {
        output: '{"id":"q","trial":2,"input":"request","context":{"a":1},"metadata":{"m":2}}',
        latency_ms: expect.any(Number),
      },
    });
    expect(await ask(target, 'count')).toMatchObject({ output: { output: '2' } });
  });

  test('an integer in a tool call that no number holds is the text of its digits', async () => {
    expect(await ask(await openBot(), 'ids')).toMatchObject({
      kind: 'answer',
      output: { tool_calls: [{ name: 'f', arguments: { id: '12345678901234567', n: 5 } }] },
    });
  });

  test('files are found beside the suite file; the working folder is the root', async () => {
    const target = await open([node, 'bot.mjs', '../tools/data.txt', '--flag']);
    const answer = await ask(target, 'cwd');
    expect(answer).toMatchObject({
      output: { output: `${repository.root} ${repository.root}/tools/data.txt --flag` },
    });
  });

  test('may be run by the interpreter of a virtual environment: a link out of the repository', async () => {
    mkdirSync(join(repository.root, '.venv/bin'), { recursive: true });
    symlinkSync(process.execPath, join(repository.root, '.venv/bin/python'));
    symlinkSync('nowhere', join(repository.root, '.venv/bin/gone'));
    for (const word of ['.venv/bin/python', '../.venv/bin/python'])
      expect(await ask(await open([word, 'bot.mjs']), 'count')).toMatchObject({
        output: { output: '1' },
      });
    await expect(open(['.venv/bin/gone', 'bot.mjs'])).rejects.toThrow(
      'this is a symbolic link to nowhere',
    );
  });

  test('its environment is what the suite names', async () => {
    const env = { KEY_A: '1', KEY_B: '2' };
    const target = await openBot({ target: { env: ['KEY_A'] }, env });
    expect(await ask(target, 'env')).toMatchObject({ output: { output: 'KEY_A,PATH' } });
  });

  test('what it writes to stderr is its own; an answer to another id is nobody’s', async () => {
    const target = await openBot();
    expect(await ask(target, 'stderr')).toMatchObject({ output: { output: 'logged' } });
    expect(await ask(target, 'forge')).toMatchObject({ output: { output: 'genuine' } });
  });

  test('an answer to another trial is nobody’s', async () => {
    const target = await openBot();
    expect(await ask(target, 'twice', { id: 'q' }, 1)).toMatchObject({
      output: { output: 'ok 1' },
    });
    expect(await ask(target, 'late', { id: 'q' }, 2)).toMatchObject({ output: { output: 'ok 2' } });
  });

  test.each([
    ['no-json', 'exited', 'no JSON object (logs belong on stderr): Loading model…'],
    ['wrong-shape', 'wrong-shape', '"output" must be text'],
    ['crash', 'exited', 'exit code 3: out of luck'],
    ['exit-zero', 'exited', 'exit code 0'],
    ['huge', 'exited', 'a line of more than'],
  ])('%s: failed, and the next case is answered', async (input, code, message) => {
    const target = await openBot();
    expect(await ask(target, input)).toMatchObject({
      kind: 'failed',
      code,
      message: expect.stringContaining(message),
    });
    expect(await ask(target, 'count')).toMatchObject({ kind: 'answer' });
  });

  test('a program that ends in peace after an answer is started anew', async () => {
    const target = await openBot();
    expect(await ask(target, 'last')).toMatchObject({ output: { output: 'last words' } });
    expect(await ask(target, 'last')).toMatchObject({ output: { output: 'last words' } });
    expect(await ask(target, 'count')).toMatchObject({ output: { output: '1' } });
  });

  test('its time is up: failed', async () => {
    const target = await openBot({ run: { timeout_s: 0.5 } });
    expect(await ask(target, 'hang')).toMatchObject({ kind: 'failed', code: 'timeout' });
  });

  test.each([
    ['hang', ': it printed nothing; if it did answer, flush after each line, e.g.'],
    ['no-id', ': a line came without the "id" it was asked with'],
    ['no-line-end', ': what it printed has no line end'],
  ])('%s: what came instead of an answer is told', async (input, told) => {
    const seconds = stretchMs(1000) / 1000;
    const target = await openBot({ run: { timeout_s: seconds } });
    expect(await ask(target, input)).toMatchObject({
      kind: 'failed',
      code: 'timeout',
      message: expect.stringContaining(`no answer within ${seconds} s${told}`),
    });
  });

  test('a program that answered before is not told to flush', async () => {
    const seconds = stretchMs(1000) / 1000;
    const target = await openBot({ run: { timeout_s: seconds } });
    await ask(target, 'count');
    expect(await ask(target, 'hang')).toMatchObject({ message: `no answer within ${seconds} s` });
  });

  test.each([
    ['run', 'the command could not be started: no-such-program-here: no such program'],
    ['case', 'cannot start the command: no-such-program-here: no such program'],
  ] as const)(
    'a program that is not there, one process a %s: not measured',
    async (per, message) => {
      const target = await open(['no-such-program-here'], { target: { per } });
      expect(await ask(target, 'x')).toEqual({
        kind: 'error',
        code: 'unstarted',
        message,
        retry: false,
      });
    },
  );

  test('nothing is left after close; an interruption is nobody’s fault', async () => {
    const target = await openBot({ run: { concurrency: 2 } });
    const answer = await ask(target, 'pid');
    const controller = new AbortController();
    const call = target.answer(requestFor('hang'), controller.signal);
    setTimeout(() => controller.abort(), 50);
    expect(await call).toMatchObject({ kind: 'error', code: 'interrupted' });
    await target.close();
    expect(await isGoneSoon(Number(answer.kind === 'answer' && answer.output.output))).toBe(true);
  });

  test('digests of the files that the command names', async () => {
    const before = (await openBot()).facts;
    expect(before).toMatchObject({ kind: 'command', deterministic: false });
    repository.write('evals/bot.mjs', `${BOT}// changed`);
    expect((await openBot()).facts.digests['code']).not.toBe(before.digests['code']);
  });
});

describe('per: case', () => {
  const openCase = (run: { [key: string]: Json } = {}) =>
    open([node, 'case.mjs'], { target: { per: 'case' }, run });

  test('stdout is the text, without its last line end', async () => {
    expect(await ask(await openCase(), 'hi')).toMatchObject({
      kind: 'answer',
      output: { output: 'you said hi\n', latency_ms: expect.any(Number) },
    });
  });

  test('an answer that may not be whole is none', async () => {
    expect(await ask(await openCase(), 'leave')).toMatchObject({
      kind: 'failed',
      code: 'cut',
      message: expect.stringContaining(
        'the command ended with exit code 0, but a program that it started held its stdout open',
      ),
    });
  });

  test('a non-zero exit code and a time-out are failures', async () => {
    expect(await ask(await openCase(), 'fail')).toMatchObject({
      kind: 'failed',
      message: 'the command exited with code 2: no luck',
    });
    expect(await ask(await openCase({ timeout_s: 0.5 }), 'hang')).toMatchObject({
      kind: 'failed',
      code: 'timeout',
    });
  });
});
