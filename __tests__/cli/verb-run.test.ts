import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { runVerb } from '../support/run-verb.ts';
import { DATASET_FILE, SUITE_FILE, SUITE_FILES, SUITE_TEXT } from '../support/suite-files.ts';
import { makeRepository, type TempRepository } from '../support/temp-repository.ts';

let repository: TempRepository;
afterEach(() => repository.remove());

test('a baseline of another suite is refused before the first call', async () => {
  const other = 'evals/configs/other.yaml';
  repository = makeRepository({
    ...SUITE_FILES,
    [DATASET_FILE]: '{"id":"a","input":"Hi","reference":"Hi"}\n',
    [other]: SUITE_TEXT.replace('support-bot', 'other'),
  });
  const { root } = repository;
  for (const file of [SUITE_FILE, other]) await runVerb(root, ['pin', file]);
  expect(await runVerb(root, ['run', other])).toMatchObject({ code: 0 });
  const [before] = readdirSync(join(root, 'evals/runs'));
  repository.write(
    'app/bot.mjs',
    "import { writeFileSync } from 'node:fs';\nexport default async (input) => { writeFileSync('called', ''); return input; };\n",
  );
  const refused = await runVerb(root, ['run', '--no-cache', '--baseline', before!]);
  expect(refused.code).toBe(2);
  expect(refused.stderr).toContain('the baseline is a run of suite other, not of support-bot');
  expect(refused.stderr).toContain('when-it-breaks.md#other-suite');
  expect(await repository.files.exists('called')).toBe(false);
  expect(await runVerb(root, ['run', '--no-cache'])).toMatchObject({ code: 0 });
  expect(await repository.files.exists('called')).toBe(true);
});
