import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { LLMock, type ChatCompletionRequest } from '@copilotkit/aimock';
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeResponseLine } from '../../src/adapters/storage/response-lines.ts';
import type { Trial } from '../../src/domain/run.ts';
import type { UsageSummary } from '../../src/domain/verdict.ts';
import { labelled, RUBRIC } from '../support/judged-suite.ts';
import { honest, judgedText, lastText, MODEL, verdict } from '../support/mocked-judge.ts';
import { makeFolder, toJsonLines } from '../support/run-cli.ts';
import { runVerb } from '../support/run-verb.ts';

// What is asked of a real server, request by request, when a suite is run again.

const KEY = 'sk-test-0123456789abcdef0123456789abcdef';
const CASES = 20;
const CANARIES = 2;
const CACHE = 'evals/runs/.cache/chat.jsonl';

interface Options {
  prompt?: string;
  parameters?: string;
  judges?: string;
  run?: string;
  more?: string;
}

const suiteOf = (options: Options = {}): string => `
suite: chat
datasets: [{ path: ../datasets/d.jsonl, version: "1" }]
target: { openai: { model: gpt-5-mini, prompt: "${options.prompt ?? 'Say: {{input}}'}"${options.parameters ?? ''} } }
scorers: [{ name: correctness, type: contains, value: "{{reference}}" }]
${options.judges ?? ''}
run: { max_retries: 0, max_trials: 1${options.run ?? ''} }
${options.more ?? ''}
`;
const JUDGES = `judges: [{ name: helpful, rubric: ../prompts/helpful.md, model: ${MODEL} }]`;

const casesOf = (edited: (index: number) => boolean = () => false): string =>
  toJsonLines(
    Array.from({ length: CASES }, (_, index) => ({
      id: `case-${index}`,
      input: edited(index) ? `another ${index}` : `question ${index}`,
      reference: String(index),
    })),
  );

let place: Awaited<ReturnType<typeof makeFolder>>;
let mock: LLMock;
let age: number;

const env = (): Record<string, string> => ({
  OPENAI_API_KEY: KEY,
  OPENAI_BASE_URL: `${mock.url}/v1`,
});
const isJudge = (request: ChatCompletionRequest): boolean => request.model === MODEL;

beforeEach(async () => {
  age = 0;
  mock = await LLMock.create({ port: 0, journalMaxEntries: 0 });
  mock.on({ predicate: isJudge }, (request) =>
    judgedText(request).startsWith('a good answer') ? verdict('pass') : honest(request),
  );
  mock.onEmbedding(/./, { embedding: [0.6, 0.8] });
  // no two answers are the same
  mock.on({ predicate: () => true }, (request) => ({
    content: `a good answer, the ${(age += 1)}th, to ${lastText(request)}`,
  }));
  place = await makeFolder({
    'evals/configs/pr.yaml': suiteOf(),
    'evals/datasets/d.jsonl': casesOf(),
    'evals/prompts/helpful.md': RUBRIC,
    'evals/calibration/helpful.jsonl': labelled(60),
  });
});
afterEach(async () => {
  await mock.stop();
  await place.remove();
});

interface Told {
  folder: string;
  target: number;
  judge: number;
  usage: UsageSummary;
  verdict: string;
  cost?: number;
  trials: Trial[];
  stderr: string;
}

/** One run, after everything is pinned; and how many requests it made. */
async function run(...args: string[]): Promise<Told> {
  const pinned = await runVerb(place.folder, ['pin'], env());
  if (pinned.code !== 0) throw new Error(pinned.stderr);
  const before = mock.getRequests().length;
  const { stdout, stderr } = await runVerb(place.folder, ['run', '--json', ...args], env());
  const document = JSON.parse(stdout) as {
    run: string;
    usage: UsageSummary;
    verdict: string;
    cost_usd?: number;
  };
  const asked = mock.getRequests().slice(before);
  const judge = asked.filter(({ body }) => JSON.stringify(body).includes(MODEL)).length;
  const { usage, verdict: said, cost_usd: cost } = document;
  return {
    folder: document.run,
    target: asked.length - judge,
    judge,
    usage,
    verdict: said,
    ...(cost !== undefined && { cost }),
    stderr,
    trials: readFileSync(join(document.run, 'trials.jsonl'), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Trial),
  };
}

