import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { loadCases } from '../../src/config/load-cases.ts';
import { loadSuite } from '../../src/config/load-suite.ts';
import type { CaseSource } from '../../src/domain/case.ts';
import { UserError } from '../../src/errors.ts';
import { digestJson } from '../../src/values/canonical-json.ts';
import { expectLinear } from '../support/growth.ts';
import {
  DATASET_FILE,
  DATASET_TEXT,
  SUITE_FILE,
  SUITE_FILES,
  SUITE_TEXT,
} from '../support/suite-files.ts';
import { makeRepository, type TempRepository } from '../support/temp-repository.ts';

let repository: TempRepository | undefined;
afterEach(() => repository?.remove());

async function load(
  dataset: string | Uint8Array,
  more: { [path: string]: string } = {},
): Promise<CaseSource> {
  repository?.remove();
  repository = makeRepository({ ...SUITE_FILES, [DATASET_FILE]: dataset, ...more });
  return loadCases(
    await loadSuite(SUITE_FILE, repository.files),
    repository.files,
    undefined,
    'checked',
  );
}

/** Cases need no reference under this one. */
const makeLines = (count: number): string[] =>
  Array.from(
    { length: count },
    (_, n) =>
      `{"id":"case-${n}","input":"What is the refund policy for order ${n}, and when will I see my money?","reference":"${n} days","tags":["refund","t${n % 7}"]}\n`,
  );

const LITERAL = { [SUITE_FILE]: SUITE_TEXT.replace('{{reference}}', 'days') };

