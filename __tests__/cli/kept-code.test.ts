import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { SETTINGS } from '../../src/adapters/tune-engine.ts';
import { placeKeptCode } from '../../src/cli/kept-code.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'touchstone-kept-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('placeKeptCode', () => {
  test('is in a folder of the user, by version and verb, that nobody else reads', () => {
    const place = placeKeptCode({ HOME: folder }, '1.2.3', 'run');
    expect(place).toBe(join(folder, '.cache', 'touchstone', '1.2.3', 'run.code'));
    expect(statSync(join(folder, '.cache', 'touchstone', '1.2.3')).mode & 0o077).toBe(0);
  });

  test('is where the user wants caches', () => {
    const caches = join(folder, 'caches');
    expect(placeKeptCode({ HOME: '/proc', XDG_CACHE_HOME: caches }, '1.2.3', 'pin')).toBe(
      join(caches, 'touchstone', '1.2.3', 'pin.code'),
    );
  });

  test.each([
    ['on a CI machine', { CI: 'true' }],
    ['for a folder that is not absolute', { XDG_CACHE_HOME: 'caches' }],
  ])('is nowhere %s', (_, env) => {
    expect(placeKeptCode({ HOME: folder, ...env }, '1.2.3', 'run')).toBeUndefined();
    expect(readdirSync(folder)).toEqual([]);
  });

  test.each(['/proc/nothing', '/proc', '/dev/null'])(
    'a home of %s is no reason to stop',
    (home) => {
      expect(placeKeptCode({ HOME: home }, '1.2.3', 'run')).toBeUndefined();
    },
  );

  describe('in a folder of caches that others can write to', () => {
    const caches = (): string => join(folder, 'caches');
    const place = (): string | undefined =>
      placeKeptCode({ XDG_CACHE_HOME: caches() }, '1.2.3', 'run');
    const lay = (): void => {
      mkdirSync(join(caches(), 'touchstone', '1.2.3'), { recursive: true, mode: 0o700 });
      chmodSync(caches(), 0o1777);
    };

    test('is in what was made before by this user, for nobody else', () => {
      lay();
      expect(place()).toBe(join(caches(), 'touchstone', '1.2.3', 'run.code'));
    });

    test.each(['touchstone', 'touchstone/1.2.3'])(
      'is nowhere where %s is open to others',
      (open) => {
        for (const mode of [0o720, 0o702]) {
          lay();
          chmodSync(join(caches(), open), mode);
          expect(place()).toBeUndefined();
        }
      },
    );

    test.each(['touchstone', 'touchstone/1.2.3'])('is nowhere where %s is a link', (link) => {
      lay();
      const own = join(folder, 'own');
      mkdirSync(join(own, '1.2.3'), { recursive: true, mode: 0o700 });
      rmSync(join(caches(), link), { recursive: true });
      symlinkSync(link === 'touchstone' ? own : join(own, '1.2.3'), join(caches(), link));
      expect(place()).toBeUndefined();
    });

    test('is nowhere where another user made it', () => {
      lay();
      const asAnother = jest.spyOn(process as { geteuid: () => number }, 'geteuid');
      asAnother.mockReturnValue(process.getuid!() + 1);
      try {
        expect(place()).toBeUndefined();
      } finally {
        asAnother.mockRestore();
      }
    });
  });
});

