import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { CachePlace } from '../../src/adapters/storage/response-cache.ts';
import { chooseCache } from '../../src/cli/choose-cache.ts';
import { examinedSuite } from '../builders/examined-suite.ts';

// Whose word a file of kept answers is: the user's own, or that of whoever committed it.

let root: string;
let outside: string;
beforeEach(() => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'touchstone-answers-')));
  [root, outside] = [join(folder, 'repository'), join(folder, 'outside')];
  for (const made of [root, outside]) mkdirSync(made);
});
afterEach(() => rmSync(dirname(root), { recursive: true, force: true }));

const git = (cwd: string, ...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', ...args], {
    cwd,
    encoding: 'utf8',
  });
const place = (runs = join(root, 'evals/runs')): Promise<CachePlace> =>
  chooseCache({ root }, runs, {}).placeCache!(examinedSuite({}, { suite: 'chat' }));
function write(path: string): string {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, 'answers');
  return path;
}
const kept = (): string => write(join(root, 'evals/runs/.cache/chat.jsonl'));

describe('a file that git knows nothing of is read', () => {
  test('in a repository', async () => {
    git(root, 'init', '--quiet');
    expect(await place()).toEqual({ file: kept(), reads: true, writes: true, isEdited: true });
    expect(await place()).toEqual({ file: kept(), reads: true, writes: true, isEdited: true });
  });

  test('where there is no repository, without git', async () => {
    const file = kept();
    expect(await withoutGit(place)).toMatchObject({ file });
  });

  test('in a place beside the repository that the user named, over a link of the user’s own', async () => {
    git(root, 'init', '--quiet');
    const file = write(join(outside, 'real/.cache/chat.jsonl'));
    symlinkSync('real', join(outside, 'runs'));
    expect(await place(join(outside, 'runs'))).toMatchObject({
      file: file.replace('real', 'runs'),
    });
  });
});

describe('a file that came with a checkout is not read', () => {
  const COMMITTED = / is committed, so that whose answers it holds is not known$/;

  test('under its name, nor under another spelling of it', async () => {
    git(root, 'init', '--quiet');
    write(join(root, 'evals/RUNS/.cache/chat.jsonl'));
    git(root, 'add', '--force', '.');
    kept();
    await expect(place()).rejects.toThrow(COMMITTED);
    git(root, 'add', '--force', 'evals/runs');
    await expect(place()).rejects.toThrow(COMMITTED);
  });

  test('from another place that the user named, if it is committed there', async () => {
    git(root, 'init', '--quiet');
    git(outside, 'init', '--quiet');
    write(join(outside, 'real/.cache/chat.jsonl'));
    symlinkSync('real', join(outside, 'runs'));
    git(outside, 'add', '--force', '.');
    await expect(place(join(outside, 'runs'))).rejects.toThrow(COMMITTED);
  });

  test('from a repository inside of this one', async () => {
    git(root, 'init', '--quiet');
    mkdirSync(join(root, 'evals/runs'), { recursive: true });
    git(join(root, 'evals/runs'), 'init', '--quiet');
    kept();
    git(join(root, 'evals/runs'), 'add', '--force', '.');
    await expect(place()).rejects.toThrow(COMMITTED);
  });

  test.each([
    ['the folder of runs', 'evals/runs', 'stash'],
    ['a folder above it', 'evals', 'stash'],
    ['the folder of answers', 'evals/runs/.cache', 'stash'],
    ['one out of the repository', 'evals/runs', '../../outside'],
  ])('beyond a link in place of %s', async (_, link, to) => {
    git(root, 'init', '--quiet');
    mkdirSync(join(root, dirname(link)), { recursive: true });
    symlinkSync(to, join(root, link));
    mkdirSync(join(root, dirname(link), to), { recursive: true });
    kept();
    await expect(place()).rejects.toThrow(`${join(root, link)} is a symbolic link`);
  });
});

describe('where git does not say whether a file is committed, it is not read', () => {
  beforeEach(() => {
    git(root, 'init', '--quiet');
    kept();
    git(root, 'add', '--force', '.');
  });
  const unknown = (): string =>
    `git does not say whether ${join(root, 'evals/runs/.cache/chat.jsonl')} is committed: ` +
    `\`git status\` has to work in ${root}, or run with --no-cache`;

  test('because there is none', async () => {
    await expect(withoutGit(place)).rejects.toThrow(unknown());
  });

  test('because it fails, as it does in a repository of somebody else', async () => {
    writeFileSync(join(root, '.git/index'), 'no index');
    await expect(place()).rejects.toThrow(unknown());
  });
});

async function withoutGit<T>(work: () => Promise<T>): Promise<T> {
  const { PATH } = process.env;
  process.env['PATH'] = outside;
  try {
    return await work();
  } finally {
    process.env['PATH'] = PATH;
  }
}
