import { afterEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { CalibrationLine } from '../../src/config/calibration-lines.ts';
import {
  chooseLockFile,
  findLock,
  formatLock,
  mergeLock,
  parseLock,
  type Lock,
} from '../../src/config/lock.ts';
import type { Pin } from '../../src/domain/pin.ts';
import { UserError } from '../../src/errors.ts';
import { makeRepository, type TempRepository } from '../support/temp-repository.ts';

const LOCK = 'evals/touchstone.lock';
const pin = (path: string, more: Partial<Pin> = {}): Pin => ({
  kind: 'schema',
  path,
  sha256: 'a'.repeat(64),
  ...more,
});

const lockOf = (...pins: Pin[]): Lock => ({ pins, calibrations: [] });
const calibration = (more: Partial<CalibrationLine> = {}): CalibrationLine => ({
  path: 'calibration/tone.jsonl',
  judge: '0123456789abcdef',
  counts: {
    labels: 100,
    errored: 0,
    agreed: 92,
    pass: 50,
    passJudgedPass: 46,
    fail: 50,
    failJudgedFail: 46,
    kappa: 0.836868,
  },
  sha256: 'c'.repeat(64),
  ...more,
});
const CALIBRATED = `calibrated calibration/tone.jsonl#0123456789abcdef labels=100,errored=0,agreed=92,pass=46/50,fail=46/50,kappa=0.836868 sha256:${'c'.repeat(64)}`;

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
const paths = fc.array(name, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/'));
const sha256 = fc.stringMatching(/^[0-9a-f]{64}$/);
const kinds: fc.Arbitrary<Pick<Pin, 'kind' | 'path'>> = fc.oneof(
  fc.record({
    kind: fc.constantFrom<Pin['kind']>(
      'dataset',
      'schema',
      'database',
      'scorer',
      'rubric',
      'labels',
      'verdicts',
    ),
    path: paths,
  }),
  fc.record({
    kind: fc.constantFrom<Pin['kind']>('judge', 'model'),
    path: fc
      .tuple(paths, fc.stringMatching(/^[a-z0-9][a-z0-9_-]{0,9}$/))
      .map((two) => two.join('#')),
  }),
  fc.record({ kind: fc.constant<Pin['kind']>('rubric'), path: fc.constant('touchstone:tone') }),
);
const pins: fc.Arbitrary<Pin[]> = fc.uniqueArray(
  fc
    .tuple(
      kinds,
      fc.record(
        { version: fc.oneof(fc.constant('-'), fc.constant('1.10'), name), sha256 },
        { requiredKeys: ['sha256'] },
      ),
    )
    .map(([kind, rest]) => ({ ...kind, ...rest })),
  { selector: ({ kind, path }) => `${kind} ${path}` },
);

/** Counts that add up, of any judge. */
const counts = fc
  .tuple(fc.nat(300), fc.nat(300), fc.nat(300), fc.nat(300), fc.nat(300), fc.nat(300))
  .chain(([hitPass, missPass, hitFail, missFail, errored, far]) =>
    fc.record(
      {
        labels: fc.constant(hitPass + missPass + hitFail + missFail + errored),
        errored: fc.constant(errored),
        agreed: fc.constant(Math.max(0, hitPass + hitFail - far)),
        pass: fc.constant(hitPass + missPass + errored),
        passJudgedPass: fc.constant(hitPass),
        fail: fc.constant(hitFail + missFail),
        failJudgedFail: fc.constant(hitFail),
        kappa: fc
          .integer({ min: -1_000_000, max: 1_000_000 })
          .map((millionths) => millionths / 1e6),
      },
      {
        requiredKeys: [
          'labels',
          'errored',
          'agreed',
          'pass',
          'passJudgedPass',
          'fail',
          'failJudgedFail',
        ],
      },
    ),
  );
const calibrations = fc.uniqueArray(
  fc.record({ path: paths, judge: fc.stringMatching(/^[0-9a-f]{16}$/), counts, sha256 }),
  { selector: ({ path, judge }) => `${path}#${judge}` },
) as fc.Arbitrary<CalibrationLine[]>;
const locks: fc.Arbitrary<Lock> = fc.record({ pins, calibrations });

const sorted = (lock: Lock): Lock => ({
  pins: lock.pins.toSorted((a, b) => (`${a.kind} ${a.path}` < `${b.kind} ${b.path}` ? -1 : 1)),
  calibrations: lock.calibrations.toSorted((a, b) =>
    `${a.path}#${a.judge}` < `${b.path}#${b.judge}` ? -1 : 1,
  ),
});

describe('the lock', () => {
  test('is read as it was written, a line a pin or calibration, whatever the order', () => {
    fc.assert(
      fc.property(locks, (lock) => {
        const text = formatLock(lock);
        expect(text.trimEnd().split('\n')).toHaveLength(
          lock.pins.length + lock.calibrations.length + 1,
        );
        expect(
          formatLock({
            pins: lock.pins.toReversed(),
            calibrations: lock.calibrations.toReversed(),
          }),
        ).toBe(text);
        expect(sorted(parseLock(text, LOCK))).toEqual(sorted(lock));
        expect(parseLock(text.replaceAll('\n', '\r\n'), LOCK)).toEqual(parseLock(text, LOCK));
      }),
    );
  });

  test('has one comment line and sorted lines', () => {
    const lock = {
      pins: [
        pin('b c.json'),
        pin('a.json', { kind: 'dataset', version: '3' }),
        pin('configs/pr.yaml#tone', { kind: 'judge', version: 'gpt-5-2025-08-07' }),
        pin('touchstone:tone', { kind: 'rubric', version: '1' }),
      ],
      calibrations: [calibration()],
    };
    expect(formatLock(lock)).toBe(
      `# What this folder measures with. Written by \`touchstone pin\`; review its changes.
${CALIBRATED}
dataset a.json 3 sha256:${'a'.repeat(64)}
judge configs/pr.yaml#tone gpt-5-2025-08-07 sha256:${'a'.repeat(64)}
rubric touchstone:tone 1 sha256:${'a'.repeat(64)}
schema b%20c.json - sha256:${'a'.repeat(64)}
`,
    );
  });

  test('of the first version is still read', () => {
    expect(parseLock(`dataset a.jsonl 3 sha256:${'a'.repeat(64)}\n`, LOCK)).toEqual(
      lockOf(pin('a.jsonl', { kind: 'dataset', version: '3' })),
    );
  });

  test('kappa is written with six decimals, and never as minus nothing', () => {
    const written = (kappa: number): string | undefined =>
      /kappa=([^ ]+)/.exec(
        formatLock({
          pins: [],
          calibrations: [calibration({ counts: { ...calibration().counts, kappa } })],
        }),
      )?.[1];
    expect(written(0.5499021526418786)).toBe('0.549902');
    expect(written(-0.659396)).toBe('-0.659396');
    expect(written(-1e-9)).toBe('0.000000');
    expect(written(1)).toBe('1.000000');
  });

  test.each([
    ['judge configs/pr.yaml', '"configs/pr.yaml" is not a judge as pin writes it: FILE#NAME'],
    ['model configs/pr.yaml#', '"configs/pr.yaml#" is not a model as pin writes it: FILE#NAME'],
    ['judge #tone', '"#tone" is not a judge as pin writes it: FILE#NAME'],
    ['judge ../../pr.yaml#tone', '"../../pr.yaml" leaves the repository'],
    ['rubric ../../x.md', '"../../x.md" leaves the repository'],
    ['labels touchstone:\\tone', '"touchstone:\\tone" holds a backslash; write / between folders'],
  ])('the line %s … is refused', (line, message) => {
    expect(refuse(`${line} 1 sha256:${'a'.repeat(64)}`)).toEqual([message]);
  });

  test.each([
    ['#0123456789abcdef', '#0123456789abcde', /is not a label file and a judge/],
    ['#0123456789abcdef', '#0123456789ABCDEF', /is not a label file and a judge/],
    ['calibration/tone.jsonl#', '#', /is not a label file and a judge/],
    ['calibration/tone.jsonl', '../../tone.jsonl', /leaves the repository/],
    ['labels=100', 'labels=0100', /is not what calibrate counts/],
    ['labels=100,', '', /is not what calibrate counts/],
    ['kappa=0.836868', 'kappa=0.84', /is not what calibrate counts/],
    ['kappa=0.836868', 'kappa=NaN', /is not what calibrate counts/],
    ['pass=46/50', 'pass=46:50', /is not what calibrate counts/],
    ['labels=100', 'labels=101', /do not add up/],
    ['pass=46/50', 'pass=51/50', /do not add up/],
    ['fail=46/50', 'fail=51/50', /do not add up/],
    ['agreed=92', 'agreed=93', /do not add up/],
    ['errored=0', 'errored=9', /do not add up/],
    ['kappa=0.836868', 'kappa=1.000001', /do not add up/],
    ['sha256:', 'sha1:', /is not a digest/],
  ])('a calibration with %s → %s is refused', (from, to, message) => {
    const text = CALIBRATED.replace(from, to);
    expect(text).not.toBe(CALIBRATED);
    expect(refuse(text)).toEqual([expect.stringMatching(message)]);
  });

  test('nothing stands in it twice', () => {
    const judge = `judge configs/pr.yaml#tone - sha256:${'a'.repeat(64)}`;
    expect(refuse([CALIBRATED, CALIBRATED, judge, judge].join('\n'))).toEqual([
      'calibrated calibration/tone.jsonl#0123456789abcdef is pinned twice: line 1 has it too',
      'judge configs/pr.yaml#tone is pinned twice: line 3 has it too',
    ]);
  });

  test('throws nothing but UserErrors', () => {
    const good = formatLock({
      pins: [pin('a'), pin('b c', { version: '-' }), pin('pr.yaml#x', { kind: 'judge' })],
      calibrations: [calibration()],
    });
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

function refuse(text: string): string[] {
  try {
    parseLock(text, LOCK);
  } catch (error) {
    if (error instanceof UserError) return error.problems.map(({ message }) => message);
    throw error;
  }
  throw new Error('nothing was refused');
}

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
  async function merge(existing: Lock, fresh: Lock, covered: string[] = []): Promise<Lock> {
    repository = makeRepository({
      'evals/mine.json': '',
      'evals/theirs.json': '',
      'evals/configs/pr.yaml': '',
      'evals/configs/nightly.yaml': '',
      'evals/datasets/faq.jsonl': '',
      'app/x.mjs': '',
    });
    return await mergeLock(existing, fresh, { lockFile: LOCK, files: repository.files, covered });
  }

  test('keeps the lines of other suites whose files still stand', async () => {
    const existing = lockOf(
      pin('mine.json', { sha256: 'b'.repeat(64) }),
      pin('theirs.json'),
      pin('gone.json'),
      pin('../app/x.mjs'),
    );
    expect(await merge(existing, lockOf(pin('mine.json')))).toEqual(
      lockOf(pin('mine.json'), pin('theirs.json'), pin('../app/x.mjs')),
    );
  });

  test('keeps judges and models of suites that are not pinned now, and rubrics of the package', async () => {
    const judge = (path: string): Pin => pin(path, { kind: 'judge' });
    const existing = lockOf(
      judge('configs/pr.yaml#tone'),
      judge('configs/pr.yaml#old'),
      judge('configs/nightly.yaml#tone'),
      judge('configs/gone.yaml#tone'),
      judge('datasets/faq.jsonl#old'),
      pin('configs/nightly.yaml#near', { kind: 'model' }),
      pin('touchstone:tone', { kind: 'rubric' }),
      pin('theirs.json'),
    );
    const fresh = lockOf(judge('configs/pr.yaml#tone'));
    const covered = ['evals/configs/pr.yaml', 'evals/datasets/faq.jsonl', 'evals/theirs.json'];
    expect(await merge(existing, fresh, covered)).toEqual(
      lockOf(
        judge('configs/pr.yaml#tone'),
        judge('configs/nightly.yaml#tone'),
        pin('configs/nightly.yaml#near', { kind: 'model' }),
        pin('touchstone:tone', { kind: 'rubric' }),
        pin('theirs.json'),
      ),
    );
  });

  test('pinning keeps every calibration, also one that no longer binds', async () => {
    const existing = { pins: [], calibrations: [calibration()] };
    const merged = await merge(existing, lockOf(pin('mine.json')));
    expect(merged.calibrations).toEqual([calibration()]);
  });

  test('calibrating replaces what was found before, and keeps the judge of another suite', async () => {
    const judges = ['a', 'b'].map((digit) =>
      pin(`configs/${digit === 'a' ? 'pr' : 'nightly'}.yaml#tone`, {
        kind: 'judge',
        sha256: digit.repeat(64),
      }),
    );
    const of = (digit: string, labels = 'c'): CalibrationLine =>
      calibration({ judge: digit.repeat(16), sha256: labels.repeat(64) });
    const elsewhere = calibration({ path: 'calibration/other.jsonl', judge: 'f'.repeat(16) });
    const existing = {
      pins: judges,
      calibrations: [of('0'), of('a', 'd'), of('b', 'd'), elsewhere],
    };
    const fresh = { pins: [], calibrations: [of('a')] };
    expect((await merge(existing, fresh)).calibrations).toEqual([of('b', 'd'), elsewhere, of('a')]);
  });

  test('a judge that is calibrated before it is pinned replaces only itself', async () => {
    const existing = {
      pins: [],
      calibrations: [
        calibration({ judge: '0'.repeat(16) }),
        calibration({ sha256: 'd'.repeat(64) }),
      ],
    };
    const fresh = { pins: [], calibrations: [calibration()] };
    expect((await merge(existing, fresh)).calibrations).toEqual([
      calibration({ judge: '0'.repeat(16) }),
      calibration(),
    ]);
  });
});
