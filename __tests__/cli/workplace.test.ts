import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { openWorkplace } from '../../src/cli/workplace.ts';

let base: string;
let root: string;
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'touchstone-place-'));
  root = join(base, 'repository');
  for (const path of ['.git', 'evals/configs', 'elsewhere'])
    mkdirSync(join(root, path), { recursive: true });
  mkdirSync(join(base, 'outside'));
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

const CONFIG = 'evals/configs/pr.yaml';

test('runs are kept beside the configs, whether or not the folder stands', () => {
  expect(openWorkplace(root).runsFolder(CONFIG, undefined)).toBe(join(root, 'evals/runs'));
  mkdirSync(join(root, 'evals/runs'));
  expect(openWorkplace(root).runsFolder(CONFIG, undefined)).toBe(join(root, 'evals/runs'));
});

test('a link out of the repository in their place is followed only where it is named', () => {
  symlinkSync(join(base, 'outside'), join(root, 'evals/runs'));
  const { runsFolder } = openWorkplace(root);
  expect(() => runsFolder(CONFIG, undefined)).toThrow('evals/runs is a symbolic link out of');
  expect(runsFolder(CONFIG, 'evals/runs')).toBe(join(root, 'evals/runs'));
});

test('a link on the way is found, one inside the repository is followed', () => {
  rmSync(join(root, 'evals'), { recursive: true });
  symlinkSync(join(base, 'outside'), join(root, 'evals'));
  expect(() => openWorkplace(root).runsFolder(CONFIG, undefined)).toThrow('out of the repository');
  rmSync(join(root, 'evals'));
  symlinkSync(join(root, 'elsewhere'), join(root, 'evals'));
  expect(openWorkplace(root).runsFolder(CONFIG, undefined)).toBe(join(root, 'evals/runs'));
});

test('a path is of where one stands, and of the root where only that is there', () => {
  mkdirSync(join(root, 'services/b/evals/configs'), { recursive: true });
  const { toRepositoryPath } = openWorkplace(join(root, 'services/b'));
  expect(toRepositoryPath('services/b/evals/configs')).toBe('services/b/evals/configs');
  expect(toRepositoryPath('evals/configs')).toBe('services/b/evals/configs');
  expect(toRepositoryPath('elsewhere')).toBe('elsewhere');
  expect(toRepositoryPath('nowhere')).toBe('services/b/nowhere');
});

test('a path is of the repository also where one of both is named by way of a link', () => {
  symlinkSync(root, join(base, 'linked'));
  const inLink = openWorkplace(join(base, 'linked'));
  const inPlace = openWorkplace(join(root, 'elsewhere'));
  for (const start of [root, join(base, 'linked')])
    for (const { toRepositoryPath } of [inLink, inPlace]) {
      expect(toRepositoryPath(join(start, CONFIG))).toBe(CONFIG);
      expect(toRepositoryPath(join(start, 'not/yet/there.yaml'))).toBe('not/yet/there.yaml');
    }
});

test('two dots at the beginning of a name lead nowhere', () => {
  expect(openWorkplace(root).toRepositoryPath('..odd.yaml')).toBe('..odd.yaml');
  for (const path of ['..', '.', '../outside/x.yaml', base])
    expect(() => openWorkplace(root).toRepositoryPath(path)).toThrow(
      'is not inside the repository',
    );
});

test('a file that is a link is the one that was named', () => {
  symlinkSync(join(base, 'outside'), join(root, 'evals/configs/pr.yaml'));
  expect(openWorkplace(root).toRepositoryPath(CONFIG)).toBe(CONFIG);
});
