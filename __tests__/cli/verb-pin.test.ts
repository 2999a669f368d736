import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { formatLock, parseLock, type Lock } from '../../src/config/lock.ts';
import { runVerb } from '../support/run-verb.ts';
import {
  DATASET_FILE,
  DATASET_TEXT,
  SUITE_FILE,
  SUITE_FILES,
  SUITE_TEXT,
} from '../support/suite-files.ts';
import { makeRepository, type TempRepository } from '../support/temp-repository.ts';

const LOCK = 'evals/touchstone.lock';
const RUBRIC = 'evals/prompts/tone.md';
const rubric = (version: string, text: string): string =>
  `---\nversion: "${version}"\nscale: pass-fail\n---\n\n${text}\n\n{{output}}\n`;
const judge = (name: string): string =>
  `{ name: ${name}, rubric: ../prompts/tone.md, model: gpt-5-2025-08-07 }`;

let repository: TempRepository;
afterEach(() => repository.remove());

function start(): void {
  repository = makeRepository({
    ...SUITE_FILES,
    [SUITE_FILE]: `${SUITE_TEXT}judges: [${judge('tone')}]\n`,
    'evals/configs/nightly.yaml': `${SUITE_TEXT.replace('support-bot', 'nightly')}judges: [${judge('tone')}]\n`,
    [RUBRIC]: rubric('1', 'Is the answer polite?'),
  });
}

const readLock = (): Lock => parseLock(readFileSync(join(repository.root, LOCK), 'utf8'), LOCK);
const pinned = (): string[] => readLock().pins.map(({ kind, path }) => `${kind} ${path}`);

