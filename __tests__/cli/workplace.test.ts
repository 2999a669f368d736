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
