import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { runGit, trustCheckout } from '../../../src/adapters/git/run-git.ts';
import { someGitRepository } from '../../builders/git-repository.ts';
import { withGit } from '../../support/other-git.ts';

let folder: string;
const before = { ...process.env };
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'touchstone-git-'));
});
afterEach(() => {
  process.env = { ...before };
  rmSync(folder, { recursive: true, force: true });
});

test('git, and whatever it starts, gets no variable of ours', async () => {
  writeFileSync(join(folder, 'git'), `#!/bin/sh\nenv > ${join(folder, 'seen')}\n`);
  chmodSync(join(folder, 'git'), 0o755);
  Object.assign(process.env, {
    PATH: `${folder}${delimiter}${before['PATH']}`,
    'INPUT_OPENAI-API-KEY': 'sk-secret',
    ACTIONS_RUNTIME_TOKEN: 'secret',
    GITHUB_TOKEN: 'secret',
    GIT_SSH_COMMAND: 'evil',
    GIT_DIR: 'elsewhere',
  });
  await runGit(folder, ['status']);
  const names = readFileSync(join(folder, 'seen'), 'utf8')
    .split('\n')
    .map((line) => line.split('=')[0])
    .filter((name) => name && !['PWD', 'OLDPWD', 'SHLVL', '_'].includes(name));
  const allowed = [
    'GIT_NO_REPLACE_OBJECTS',
    'GIT_OPTIONAL_LOCKS',
    'GIT_TERMINAL_PROMPT',
    'HOME',
    'LANG',
    'PATH',
    'TMPDIR',
  ];
  expect(names.filter((name) => !allowed.includes(name!))).toEqual([]);
  expect(names).toContain('PATH');
});

test('a checkout that is somebody else’s is read once it is trusted, and no other one', async () => {
  const [one, other] = [someGitRepository(), someGitRepository()];
  const sha = one.commit('one');
  other.commit('other');
  process.env['PATH'] = withGit('distrustful');
  const ask = async (root: string) => await runGit(root, ['rev-parse', 'HEAD']);
  expect(await ask(one.folder)).toBeUndefined();
  trustCheckout(one.folder);
  expect(await ask(one.folder)).toBe(sha);
  expect(await ask(other.folder)).toBeUndefined();
});

test('a folder that is not there is nothing to trust', () => {
  expect(() => trustCheckout(join(folder, 'nonsuch'))).not.toThrow();
});
