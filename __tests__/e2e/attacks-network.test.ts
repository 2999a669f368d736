import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Trial } from '../../src/domain/run.ts';
import { openWorld, type GatedWorld, type WorldRun } from '../support/gated-world.ts';
import {
  startLoopbackHttp,
  type HttpBehaviour,
  type LoopbackHttp,
} from '../support/loopback-http.ts';
import { toJsonLines } from '../support/run-cli.ts';

// Each test is one attack by the network, or by the process of a target. The bundle is the real one.

const KEY = 'sk-test-0123456789abcdef0123456789abcdef';
const BOT_KEY = 'bot-key-0123456789abcdef0123456789';
const CASES = toJsonLines(
  Array.from({ length: 4 }, (_, index) => ({ id: `c${index}`, input: `question ${index}` })),
);
const suiteOf = (target: string, more = ''): string => `suite: network
datasets: [{ path: ../datasets/d.jsonl, version: "1" }]
target: ${target}
scorers: [{ name: correctness, type: contains, value: answer }]
run: { max_retries: 0, timeout_s: 5, cache: off }
${more}`;
const OPENAI = suiteOf('{ openai: { model: gpt-4o-mini-2024-07-18, prompt: "{{input}}" } }');

/** A suite whose target is a process. */
const MODULE = 'evals/configs/module.yaml';
const MODULE_SUITE = suiteOf('{ module: ../../bot.mjs, env: [BOT_KEY] }').replace(
  'network',
  'module',
);

const answerChat: HttpBehaviour = (_, response) => {
  response.setHeader('content-type', 'application/json');
  response.end(
    JSON.stringify({
      model: 'gpt-4o-mini-2024-07-18',
      choices: [{ finish_reason: 'stop', message: { role: 'assistant', content: 'an answer' } }],
    }),
  );
};

let world: GatedWorld;
/** The provider, or the target, that the job means. */
let meant: LoopbackHttp;
/** Where an attacker listens. */
let trap: LoopbackHttp;
let behave: HttpBehaviour = answerChat;
let files: Record<string, string>;
let pull = 0;

beforeAll(async () => {
  meant = await startLoopbackHttp((request, response) => behave(request, response));
  trap = await startLoopbackHttp(answerChat);
  world = await openWorld({ processes: 'own' });
  files = await world.pinned(
    {
      'evals/configs/pr.yaml': OPENAI,
      [MODULE]: MODULE_SUITE,
      'bot.mjs': "export default () => 'an answer';\n",
      'evals/datasets/d.jsonl': CASES,
    },
    ['evals/configs/pr.yaml', MODULE],
  );
  await world.push(files, { inputs: inputs() });
});
afterAll(async () => {
  await world.close();
  await Promise.all([meant.close(), trap.close()]);
});
beforeEach(() => {
  pull += 1;
  behave = answerChat;
  meant.requests.splice(0);
  trap.requests.splice(0);
});

const inputs = (): Record<string, string> => ({
  'openai-api-key': KEY,
  'openai-base-url': `${meant.url}/v1`,
});

function propose(
  suite: string,
  options: { env?: Record<string, string>; inputs?: Record<string, string> } = {},
): Promise<WorldRun> {
  // a change of its own, or there is nothing to do
  const changed = { 'evals/configs/pr.yaml': `${suite}\n# pull request ${pull}\n` };
  return world.pullRequest(pull, changed, {
    inputs: inputs(),
    secrets: [KEY, BOT_KEY],
    ...options,
  });
}

/** Neither log nor comment, summary, outputs nor artifact holds a key, as it is or encoded. */
function expectNoKey(result: WorldRun): void {
  const { artifacts, blobs, comments } = world.github.state;
  const everything = [
    ...result.raw.stdout.split('\n').filter((line) => !line.startsWith('::add-mask::')),
    result.raw.stderr,
    result.summary,
    JSON.stringify([result.outputs, result.state, result.annotations, comments]),
    ...artifacts.map(({ blobId }) => blobs.get(blobId)!.content.toString('latin1')),
  ].join('\n');
  for (const key of [KEY, BOT_KEY, result.token])
    for (const form of [key, key.slice(0, 24), Buffer.from(key).toString('base64').slice(0, 30)])
      expect(everything).not.toContain(form);
}

