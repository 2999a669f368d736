import { afterEach, expect, test } from '@jest/globals';
import { readVerdicts } from '../../src/config/read-verdicts.ts';
import type { JudgedVerdict } from '../../src/domain/calibration.ts';
import { UserError } from '../../src/errors.ts';
import { hashJudged } from '../../src/values/hash-judged.ts';
import { makeRepository, type TempRepository } from '../support/temp-repository.ts';

const FILE = 'evals/recorded/tone.jsonl';
const SCALE = { labels: ['fail', 'pass'], values: [0, 1] };

let repository: TempRepository | undefined;
afterEach(() => repository?.remove());

function read(...lines: object[]): Promise<Map<string, JudgedVerdict>> {
  repository = makeRepository({
    [FILE]: lines.map((line) => `${JSON.stringify(line)}\n`).join(''),
  });
  return readVerdicts(FILE, repository.files, SCALE);
}

async function refuse(...lines: object[]): Promise<string[]> {
  const error: unknown = await read(...lines).catch((thrown: unknown) => thrown);
  if (!(error instanceof UserError)) throw new Error('nothing was refused');
  return error.problems.map(({ message, place }) => `${place?.line}:${place?.column} ${message}`);
}

const verdict = (output: string, more: object = {}): object => ({ input: 'Hi', output, ...more });

test('verdicts are found by the hash of input and output', async () => {
  const verdicts = await read(
    verdict('a', { verdict: 'pass', reason: 'polite', reference: 'x', context: null }),
    verdict('b', { verdict: false }),
  );
  expect([...verdicts]).toEqual([
    [hashJudged('Hi', 'a'), { label: 'pass', reason: 'polite' }],
    [hashJudged('Hi', 'b'), { label: 'fail' }],
  ]);
});

test('what is missing, null or outside the scale is errored, and says why', async () => {
  const verdicts = await read(
    verdict('a'),
    verdict('b', { verdict: null, reason: null }),
    verdict('c', { verdict: 'great', reason: 'I like it' }),
    verdict('d', { verdict: 1 }),
  );
  expect([...verdicts.values()]).toEqual([
    { why: 'the line has no verdict' },
    { why: 'the line has no verdict' },
    { why: '"great" is not on the scale fail, pass', reason: 'I like it' },
    { why: 'the number 1 is not on the scale fail, pass' },
  ]);
});

test('the same verdict twice is one; another names both lines', async () => {
  const twice = await read(verdict('a', { verdict: 'pass' }), verdict('a', { verdict: true }));
  expect([...twice.values()]).toEqual([{ label: 'pass' }]);
  expect(
    await refuse(
      verdict('a', { verdict: 'pass' }),
      verdict('b', { verdict: 'pass' }),
      verdict('a', { verdict: 'fail' }),
      verdict('b'),
    ),
  ).toEqual([
    '3:38 this output has two verdicts: "fail" here, and "pass" in line 1',
    '4:1 this output has two verdicts: none here, and "pass" in line 2',
  ]);
});

test('mistakes are told in their places', async () => {
  expect(
    await refuse({ output: 'a', verdict: 'pass' }, verdict('b', { winner: 'pass' }), {
      ...verdict('c'),
      reason: 3,
    }),
  ).toEqual([
    '1:1 the verdict lacks the key "input"',
    '2:28 "winner" is not a key of a verdict',
    '3:37 reason must be text; found the number 3',
  ]);
});