const outputsOf = ({ trials }: Told): (string | null)[] =>
  trials.toSorted((a, b) => a.case.localeCompare(b.case)).map(({ output }) => output.output);
const write = (options: Options): Promise<void> =>
  place.write('evals/configs/pr.yaml', suiteOf(options));

describe('a second run', () => {
  test('of the same suite asks nothing, says so, and comes to the same', async () => {
    const first = await run();
    expect([first.target, first.trials.some(({ cached }) => cached)]).toEqual([CASES, false]);
    const second = await run();
    expect([second.target, second.judge, second.verdict]).toEqual([0, 0, first.verdict]);
    expect(outputsOf(second)).toEqual(outputsOf(first));
    expect(second.trials.every(({ cached, attempts }) => cached === true && attempts === 0)).toBe(
      true,
    );
    expect(second.usage.target).toEqual({
      calls: 0,
      cached: CASES,
      input_tokens: 0,
      output_tokens: 0,
    });
    expect(second.stderr.replaceAll(/\s+/g, ' ')).toContain(
      `target: 0 calls and ${CASES} answers from the response cache`,
    );
    expect(second.stderr).not.toMatch(/warn/i);
  });

  test.each([1, 7])('after %i cases have changed asks for just those', async (changed) => {
    await run();
    await place.write(
      'evals/datasets/d.jsonl',
      casesOf((index) => index < changed),
    );
    expect(await run()).toMatchObject({ target: changed });
    expect(await run()).toMatchObject({ target: 0 });
  });

  test.each<[string, Options]>([
    ['the prompt', { prompt: 'Tell me: {{input}}' }],
    ['a parameter', { parameters: ', temperature: 0' }],
    ['a price', { more: 'prices: { gpt-5-mini: { input: 1, output: 2, as_of: "2026-11-01" } }' }],
  ])('after %s has changed asks for all', async (_, options) => {
    await run();
    await write(options);
    expect(await run()).toMatchObject({ target: CASES });
    // what was asked before is still known
    await write({});
    expect(await run()).toMatchObject({ target: 0 });
  });

  test('after tags, references or scorers have changed asks nothing', async () => {
    await run();
    const text = casesOf().replaceAll('"reference":"', '"tags":["faq"],"reference":"');
    await place.write('evals/datasets/d.jsonl', text.replace('"0"', '"question"'));
    await place.write(
      'evals/configs/pr.yaml',
      suiteOf().replace('type: contains', 'type: icontains'),
    );
    expect(await run()).toMatchObject({ target: 0 });
  });

  test('with more trials asks for the new ones: no trial is served the answer of another', async () => {
    await run();
    await write({ run: ', trials: 3', more: '' });
    await place.write(
      'evals/configs/pr.yaml',
      suiteOf({ run: ', trials: 3' }).replace('max_trials: 1', 'max_trials: 3'),
    );
    const told = await run();
    expect(told).toMatchObject({ target: 2 * CASES });
    const distinct = new Set(outputsOf(told));
    expect(distinct.size).toBe(3 * CASES);
    expect(new Set(outputsOf(await run()))).toEqual(distinct);
  });
});

