import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { ARCHIVE_CAPS } from '../../../src/adapters/github/archive-caps.ts';
import { extractArtifact } from '../../../src/adapters/github/extract-artifact.ts';
import { someZip, type ZipEntry } from '../../builders/zip-archive.ts';

const RUN: ZipEntry = { name: 'run.json', content: '{"format":1}' };
const TRIALS: ZipEntry = { name: 'trials.jsonl', content: '{"case":"a"}\n' };

function listNames(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
}

async function extract(archive: Buffer, caps = {}) {
  const place = mkdtempSync(join(tmpdir(), 'extract-'));
  const zip = join(place, 'a.zip');
  const folder = mkdtempSync(join(place, 'run-'));
  writeFileSync(zip, archive);
  const result = await extractArtifact(zip, folder, { ...ARCHIVE_CAPS, ...caps });
  return { result, place, folder, files: listNames(folder) };
}

describe('an honest archive', () => {
  test('gives the files of a run, and only them', async () => {
    const release = { name: 'release/run.json', content: '{}' };
    const report = { name: 'report.html', content: '<p>' };
    const { result, folder, files } = await extract(someZip([RUN, TRIALS, release, report]));
    expect(result).toEqual({
      status: 'extracted',
      files: ['run.json', 'trials.jsonl', 'release/run.json'],
    });
    expect(files).toEqual(['release', join('release', 'run.json'), 'run.json', 'trials.jsonl']);
    expect(readFileSync(join(folder, 'trials.jsonl'), 'utf8')).toBe(TRIALS.content);
  });
});

describe('an archive that attacks', () => {
  const big = Buffer.alloc(4 * 1024 * 1024);
  test.each<[string, ZipEntry[], RegExp]>([
    ['climbs out', [RUN, { name: '../run.json', content: 'x' }], /invalid relative path/],
    ['climbs out further in', [RUN, { name: 'release/../../x', content: 'x' }], /relative path/],
    ['is absolute', [RUN, { name: '/etc/cron.d/x', content: 'x' }], /absolute path/],
    ['has a drive', [RUN, { name: 'C:/x', content: 'x' }], /absolute path/],
    ['uses backslashes', [RUN, { name: '..\\x', content: 'x' }], /invalid characters/],
    ['holds a link', [{ ...RUN, mode: 0o120777, content: '/etc/passwd' }], /link or a device/],
    ['holds a device', [RUN, { name: 'x', content: '', mode: 0o020666 }], /link or a device/],
    ['names a file twice', [RUN, TRIALS, { ...RUN, content: '{"format":2}' }], /stands twice/],
    ['is a bomb', [RUN, { name: 'trials.jsonl', content: big }], /200 times its size/],
    ['is a bomb in a file we ignore', [RUN, { name: 'x', content: big }], /200 times its size/],
    ['says it is shorter', [RUN, { ...TRIALS, claimedBytes: 3 }], /too many bytes|size/i],
    ['says it is longer', [RUN, { ...TRIALS, claimedBytes: 300 }], /not enough bytes|size/i],
  ])('%s', async (_, entries, why) => {
    const { result, place } = await extract(someZip(entries));
    expect(result).toEqual({ status: 'refused', why: expect.stringMatching(why) });
    expect(readdirSync(place)).toHaveLength(2);
  });

  test('unpacks to more than the cap', async () => {
    const { result } = await extract(someZip([RUN, TRIALS]), { maxBytes: 20 });
    expect(result).toMatchObject({ status: 'refused', why: expect.stringContaining('20 bytes') });
  });

  test('has too many entries', async () => {
    const many = Array.from({ length: 101 }, (_, index) => ({ name: `f${index}`, content: '' }));
    const { result, files } = await extract(someZip(many));
    expect(result).toMatchObject({
      status: 'refused',
      why: expect.stringContaining('101 entries'),
    });
    expect(files).toEqual([]);
  });

  test.each([0.3, 0.6, 0.95])('is cut at %d of its length', async (share) => {
    const whole = someZip([RUN, TRIALS]);
    const { result } = await extract(whole.subarray(0, Math.floor(whole.length * share)));
    expect(result.status).toBe('refused');
  });

  test('is no archive at all', async () => {
    expect((await extract(Buffer.from('<html>'))).result.status).toBe('refused');
  });
});
