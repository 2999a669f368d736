import { afterEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  chooseLockFile,
  findLock,
  formatLock,
  mergeLock,
  parseLock,
} from '../../src/config/lock.ts';
import type { Pin } from '../../src/domain/run.ts';
import { UserError } from '../../src/errors.ts';
import { makeRepository, type TempRepository } from '../support/temp-repository.ts';

const LOCK = 'evals/touchstone.lock';
const pin = (path: string, more: Partial<Pin> = {}): Pin => ({
  kind: 'schema',
  path,
  sha256: 'a'.repeat(64),
  ...more,
});

let repository: TempRepository | undefined;
afterEach(() => repository?.remove());

const name = fc
  .string({
    unit: fc.constantFrom(
      'a',
      'B',
      '%',
      ' ',
      '\t',
      '\u00A0',
      '\u2028',
      '#',
      'ü',
      '-',
      '.x',
      '\n',
      '\u200B',
    ),
    minLength: 1,
    maxLength: 8,
  })
  .map((text) => `f${text}`);
const pins = fc.uniqueArray(
  fc.record(
    {
      kind: fc.constantFrom<Pin['kind']>('dataset', 'schema', 'database', 'scorer'),
      path: fc.array(name, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/')),
      version: fc.oneof(fc.constant('-'), fc.constant('1.10'), name),
      sha256: fc.stringMatching(/^[0-9a-f]{64}$/),
    },
    { requiredKeys: ['kind', 'path', 'sha256'] },
  ),
  { selector: ({ kind, path }) => `${kind} ${path}` },
);

describe('the lock', () => {
  test('is read as it was written, a line a pin, whatever the order', () => {
    fc.assert(
      fc.property(pins, (some) => {
        const text = formatLock(some);
        expect(text.trimEnd().split('\n')).toHaveLength(some.length + 1);
        expect(formatLock([...(some as Pin[])].reverse())).toBe(text);
        const byKey = (a: Pin, b: Pin): number =>
          `${a.kind} ${a.path}` < `${b.kind} ${b.path}` ? -1 : 1;
        expect(parseLock(text, LOCK).sort(byKey)).toEqual(([...some] as Pin[]).sort(byKey));
        expect(parseLock(text.replaceAll('\n', '\r\n'), LOCK)).toEqual(parseLock(text, LOCK));
      }),
    );
  });

  test('has one comment line and sorted lines', () => {
    expect(formatLock([pin('b c.json'), pin('a.json', { kind: 'dataset', version: '3' })])).toBe(
      `# What this folder measures with. Written by \`touchstone pin\`; review its changes.
dataset a.json 3 sha256:${'a'.repeat(64)}
schema b%20c.json - sha256:${'a'.repeat(64)}
`,
    );
  });

  test('throws nothing but UserErrors', () => {
    const good = formatLock([pin('a'), pin('b c', { version: '-' })]);
    fc.assert(
      fc.property(
        fc.nat(),
        fc.nat({ max: 30 }),
        fc.string({ maxLength: 6 }),
        (at, length, piece) => {
          const start = at % good.length;
          try {
            parseLock(good.slice(0, start) + piece + good.slice(start + length), LOCK);
          } catch (error) {
            expect(error).toBeInstanceOf(UserError);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('findLock', () => {
  test('is the nearest upwards', async () => {
    repository = makeRepository({ 'touchstone.lock': '', 'a/touchstone.lock': '', 'b/c/x': '' });
    const { files } = repository;
    expect(await findLock('a/configs/deep/pr.yaml', files)).toBe('a/touchstone.lock');
    expect(await findLock('b/c/pr.yaml', files)).toBe('touchstone.lock');
    expect(await findLock('pr.yaml', files)).toBe('touchstone.lock');
    expect(await findLock('pr.yaml', makeRepository().files)).toBeUndefined();
  });

  test('has a place to be written where there is none', () => {
    expect(chooseLockFile('evals/configs/pr.yaml')).toBe('evals/touchstone.lock');
    expect(chooseLockFile('configs/pr.yaml')).toBe('touchstone.lock');
    expect(chooseLockFile('bot/pr.yaml')).toBe('bot/touchstone.lock');
  });
});

describe('mergeLock', () => {
  test('keeps the lines of other suites whose files still stand', async () => {
    repository = makeRepository({
      'evals/mine.json': '',
      'evals/theirs.json': '',
      'app/x.mjs': '',
    });
    const existing = [
      pin('mine.json', { sha256: 'b'.repeat(64) }),
      pin('theirs.json'),
      pin('gone.json'),
      pin('../app/x.mjs'),
    ];
    const merged = await mergeLock(existing, [pin('mine.json')], {
      lockFile: LOCK,
      files: repository.files,
    });
    expect(merged).toEqual([pin('mine.json'), pin('theirs.json'), pin('../app/x.mjs')]);
  });
});