describe('judges', () => {
  test('a changed rubric costs no target call; an unchanged one costs nothing at all', async () => {
    await write({ judges: JUDGES });
    expect(await run()).toMatchObject({ target: CASES, judge: CASES + CANARIES });
    const second = await run();
    expect(second).toMatchObject({ target: 0, judge: 0 });
    expect(second.usage.judges).toMatchObject({ calls: 0, cached: CASES + CANARIES });
    expect(second.stderr.replaceAll(/\s+/g, ' ')).toContain(
      `judges: 0 calls and ${CASES + CANARIES} answers from the response cache`,
    );
    const strict = RUBRIC.replace('version: "1"', 'version: "2"').replace('Is it', 'Is it really');
    await place.write('evals/prompts/helpful.md', strict);
    expect(await run()).toMatchObject({ target: 0, judge: CASES + CANARIES });
  });

  test('an output that changed is judged anew, the others are not', async () => {
    await write({ judges: JUDGES });
    await run();
    await place.write(
      'evals/datasets/d.jsonl',
      casesOf((index) => index < 3),
    );
    // what answers under its name may be another one by now: its canaries come first
    const canaries = 2;
    expect(await run()).toMatchObject({ target: 3, judge: 3 + canaries });
  });
});

describe('embeddings', () => {
  const withMeaning = (pinned = '1'): string =>
    suiteOf().replace(
      /scorers: .*/,
      `scorers: [{ name: meaning, type: embedding, value: "{{reference}}", model: text-embedding-3-small, pinned: "${pinned}", threshold: 0.5 }]`,
    );
  const isEmbedding = ({ body }: { body: unknown }): boolean =>
    JSON.stringify(body).includes('text-embedding-3-small');
  const embedded = async (): Promise<{ asked: number; told: Told }> => {
    const before = mock.getRequests().length;
    const told = await run();
    return { asked: mock.getRequests().slice(before).filter(isEmbedding).length, told };
  };

  beforeEach(() => place.write('evals/configs/pr.yaml', withMeaning()));

  test('of the same texts are not asked for again, and say so', async () => {
    const first = await embedded();
    // each answer, and each reference
    expect([first.asked, first.told.verdict]).toEqual([2 * CASES, 'pass']);
    const second = await embedded();
    expect([second.asked, second.told.target]).toEqual([0, 0]);
    expect(second.told.usage.judges).toMatchObject({ calls: 0, cached: CASES });
    const scoresOf = ({ trials }: Told): unknown[] =>
      trials.map(({ case: id, scores }) => [
        id,
        scores.map((score) => ({ ...score, asked: undefined })),
      ]);
    expect(new Map(scoresOf(second.told) as [string, unknown][])).toEqual(
      new Map(scoresOf(first.told) as [string, unknown][]),
    );
  });

  test('another bar asks for none; another reference or model for its own', async () => {
    await run();
    await place.write(
      'evals/configs/pr.yaml',
      withMeaning().replace('threshold: 0.5', 'threshold: 0.6'),
    );
    expect(await embedded()).toMatchObject({ asked: 0 });
    await place.write(
      'evals/datasets/d.jsonl',
      casesOf().replace('"reference":"0"', '"reference":"nought"'),
    );
    expect(await embedded()).toMatchObject({ asked: 2 });
    await place.write('evals/configs/pr.yaml', withMeaning('2'));
    expect(await embedded()).toMatchObject({ asked: 2 * CASES });
  });

  test('kept for another number of references, or by another model, count for nothing', async () => {
    await run();
    const path = join(place.folder, CACHE);
    const [first = '', second = '', ...others] = readFileSync(path, 'utf8')
      .trim()
      .split('\n')
      .toSorted((a, b) => Number(b.includes('"compared"')) - Number(a.includes('"compared"')));
    const lines = [
      forge(first, { similarities: [1, 1], model: 'text-embedding-3-small' }),
      forge(second, { similarities: [1], model: 'stranger' }),
      ...others,
    ];
    writeFileSync(path, `${lines.join('\n')}\n`);
    expect(await embedded()).toMatchObject({ asked: 4 });
  });

  /** The line, its digest too, as somebody writes it who means it. */
  function forge(line: string, compared: { similarities: number[]; model: string }): string {
    const { key, at } = JSON.parse(line) as { key: string; at: number };
    return writeResponseLine({ key, at }, { compared }).trim();
  }
});

