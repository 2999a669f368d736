import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openWorld, type GatedWorld } from '../support/gated-world.ts';
import { toJsonLines } from '../support/run-cli.ts';

const LONG = 'x<!-- touchstone -->@team `````'.repeat(400);
const bot = (answer: string): string => `export default async () => ${JSON.stringify(answer)};\n`;
const suiteOf = (name: string): string => `
suite: ${name}
datasets: [{ path: ../datasets/golden.jsonl, version: "1" }]
target: { module: ../../bot.mjs, deterministic: true }
scorers: [{ name: correctness, type: contains, value: Hello }]
`;
const SUITE = suiteOf('support-bot');
const CASES = toJsonLines(
  Array.from({ length: 300 }, (_, index) => ({
    id: `case-${index}`,
    input: `hello ${index} ${'lorem ipsum '.repeat(40)}`,
    ...(index % 20 === 0 && { tags: ['critical'] }),
  })),
);
const GOOD = bot('Hello!');
const BAD = bot(LONG);

let world: GatedWorld;
beforeAll(async () => {
  world = await openWorld({ posts: 'when needed' });
  await world.push(
    await world.pinned({
      'bot.mjs': GOOD,
      'evals/configs/pr.yaml': SUITE,
      'evals/datasets/golden.jsonl': CASES,
    }),
  );
});
afterAll(() => world.close());

const of = (issue: number): string[] =>
  world.github.state.comments.filter((found) => found.issue === issue).map(({ body }) => body);
const posts = (): number =>
  world.github.requests.filter(
    ({ method, path }) => method === 'POST' && path.endsWith('/comments'),
  ).length;

describe('the one comment', () => {
  test('over a hundred others, one of them with a forged marker: ours is found again', async () => {
    for (let index = 0; index < 130; index += 1)
      world.github.arrange.comment({ issue: 1, body: `talk ${index}` });
    await world.pullRequest(1, { 'a.txt': 'a' }, { post: false });
    const [first, ...rest] = of(1).filter((body) => body.startsWith('<!-- touchstone'));
    expect(rest).toEqual([]);
    // somebody copies it: theirs stays theirs
    const forged = world.github.arrange.comment({ issue: 1, body: first!, author: 'mallory' });
    await world.pullRequest(1, { 'bot.mjs': BAD }, { post: false });
    expect(forged.body).toBe(first);
    const ours = of(1).filter((body) => body.startsWith('<!-- touchstone') && body !== first);
    expect(ours).toHaveLength(1);
    expect(ours[0]).toContain('Blocked');
  });

  test('300 failing cases with endless answers: at most 60,000 characters, the verdict first', async () => {
    const body = of(1).find((text) => text.includes('Blocked'))!;
    expect(body.length).toBeLessThanOrEqual(60_000);
    expect(body).toContain('15 of 15 critical cases failed');
    expect(body).toContain('Left out for length');
    expect(body.indexOf('<!--', 1)).toBe(-1);
  });

  test('annotations: at most ten, the decision among them, last', async () => {
    const result = await world.rerun(1, { attempt: 2, post: false });
    expect(result.annotations.filter(({ type }) => type === 'error').length).toBeLessThan(11);
    expect(result.hiddenAnnotations).toEqual([]);
    expect(result.annotations.length).toBeLessThanOrEqual(10);
    expect(result.annotations.at(-1)).toMatchObject({
      type: 'error',
      title: 'Touchstone: blocked (support-bot)',
    });
    expect(result.log.trimEnd().split('\n').at(-1)).toMatch(/Touchstone: fail — support-bot: /);
  });

  test('a run that was started before never speaks over a later one', async () => {
    const before = of(1);
    const late = await world.rerun(1, { attempt: 1, id: 900, post: false });
    expect(late.exitCode).toBe(1);
    expect(of(1)).toEqual(before);
  });

  test('a 502 after the comment was made: looked for, not made twice', async () => {
    world.github.fail(
      { method: 'POST', path: /issues\/2\/comments/ },
      {
        answer: 502,
        afterEffect: true,
      },
    );
    await world.pullRequest(2, { 'b.txt': 'b' }, { post: false });
    expect(of(2)).toHaveLength(1);
  });

  test('a suite file that is broken says so in the comment of its suite', async () => {
    await world.pullRequest(2, { 'evals/configs/pr.yaml': `${SUITE}nonsense: 1\n` });
    expect(of(2)).toHaveLength(1);
    expect(of(2)[0]).toContain('Could not measure');
    expect(of(2)[0]).toContain('nonsense');
    await world.pullRequest(2, { 'evals/configs/pr.yaml': SUITE }, { post: false });
    expect(of(2)).toHaveLength(1);
    expect(of(2)[0]).toContain('No regression');
  });
});

describe('the input `comment`', () => {
  const inputs = { comment: 'on-failure' };

  test('on-failure: none where green, one where red, and that turns green', async () => {
    await world.pullRequest(3, { 'c.txt': 'c' }, { inputs, post: false });
    expect(of(3)).toEqual([]);
    await world.pullRequest(3, { 'bot.mjs': bot('Bye.') }, { inputs, post: false });
    expect(of(3)).toHaveLength(1);
    await world.pullRequest(3, { 'bot.mjs': GOOD }, { inputs, post: false });
    expect(of(3)).toHaveLength(1);
    expect(of(3)[0]).toContain('No regression');
  });

  test('never: none, not even when red', async () => {
    const before = posts();
    const result = await world.pullRequest(
      4,
      { 'bot.mjs': bot('Bye.') },
      { inputs: { comment: 'never' } },
    );
    expect(result.exitCode).toBe(1);
    expect([of(4), posts()]).toEqual([[], before]);
  });
});

describe('several suites', () => {
  const both = { config: 'evals/configs/pr.yaml\nevals/configs/two.yaml' };

  test('one that cannot be read: still their one comment, one decision, the worst verdict', async () => {
    const files = await world.pinned(
      {
        'evals/configs/pr.yaml': SUITE,
        'evals/configs/two.yaml': suiteOf('two'),
        'bot.mjs': GOOD,
        'evals/datasets/golden.jsonl': CASES,
      },
      ['evals/configs/pr.yaml', 'evals/configs/two.yaml'],
    );
    await world.pullRequest(5, files, { inputs: both, post: false });
    expect(of(5)).toHaveLength(1);
    const result = await world.pullRequest(
      5,
      { 'evals/configs/two.yaml': `${suiteOf('two')}nonsense: 1\n`, 'bot.mjs': bot('Bye.') },
      { inputs: both, post: false },
    );
    expect(result).toMatchObject({ exitCode: 2, outputs: { verdict: 'error' } });
    expect(of(5)).toHaveLength(1);
    expect(of(5)[0]).toContain('nonsense');
    expect(of(5)[0]).toContain('support-bot');
    const decisions = result.annotations.filter(({ title }) =>
      title?.startsWith('Touchstone: could not measure'),
    );
    expect(decisions).toHaveLength(1);
    expect(result.annotations.length).toBeLessThanOrEqual(10);
  });

  test('two files with one name are refused: they would overwrite each other', async () => {
    const result = await world.pullRequest(
      6,
      { 'evals/configs/two.yaml': SUITE },
      { inputs: both, post: false },
    );
    expect(result).toMatchObject({ exitCode: 2, outputs: { verdict: 'error' } });
    expect(result.log).toContain('is the name of evals/configs/pr.yaml too');
  });
});