describe('pin', () => {
  test('counts what is no file apart', async () => {
    start();
    const first = await runVerb(repository.root, ['pin']);
    expect(first).toMatchObject({
      code: 0,
      stdout: 'evals/touchstone.lock written: 2 files, 2 judges pinned (4 new)\n',
    });
    expect(pinned()).toEqual([
      'dataset datasets/faq.jsonl',
      'judge configs/nightly.yaml#tone',
      'judge configs/pr.yaml#tone',
      'rubric prompts/tone.md',
    ]);
    const check = await runVerb(repository.root, ['pin', '--check', SUITE_FILE]);
    expect(check).toMatchObject({
      code: 0,
      stdout: 'evals/touchstone.lock matches: 2 files, 1 judge\n',
    });
  });

  test('refuses a rubric whose text changed under its version, and writes nothing', async () => {
    start();
    await runVerb(repository.root, ['pin']);
    const before = readLock();
    repository.write(RUBRIC, rubric('1', 'Is the answer kind?'));
    const refused = await runVerb(repository.root, ['pin']);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toMatch(/and still calls itself\s+version "1"/);
    expect(refused.stderr).toContain('raise version in its front matter');
    expect(refused.stderr.match(/still calls/g)).toHaveLength(1);
    expect(readLock()).toEqual(before);
    repository.write(RUBRIC, rubric('2', 'Is the answer kind?'));
    expect(await runVerb(repository.root, ['pin'])).toMatchObject({ code: 0 });
    expect(readLock().pins.find(({ kind }) => kind === 'rubric')).toMatchObject({ version: '2' });
  });

  test('keeps what it does not look at: the other suite, and calibrations', async () => {
    start();
    await runVerb(repository.root, ['pin']);
    const line = {
      path: 'calibration/tone.jsonl',
      judge: '0123456789abcdef',
      counts: {
        labels: 2,
        errored: 0,
        agreed: 2,
        pass: 1,
        passJudgedPass: 1,
        fail: 1,
        failJudgedFail: 1,
        kappa: 1,
      },
      sha256: 'c'.repeat(64),
    };
    repository.write(LOCK, formatLock({ pins: readLock().pins, calibrations: [line] }));
    repository.write(SUITE_FILE, `${SUITE_TEXT}judges: [${judge('manners')}]\n`);
    expect(await runVerb(repository.root, ['pin', SUITE_FILE])).toMatchObject({ code: 0 });
    expect(pinned()).toEqual([
      'dataset datasets/faq.jsonl',
      'judge configs/nightly.yaml#tone',
      'judge configs/pr.yaml#manners',
      'rubric prompts/tone.md',
    ]);
    expect(readLock().calibrations).toEqual([line]);
  });

  test('says how the suites beside a broken one are pinned, where none was named', async () => {
    start();
    repository.write('evals/configs/nightly.yaml', 'suite: nightly\n');
    const all = await runVerb(repository.root, ['pin']);
    expect(all).toMatchObject({ code: 2, stdout: '' });
    expect(all.stderr).toContain('evals/configs/nightly.yaml:');
    expect(
      all.stderr.replaceAll(/\s+/g, ' ').split('by name: touchstone pin CONFIG...'),
    ).toHaveLength(2);
    const one = await runVerb(repository.root, ['pin', 'evals/configs/nightly.yaml']);
    expect(one.stderr).not.toContain('CONFIG...');
    expect(await runVerb(repository.root, ['pin', SUITE_FILE])).toMatchObject({ code: 0 });
  });

  test.each([
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
    ['both', (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`],
  ])(
    '--check, and a run: the pinned text with %s is told as that, both ways',
    async (_, change) => {
      start();
      const texts = {
        [DATASET_FILE]: DATASET_TEXT,
        [RUBRIC]: rubric('1', 'Is the answer polite?'),
      };
      const write = (form: (text: string) => string): void => {
        for (const [path, text] of Object.entries(texts)) repository.write(path, form(text));
      };
      const same = (text: string): string => text;
      for (const [pinnedAs, found] of [[same, change] as const, [change, same] as const]) {
        write(pinnedAs);
        rmSync(join(repository.root, LOCK), { force: true });
        expect(await runVerb(repository.root, ['pin'])).toMatchObject({ code: 0 });
        write(found);
        for (const verb of [['pin', '--check', SUITE_FILE], ['run']]) {
          const { code, stderr } = await runVerb(repository.root, verb);
          const told = stderr.replaceAll(/\s+/g, ' ');
          expect(code).toBe(2);
          expect(told).toContain(
            'the dataset evals/datasets/faq.jsonl has the content of the lock with other line ends',
          );
          expect(told).not.toContain('still calls itself');
          expect(told).toContain('when-it-breaks.md#pins');
        }
      }
      write((text) => change(text).replace('polite', 'kind').replace('"id"', ' "id"'));
      const other = await runVerb(repository.root, ['pin', '--check', SUITE_FILE]);
      expect(other.stderr).not.toContain('other line ends');
    },
  );

  test('other line ends of a scorer and of a judge’s rubric are no change that was meant', async () => {
    const SCORER = 'evals/score.mjs';
    const scorer = 'export default () => true;\n';
    const text = rubric('1', 'Is the answer polite?');
    const windows = (unix: string): string => unix.replaceAll('\n', '\r\n');
    repository = makeRepository({
      ...SUITE_FILES,
      [SUITE_FILE]: `${SUITE_TEXT.replace('scorers:', 'scorers:\n  - { type: javascript, name: own, module: ../score.mjs }')}judges: [${judge('tone')}]\n`,
      [SCORER]: scorer,
      [RUBRIC]: text,
    });
    const tell = async (...args: string[]) => {
      const { code, stderr } = await runVerb(repository.root, args);
      return { code, told: stderr.replaceAll(/\s+/g, ' ') };
    };
    expect(await tell('pin')).toMatchObject({ code: 0 });
    repository.write(SCORER, windows(scorer));
    repository.write(RUBRIC, windows(text));
    const checked = await tell('pin', '--check');
    expect(checked.code).toBe(2);
    const same = 'has the content of the lock with other line ends';
    expect(checked.told).toContain(`the scorer evals/score.mjs ${same}`);
    expect(checked.told).toContain(`the rubric evals/prompts/tone.md ${same}`);
    expect(checked.told).toContain('or run: touchstone pin, and touchstone calibrate, where');
    expect(checked.told).toContain('a judge changes with its rubric: mend that first');
    expect(checked.told).not.toContain('if the change is meant');
    const again = await tell('pin');
    expect(again.code).toBe(0);
    expect(again.told).toContain(`warning: the rubric evals/prompts/tone.md ${same}`);
    expect(again.told).toContain('eol=lf');
    expect(await tell('pin', '--check')).toEqual({ code: 0, told: '' });
  });

  test('a lock that cannot be read is mended as it says, and calibrations stay', async () => {
    start();
    await runVerb(repository.root, ['pin']);
    const text = readFileSync(join(repository.root, LOCK), 'utf8');
    const lines = text.split('\n');
    repository.write(LOCK, lines.with(1, 'dataset damaged').join('\n'));
    const refused = await runVerb(repository.root, ['pin']);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('evals/touchstone.lock:2:1');
    expect(refused.stderr).toContain('delete this line, then run: touchstone pin');
    repository.write(LOCK, lines.toSpliced(1, 1).join('\n'));
    expect(await runVerb(repository.root, ['pin'])).toMatchObject({ code: 0 });
    expect(readFileSync(join(repository.root, LOCK), 'utf8')).toBe(text);
  });

  test.each([['pin'], ['pin', '--check']])(
    '%s %s: a folder in its place is no bug',
    async (...args) => {
      start();
      repository.write(`${LOCK}/file`, '');
      const refused = await runVerb(repository.root, args);
      expect(refused.code).toBe(2);
      expect(refused.stderr).toContain('this is a folder: the lock is a file');
      expect(refused.stderr).not.toContain('bug');
    },
  );
});
