import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { holdFolder, markFolder } from '../../../src/adapters/storage/hold-folder.ts';

let folder: string;
let other: ChildProcess | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'touchstone-'));
});
afterEach(() => {
  other?.kill('SIGKILL');
  other = undefined;
  rmSync(folder, { recursive: true });
});

/** As the system tells it of any process. */
const fieldsOf = (pid: number): string[] =>
  readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ');
const startOf = (pid: number): string => fieldsOf(pid)[19]!;

async function startOther(script: string): Promise<string> {
  other = spawn('bash', ['-c', script], { stdio: ['ignore', 'pipe', 'ignore'] });
  const [said] = (await once(other.stdout!, 'data')) as [Buffer];
  return String(said).trim();
}

function leaveMark(pid: number | string, start: string): string {
  const name = `.running-${pid}-${start}`;
  writeFileSync(join(folder, name), '');
  return name;
}

describe('a folder that a process is at work on', () => {
  test('is marked until it is released', () => {
    const release = markFolder(folder);
    expect(readdirSync(folder)).toEqual([`.running-${process.pid}-${startOf(process.pid)}`]);
    release();
    expect(readdirSync(folder)).toEqual([]);
    release();
  });

  test('is held by no other one', async () => {
    const pid = await startOther('echo $$; exec sleep 600');
    const mark = leaveMark(pid, startOf(Number(pid)));
    expect(() => holdFolder(folder)).toThrow(`another process (${pid}) is at work on ${folder}`);
    expect(() => holdFolder(folder)).toThrow(`remove ${join(folder, mark)}`);
    expect(readdirSync(folder)).toEqual([mark]);
  });
});

describe('what a killed process left', () => {
  const none = '4194305';
  test.each([
    ['whose number nobody has', none, '5'],
    ['where the system tells no beginning', none, ''],
    ['whose number this one has now', String(process.pid), '5'],
  ] as const)('is taken away: a mark %s', (_, pid, start) => {
    leaveMark(pid, start);
    const release = holdFolder(folder);
    expect(readdirSync(folder)).toEqual([`.running-${process.pid}-${startOf(process.pid)}`]);
    release();
  });

  test('counts for nothing before its parent has heard of its end', async () => {
    const pid = Number(await startOther('sleep 600 & echo $!; exec sleep 601'));
    const mark = leaveMark(pid, startOf(pid));
    const parent = `/proc/${other!.pid}/comm`;
    // from then on nobody asks
    while (readFileSync(parent, 'utf8').trim() !== 'sleep') await sleep(5);
    expect(() => holdFolder(folder)).toThrow('is at work');
    process.kill(pid, 'SIGKILL');
    while (fieldsOf(pid)[0] !== 'Z') await sleep(5);
    holdFolder(folder)();
    expect(readdirSync(folder)).not.toContain(mark);
  });

  test('is told from other files', () => {
    for (const name of ['.running', '.running-1', 'running-1-2', '.running-x-2'])
      writeFileSync(join(folder, name), '');
    holdFolder(folder)();
    expect(readdirSync(folder)).toHaveLength(4);
  });
});
