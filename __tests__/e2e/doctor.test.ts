import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { seedRandom } from '../../src/verdict/seeded-random.ts';
import { makeFolder, toJsonLines, type CliResult } from '../support/run-cli.ts';
import { pinFolder, runVerb } from '../support/run-verb.ts';

const CASES = 24;
const cases = [
  ...Array.from({ length: CASES }, (_, index) => ({
    id: `fact-${index}`,
    input: `What is fact ${index}?`,
    reference: `the ${index}th fact`,
    tags: index === 0 ? ['critical'] : ['fact'],
  })),
  { id: 'fact-2-again', input: 'what is FACT 2', reference: 'The 2th fact.', tags: ['fact'] },
  {
    id: 'greeting',
    input: 'Hello!',
    reference: 'Gladly',
    tags: ['chat'],
  },
];

/** Every fourth case is answered as the dice fall; seeded, so that it is the same in every test. */
function record(seed: string, chance: number): string {
  const random = seedRandom([seed]);
  return toJsonLines(
    cases.flatMap(({ id, reference }, index) =>
      [1, 2, 3, 4, 5].map((trial) => {
        const luck = random() / 2 ** 32;
        const isGood = index % 4 !== 0 || luck < chance;
        return {
          id,
          trial,
          output: isGood
            ? `Gladly: ${reference} (${trial})`
            : `Gladly, but I have no idea, ${trial}.`,
        };
      }),
    ),
  );
}

const SUITE = (more = ''): string => `
suite: facts
datasets: [{ path: ../datasets/facts.jsonl, version: "1" }]
target: { recorded: ../recorded/answers.jsonl, deterministic: false }
scorers: [{ name: correctness, type: icontains, value: "{{reference}}" }]
${more}
`;

let place: Awaited<ReturnType<typeof makeFolder>>;
let runs: string[] = [];
const doctor = (...args: string[]): Promise<CliResult> =>
  runVerb(place.folder, ['doctor', ...args]);

beforeAll(async () => {
  place = await makeFolder({
    '.git/HEAD': '',
    'evals/configs/pr.yaml': SUITE(),
    'evals/configs/other.yaml': SUITE('run: { max_trials: 3 }').replace('facts', 'others'),
    'evals/datasets/facts.jsonl': toJsonLines(cases),
    'evals/recorded/answers.jsonl': record('monday', 0.7),
  });
  await pinFolder(place.folder);
});
afterAll(() => place.remove());

async function recordRun(): Promise<string> {
  const { code, stderr } = await runVerb(place.folder, ['run', '--record']);
  // a critical case may fail: that is no matter here
  if (code === 2) throw new Error(stderr);
  runs = readdirSync(join(place.folder, 'evals/runs')).sort();
  return runs.at(-1)!;
}

