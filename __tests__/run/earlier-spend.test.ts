import { expect, test } from '@jest/globals';
import type { Score, Trial } from '../../src/domain/run.ts';
import { addLost, addTaken } from '../../src/run/earlier-spend.ts';

const usage = { input_tokens: 60, output_tokens: 40 };
const judged: Score = {
  status: 'scored',
  value: 1,
  pass: true,
  reason: '',
  name: 'j',
  type: 'rubric',
  by: 'judge',
  asked: { digest: 'd', calls: 1, usage, cost_usd: 0.5 },
};

const trialOf = (more: Partial<Trial> = {}): Trial => ({
  case: 'a',
  case_hash: 'h',
  expectation_hash: 'e',
  trial: 1,
  tags: [],
  attempts: 2,
  output: { output: 'x' },
  scores: [],
  usage,
  cost_usd: 1,
  ...more,
});

test.each<[string, Trial, boolean, object]>([
  ['target', trialOf(), false, { usd: 1, tokens: 100, telling: 1 }],
  ['and judge', trialOf({ scores: [judged] }), false, { usd: 1.5, tokens: 200, telling: 1 }],
  ['served', trialOf({ cached: true }), false, { usd: 0, tokens: 0, telling: 0 }],
  [
    'served, and judged',
    trialOf({ cached: true, scores: [judged] }),
    false,
    { usd: 0.5, tokens: 100, telling: 1 },
  ],
  ['recorded', trialOf(), true, { usd: 0, tokens: 0, telling: 1 }],
])('what a trial took that is taken over: %s', (_, trial, isTargetFree, expected) => {
  const sum = { usd: 0, tokens: 0, telling: 0 };
  addTaken(sum, trial, { isTargetFree });
  expect(sum).toEqual(expected);
});

test('a trial that two attempts tell of is paid once, and beside it the scores that the later one found', () => {
  const errored: Score = { status: 'errored', why: '503', name: 'k', type: 'rubric', by: 'judge' };
  const first = trialOf({ scores: [errored, judged] });
  const second = trialOf({ scores: [{ ...judged, name: 'k' }, { ...judged }] });
  for (const isTargetFree of [false, true]) {
    const sum = { usd: 0, tokens: 0, telling: 0 };
    addTaken(sum, first, { isTargetFree });
    addTaken(sum, second, { isTargetFree, answered: first });
    expect(sum).toEqual(
      isTargetFree ? { usd: 1, tokens: 200, telling: 1 } : { usd: 2, tokens: 300, telling: 1 },
    );
  }
});

test('what is drawn again is owned by no trial; one that took nothing is nothing', () => {
  const { usage: _usage, cost_usd: _cost, ...silent } = trialOf();
  expect(addLost(undefined, silent)).toBeUndefined();
  const once = addLost(undefined, trialOf());
  expect(addLost(once, trialOf())).toEqual({
    input_tokens: 120,
    output_tokens: 80,
    cost_usd: 2,
    calls: 4,
  });
});
