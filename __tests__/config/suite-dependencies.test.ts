import { afterEach, expect, test } from '@jest/globals';
import { parseSuite } from '../../src/config/load-suite.ts';
import { explainMoved, readDependencies } from '../../src/config/suite-dependencies.ts';
import { pinFolder } from '../support/run-verb.ts';
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
  const config = 'evals/configs/pr.yaml';
  const text = `suite: s
datasets: [{ path: ../d.jsonl, version: '1' }]
target: { recorded: ../out.jsonl }
scorers: [${scorer}]
run: { affected_by: [app/**] }`;
  repository = makeRepository({
    [config]: text,
    'evals/d.jsonl': '{"id":"one","input":"1"}\n',
    'evals/out.jsonl': '{"id":"one","output":"1"}\n',
    'evals/s.mjs': "load('./rules'); require('./rules')",
    'evals/rules.json': '',
  });
  await pinFolder(repository.root);
  const suite = parseSuite(text, config);
  const reading = await readDependencies(suite, repository.files);
  expect(reading.status === 'known' && reading.dependencies.words.has(path)).toBe(true);
  // as it is in the tree of the change that lays it there
  repository.write(path, '');
  expect(await readDependencies(suite, repository.files)).toEqual({
    status: 'unknown',
    why: `the scorer ${path} is not in the lock`,
  });
});
