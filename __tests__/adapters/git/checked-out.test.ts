import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readCheckedOut } from '../../../src/adapters/git/checked-out.ts';
import { someGitRepository, type GitRepository } from '../../builders/git-repository.ts';
import { withGit } from '../../support/other-git.ts';

let repository: GitRepository;
let sha: string;
beforeEach(() => {
  repository = someGitRepository();
  sha = repository.commit('one');
});
const before = { ...process.env };
afterEach(() => {
  process.env = { ...before };
});

test('the commit that git says, whatever GIT_ variables the caller has', async () => {
  process.env['GIT_DIR'] = '/nowhere';
  expect(await readCheckedOut(repository.folder)).toEqual({ status: 'read', sha });
});

describe.each(['missing', 'distrustful'] as const)('where git is %s', (kind) => {
  const read = async () => {
    process.env['PATH'] = withGit(kind);
    return await readCheckedOut(repository.folder);
  };

  test('a branch', async () => {
    expect(await read()).toEqual({ status: 'read', sha });
  });

  test('a branch whose name has folders and other characters', async () => {
    repository.git('checkout', '--quiet', '-b', 'feat/ü+x');
    sha = repository.commit('two');
    expect(await read()).toEqual({ status: 'read', sha });
  });

  test('a branch that is packed, not another one whose name ends alike', async () => {
    repository.git('branch', 'a/main', repository.commit('two'));
    repository.git('update-ref', 'refs/heads/main', sha);
    repository.git('pack-refs', '--all');
    expect(await read()).toEqual({ status: 'read', sha });
  });

  test('a commit without a branch', async () => {
    repository.git('checkout', '--quiet', '--detach');
    repository.git('branch', '-D', 'main');
    expect(await read()).toEqual({ status: 'read', sha });
  });

  test.each(['ref: refs/heads/.invalid', 'ref: refs/heads/../../HEAD', 'main', ''])(
    'HEAD is %j: nobody can tell',
    async (head) => {
      writeFileSync(join(repository.folder, '.git/HEAD'), `${head}\n`);
      expect(await read()).toMatchObject({ status: 'unreadable' });
    },
  );

  test('files alone are no repository', async () => {
    rmSync(join(repository.folder, '.git'), { recursive: true });
    expect(await read()).toEqual({ status: 'none' });
  });
});

test('a repository without a HEAD is one, and git says what is wrong', async () => {
  rmSync(join(repository.folder, '.git/HEAD'));
  expect(await readCheckedOut(repository.folder)).toMatchObject({
    status: 'unreadable',
    why: expect.stringContaining('not a git repository'),
  });
});

test('a HEAD whose commit is not here is not believed', async () => {
  writeFileSync(join(repository.folder, '.git/HEAD'), `${'f'.repeat(40)}\n`);
  expect(await readCheckedOut(repository.folder)).toMatchObject({
    status: 'unreadable',
    why: expect.stringContaining('HEAD names no commit'),
  });
});

test('a repository without a commit', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'touchstone-checked-out-'));
  mkdirSync(join(folder, '.git'));
  expect(await readCheckedOut(folder)).toMatchObject({ status: 'unreadable' });
  rmSync(folder, { recursive: true });
});
