import { execFileSync } from 'node:child_process';
import {
  appendFile,
  mkdir,
  mkdtemp,
  readFile,
  readdir,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Trial } from '../../../src/domain/run.ts';
import {
  createRunFolder,
  listDocuments,
  openStoredRun,
  resumeRunFolder,
} from '../../../src/adapters/storage/run-folder.ts';
import { someRun } from '../../builders/run-facts.ts';

let parent: string;
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'touchstone-'));
});
afterEach(() => rm(parent, { recursive: true }));

const { run } = someRun([]);
const trialOf = (id: string, error?: Trial['output']['error']): Trial => ({
  case: id,
  case_hash: `hash ${id}`,
  expectation_hash: 'e',
  trial: 1,
  tags: [],
  output: { output: error ? null : 'hi', ...(error && { error }) },
  scores: [],
  attempts: 1,
});

async function idsOf(trials: AsyncIterable<Trial>): Promise<string[]> {
  const ids: string[] = [];
  for await (const trial of trials) ids.push(trial.case);
  return ids;
}

describe('a run folder', () => {
  test('is named by its second, and holds what was written, in order', async () => {
    const store = createRunFolder(parent, Date.UTC(2026, 10, 21, 3, 4, 5));
    expect(store.folder).toBe(join(parent, '2026-11-21T03-04-05Z'));
    await store.writeRun(run);
    await Promise.all(['a', 'b', 'c'].map((id) => store.appendTrial(trialOf(id))));
    await store.close();
    const stored = await openStoredRun(store.folder);
    expect(stored.run).toEqual(run);
    await expect(idsOf(stored.trials())).resolves.toEqual(['a', 'b', 'c']);
  });

  test('a second run in the same second gets a folder of its own', async () => {
    const first = createRunFolder(parent, 0);
    const second = createRunFolder(parent, 0);
    expect(second.folder).toBe(`${first.folder}-2`);
    await Promise.all([first.close(), second.close()]);
  });

  test('going on takes away what speaks of the run as it was', async () => {
    const store = createRunFolder(parent, 0);
    await store.writeRun(run);
    await store.appendTrial(trialOf('a'));
    await store.close();
    const told = ['evidence.json', 'verdict.json', 'judged.jsonl'];
    for (const name of [...told, 'report.md']) await writeFile(join(store.folder, name), '{}');
    expect(listDocuments(store.folder)).toEqual([
      'run.json',
      'trials.jsonl',
      'judged.jsonl',
      'verdict.json',
      'report.md',
      'evidence.json',
    ]);
    await (await resumeRunFolder(store.folder, () => true)).close();
    expect(listDocuments(store.folder)).toEqual(['run.json', 'trials.jsonl', 'report.md']);
  });

  test('going on drops the cut last line and what was not measured', async () => {
    const store = createRunFolder(parent, 0);
    await store.appendTrial(trialOf('a'));
    await store.appendTrial(trialOf('down', { kind: 'error', message: '503' }));
    await store.close();
    await appendFile(join(store.folder, 'trials.jsonl'), '{"case":"cut","case_h');
    const again = await resumeRunFolder(store.folder, ({ output }) => !output.error);
    await again.appendTrial(trialOf('b'));
    await again.close();
    await expect(idsOf(again.trials())).resolves.toEqual(['a', 'b']);
  });

  test('what was not measured of the base commit is told of once, and drawn again', async () => {
    const store = createRunFolder(parent, 0);
    for (const trial of [trialOf('a'), trialOf('down', { kind: 'error', message: '503' })])
      await store.appendBase(trial);
    await store.close();
    store.release();
    const dropped: string[] = [];
    for (let attempt = 2; attempt <= 3; attempt += 1) {
      const again = await resumeRunFolder(store.folder, (trial) => {
        if (trial.output.error) dropped.push(trial.case);
        return !trial.output.error;
      });
      await expect(idsOf(again.base())).resolves.toEqual(['a']);
      await again.close();
      again.release();
    }
    expect(dropped).toEqual(['down']);
  });
});

