import { afterEach, expect, test } from '@jest/globals';
import { runVerb } from '../support/run-verb.ts';
import { DATASET_FILE, SUITE_FILES } from '../support/suite-files.ts';
import { makeRepository, type TempRepository } from '../support/temp-repository.ts';

const FILE = 'evals/risk-acceptances.yaml';
const SIGNED = 'owner: octocat, reason: x, created: "2026-11-01", expires: "2026-12-31"';

let repository: TempRepository;
afterEach(() => repository.remove());

test('validate finds what is wrong and what is odd about risk acceptances', async () => {
  repository = makeRepository({
    ...SUITE_FILES,
    [DATASET_FILE]: '{"id":"s-1","input":"Hi","reference":"Hi","tags":["safety"]}\n',
    [FILE]: `- { id: a, cases: [s-1, s-2], ${SIGNED} }\n`,
  });
  await runVerb(repository.root, ['pin']);
  const odd = await runVerb(repository.root, ['validate']);
  expect(odd.code).toBe(0);
  expect(odd.stderr).toContain(`${FILE}:1:25: suite support-bot has no case "s-2"`);
  repository.write(FILE, `- { id: a, gate: critical, bound: 1, ${SIGNED} }\n`);
  const wrong = await runVerb(repository.root, ['validate']);
  expect(wrong.code).toBe(2);
  expect(wrong.stderr).toContain(`${FILE}:1:18`);
  expect(wrong.stderr).toContain('the critical gate cannot be accepted');
});