/** A proxy that the job names may see the artifacts of this loopback GitHub go by, in the clear; nothing else. */
function expectOnlyUploads({ requests }: LoopbackHttp): void {
  expect(requests.filter(({ path }) => !/^http:\/\/127\.0\.0\.1:\d+\/blobs\//.test(path))).toEqual(
    [],
  );
  expect(JSON.stringify(requests)).not.toContain(KEY);
}

async function readTrials({ outputs }: WorldRun): Promise<Trial[]> {
  const text = await readFile(join(outputs['run-path']!, 'trials.jsonl'), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Trial);
}

describe('key exfiltration', () => {
  test('by a base URL in the suite: there is no such key, and nothing is called', async () => {
    for (const name of ['base_url', 'baseURL', 'api_key', 'headers', 'organization']) {
      const target = `{ openai: { model: m, prompt: "{{input}}", ${name}: "${trap.url}" } }`;
      const result = await propose(suiteOf(target));
      expect(result.outputs['verdict']).toBe('error');
      expect(result.log).toContain(`"${name}" is not a key`);
    }
    expect([...meant.requests, ...trap.requests]).toEqual([]);
  });

  test('by a base URL that is neither https nor this machine: refused before the first call', async () => {
    for (const url of ['http://example.com/v1', 'ftp://127.0.0.1/', 'http://127.0.0.1.example.com'])
      expect(
        (await propose(OPENAI, { inputs: { ...inputs(), 'openai-base-url': url } })).log,
      ).toContain('neither https nor a loopback address');
    expect(trap.requests).toEqual([]);
  });

  test('by variables of the environment: every option of the client is given', async () => {
    const result = await propose(OPENAI, {
      env: {
        OPENAI_BASE_URL: `${trap.url}/v1`,
        OPENAI_API_KEY: 'sk-of-the-environment',
        OPENAI_ADMIN_KEY: 'sk-admin-of-the-environment',
        OPENAI_ORG_ID: 'org-evil',
        OPENAI_PROJECT_ID: 'proj-evil',
        OPENAI_WEBHOOK_SECRET: 'whsec-evil',
        OPENAI_CUSTOM_HEADERS: 'x-evil: yes\nauthorization: Bearer evil',
        OPENAI_LOG: 'debug',
        HTTP_PROXY: trap.url,
        HTTPS_PROXY: trap.url,
        ALL_PROXY: trap.url,
        http_proxy: trap.url,
        https_proxy: trap.url,
        NO_PROXY: 'github.localhost',
        no_proxy: 'github.localhost',
      },
    });
    expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
    expectOnlyUploads(trap);
    expect(meant.requests.length).toBeGreaterThan(3);
    for (const { headers } of meant.requests) {
      expect(headers.authorization).toBe(`Bearer ${KEY}`);
      expect(Object.keys(headers).filter((name) => /openai|evil|stainless/.test(name))).toEqual([]);
    }
    expect(JSON.stringify(meant.requests)).not.toMatch(/evil|of-the-environment/);
    expectNoKey(result);
  });

  test('by a proxy: it is asked for a tunnel, and sees neither key nor request', async () => {
    const result = await propose(OPENAI, {
      inputs: { ...inputs(), 'openai-base-url': 'https://api.example.invalid/v1' },
      env: { HTTPS_PROXY: trap.url, NO_PROXY: 'github.localhost' },
    });
    expect(result.outputs['verdict']).toBe('error');
    // a server that knows no CONNECT answers nothing of it: the tunnel was all that was asked for
    expectOnlyUploads(trap);
    expect(trap.connections()).toBeGreaterThan(0);
    expectNoKey(result);
  });

  test.each([301, 302, 303, 307, 308])(
    'by a redirect of the provider: %i is not followed',
    async (status) => {
      behave = (_, response) => {
        response.writeHead(status, { location: `${trap.url}/v1/chat/completions` }).end();
      };
      const result = await propose(OPENAI);
      expect(result.outputs['verdict']).toBe('error');
      expect(trap.requests).toEqual([]);
      expectNoKey(result);
    },
  );

  test('by an error message: what the provider echoes of the key is taken out', async () => {
    behave = ({ headers }, response) => {
      const key = String(headers.authorization);
      response.writeHead(401, { 'content-type': 'application/json', 'x-echo': key });
      response.end(JSON.stringify({ error: { message: `wrong key: ${key} (${KEY})`, code: KEY } }));
    };
    const result = await propose(OPENAI);
    expect(result.outputs['verdict']).toBe('error');
    expect(result.log).toContain('401');
    expectNoKey(result);
  });

  const http = (more: string): string =>
    suiteOf(`{ http: { url: "${meant.url}/ask", output: "$.text", ${more} }, env: [BOT_KEY] }`);
  const answerText: HttpBehaviour = (_, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ text: 'an answer' }));
  };

  test('by an HTTP target: a redirect to another host is not followed', async () => {
    behave = (_, response) => {
      response.writeHead(307, { location: `${trap.url}/ask` }).end();
    };
    const result = await propose(http('headers: { authorization: "Bearer ${env:BOT_KEY}" }'), {
      env: { BOT_KEY },
    });
    expect(meant.requests[0]?.headers.authorization).toBe(`Bearer ${BOT_KEY}`);
    expect(trap.requests).toEqual([]);
    expectNoKey(result);
  });

  test('by an HTTP target that asks for what is the runner’s, or of the job’s inputs', async () => {
    behave = answerText;
    for (const name of ['GITHUB_TOKEN', 'ACTIONS_RUNTIME_TOKEN', 'INPUT_OPENAI_API_KEY']) {
      const headers = `headers: { x-a: "\${env:${name}}" } }, env: [${name}`;
      const target = `{ http: { url: "${trap.url}/ask", output: "$.text", ${headers}] }`;
      const result = await propose(suiteOf(target), { env: { [name]: 'value' } });
      expect(result.log).toContain(`${name} belongs to the runner`);
    }
    expect(trap.requests).toEqual([]);
  });

  test('by an HTTP target in the clear', async () => {
    const target =
      '{ http: { url: "http://example.com/", output: "$.a", headers: { x-api-key: fixed } } }';
    const result = await propose(suiteOf(target));
    expect(result.log).toContain('would travel to example.com in the clear');
  });

  test('by a webhook that redirects: the message goes nowhere else, the address is not told', async () => {
    behave = ({ path }, response) => {
      if (path.startsWith('/hook')) response.writeHead(307, { location: `${trap.url}/x` }).end();
      else answerChat({ method: '', path, headers: {}, body: '' }, response);
    };
    const hook = `${meant.url}/hook/T0/secret-of-the-address`;
    const result = await propose(OPENAI, {
      inputs: { ...inputs(), 'notify-webhook-url': hook, 'notify-on': 'all' },
    });
    expect(result.log).toContain('the webhook answered 307');
    expect(result.raw.stdout.replaceAll(/^::add-mask::.*$/gm, '')).not.toContain('secret-of');
    expect(trap.requests).toEqual([]);
  });
});

