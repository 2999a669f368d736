import { expect, test } from '@jest/globals';
import { explainMoved } from '../../src/config/suite-dependencies.ts';

const moving = { words: new Set(['app/bot.mjs']), globs: ['prompts/**'] };

test.each<[string, string[], string | undefined]>([
  ['nothing', [], undefined],
  ['what no answer depends on', ['README.md'], undefined],
  ['who signed for a risk', ['evals/risk-acceptances.yaml'], undefined],
  ['the module', ['README.md', 'app/bot.mjs'], 'app/bot.mjs differs'],
  ['what policy names', ['prompts/a.txt'], 'prompts/a.txt differs'],
  ['a lock file of packages', ['package-lock.json'], 'package-lock.json differs'],
])('of what main changed decides an answer: %s', (_, changed, expected) => {
  expect(explainMoved(changed, moving)).toBe(expected);
});