describe('who may read and write', () => {
  test('a baseline is measured anew, and what it measured is kept', async () => {
    const first = await run();
    await write({ run: ', baseline_trials: 1' });
    const baseline = await run('--record');
    expect(baseline).toMatchObject({ target: CASES });
    expect(outputsOf(baseline)).not.toEqual(outputsOf(first));
    const after = await run();
    expect([after.target, outputsOf(after)]).toEqual([0, outputsOf(baseline)]);
  });

  test('a baseline that goes on with a run of served answers asks for them, and says each once', async () => {
    await run();
    const served = await run();
    expect(served).toMatchObject({ target: 0 });
    const recorded = await run('--record', '--resume', served.folder);
    // run.baseline_trials
    expect(recorded).toMatchObject({ target: 5 * CASES });
    expect(recorded.trials).toHaveLength(5 * CASES);
    expect(recorded.trials.some(({ cached }) => cached)).toBe(false);
  });

  test('cache: off neither reads nor writes; read only reads; --no-cache is off for once', async () => {
    await write({ run: ', cache: off' });
    expect(await run()).toMatchObject({ target: CASES });
    await write({ run: ', cache: read' });
    expect(await run()).toMatchObject({ target: CASES });
    expect(await run()).toMatchObject({ target: CASES });
    await write({});
    expect(await run('--no-cache')).toMatchObject({ target: CASES });
    expect(await run()).toMatchObject({ target: CASES });
    await write({ run: ', cache: read' });
    expect(await run()).toMatchObject({ target: 0 });
    expect(await run('--no-cache')).toMatchObject({ target: CASES });
  });
});

describe('a bad day', () => {
  test('side by side with the base commit, both are asked: no answer of another day', async () => {
    await write({ more: 'gates: { baseline: { fresh: true } }' });
    await run();
    expect(await run()).toMatchObject({ target: CASES });
  });

  test('what failed is asked for again, the rest is not', async () => {
    mock.reset();
    mock.on(
      { predicate: (request) => lastText(request).endsWith(' 3') },
      { error: { message: 'down', type: 'server_error' }, status: 503 },
    );
    mock.on({ predicate: () => true }, { content: 'a good answer 0123456789' });
    await run();
    mock.reset();
    mock.on({ predicate: () => true }, { content: 'a good answer 0123456789' });
    expect(await run()).toMatchObject({ target: 1 });
  });

  test('a file that somebody committed is nobody’s word: all is asked for', async () => {
    await run();
    const git = (...args: string[]): string =>
      execFileSync('git', args, { cwd: place.folder, encoding: 'utf8' });
    git('init', '--quiet');
    expect(await run()).toMatchObject({ target: 0 });
    git('add', '--force', CACHE);
    const told = await run();
    expect(told).toMatchObject({ target: CASES });
    expect(told.stderr.replaceAll(/\s+/g, ' ')).toContain('the response cache is not used');
  });

  test('a forged entry, a torn one, noise: asked for again with a warning, never a crash', async () => {
    const first = await run();
    const path = join(place.folder, CACHE);
    const lines = readFileSync(path, 'utf8').trim().split('\n');
    const forged = lines[0]!.replace('a good answer', 'a great answer');
    writeFileSync(
      path,
      [forged, 'noise', ...lines.slice(1, -1), lines.at(-1)!.slice(0, -30)].join('\n'),
    );
    const second = await run();
    expect([second.target, second.verdict]).toEqual([2, first.verdict]);
    expect(second.stderr.replaceAll(/\s+/g, ' ')).toContain(
      '3 entries of the response cache are not what was written',
    );
    expect(JSON.stringify(outputsOf(second))).not.toContain('great');
    expect(await run()).toMatchObject({ target: 0 });
  });
});