describe('touchstone doctor', () => {
  test('without a run: the cases, and how to get one', async () => {
    const { code, stdout, stderr } = await doctor();
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('no run of this suite is stored');
    expect(stdout).toContain('\n  touchstone run evals/configs/pr.yaml --record\n');
    expect(stdout).toContain('    fact-2, fact-2-again\n');
    expect(existsSync(join(place.folder, 'evals/runs'))).toBe(false);
  });

  test('on a noisy run: false alarms, power, and odd cases', async () => {
    await recordRun();
    const { code, stdout, stderr } = await doctor();
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(
      /^The gate on suite facts: \d\.\d % false alarms in 400 A\/A splits; it\ncatches|^The gate on suite facts: \d\.\d % false alarms in 400 A\/A splits; it catches drops/,
    );
    expect(stdout).toContain(`run ${runs[0]!} (26 cases, 5 trials each)`);
    for (const title of ['Flaky', 'Too easy: 1 case', 'Fewer than 10 cases: 1 tag'])
      expect(stdout).toContain(title);
    // the same run is always judged the same way
    expect((await doctor('--run', runs[0]!)).stdout).toBe(stdout);
  });

  test('--json: one document, and people read on', async () => {
    const { code, stdout, stderr } = await doctor('--json');
    expect(code).toBe(0);
    expect(stderr).toBe((await doctor()).stdout);
    const document = JSON.parse(stdout) as {
      self_test: { false_alarms: number; interval: [number, number] };
      flaky: { id: string }[];
    };
    expect(Object.keys(document)).toEqual([
      'suite',
      'run',
      'self_test',
      'power',
      'duplicates',
      'near_duplicates',
      'ambiguous',
      'saturated',
      'small_tags',
      'flaky',
      'too_easy',
    ]);
    expect(document).toMatchObject({
      suite: 'facts',
      run: join(place.folder, 'evals/runs', runs[0]!),
      self_test: { kind: 'split', splits: 400, sides: { baseline: 3, candidate: 2, usual: 5 } },
      power: [{ metric: 'pass_rate', max_drop: 0.02, needed: { more: expect.any(Number) } }],
      duplicates: [['fact-2', 'fact-2-again']],
      near_duplicates: [],
      ambiguous: [],
      saturated: [],
      too_easy: [{ id: 'greeting', passed: expect.any(Number), of: 5 }],
      small_tags: [
        { tag: 'chat', cases: 1 },
        { tag: 'fact', cases: 24, needed: expect.any(Number) },
      ],
    });
    const { false_alarms: share, interval } = document.self_test;
    expect(interval[0]).toBeLessThanOrEqual(share);
    expect(share).toBeLessThan(0.1);
    expect(document.flaky.map(({ id }) => id)).toContain('fact-4');
    expect(
      document.flaky.every(({ id }) => id === 'fact-2-again' || Number(id.slice(5)) % 4 === 0),
    ).toBe(true);
  });

  test('a second run of the same thing: nothing between them, then a drift', async () => {
    writeFileSync(join(place.folder, 'evals/recorded/answers.jsonl'), record('tuesday', 0.7));
    await recordRun();
    const same = await doctor('--baseline', runs[0]!);
    expect(same.code).toBe(0);
    expect(same.stdout).toContain('false alarms between two runs of the same thing');
    expect(same.stdout).toContain(`from ${runs[0]!} to ${runs[1]!}`);
    expect(same.stdout).toContain('✓ ');
    writeFileSync(join(place.folder, 'evals/recorded/answers.jsonl'), record('wednesday', 0));
    await recordRun();
    const { code, stdout } = await doctor('--baseline', runs[0]!, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      run: join(place.folder, 'evals/runs', runs[2]!),
      baseline: join(place.folder, 'evals/runs', runs[0]!),
      self_test: { kind: 'runs', plain: { forward: 'fail', backward: 'pass' } },
    });
  });

  test('a run of one trial a case cannot be compared with itself', async () => {
    const { code, stdout } = await runVerb(place.folder, ['run', '--filter', 'tag:chat', '--json']);
    expect(code).not.toBe(2);
    const { run } = JSON.parse(stdout) as { run: string };
    const { stdout: text } = await doctor('--run', run);
    expect(text).toContain('? Not measured: the run has one trial a case');
    expect(text).toContain('25 of the 26 cases are not in it as they are now');
    // and is not chosen where there is a better one
    expect(JSON.parse((await doctor('--json')).stdout)).toMatchObject({
      run: join(place.folder, 'evals/runs', runs.at(-1)!),
    });
  });

  test('what cannot be read is exit code 2', async () => {
    expect(await doctor('--run', 'nowhere')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('touchstone doctor'),
    });
    expect((await doctor('evals/configs/none.yaml')).code).toBe(2);
    expect((await doctor('--splits')).code).toBe(2);
    const other = await doctor('evals/configs/other.yaml', '--run', runs[0]!);
    expect(other.code).toBe(2);
    expect(other.stderr).toContain('is a run of suite facts');
    const trials = join(place.folder, 'evals/runs', runs[0]!, 'trials.jsonl');
    writeFileSync(trials, `${readFileSync(trials, 'utf8')}{"case"\n`);
    const cut = await doctor('--run', runs[0]!, '--json');
    expect(cut.code).toBe(2);
    expect(JSON.parse(cut.stdout)).toMatchObject({ verdict: 'error' });
  });
});
