import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { isRunDocument } from '../../src/adapters/storage/run-document.ts';
import { isGates } from '../../src/config/validate-document.ts';
import type { RunFacts } from '../../src/domain/facts.ts';
import type { Trial } from '../../src/domain/run.ts';
import { isJudged } from '../../src/verdict/check-facts.ts';
import { foldPlanned, readJudged, writeJudged } from '../../src/verdict/judged-lines.ts';
import { judgeRun, type VerdictInput } from '../../src/verdict/judge-run.ts';
import { someCases, someGates, someRun } from '../builders/run-facts.ts';
import { verdictInputs } from '../builders/verdict-input.ts';

const GUARDS = { isGates, isRun: isRunDocument };

async function* parse(texts: Iterable<string>): AsyncGenerator {
  for (const text of texts) yield JSON.parse(text);
}

const linesOf = (input: VerdictInput): string[] =>
  [...writeJudged(input)].map((line) => JSON.stringify(line));

/** The input without what lies in trials.jsonl. */
function planOf({ run, ...rest }: VerdictInput): unknown {
  return { ...rest, run: { cases: run.cases.map(({ trials: _trials, ...planned }) => planned) } };
}

async function readInput(lines: Iterable<string>, run: RunFacts): Promise<VerdictInput> {
  const judged = await readJudged(parse(lines));
  if (!isJudged(judged, GUARDS)) throw new Error('this is not what a verdict is judged from');
  return { ...judged, run };
}

describe('what a verdict is judged by', () => {
  test('is read as it was written, and passes the guards', async () => {
    await fc.assert(
      fc.asyncProperty(verdictInputs, async (input) => {
        const judged = await readJudged(parse(linesOf(input)));
        expect(judged).toEqual(planOf(input));
        expect(isJudged(judged, GUARDS)).toBe(true);
      }),
    );
  });

  test('comes to the same verdict', async () => {
    await fc.assert(
      fc.asyncProperty(verdictInputs, async (input) => {
        expect(judgeRun(await readInput(linesOf(input), input.run))).toEqual(judgeRun(input));
      }),
      { numRuns: 30 },
    );
  });

  test('keeps fields of a kind that is not known yet', async () => {
    const more = {
      acceptances: [{ id: 'RA-1', cases: ['c1'], $owner: 'octocat' }],
      approved: new Map([['c1', new Set(['mona'])]]),
      baseForm: someRun(someCases(300, 'failed')),
    };
    const input = { ...inputOf(3), ...more };
    const judged = await readJudged(parse(linesOf(input)));
    expect(judged).toMatchObject(more);
  });

  test('of many cases is many lines, none of them long', () => {
    const lines = linesOf(inputOf(1000));
    expect(lines).toHaveLength(2001);
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(2000);
  });
});

const inputOf = (count: number): VerdictInput => ({
  gates: someGates(),
  run: someRun(someCases(count, 'passed')),
  baseline: {
    info: { commit: 'a'.repeat(40), age_days: 1, behind: 0, refused: [] },
    facts: someRun(someCases(count, 'passed')),
  },
});

describe('lines that others changed', () => {
  test.each<[string, readonly string[]]>([
    ['it is empty', []],
    ['its first line does not say what it is', ['[0,{}]']],
    ['its first line does not say what it is', ['{"format":1}']],
    ['written by a newer Touchstone (format 2; this one reads 1)', ['{"format":2,"judged":{}}']],
    ['a line is no item of a list', ['{"format":1,"judged":{}}', '{"format":1,"judged":{}}']],
    ['a line is no item of a list', ['{"format":1,"judged":{}}', '[7,{}]']],
    ['a line is no item of a list', ['{"format":1,"judged":{}}', '[-1,{}]']],
    ['a line is no item of a list', ['{"format":1,"judged":{}}', '["push",{}]']],
    ['a line is no item of a list', ['{"format":1,"judged":{}}', '[0,{},{}]']],
    ['a list is not whole', ['{"format":1,"judged":{"$list":[0,2]}}', '[0,{}]']],
  ])('%s', async (why, lines) => {
    await expect(readJudged(parse(lines))).rejects.toThrow(why);
  });

  test('one line less is a list that is not whole', async () => {
    const lines = linesOf(inputOf(300));
    for (const gone of [1, 300, 301, 600])
      await expect(readJudged(parse(lines.toSpliced(gone, 1)))).rejects.toThrow('not whole');
  });
});

test('the frozen sample of format 1 is read', async () => {
  const text = readFileSync('__tests__/golden/evidence/format-1/judged.jsonl', 'utf8');
  const judged = await readJudged(parse(text.trimEnd().split('\n')));
  expect(isJudged(judged, GUARDS)).toBe(true);
});

test('trials of cases that were not judged are left out; a case without trials is there', async () => {
  const trialOf = (id: string): Trial => ({
    case: id,
    case_hash: `hash of ${id}`,
    expectation_hash: 'expectation',
    trial: 1,
    tags: [],
    output: { output: id },
    scores: [
      { name: 'x', type: 'x', by: 'check', status: 'scored', value: 1, pass: true, reason: '' },
    ],
    attempts: 1,
  });
  async function* trials(): AsyncGenerator<Trial> {
    for (const id of ['c3', 'stranger', 'c1']) yield trialOf(id);
  }
  const { run, cases } = someRun(someCases(3, 'passed'));
  const folded = await foldPlanned({ run, trials }, cases);
  expect(folded.cases.map(({ id, trials: { length } }) => [id, length])).toEqual([
    ['c1', 1],
    ['c2', 0],
    ['c3', 1],
  ]);
});