/** A bot of the repository's own, whose answers are kept. */
const OWN_BOT = `
suite: chat
datasets: [{ path: ../datasets/d.jsonl, version: "1" }]
target: { module: ../../app/bot.mjs }
scorers: [{ name: correctness, type: contains, value: "{{reference}}" }]
run: { max_trials: 1, affected_by: ["app/**"] }
`;

test('what our own bot failed is not drawn again until it is green; a bot that is not installed is asked again', async () => {
  await place.write('evals/configs/pr.yaml', OWN_BOT);
  // what chance it is lies where nobody declared it
  await place.write(
    'app/bot.mjs',
    `import { readFileSync } from 'node:fs';
    export default (input) => {
      const fails = readFileSync('chance', 'utf8').trim();
      if (new RegExp(fails).test(input)) throw new Error('it broke');
      return 'about ' + input;
    };`,
  );
  const failedOf = ({ trials }: Told): string[] =>
    trials
      .filter(({ output }) => output.error)
      .map((trial) => trial.case)
      .sort();
  const cachedOf = ({ trials }: Told): number => trials.filter(({ cached }) => cached).length;
  await place.write('chance', '');
  const notInstalled = await run();
  expect(notInstalled.trials.length).toBeGreaterThan(0);
  await place.write('chance', '[37]$');
  const first = await run();
  expect([cachedOf(first), failedOf(first)]).toEqual([
    0,
    ['case-13', 'case-17', 'case-3', 'case-7'],
  ]);
  await place.write('chance', 'nothing');
  const again = await run();
  expect([cachedOf(again), failedOf(again), again.verdict]).toEqual([
    CASES,
    failedOf(first),
    first.verdict,
  ]);
  expect(failedOf(await run('--no-cache'))).toEqual([]);
});

test('a bot of our own: asked again where one of the files that decide its answer has changed', async () => {
  const suite = (more: string): string => `
suite: chat
datasets: [{ path: ../datasets/d.jsonl, version: "1" }]
target: { module: ../../app/bot.mjs }
scorers: [{ name: correctness, type: contains, value: "{{reference}}" }]
run: { max_trials: 1${more} }
`;
  await place.write('evals/configs/pr.yaml', suite(', affected_by: ["app/**"]'));
  await place.write('app/bot.mjs', "export default (input) => 'about ' + input;\n");
  await place.write('app/prompt.md', 'Be kind.');
  const cachedOf = ({ trials }: Told): number => trials.filter(({ cached }) => cached).length;
  expect(cachedOf(await run())).toBe(0);
  expect(cachedOf(await run())).toBe(CASES);
  await place.write('app/prompt.md', 'Be brief.');
  expect(cachedOf(await run())).toBe(0);
  await place.write('README.md', 'x');
  expect(cachedOf(await run())).toBe(CASES);
  await place.write('evals/configs/pr.yaml', suite(''));
  expect(cachedOf(await run())).toBe(0);
  expect(cachedOf(await run())).toBe(0);
});

test('what a bot answered while its files were edited is not kept for what they were before', async () => {
  await place.write('evals/configs/pr.yaml', OWN_BOT);
  await place.write(
    'app/bot.mjs',
    `import { existsSync, writeFileSync } from 'node:fs';
    export default (input) => {
      if (input === 'question 3' && existsSync('editing')) writeFileSync('app/prompt.md', 'Be brief.');
      return 'about ' + input;
    };`,
  );
  await place.write('app/prompt.md', 'Be kind.');
  await place.write('editing', '');
  const cachedOf = ({ trials }: Told): number => trials.filter(({ cached }) => cached).length;
  const edited = await run();
  expect([cachedOf(edited), edited.verdict]).toEqual([0, 'pass']);
  expect(edited.stderr).toContain('none of them is kept for the next run');
  await place.write('app/prompt.md', 'Be kind.');
  rmSync(join(place.folder, 'editing'));
  expect(cachedOf(await run())).toBe(0);
  expect(cachedOf(await run())).toBe(CASES);
});