test('lines are taken away, and others follow those that stay', async () => {
  const store = createRunFolder(parent, 0);
  for (const id of ['a', 'b', 'c']) await store.appendTrial(trialOf(id));
  await store.dropTrials((trial) => trial.case === 'b');
  await store.appendTrial(trialOf('d'));
  await store.close();
  store.release();
  await expect(idsOf(store.trials())).resolves.toEqual(['a', 'c', 'd']);
  expect(await readdir(store.folder)).toEqual(['trials.jsonl']);
});

test.each(['trials.jsonl.kept', 'base.jsonl', 'run.json.new'])(
  'a run folder that holds a link (%s) is not gone on with, and nothing is written through it',
  async (name) => {
    const victim = join(parent, 'victim');
    await writeFile(victim, 'mine');
    const store = createRunFolder(parent, 0);
    await store.appendTrial(trialOf('a'));
    await store.close();
    await symlink(victim, join(store.folder, name));
    await expect(resumeRunFolder(store.folder, () => true)).rejects.toThrow('is a symbolic link');
    await expect(readFile(victim, 'utf8')).resolves.toBe('mine');
  },
);

test('a run folder that holds a pipe is not gone on with, and nothing waits for it', async () => {
  const store = createRunFolder(parent, 0);
  await store.close();
  execFileSync('mkfifo', [join(store.folder, 'pipe')]);
  await expect(resumeRunFolder(store.folder, () => true)).rejects.toThrow('is not a regular file');
});

describe('a folder', () => {
  test.each(['evidence.json', 'judged.jsonl', 'run.json.new', 'trials.jsonl.kept', 'junit.xml'])(
    'with the name of a file (%s) is no run to go on with, and the rest stays as it was',
    async (name) => {
      const store = createRunFolder(parent, 0);
      await store.appendTrial(trialOf('down', { kind: 'error', message: '503' }));
      await store.close();
      await mkdir(join(store.folder, name));
      await expect(
        resumeRunFolder(store.folder, ({ output }) => !output.error),
      ).rejects.toMatchObject({
        code: 'bad-run',
        message: expect.stringContaining(`${name} is a folder with the name of a file`),
      });
      await expect(idsOf(store.trials())).resolves.toEqual(['down']);
    },
  );

  test('beside the files of a run is no hindrance', async () => {
    const store = createRunFolder(parent, 0);
    await store.close();
    for (const name of ['release', 'baseline', '.hidden']) await mkdir(join(store.folder, name));
    await (await resumeRunFolder(store.folder, () => true)).close();
  });
});

describe('what is not a run is refused', () => {
  const cases: [string, string, string][] = [
    ['cut', '{"format": 1', 'not JSON'],
    ['other', '{}', 'not a run document: `format` is missing'],
    ['odd', '{"format": "1"}', 'not a run document: `format` must be a number; found "1"'],
    ['newer', '{"format": 99}', 'written by a newer Touchstone (format 99; this one reads 1)'],
    [
      'hollow',
      '{"format": 1, "suite": "x"}',
      'not a run document: config, suite_digest, created_at, target, pins, planned, looks missing',
    ],
  ];
  test.each(cases)('%s', async (_, text, message) => {
    await writeFile(join(parent, 'run.json'), text);
    await expect(openStoredRun(parent)).rejects.toThrow(message);
  });

  test('no folder at all', async () => {
    await expect(openStoredRun(join(parent, 'nothing'))).rejects.toThrow('is not a stored run');
  });

  test('a line that is no trial is named', async () => {
    await writeFile(join(parent, 'run.json'), JSON.stringify(run));
    await writeFile(join(parent, 'trials.jsonl'), `${JSON.stringify(trialOf('a'))}\n[]\n`);
    const { trials } = await openStoredRun(parent);
    await expect(idsOf(trials())).rejects.toThrow('trials.jsonl:2: not a trial');
    await expect(readFile(join(parent, 'run.json'), 'utf8')).resolves.toContain('support');
  });
});
