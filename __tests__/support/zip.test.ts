import { expect, test } from '@jest/globals';
import { fromBufferPromise } from 'yauzl';
import { buildZip } from './zip.ts';

test('archives are read by a reader that others wrote, whatever their names', async () => {
  const zip = buildZip([
    { name: 'run.json', data: '{}' },
    { name: 'd/big.txt', data: 'x'.repeat(10_000), deflate: true },
    { name: 'link', data: '/etc/passwd', mode: 0o120777 },
  ]);
  expect(zip.length).toBeLessThan(1000);
  const file = await fromBufferPromise(zip);
  const seen: [string, number, number][] = [];
  for await (const entry of file.eachEntry()) {
    const chunks: Buffer[] = [];
    const stream = await file.openReadStreamPromise(entry);
    for await (const chunk of stream) chunks.push(chunk as Buffer);
    const mode = entry.externalFileAttributes >>> 16;
    seen.push([entry.fileName, Buffer.concat(chunks).length, mode]);
  }
  expect(seen).toEqual([
    ['run.json', 2, 0o100644],
    ['d/big.txt', 10_000, 0o100644],
    ['link', 11, 0o120777],
  ]);
});

test('a claimed size is a lie that stays in the archive', () => {
  const zip = buildZip([{ name: 'a', data: 'x'.repeat(100), deflate: true, claimedSize: 7 }]);
  expect(zip.readUInt32LE(22)).toBe(7);
});
