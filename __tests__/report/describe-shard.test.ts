import { expect, test } from '@jest/globals';
import { describeShard } from '../../src/report/describe-shard.ts';
import { someCase, someRun, type PlainCase } from '../builders/run-facts.ts';

const shard = { index: 2, count: 4 };
const nothing = { input_tokens: 0, output_tokens: 0, calls: 0 };
const tell = (cases: PlainCase[]) =>
  describeShard({
    facts: someRun(cases, { suite: 'bot', shard }),
    usage: { target: nothing, judges: nothing },
  });

test('a shard is measured, and has no verdict', () => {
  expect(tell([someCase('a', ['passed'])])).toMatchObject({
    isMeasured: true,
    text: 'shard 2 of 4 of suite bot is measured: 1 case, 1 trial. A shard has no verdict: the merge of all 4 has',
  });
});

test('one without a measured trial is not, and says why', () => {
  expect(tell([someCase('a', ['missing', 'missing'])]).text).toBe(
    'shard 2 of 4 of suite bot could not be measured: no trial could be measured: 503 from the provider (1 case, 2 trials, 2 of them not measured so far)',
  );
});

test('also where the outputs are there, and nothing could score them', () => {
  const { error: _error, ...unscored } = someCase('a', ['missing']).trials[0]!;
  const { isMeasured, text } = tell([someCase('a', [], { trials: [unscored] })]);
  expect(isMeasured).toBe(false);
  expect(text).toContain('no output could be scored');
});
