import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

interface Manifest {
  version: string;
  bin: { [name: string]: string };
  [key: string]: unknown;
}

let folder: string;
let tarball: string;

function start(command: string, args: string[], path = process.env['PATH']): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: folder,
    encoding: 'utf8',
    // a cache of its own and no registry: what is not in the tarball cannot come from anywhere
    env: { PATH: path, HOME: folder, npm_config_offline: 'true', npm_config_audit: 'false' },
  });
  if (status !== 0) throw error ?? new Error(`${command} ${args.join(' ')}: ${stdout}${stderr}`);
  return stdout.trim();
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'touchstone-install-'));
  const packed = spawnSync(process.execPath, ['scripts/pack.mjs', folder], { encoding: 'utf8' });
  if (packed.status !== 0) throw new Error(packed.stderr);
  tarball = packed.stdout.trim();
  writeFileSync(join(folder, 'package.json'), '{ "name": "user", "private": true }\n');
  start('npm', ['install', '--no-fund', tarball]);
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function readManifest(path: string): Manifest {
  return JSON.parse(readFileSync(path, 'utf8')) as Manifest;
}

describe('the published package', () => {
  test('is one package, alone', () => {
    const installed = readdirSync(join(folder, 'node_modules')).filter(
      (name) => !name.startsWith('.'),
    );
    expect(installed).toEqual(['touchstone']);
    const bins = readdirSync(join(folder, 'node_modules/.bin')).map((name) =>
      name.replace(/\..*/, ''),
    );
    expect(new Set(bins)).toEqual(new Set(['touchstone']));
  });

  test('needs nothing else', () => {
    const manifest = readManifest(join(folder, 'node_modules/touchstone/package.json'));
    for (const key of [
      'dependencies',
      'optionalDependencies',
      'devDependencies',
      'scripts',
      'private',
    ])
      expect(manifest).not.toHaveProperty(key);
    expect(manifest.bin).toEqual({ touchstone: 'dist/cli.js' });
    expect(manifest['engines']).toEqual({ node: '>=24' });
  });

  test('brings the schemas, the readme and the licence', () => {
    const inside = readdirSync(join(folder, 'node_modules/touchstone'));
    expect(inside).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'dist', 'schema']));
    expect(inside).not.toContain('src');
  });

  test('leaves the user their own node', () => {
    const which = 'process.stdout.write(process.execPath)';
    const users = start(process.execPath, ['-p', 'process.execPath']);
    const withBin = [join(folder, 'node_modules/.bin'), join(users, '..'), process.env['PATH']];
    expect(start('node', ['-e', which], withBin.join(delimiter))).toBe(users);
  });

  test('runs', () => {
    const users = join(process.execPath, '..');
    const path = [users, process.env['PATH']].join(delimiter);
    expect(start(join(folder, 'node_modules/.bin/touchstone'), ['--version'], path)).toBe(
      readManifest('package.json').version,
    );
  });
});
