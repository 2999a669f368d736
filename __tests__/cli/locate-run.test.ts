import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { locateRun, nameFolder, openNamedBaseline } from '../../src/cli/locate-run.ts';
import type { RunDocument } from '../../src/domain/run.ts';
import { UserError } from '../../src/errors.ts';
import { someRun } from '../builders/run-facts.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'touchstone-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function keep(overrides: Partial<RunDocument>): Promise<void> {
  await writeFile(join(folder, 'run.json'), JSON.stringify(someRun([], overrides).run));
  await writeFile(join(folder, 'trials.jsonl'), '');
}
const REJUDGED = { rejudged_from: { created_at: '2026-11-20T00:00:00.000Z' } };

test.each([
  ['/home/me/app/evals/runs/1', 'evals/runs/1'],
  ['/home/me/app/..runs/1', '..runs/1'],
  ['/tmp/runs/1', '/tmp/runs/1'],
  ['/home/me/app', '/home/me/app'],
])('the folder %s is told as %s', (path, told) => {
  expect(nameFolder(path, '/home/me/app')).toBe(told);
});

test('a run is found by its name below the runs folder, and below that of where one stands', async () => {
  const [root, here] = [join(folder, 'evals/runs'), join(folder, 'services/a')];
  for (const path of [join(root, 'one'), join(here, 'evals/runs/two')])
    await mkdir(path, { recursive: true });
  expect(locateRun('one', root, here)).toBe(join(root, 'one'));
  expect(locateRun('two', root, here)).toBe(join(here, 'evals/runs/two'));
  expect(() => locateRun('three', root, here)).toThrow('there is no stored run three');
});

describe('a baseline that is named', () => {
  test('is none where nothing is named, and says how to name one', async () => {
    expect(await openNamedBaseline(undefined)).toMatchObject({
      status: 'none',
      next: expect.stringContaining('--baseline'),
    });
  });

  test('is the run of the folder, with its commit', async () => {
    await keep({ commit: '9f8e7d6' });
    expect(await openNamedBaseline(folder)).toMatchObject({ status: 'found', commit: '9f8e7d6' });
  });

  test('is refused where it was judged again in part: the rest of it has no scores', async () => {
    const source = { ...REJUDGED.rejudged_from, unfinished: true as const };
    await keep({ rejudged_from: source, complete: false });
    const refused = await openNamedBaseline(folder).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(UserError);
    expect(refused).toMatchObject({
      code: 'bad-run',
      message: expect.stringContaining('was not judged again to its end'),
    });
  });

  test.each<[string, Partial<RunDocument>]>([
    ['judged again to its end', { ...REJUDGED, complete: true }],
    ['judged again to its end, and stopped before', { ...REJUDGED, complete: false }],
    ['stopped when it was measured', { complete: false }],
  ])('may be one that was %s', async (_, overrides) => {
    await keep(overrides);
    expect(await openNamedBaseline(folder)).toMatchObject({ status: 'found' });
  });
});