describe('loadCases', () => {
  test('keeps a small entry of each case, and reads the whole on demand', async () => {
    const cases = await load(`\n${DATASET_TEXT}\n`);
    expect(cases.entries).toMatchObject([
      { id: 'refund-1', tags: ['critical'], checks: 0, place: { file: DATASET_FILE, line: 2 } },
      { id: 'refund-2', tags: [], checks: 0, place: { file: DATASET_FILE, line: 3 } },
    ]);
    expect(await cases.read(cases.entries[1]!)).toEqual({
      id: 'refund-2',
      input: 'Who pays?',
      reference: 'we do',
      tags: [],
      checks: [],
      case_hash: digestJson({ input: 'Who pays?' }),
      expectation_hash: digestJson({ reference: 'we do' }),
      place: { file: DATASET_FILE, line: 3 },
    });
  });

  test('hashes what is asked and what is expected, and nothing else', async () => {
    const { entries } = await load(
      [
        '{"id":"a","input":{"x":1,"y":[2]},"context":"c","reference":null,"checks":[]}',
        '{"reference":null,"metadata":{"m":1},"tags":["t"],"input":{"y":[2.0],"x":1},"id":"b","context":"d"}',
        '{"id":"c","input":{"x":1,"y":[2]},"context":"c"}',
        '{"id":"d","input":{"x":1,"y":[2]},"context":"c","checks":[{"type":"is-json"}]}',
      ].join('\n'),
      LITERAL,
    );
    const [a, b, c, d] = entries;
    expect(a!.case_hash).not.toBe(b!.case_hash);
    expect(a!.expectation_hash).toBe(b!.expectation_hash);
    expect(new Set([a, c, d].map((entry) => entry!.case_hash)).size).toBe(1);
    expect(new Set([a, c, d].map((entry) => entry!.expectation_hash)).size).toBe(3);
  });

  test('reads the same with CRLF, a byte order mark and empty lines', async () => {
    const plain = await load(DATASET_TEXT);
    const odd = await load(`\uFEFF${DATASET_TEXT.replaceAll('\n', '\r\n\r\n')}`);
    const [first, second] = odd.entries;
    const { id, case_hash, expectation_hash, tags, checks, place } = plain.entries[0]!;
    const same = { id, case_hash, expectation_hash, tags, checks, place };
    expect(first).toMatchObject({ ...same, offset: 3 });
    expect(await odd.read(second!)).toMatchObject({ id: 'refund-2', place: { line: 3 } });
  });

  test('resolves the paths of checks from the dataset, after hashing', async () => {
    const cases = await load(
      '{"id":"a","input":"x","checks":[{"type":"json-schema","schema":"../s.json"},{"type":"command","command":["./c.sh","a","../s.json"]}]}',
      { ...LITERAL, 'evals/s.json': '{}', 'evals/datasets/c.sh': '' },
    );
    const { checks } = await cases.read(cases.entries[0]!);
    expect(checks).toEqual([
      { type: 'json-schema', schema: 'evals/s.json' },
      { type: 'command', command: ['./evals/datasets/c.sh', 'a', 'evals/s.json'] },
    ]);
    expect(cases.entries[0]!.expectation_hash).toBe(
      digestJson({
        checks: [
          { type: 'json-schema', schema: '../s.json' },
          { type: 'command', command: ['./c.sh', 'a', '../s.json'] },
        ],
      }),
    );
  });

  test('knows ids across datasets, and equal contents within one', async () => {
    const second = 'evals/datasets/more.jsonl';
    const suite = SUITE_TEXT.replace(
      'target:',
      '  - { path: ../datasets/more.jsonl, version: "1" }\ntarget:',
    );
    const load2 = (text: string) => load(DATASET_TEXT, { [SUITE_FILE]: suite, [second]: text });
    const twin = '{"id":"other","input":"Who pays?","reference":"we do"}';
    expect((await load2(twin)).entries).toHaveLength(3);
    await expect(load2('{"id":"refund-2","input":"z"}')).rejects.toThrow(
      `${second}:1:7: the id "refund-2" is taken: ${DATASET_FILE}:2 has it`,
    );
    await expect(load2('')).rejects.toThrow(`${second}:1:1: the dataset has no case`);
  });

  test('a case of a small dataset is what was read at first', async () => {
    const cases = await load(DATASET_TEXT);
    repository!.write(DATASET_FILE, '');
    expect(await cases.read(cases.entries[1]!)).toMatchObject({ input: 'Who pays?' });
  });

  test('behind a mebibyte, lines are read again, and one that changed since is noticed', async () => {
    const long = `{"id":"long","input":"${'x'.repeat(1024 * 1024 - 60)}","reference":"r"}\n`;
    const text = `${long}${DATASET_TEXT}`;
    const same = await load(text);
    expect(await same.read(same.entries.at(-1)!)).toMatchObject({ input: 'Who pays?' });
    const cases = await load(text);
    repository!.write(DATASET_FILE, text.replace('Who pays?', 'Who lies?'));
    const last = cases.entries.at(-1)!;
    await expect(cases.read(last)).rejects.toThrow(/changed while the suite ran/);
    repository!.write(DATASET_FILE, '');
    await expect(cases.read(last)).rejects.toThrow(UserError);
  });

  test('asks that something can fail a critical or safety case', async () => {
    const own = (tags: string, checks: string) =>
      load(`{"id":"a","input":"x","reference":"r","tags":${tags},"checks":${checks}}`, {
        [SUITE_FILE]: SUITE_TEXT.replace('type: contains', 'type: contains\n    tags: [faq]'),
      });
    await expect(own('["critical"]', '[]')).rejects.toThrow(/add a check, or drop the tag/);
    await expect(own('["safety"]', '[{"type":"is-json","tags":["other"]}]')).rejects.toThrow(
      UserError,
    );
    await expect(
      own('["safety"]', '[{"type":"is-json","tags":["safety"]}]'),
    ).resolves.toBeDefined();
    await expect(own('["critical","faq"]', '[]')).resolves.toBeDefined();
    await expect(own('["plain"]', '[]')).resolves.toBeDefined();
  });

  test('tells what templates name and a case does not have, before anything is paid', async () => {
    const suite = SUITE_TEXT.replace(
      'module: ../../app/bot.mjs',
      'http: { url: "http://127.0.0.1/{{input.city}}", body: { q: "{{metadata.tier}}" }, output: $.a }',
    ).replace(
      '"{{reference}}"',
      '"{{reference}}"\n  - { type: equals, value: ["{{context}}"], tags: [rag] }',
    );
    const lines = [
      '{"id":"a","input":{"city":"Oslo"},"reference":12,"metadata":{"tier":1}}',
      '{"id":"b","input":{"city":"Oslo"},"metadata":{}}',
      '{"id":"c","input":"Oslo","reference":"r","metadata":{"tier":1},"tags":["rag"],"checks":[{"type":"regex","value":"{{reference.x}}"}]}',
    ];
    const error = await load(lines.join('\n'), { [SUITE_FILE]: suite }).catch(
      (thrown: unknown) => thrown,
    );
    expect(
      (error as UserError).problems.map(({ message, place }) => [
        place?.line,
        place?.column,
        message,
      ]),
    ).toEqual([
      [
        2,
        1,
        '{{reference}} has no value in case "b", and the contains check of correctness uses it',
      ],
      [2, 1, '{{metadata.tier}} has no value in case "b", and the target uses it'],
      [3, 1, '{{context}} has no value in case "c", and the equals check uses it'],
      [3, 1, '{{input.city}} has no value in case "c", and the target uses it'],
      [3, 89, '{{reference.x}} has no value in case "c", and the regex check uses it'],
    ]);
  });

  test('tells what a case fills in that no text can be looked for by', async () => {
    const lines = [
      '{"id":"a","input":"q","reference":["x","y"],"tags":["safety"]}',
      '{"id":"b","input":"r","reference":null}',
      '{"id":"c","input":"s","reference":true}',
      '{"id":"d","input":"t","reference":"x","metadata":{"m":[null]},"checks":[{"type":"not-contains-any","value":"{{metadata.m}}"},{"type":"not-icontains","value":"in {{metadata.m}}"}]}',
    ];
    const error = await load(lines.join('\n')).catch((thrown: unknown) => thrown);
    expect((error as UserError).problems).toEqual([
      {
        code: 'config',
        message:
          'the value of the contains check of correctness must be a text; in case "a" found a list',
        place: { file: DATASET_FILE, line: 1, column: 1 },
        hint: 'write contains-any or contains-all',
      },
      {
        code: 'config',
        message:
          'the value of the contains check of correctness must be a text; in case "b" found nothing',
        place: { file: DATASET_FILE, line: 2, column: 1 },
        hint: 'write the text to look for; without one the check says nothing',
      },
      {
        code: 'config',
        message:
          'the value of the not-contains-any check must be a list of texts; in case "d" found nothing as its first one',
        place: { file: DATASET_FILE, line: 4, column: 108 },
        hint: 'write one list with every text in it',
      },
    ]);
  });

  test('reads 100,000 cases, and keeps little of them', async () => {
    const lines = makeLines(100_000);
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    repository = makeRepository({ ...SUITE_FILES, [DATASET_FILE]: lines.join('') });
    lines.length = 0;
    const suite = await loadSuite(SUITE_FILE, repository.files);
    collect();
    const before = process.memoryUsage().heapUsed;
    const cases = await loadCases(suite, repository.files);
    collect();
    expect(cases.entries).toHaveLength(100_000);
    expect((process.memoryUsage().heapUsed - before) / 1e6).toBeLessThan(60);
    expect(await cases.read(cases.entries[99_999]!)).toMatchObject({ reference: '99999 days' });
  });

  test('takes linear time', async () => {
    const repositories: TempRepository[] = [];
    await expectLinear(5000, async (count) => {
      const made = makeRepository({ ...SUITE_FILES, [DATASET_FILE]: makeLines(count).join('') });
      repositories.push(made);
      const suite = await loadSuite(SUITE_FILE, made.files);
      return async () => expect((await loadCases(suite, made.files)).entries).toHaveLength(count);
    });
    for (const made of repositories) made.remove();
  });

  test('takes linear time where a second dataset says the same again and again', async () => {
    const repositories: TempRepository[] = [];
    const repeat = (name: string, count: number): string =>
      Array.from(
        { length: count },
        (_, n) => `{"id":"${name}-${n}","input":"x","reference":"r"}\n`,
      ).join('');
    await expectLinear(1000, async (count) => {
      const made = makeRepository({
        ...SUITE_FILES,
        [SUITE_FILE]: SUITE_TEXT.replace(
          'target:',
          '  - { path: ../datasets/more.jsonl, version: "1" }\ntarget:',
        ),
        [DATASET_FILE]: repeat('a', count),
        'evals/datasets/more.jsonl': repeat('b', count),
      });
      repositories.push(made);
      const suite = await loadSuite(SUITE_FILE, made.files);
      return async () => {
        await expect(loadCases(suite, made.files)).rejects.toThrow(/says the same as/);
      };
    });
    for (const made of repositories) made.remove();
  });

  test('of two cases that differ in their metadata alone it says that this is not compared', async () => {
    const twins = (second: string): string =>
      `{"id":"a","input":"x","reference":"y","metadata":{"f":1}}\n{"id":"b","input":"x","reference":"y","metadata":${second}}\n`;
    await expect(load(twins('{"f":2}'))).rejects.toThrow(
      'its metadata is not compared; what makes the two different belongs in input or context',
    );
    await expect(load(twins('{"f":1.0}'))).rejects.toThrow(/a case counts once$/);
  });

  test('throws nothing but UserErrors, whatever stands in the dataset', async () => {
    const line =
      '{"id":"a","input":[{"role":"user","content":"x"}],"tags":["critical"],"context":{"k":[1]},"checks":[{"type":"number","value":"{{reference}}","extract":"(a)"},{"type":"tool-call","value":{"name":"x"}}]}';
    const mutated = fc
      .tuple(
        fc.nat(),
        fc.nat({ max: 12 }),
        fc.constantFrom(
          '',
          '{',
          ']',
          '"',
          ',',
          'null',
          '\n',
          '{{x}}',
          '1',
          '\\u0000',
          '"a":1,',
          '[[[',
        ),
      )
      .map(([at, length, piece]) => {
        const start = at % line.length;
        return line.slice(0, start) + piece + line.slice(start + length);
      });
    const temporary = makeRepository(SUITE_FILES);
    repository = temporary;
    const { files } = temporary;
    const suite = await loadSuite(SUITE_FILE, files);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(mutated, fc.json(), fc.constant(line)), { maxLength: 4 }),
        async (lines) => {
          try {
            temporary.write(DATASET_FILE, lines.join('\n'));
            await loadCases(suite, files);
          } catch (error) {
            if (!(error instanceof UserError)) throw error;
            for (const { message } of error.problems)
              expect(message).not.toMatch(/undefined|\[object/);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
