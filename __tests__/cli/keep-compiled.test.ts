import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'touchstone-compiled-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const SOURCE = resolve('src/cli/keep-compiled.ts');

/** A process of its own: what Node keeps is written when it ends. */
function keep(env: Record<string, string>): void {
  const code = `import { keepCompiled } from ${JSON.stringify(SOURCE)};
    keepCompiled(process.env, '1.2.3');
    await import('node:module');`;
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '--disable-warning=ExperimentalWarning', '-e', code],
    { env: { PATH: process.env['PATH'], ...env }, cwd: folder, encoding: 'utf8', timeout: 60_000 },
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
}

test('keeps it in a folder of the user, by version', () => {
  keep({ HOME: folder });
  expect(readdirSync(join(folder, '.cache', 'touchstone'))).toEqual(['1.2.3']);
});

test('where the user wants caches', () => {
  keep({ HOME: '/proc', XDG_CACHE_HOME: join(folder, 'caches') });
  expect(existsSync(join(folder, 'caches', 'touchstone', '1.2.3'))).toBe(true);
});

test.each([
  ['on a CI machine', { CI: 'true' }],
  ['for a folder that is not absolute', { XDG_CACHE_HOME: 'caches' }],
])('nothing is kept %s', (_, env) => {
  keep({ HOME: folder, ...env });
  expect(readdirSync(folder)).toEqual([]);
});

test.each(['/proc/nothing', '/proc', '/dev/null'])('a home of %s is no reason to stop', (home) => {
  keep({ HOME: home });
});
