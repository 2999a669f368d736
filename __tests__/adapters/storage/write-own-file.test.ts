import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { writeOwnFile } from '../../../src/adapters/storage/write-own-file.ts';
import { makeRepository, type TempRepository } from '../../support/temp-repository.ts';

let repository: TempRepository;
afterEach(() => repository.remove());

test('a file is written with the folders it needs, and over what it held', async () => {
  repository = makeRepository();
  for (const text of ['one', 'two']) await writeOwnFile(repository.root, 'evals/a/x.lock', text);
  expect(readFileSync(join(repository.root, 'evals/a/x.lock'), 'utf8')).toBe('two');
});

test('what the system refuses is told with the place, and is no bug of ours', async () => {
  repository = makeRepository({ evals: 'a file where a folder belongs' });
  await expect(writeOwnFile(repository.root, 'evals/x.lock', '')).rejects.toMatchObject({
    code: 'file-unwritable',
    problems: [
      {
        message: expect.stringMatching(/^this file cannot be written: E(NOTDIR|EXIST)/),
        place: { file: 'evals/x.lock' },
      },
    ],
  });
});
