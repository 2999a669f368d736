import { afterEach, expect, test } from '@jest/globals';
import { parseSuite } from '../../src/config/load-suite.ts';
import { explainMoved, readDependencies } from '../../src/config/suite-dependencies.ts';
import { makeRepository, type TempRepository } from '../support/temp-repository.ts';

let repository: TempRepository | undefined;
afterEach(() => repository?.remove());

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

test.each([
  ['{ type: javascript, module: ../s.mjs }', 'evals/rules.js'],
  ['{ type: command, command: [node, evals/s.mjs] }', 'evals/rules.ts'],
])('watches where a file would be other code of the scorer %s', async (scorer, path) => {
  repository = makeRepository({
    'evals/s.mjs': "load('./rules'); require('./rules')",
    'evals/rules.json': '',
    'evals/touchstone.lock': ['s.mjs', 'rules.json']
      .map((file) => `scorer ${file} - sha256:${'0'.repeat(64)}\n`)
      .join(''),
  });
  const text = `suite: s
datasets: [{ path: d.jsonl, version: '1' }]
target: { recorded: out.jsonl }
scorers: [${scorer}]
run: { affected_by: [app/**] }`;
  const suite = parseSuite(text, 'evals/configs/pr.yaml');
  const reading = await readDependencies(suite, repository.files);
  expect(reading.status === 'known' && reading.dependencies.words.has(path)).toBe(true);
  // as it is in the tree of the change that lays it there
  repository.write(path, '');
  const later = await readDependencies(suite, repository.files);
  expect(later.status === 'known' && later.dependencies.words.has(path)).toBe(true);
});
