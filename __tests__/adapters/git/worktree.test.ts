import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import {
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { openWorktree } from '../../../src/adapters/git/worktree.ts';
import { someGitRepository, type GitRepository } from '../../builders/git-repository.ts';
import { withGit } from '../../support/other-git.ts';

let repository: GitRepository;

function write(path: string, text: string): void {
  const file = join(repository.folder, path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, text);
}

function commit(message: string): string {
  repository.git('add', '--all');
  return repository.commit(message);
}

beforeEach(() => {
  repository = someGitRepository();
  write('.gitignore', 'node_modules\n');
});
afterEach(() => rmSync(repository.folder, { recursive: true, force: true }));

test('another commit stands in a folder of its own, with the packages that are installed here', async () => {
  write('apps/bot/bot.mjs', 'old');
  const old = commit('old');
  write('apps/bot/bot.mjs', 'new');
  commit('new');
  write('node_modules/a/index.js', 'a');
  write('apps/bot/node_modules/b/index.js', 'b');
  const beside = ['apps/bot/evals/configs/pr.yaml', ''];
  const tree = await openWorktree(repository.folder, { commit: old, beside });
  if (tree.status !== 'open') throw new Error(tree.why);
  const read = (path: string): string => readFileSync(join(tree.folder, path), 'utf8');
  expect(read('apps/bot/bot.mjs')).toBe('old');
  expect(read('node_modules/a/index.js')).toBe('a');
  expect(read('apps/bot/node_modules/b/index.js')).toBe('b');
  expect(readFileSync(join(repository.folder, 'apps/bot/bot.mjs'), 'utf8')).toBe('new');
  await tree.close();
  expect(existsSync(tree.folder)).toBe(false);
  // the links went, not what they led to
  expect(existsSync(join(repository.folder, 'node_modules/a/index.js'))).toBe(true);
  expect(repository.git('worktree', 'list').split('\n')).toHaveLength(1);
});

test('packages that the commit has of its own are those', async () => {
  rmSync(join(repository.folder, '.gitignore'));
  write('node_modules/a/index.js', 'of the commit');
  const old = commit('vendored');
  write('node_modules/a/index.js', 'of now');
  const tree = await openWorktree(repository.folder, { commit: old, beside: [] });
  if (tree.status !== 'open') throw new Error(tree.why);
  expect(lstatSync(join(tree.folder, 'node_modules')).isSymbolicLink()).toBe(false);
  expect(readFileSync(join(tree.folder, 'node_modules/a/index.js'), 'utf8')).toBe('of the commit');
  await tree.close();
});

test.each([
  ['missing', 'there is no `git` on the PATH'],
  ['distrustful', 'it belongs to another user (run first: git config --global'],
] as const)('a git that is %s is not taken for a shallow clone', async (kind, why) => {
  const sha = commit('one');
  const before = process.env['PATH'];
  process.env['PATH'] = withGit(kind);
  try {
    const tree = await openWorktree(repository.folder, { commit: sha, beside: [] });
    expect(tree).toMatchObject({ status: 'refused', why: expect.stringContaining(why) });
  } finally {
    process.env['PATH'] = before;
  }
});

test('a commit that is not in the clone is refused, with the cure', async () => {
  commit('one');
  const tree = await openWorktree(repository.folder, { commit: 'f'.repeat(40), beside: [] });
  expect(tree).toEqual({
    status: 'refused',
    why: 'commit ffffffffff is not in this clone (check out with `fetch-depth: 2` or more)',
  });
});

describe('a checkout that a killed run left behind', () => {
  const days = (count: number): Date => new Date(Date.now() - count * 86_400_000);
  let places: string[] = [];
  afterEach(() => {
    for (const place of places) rmSync(place, { recursive: true, force: true });
    places = [];
  });

  /** As `openWorktree` leaves it, by a process of this number, so long ago. */
  function leave(pid: number, from: Date): string {
    const place = mkdtempSync(join(realpathSync(tmpdir()), `touchstone-base-${pid}-`));
    places.push(place);
    repository.git('worktree', 'add', '--quiet', '--detach', join(place, 'tree'));
    utimesSync(place, from, from);
    return place;
  }
  /** Numbers that no process has are above the largest that Linux gives. */
  const NOBODY = 2 ** 22 + 1;
  const isListed = (place: string): boolean => repository.git('worktree', 'list').includes(place);

  test('is taken away, where its process is gone and it is old', async () => {
    const old = commit('one');
    const lost = leave(NOBODY, days(8));
    const gone = leave(NOBODY, days(0));
    rmSync(gone, { recursive: true });
    const young = leave(NOBODY, days(1));
    const inUse = leave(process.pid, days(8));
    await expect(openAndClose(old)).resolves.toBe('opened');
    expect([lost, gone, young, inUse].map(isListed)).toEqual([false, false, true, true]);
    expect([lost, young, inUse].map((place) => existsSync(place))).toEqual([false, true, true]);
  });

  test('is left alone where it is none of ours', async () => {
    const old = commit('one');
    const place = mkdtempSync(join(tmpdir(), 'touchstone-base-'));
    places.push(place);
    const trees = [join(place, 'tree'), join(place, `touchstone-base-${NOBODY}-x`, 'tree')];
    for (const tree of trees) repository.git('worktree', 'add', '--quiet', '--detach', tree);
    for (const tree of trees) utimesSync(dirname(tree), days(8), days(8));
    await expect(openAndClose(old)).resolves.toBe('opened');
    expect(trees.map((tree) => existsSync(tree))).toEqual([true, true]);
  });
});

/** A program that leaves a trace, and the trace. */
function plantProgram(): { program: string; hasRun: () => boolean } {
  const [program, trace] = [join(repository.folder, '.git/evil'), join(repository.folder, 'trace')];
  writeFileSync(program, `#!/bin/sh\ntouch ${trace}\ncat\n`, { mode: 0o755 });
  return { program, hasRun: () => existsSync(trace) };
}

async function openAndClose(sha: string): Promise<string> {
  const tree = await openWorktree(repository.folder, { commit: sha, beside: [] });
  if (tree.status !== 'open') return tree.why;
  await tree.close();
  return 'opened';
}

test('no hook of the repository runs, wherever its configuration says that they are', async () => {
  const old = commit('one');
  const { program, hasRun } = plantProgram();
  mkdirSync(join(repository.folder, '.git/hooks'), { recursive: true });
  for (const folder of ['.git/hooks', 'own']) {
    mkdirSync(join(repository.folder, folder), { recursive: true });
    copyFileSync(program, join(repository.folder, folder, 'post-checkout'));
  }
  await expect(openAndClose(old)).resolves.toBe('opened');
  repository.git('config', 'core.hooksPath', join(repository.folder, 'own'));
  await expect(openAndClose(old)).resolves.toBe('opened');
  expect(hasRun()).toBe(false);
  // they would: git itself runs them
  repository.git('worktree', 'add', '--detach', 'elsewhere', old);
  expect(hasRun()).toBe(true);
});

test('no file system monitor of the repository runs', async () => {
  const old = commit('one');
  const { program, hasRun } = plantProgram();
  repository.git('config', 'core.fsmonitor', program);
  await expect(openAndClose(old)).resolves.toBe('opened');
  expect(hasRun()).toBe(false);
});

test('a filter that its configuration and its attributes name is a reason to refuse', async () => {
  write('.gitattributes', '*.mjs filter=evil\n');
  write('bot.mjs', 'export default 1;\n');
  const old = commit('one');
  const { program, hasRun } = plantProgram();
  repository.git('config', 'filter.evil.smudge', program);
  expect(await openAndClose(old)).toContain('through a program (evil)');
  repository.git('config', '--unset', 'filter.evil.smudge');
  repository.git('config', 'filter.a.b.process', program);
  expect(await openAndClose(old)).toContain('through a program (a.b)');
  expect(hasRun()).toBe(false);
});

test('a filter that is named and not configured changes nothing', async () => {
  write('.gitattributes', '*.mjs filter=evil diff=evil merge=evil\n');
  const old = commit('one');
  repository.git('config', 'filter.lfs.process', 'git-lfs filter-process');
  await expect(openAndClose(old)).resolves.toBe('opened');
});

test.each(['HEAD', 'main', '--output=planted', `${'a'.repeat(40)} --force`, '-'])(
  'what is no full SHA is refused before git sees it: %s',
  async (name) => {
    commit('one');
    expect(await openAndClose(name)).toBe('what it is compared with is no commit');
    expect(existsSync(join(repository.folder, 'planted'))).toBe(false);
  },
);
