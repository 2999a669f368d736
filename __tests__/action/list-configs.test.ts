import { afterEach, expect, test } from '@jest/globals';
import type { ActionHost } from '../../src/action/host.ts';
import { listConfigs } from '../../src/action/list-configs.ts';
import { SUITE_FILE, SUITE_FILES } from '../support/suite-files.ts';
import { makeRepository, type TempRepository } from '../support/temp-repository.ts';

let repository: TempRepository;
afterEach(() => repository.remove());

const list = (...configs: string[]): ReturnType<typeof listConfigs> => {
  repository = makeRepository(SUITE_FILES);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- no other input matters
  const inputs = { configs } as ActionHost['inputs'];
  return listConfigs({ workspace: repository.root, inputs });
};

test('several files on one line are told to stand one a line', async () => {
  await expect(list(`${SUITE_FILE}, evals/configs/nightly.yaml`)).rejects.toThrow(
    /matches no file: .*nightly\.yaml\n {2}name several suite files one a line/,
  );
});

test('a file that is not there is kept, and marked', async () => {
  expect(await list(SUITE_FILE, 'evals/configs/nightly.yaml')).toEqual([
    { config: SUITE_FILE, suite: 'support-bot' },
    { config: 'evals/configs/nightly.yaml', missing: true },
  ]);
});
