import { afterEach, expect, test } from '@jest/globals';
import { findGoneSuites } from '../../src/config/find-gone-suites.ts';
import { makeRepository, type TempRepository } from '../support/temp-repository.ts';

let repository: TempRepository | undefined;
afterEach(() => repository?.remove());

const CONFIG = 'evals/configs/pr.yaml';

test.each([
  ['as it is there', '"1"', 'report'],
  ['also where it has what has become an error since', '“1”', 'report'],
  ['but not where it cannot be read', '1', 'enforce'],
])('a suite that is gone has its mode: %s', async (_, version, mode) => {
  repository = makeRepository({
    [CONFIG]: `suite: first
mode: report
datasets: [{ path: ../d.jsonl, version: ${version} }]
target: { recorded: ../out.jsonl }
scorers: [{ type: contains, value: right }]
`,
    'evals/d.jsonl': '{"id":"one","input":"1"}\n',
    'evals/out.jsonl': '{"id":"one","output":"right"}\n',
  });
  const configured = new Map([['first', CONFIG]]);
  const gone = await findGoneSuites(configured, new Set(), repository.files);
  expect(gone).toMatchObject([{ suite: 'first', config: CONFIG, mode }]);
});
