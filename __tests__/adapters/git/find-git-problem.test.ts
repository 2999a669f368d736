import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { findGitProblem } from '../../../src/adapters/git/find-git-problem.ts';
import { someGitRepository } from '../../builders/git-repository.ts';
import { withGit } from '../../support/other-git.ts';

const before = { ...process.env };
afterEach(() => {
  process.env = { ...before };
});

test('none where git answers', async () => {
  expect(await findGitProblem(someGitRepository().folder)).toBeUndefined();
});

test('git is not there', async () => {
  const { folder } = someGitRepository();
  process.env['PATH'] = withGit('missing');
  expect(await findGitProblem(folder)).toEqual({
    why: 'there is no `git` on the PATH',
    hint: 'install git first',
  });
});

test.each(['en_US.UTF-8', 'de_DE.UTF-8'])('somebody else owns it, said in %s', async (language) => {
  const { folder } = someGitRepository();
  process.env['PATH'] = withGit('distrustful');
  process.env['LANG'] = language;
  expect(await findGitProblem(folder)).toEqual({
    why: `git does not read ${folder}: it belongs to another user`,
    hint: `run first: git config --global --add safe.directory ${folder}`,
  });
});

test('anything else in git’s own words', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'touchstone-no-repository-'));
  expect(await findGitProblem(folder)).toMatchObject({
    why: expect.stringMatching(/^git says: fatal: not a git repository/),
  });
  rmSync(folder, { recursive: true });
});
