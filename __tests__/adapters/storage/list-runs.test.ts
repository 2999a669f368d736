import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { listRuns } from '../../../src/adapters/storage/list-runs.ts';
import { createRunFolder } from '../../../src/adapters/storage/run-folder.ts';
import { someRun } from '../../builders/run-facts.ts';
import { makeRepository, type TempRepository } from '../../support/temp-repository.ts';

let repository: TempRepository;
afterEach(() => repository.remove());

test('lists the runs that can be read, and nothing else that lies there', async () => {
  repository = makeRepository();
  const parent = join(repository.root, 'runs');
  for (const [at, suite] of ['one', 'two'].entries()) {
    const store = createRunFolder(parent, at * 1000);
    await store.writeRun(someRun([], { suite }).run);
    await store.close();
  }
  await mkdir(join(parent, 'empty'));
  await mkdir(join(parent, 'broken'));
  await writeFile(join(parent, 'broken', 'run.json'), '{');
  await writeFile(join(parent, 'notes.txt'), 'a file');
  const runs = await listRuns(parent);
  expect(runs.map(({ folder, run }) => [basename(folder), run.suite])).toEqual([
    ['1970-01-01T00-00-00Z', 'one'],
    ['1970-01-01T00-00-01Z', 'two'],
  ]);
  expect(await listRuns(join(parent, 'nowhere'))).toEqual([]);
});
