import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openWorld, type GatedWorld } from '../support/gated-world.ts';
import { toJsonLines } from '../support/run-cli.ts';

/** A bot that knows what its table says, and writes down that it was asked. */
const botOf = (answers: Record<string, string>): string => `
const answers = ${JSON.stringify(answers)};
export default async (input) => answers[input] ?? 'I do not know.';
`;

const GOOD = {
  refund: 'Within 30 days.',
  hours: 'Nine to five.',
  ship: 'Two days.',
  hello: 'Hello!',
};
const cases = [
  { id: 'refund-window', input: 'refund', reference: '30 days', tags: ['critical'] },
  { id: 'opening-hours', input: 'hours', reference: 'Nine to five' },
  { id: 'shipping-time', input: 'ship', reference: 'Two days' },
  { id: 'greeting', input: 'hello', reference: 'Hello' },
];
const suiteOf = (name: string): string => `
suite: ${name}
datasets: [{ path: ../datasets/golden.jsonl, version: "1" }]
target: { module: ../../bot.mjs, deterministic: true }
scorers: [{ name: correctness, type: contains, value: "{{reference}}" }]
`;

let world: GatedWorld;
beforeAll(async () => {
  world = await openWorld({ posts: 'when needed', processes: 'own' });
});
afterAll(() => world.close());

const ownComments = (): string[] => world.github.state.comments.map(({ body }) => body);

describe('a repository from its first baseline to a mended pull request', () => {
  test('push records the baseline', async () => {
    const files = await world.pinned({
      'bot.mjs': botOf(GOOD),
      'evals/configs/pr.yaml': suiteOf('support-bot'),
      'evals/datasets/golden.jsonl': toJsonLines(cases),
    });
    const result = await world.push(files);
    expect(result.log).toContain('artifact touchstone-support-bot');
    expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
    expect(world.github.state.artifacts.map(({ name }) => name)).toEqual([
      'touchstone-support-bot',
    ]);
    expect(ownComments()).toEqual([]);
    expect(result.summary).toContain('support-bot');
  });

  test('a pull request that breaks nothing is green, with one comment', async () => {
    const result = await world.pullRequest(7, { 'README.md': 'A bot.' });
    expect(result.log).toContain('Touchstone: pass');
    expect(result).toMatchObject({
      exitCode: 0,
      outputs: { verdict: 'pass', 'cases-regressed': '0' },
    });
    expect(result.outputs['baseline-sha']).toBe(await world.git.sha('main'));
    expect(ownComments()).toHaveLength(1);
    expect(ownComments()[0]).toContain('No regression on 4');
  });

  test('one broken critical case: red, the same comment, an annotation on its line', async () => {
    const broken = { ...GOOD, refund: 'Whenever you like.' };
    const result = await world.pullRequest(7, { 'bot.mjs': botOf(broken) });
    expect(result).toMatchObject({
      exitCode: 1,
      outputs: { verdict: 'fail', 'cases-regressed': '1' },
    });
    expect(ownComments()).toHaveLength(1);
    expect(ownComments()[0]).toContain('refund-window');
    expect(ownComments()[0]).toContain('Whenever you like.');
    expect(result.annotations).toContainEqual(
      expect.objectContaining({ type: 'error', file: 'evals/datasets/golden.jsonl', line: 1 }),
    );
    expect(result.annotations.at(-1)).toMatchObject({ type: 'error' });
  });

  test('a re-run of the red job stays red and asks the target nothing', async () => {
    const result = await world.rerun(7, { attempt: 2 });
    expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
    expect(result.log).toContain('trials taken over from an earlier attempt: 4; measured now: 0');
    expect(ownComments()).toHaveLength(1);
  });

  test('the next push mends it: green again, still one comment', async () => {
    const result = await world.pullRequest(7, { 'bot.mjs': botOf(GOOD) });
    expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
    expect(ownComments()).toHaveLength(1);
    expect(ownComments()[0]).toContain('No regression on 4');
  });
});
