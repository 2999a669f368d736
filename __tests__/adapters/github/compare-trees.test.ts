import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { compareTrees } from '../../../src/adapters/github/compare-trees.ts';
import type { TreeChanges } from '../../../src/domain/tree-changes.ts';
import { someGitRepository, type GitRepository } from '../../builders/git-repository.ts';
import { someGitHubWorld, type GitHubWorld } from '../../builders/github-world.ts';

const MODULE = 'c'.repeat(40);

let origin: GitRepository;
let world: GitHubWorld;
let base: string;
const at = (path: string): string => join(origin.folder, path);

function write(path: string, text: string): void {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), text);
}

/** A commit on top of the base, and the base again. */
function change(edit: () => void): string {
  origin.git('checkout', '--quiet', '--detach', base);
  edit();
  const sha = origin.commit('change');
  origin.git('update-ref', `refs/heads/c-${sha}`, sha);
  origin.git('checkout', '--quiet', '--force', base);
  return sha;
}
function changeFiles(edit: () => void): string {
  return change(() => {
    edit();
    origin.git('add', '-A', 'app', 'docs');
  });
}

beforeAll(async () => {
  origin = someGitRepository();
  write('app/a.txt', 'a');
  write('app/b.txt', 'b');
  write('docs/grüße.md', 'hello');
  symlinkSync('a.txt', at('app/link'));
  origin.git('add', '-A');
  origin.git('update-index', '--add', '--cacheinfo', `160000,${MODULE},vendor`);
  base = origin.commit('base');
  world = await someGitHubWorld({ gitDir: join(origin.folder, '.git') });
});
afterAll(() => world.github.close());

describe.each([
  ['the clone', () => origin.folder],
  ['the API', () => mkdtempSync(join(tmpdir(), 'no-clone-'))],
])('two commits held against each other by %s', (_, checkoutOf) => {
  const compare = (to: string, from = base): Promise<TreeChanges> =>
    compareTrees(
      { checkout: checkoutOf(), client: world.client, repository: world.repository },
      { from, to },
    );

  test('the same one: nothing differs, and what leads elsewhere is known', async () => {
    const changes = await compare(base);
    expect(changes).toMatchObject({ status: 'known', changed: [] });
    const entries = changes.status === 'known' ? [...changes.entries] : [];
    expect(entries.toSorted(([a], [b]) => (a < b ? -1 : 1))).toEqual([
      ['app/a.txt', 'file'],
      ['app/b.txt', 'file'],
      ['app/link', 'other'],
      ['docs/grüße.md', 'file'],
      ['vendor', 'other'],
    ]);
  });

  test('a renamed file differs under both of its names', async () => {
    const sha = changeFiles(() => renameSync(at('app/a.txt'), at('app/c.txt')));
    expect(await compare(sha)).toMatchObject({ changed: ['app/a.txt', 'app/c.txt'] });
  });

  test('what came, went, or may be executed now', async () => {
    const sha = change(() => {
      rmSync(at('docs/grüße.md'));
      write('new.txt', 'new');
      origin.git('add', 'new.txt', 'docs');
      origin.git('update-index', '--chmod=+x', 'app/b.txt');
    });
    expect(await compare(sha)).toMatchObject({
      changed: ['app/b.txt', 'docs/grüße.md', 'new.txt'],
    });
  });

  test('a link or a submodule that moves: what that changes is not known', async () => {
    const relinked = changeFiles(() => {
      rmSync(at('app/link'));
      symlinkSync('b.txt', at('app/link'));
    });
    expect(await compare(relinked)).toEqual({
      status: 'unknown',
      why: expect.stringContaining('app/link is a symbolic link'),
    });
    const replaced = changeFiles(() => {
      rmSync(at('app/a.txt'));
      symlinkSync('b.txt', at('app/a.txt'));
    });
    expect(await compare(replaced)).toMatchObject({ status: 'unknown' });
    const bumped = change(() => {
      origin.git('update-index', '--cacheinfo', `160000,${'d'.repeat(40)},vendor`);
    });
    expect(await compare(bumped)).toEqual({
      status: 'unknown',
      why: expect.stringContaining('vendor is a submodule'),
    });
  });

  test('a commit that nobody has', async () => {
    expect(await compare('e'.repeat(40))).toMatchObject({ status: 'unknown' });
    expect(await compare(base, 'e'.repeat(40))).toMatchObject({ status: 'unknown' });
  });
});

test('a name that is no UTF-8 may hide another one', async () => {
  const sha = change(() => {
    writeFileSync(Buffer.from(`${origin.folder}/app/\xff.txt`, 'latin1'), 'odd');
    origin.git('add', 'app');
  });
  const changes = await compareTrees(
    { checkout: origin.folder, client: world.client, repository: world.repository },
    { from: base, to: sha },
  );
  expect(changes).toEqual({ status: 'unknown', why: expect.stringContaining('not UTF-8') });
});

test('a commit that the clone is told stands for another one does not', async () => {
  const sha = changeFiles(() => write('app/a.txt', 'another'));
  origin.git('replace', sha, base);
  const changes = await compareTrees(
    { checkout: origin.folder, client: world.client, repository: world.repository },
    { from: base, to: sha },
  );
  expect(changes).toMatchObject({ status: 'known', changed: ['app/a.txt'] });
});
