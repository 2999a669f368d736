import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { extractTar } from '../../../src/adapters/github/extract-tar.ts';
import { someTar, type TarEntry } from '../../builders/tar-archive.ts';

let base: string;
beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'touchstone-tar-'));
  await mkdir(join(base, 'a/b/out'), { recursive: true });
});
afterEach(() => rm(base, { recursive: true }));

const CAPS = { maxEntries: 20, maxFileBytes: 10_000, maxBytes: 100_000 };
const RUN = { name: 'kept/run.json', content: 'run' };
const LINES = { name: 'kept/trials.jsonl', content: 'line\n'.repeat(300) };

async function extract(archive: Buffer): Promise<string[]> {
  await writeFile(join(base, 'archive'), archive);
  const wanted = { prefix: 'kept', names: new Set(['run.json', 'trials.jsonl', 'base.jsonl']) };
  return await extractTar(
    join(base, 'archive'),
    { ...wanted, folder: join(base, 'a/b/out') },
    CAPS,
  );
}
const listAll = async (): Promise<string[]> =>
  (await readdir(base, { recursive: true })).filter((name) => name !== 'archive').sort();

test.each([
  ['gzip', gzipSync],
  ['zstd', zstdCompressSync],
])('what tar and %s pack is read, byte for byte', async (_, compress) => {
  await mkdir(join(base, 'kept'));
  for (const { name, content } of [RUN, LINES]) await writeFile(join(base, name), content);
  await writeFile(join(base, 'kept/other.txt'), 'x');
  const packed = execFileSync('tar', ['--posix', '-cf', '-', '-P', 'kept'], { cwd: base });
  await expect(extract(compress(packed))).resolves.toHaveLength(2);
  const read = (name: string): Promise<string> => readFile(join(base, 'a/b/out', name), 'utf8');
  await expect(read('run.json')).resolves.toBe(RUN.content);
  await expect(read('trials.jsonl')).resolves.toBe(LINES.content);
});

test('names that lead elsewhere, and links, write nothing', async () => {
  const evil: TarEntry[] = [
    { name: '../../outside', content: 'x' },
    { name: 'kept/../../../outside', content: 'x' },
    { name: join(base, 'outside'), content: 'x' },
    { name: 'kept/folder', type: '2', linkTo: base },
    { name: 'kept/folder/outside', content: 'x' },
    { name: 'kept', type: '2', linkTo: base },
    { name: '.git/hooks/post-checkout', content: 'x' },
  ];
  await expect(extract(someTar([...evil, RUN]))).resolves.toEqual(['run.json']);
  expect(await listAll()).toEqual(['a', 'a/b', 'a/b/out', 'a/b/out/run.json']);
});

test.each<[string, TarEntry[], string]>([
  [
    'a link in the place of a file',
    [{ ...RUN, type: '2', linkTo: '/etc/passwd' }],
    'no plain file',
  ],
  ['a hard link in its place', [{ ...RUN, type: '1', linkTo: '/etc/passwd' }], 'no plain file'],
  ['a name that stands twice', [RUN, RUN], 'EEXIST'],
  ['a file that is too long', [{ ...RUN, content: 'x'.repeat(10_001) }], 'has 10001 bytes'],
  [
    'more in all than is taken',
    [{ name: 'x', content: 'x'.repeat(200_000) }],
    'more than is taken',
  ],
  ['too many entries', Array(21).fill({ name: 'x' }), 'more than 20 entries'],
  ['a size that is none', [{ ...RUN, claimedSize: '99999999999\0' }], 'no size that can be read'],
  ['a size beyond its end', [{ ...RUN, claimedSize: '00000007777\0' }], 'ends in the middle'],
])('%s is refused', async (_, entries, why) => {
  await expect(extract(someTar(entries))).rejects.toThrow(why);
});

test('what is no archive is refused', async () => {
  await expect(extract(Buffer.from('not an archive'))).rejects.toThrow('compressed in no way');
  await expect(extract(Buffer.alloc(0))).rejects.toThrow('compressed in no way');
  await expect(extract(someTar([RUN]).subarray(0, 40))).rejects.toThrow();
});