describe('server-side request forgery', () => {
  test.each([
    'http://169.254.169.254/latest/meta-data/',
    'http://2852039166/latest/meta-data/',
    'http://0xA9.0xFE.0xA9.0xFE/',
    'http://0251.0376.0251.0376/',
    'http://[::ffff:169.254.169.254]/',
    'http://[fd00:ec2::254]/',
    'http://10.0.0.1/',
    'http://[::ffff:0a00:0001]/',
    'http:///169.254.169.254/',
  ])('%s is neither public nor loopback', async (url) => {
    const result = await propose(suiteOf(`{ http: { url: "${url}", output: "$.a" } }`));
    expect(result.outputs['verdict']).toBe('error');
    expect(result.log).toMatch(/neither public nor loopback|must not depend on the case/);
  });

  test('a case cannot choose the host', async () => {
    const target = `{ http: { url: "http:///{{input}}", output: "$.a" } }`;
    const result = await propose(suiteOf(target));
    expect(result.outputs['verdict']).toBe('error');
    expect(result.log).toContain('host must not depend on the case');
    expect(trap.requests).toEqual([]);
  });
});

describe('a target process', () => {
  /** The same suite as on main, and another bot. */
  const run = (bot: string, env: Record<string, string> = { BOT_KEY }): Promise<WorldRun> =>
    world.pullRequest(
      pull,
      { 'bot.mjs': bot },
      { inputs: { config: MODULE }, secrets: [KEY, BOT_KEY], env },
    );

  test('gets four variables and its own, and one channel', async () => {
    const bot = `
import { readdirSync, readFileSync } from 'node:fs';
export default () => JSON.stringify({
  answer: Object.keys(process.env).sort(),
  own: readFileSync('/proc/self/environ', 'latin1').split('\\0').map((one) => one.split('=')[0]).sort(),
  cwd: process.cwd(), argv: process.argv.slice(2), ipc: typeof process.send,
});`;
    const result = await run(bot, {
      BOT_KEY: 'shown',
      NODE_OPTIONS: '',
      GITHUB_TOKEN: 'x',
      SECRET: 'x',
    });
    const [trial] = await readTrials(result);
    const seen = JSON.parse(trial!.output.output!) as Record<'answer' | 'own' | 'argv', string[]>;
    const allowed = ['', 'BOT_KEY', 'HOME', 'LANG', 'PATH', 'TMPDIR'];
    expect([...seen.answer, ...seen.own].filter((name) => !allowed.includes(name))).toEqual([]);
    expect(seen.argv).toEqual(['--touchstone-child', 'module']);
    expect(seen).toMatchObject({ ipc: 'undefined' });
  });

  test('cannot make the gate listen for a debugger, and so not write its verdict', async () => {
    const bot = `
process.kill(process.ppid, 'SIGUSR1');
export default async () => {
  await new Promise((resolve) => setTimeout(resolve, 300));
  return 'an answer';
};`;
    // any free port: the usual one may be taken
    const env = { BOT_KEY, NODE_OPTIONS: '--inspect-port=0' };
    const result = await run(bot, env);
    expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
    expect(result.raw.stderr).not.toContain('Debugger listening');
  });

  test('cannot answer for another case, nor spoil the gate with what it writes on its channel', async () => {
    const bot = `
import { writeSync } from 'node:fs';
export default (input, { id }) => {
  const forged = { kind: 'value', durationMs: 0, value: 'an answer' };
  for (const other of ['c0', 'c1', 'c2', 'c3', '__proto__', '00000000-0000-4000-8000-000000000000'])
    writeSync(3, JSON.stringify({ ...forged, id: other }) + '\\n');
  writeSync(3, '{"kind":"value","id":"x","durationMs":1,"value":1,"__proto__":{"pass":true}}\\n');
  return id === 'c0' ? 'an answer' : 'wrong';
};`;
    const result = await run(bot);
    const passed = (await readTrials(result)).filter(
      ({ scores: [score] }) => score?.status === 'scored' && score.pass,
    );
    expect(new Set(passed.map((trial) => trial.case))).toEqual(new Set(['c0']));
  });

  test.each([
    ['a line without an end', "for (;;) writeSync(3, 'x'.repeat(1_000_000));"],
    ['what is no reply', "writeSync(3, 'rubbish\\n');"],
    ['output without an end', "for (;;) writeSync(1, 'x'.repeat(1_000_000));"],
    ['a value that is too long', "return 'x'.repeat(60_000_000);"],
    [
      'a value without a bottom',
      "let deep = 1; for (let n = 0; n < 20_000; n += 1) deep = { deep }; return { tool_calls: [{ name: 'f', arguments: deep }] };",
    ],
  ])('that sends %s fails its case, and the gate goes on', async (_, code) => {
    const bot = `
import { writeSync } from 'node:fs';
export default (input, { id }) => {
  if (id === 'c1') { ${code} }
  return 'an answer';
};`;
    const result = await run(bot);
    expect(['pass', 'fail']).toContain(result.outputs['verdict']);
    const failed = (await readTrials(result)).filter(
      ({ output }) => output.error?.kind === 'failed',
    );
    expect(new Set(failed.map((trial) => trial.case))).toEqual(new Set(['c1']));
  });

  test('cannot send the keys of its own environment by its errors', async () => {
    const bot = `
export default (input, { id }) => {
  console.log(process.env.BOT_KEY);
  console.error(process.env.BOT_KEY);
  if (id === 'c1') throw new Error('key ' + process.env.BOT_KEY);
  if (id === 'c2') { process.stderr.write('dying of ' + process.env.BOT_KEY); process.exit(3); }
  return 'an answer';
};`;
    const result = await run(bot);
    expectNoKey(result);
  });
});
