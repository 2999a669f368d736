import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { readFileChunks } from '../../../src/adapters/storage/read-chunks.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'touchstone-chunks-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function readAll(path: string): Promise<Buffer[]> {
  const chunks = [];
  for await (const chunk of readFileChunks(path)) chunks.push(chunk);
  return chunks;
}

test.each([0, 1, 262_143, 262_144, 262_145, 1_000_000])('%i bytes are read whole', async (size) => {
  const bytes = Buffer.from(Array.from({ length: size }, (_, at) => at % 251));
  writeFileSync(join(folder, 'f'), bytes);
  expect(Buffer.concat(await readAll(join(folder, 'f'))).equals(bytes)).toBe(true);
});

test('what is kept of one piece is not written over by the next', async () => {
  writeFileSync(join(folder, 'f'), Buffer.alloc(600_000, 'a').fill('b', 262_144));
  const [first] = await readAll(join(folder, 'f'));
  expect(first!.every((byte) => byte === 97)).toBe(true);
});

test('others get their turn while much is read', async () => {
  writeFileSync(join(folder, 'f'), Buffer.alloc(3_000_000));
  let turns = 0;
  const count = (): void => {
    turns += 1;
    next = setImmediate(count);
  };
  let next = setImmediate(count);
  await readAll(join(folder, 'f'));
  clearImmediate(next);
  expect(turns).toBeGreaterThan(5);
});

test('what is no file is refused, and not waited for: a pipe, a device, a folder', async () => {
  execFileSync('mkfifo', [join(folder, 'pipe')]);
  symlinkSync('/dev/null', join(folder, 'device'));
  for (const path of [join(folder, 'pipe'), join(folder, 'device'), folder])
    await expect(readAll(path)).rejects.toThrow('this is not a regular file');
});

test('what is added while it is read is read in large pieces', async () => {
  const path = join(folder, 'f');
  writeFileSync(path, 'begun');
  const chunks = readFileChunks(path);
  const first = await chunks.next();
  appendFileSync(path, Buffer.alloc(1_000_000, 'a'));
  const rest = [];
  for await (const chunk of chunks) rest.push(chunk);
  expect([String(first.value), Buffer.concat(rest).length]).toEqual(['begun', 1_000_000]);
  expect(rest.length).toBeLessThan(10);
});

test('who reads no further leaves no open file', async () => {
  writeFileSync(join(folder, 'f'), Buffer.alloc(1_000_000));
  const countOpen = (): number => readdirSync('/proc/self/fd').length;
  const before = countOpen();
  for (let time = 0; time < 20; time += 1) {
    const chunks = readFileChunks(join(folder, 'f'));
    await chunks.next();
    expect(countOpen()).toBe(before + 1);
    await chunks.return(undefined);
  }
  expect(countOpen()).toBe(before);
});

test('a file that is not there is an error when it is read', async () => {
  const chunks = readFileChunks(join(folder, 'none'));
  await expect(chunks.next()).rejects.toThrow('ENOENT');
});