describe('loadKept', () => {
  const sources = {
    kept: resolve('src/cli/kept-code.ts'),
    heap: resolve('src/adapters/tune-engine.ts'),
  };

  /** A process of its own, since the code is written when it ends: what the program says. */
  function runProgram(more = ''): string {
    const code = `import { loadKept } from ${JSON.stringify(sources.kept)};
      ${more}
      process.stdout.write(loadKept(${JSON.stringify(join(folder, 'program.cjs'))}, ${JSON.stringify(join(folder, 'run.code'))}).say());`;
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--input-type=module', '--disable-warning=ExperimentalWarning', '-e', code],
      { encoding: 'utf8', timeout: 60_000 },
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    return stdout;
  }

  const writeProgram = (answer: string): void =>
    writeFileSync(
      join(folder, 'program.cjs'),
      `function say() { return ${JSON.stringify(answer)} + require('node:path').basename(__filename); }\nmodule.exports = { say };`,
    );
  const kept = (): string => join(folder, 'run.code');
  const made = (): bigint => statSync(kept(), { bigint: true }).mtimeNs;

  test('keeps what was called, and takes it from there the next time', () => {
    writeProgram('one ');
    expect(runProgram()).toBe('one program.cjs');
    expect(statSync(kept()).mode & 0o077).toBe(0);
    const first = made();
    expect(runProgram()).toBe('one program.cjs');
    expect(made()).toBe(first);
    expect(readdirSync(folder).sort()).toEqual(['program.cjs', 'run.code']);
  });

  test('the code of another program of the same length is not run', () => {
    writeProgram('one ');
    runProgram();
    const first = readFileSync(kept());
    writeProgram('two ');
    expect(runProgram()).toBe('two program.cjs');
    expect(readFileSync(kept()).equals(first)).toBe(false);
  });

  test.each([
    ['empty', () => Buffer.alloc(0)],
    ['cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length - 9)],
    [
      'damaged',
      (bytes: Buffer) => {
        bytes[bytes.length - 20]! ^= 0xff;
        return bytes;
      },
    ],
  ])('what is %s is not run, and made anew', (_, spoil) => {
    writeProgram('one ');
    runProgram();
    const whole = readFileSync(kept());
    writeFileSync(kept(), spoil(Buffer.from(whole)));
    expect(runProgram()).toBe('one program.cjs');
    expect(readFileSync(kept()).length).toBe(whole.length);
  });

  test.each([
    ['others can write to', () => chmodSync(kept(), 0o602), ''],
    ['another user wrote', () => undefined, 'process.geteuid = () => process.getuid() + 1;'],
  ])('what %s is not run, and made anew', (_, spoil, before) => {
    writeProgram('one ');
    runProgram();
    spoil();
    const first = made();
    expect(runProgram(before)).toBe('one program.cjs');
    expect(made()).not.toBe(first);
    expect(statSync(kept()).mode & 0o077).toBe(0);
  });

  test('a process that set V8 otherwise takes code that was kept, of parts too, and keeps some that others take', () => {
    writeFileSync(join(folder, 'part.cjs'), "exports.say = () => 'part';");
    writeFileSync(join(folder, 'program.cjs'), "exports.say = () => require('./part.cjs').say();");
    const tuned = `import { tuneEngine } from ${JSON.stringify(sources.heap)}; tuneEngine();`;
    const times = (): bigint[] =>
      ['run.code', 'run.code-part'].map(
        (name) => statSync(join(folder, name), { bigint: true }).mtimeNs,
      );
    for (const first of ['', tuned]) {
      for (const name of ['run.code', 'run.code-part']) rmSync(join(folder, name), { force: true });
      runProgram(first);
      const before = times();
      for (const next of [tuned, '']) {
        expect(runProgram(next)).toBe('part');
        expect(times()).toEqual(before);
      }
    }
  });

  test('modules of Node’s own are loaded with V8 as it was: their kept code is refused otherwise', () => {
    writeFileSync(
      join(folder, 'program.cjs'),
      `exports.say = () => {
        const before = flags.length;
        require('node:http');
        return flags.slice(before).join(' ');
      };`,
    );
    const said = runProgram(`import { tuneEngine } from ${JSON.stringify(sources.heap)};
      const v8 = process.getBuiltinModule('node:v8');
      const set = v8.setFlagsFromString;
      globalThis.flags = [];
      v8.setFlagsFromString = (flag) => { flags.push(flag); set(flag); };
      tuneEngine();`);
    const { tuned, plain } = SETTINGS.pretenuring;
    expect(said.split(' ').filter((flag) => flag === tuned || flag === plain)).toEqual([
      plain,
      tuned,
    ]);
  });

  test('parts that lie beside it are loaded once, from code of their own', () => {
    writeFileSync(join(folder, 'part.cjs'), 'let n = 0; exports.count = () => String((n += 1));');
    writeFileSync(
      join(folder, 'program.cjs'),
      "exports.say = () => require('./part.cjs').count() + require('./part.cjs').count();",
    );
    expect(runProgram()).toBe('12');
    expect(existsSync(join(folder, 'run.code-part'))).toBe(true);
    expect(runProgram()).toBe('12');
  });

  test('where a folder stands in its place nothing is kept, and nothing is left beside it', () => {
    writeProgram('one ');
    rmSync(kept(), { force: true });
    mkdirSync(kept());
    expect(runProgram()).toBe('one program.cjs');
    expect(readdirSync(folder).filter((name) => name.startsWith('run.code.'))).toEqual([]);
    rmSync(kept(), { recursive: true });
  });

  test('where nothing can be kept it is compiled as ever', () => {
    writeProgram('one ');
    rmSync(kept(), { force: true });
    const code = JSON.stringify(join(folder, 'no', 'folder', 'run.code'));
    const said = spawnSync(
      process.execPath,
      [
        '--input-type=module',
        '--disable-warning=ExperimentalWarning',
        '-e',
        `import { loadKept } from ${JSON.stringify(sources.kept)};
         process.stdout.write(loadKept(${JSON.stringify(join(folder, 'program.cjs'))}, ${code}).say());`,
      ],
      { encoding: 'utf8', timeout: 60_000 },
    );
    expect(said).toMatchObject({ status: 0, stdout: 'one program.cjs', stderr: '' });
  });
});
