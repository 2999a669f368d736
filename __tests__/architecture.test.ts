import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readSource, type SourceFacts } from './support/read-source.ts';

const LEAVES = ['ports', 'errors', 'values', 'domain'];
const STAGES = ['config', 'run', 'scorers', 'judges', 'verdict', 'report', 'feedback'];

/** Which rooms of `src/` a room may import from, itself aside. docs/architecture.md shows the same table. */
const MAY_IMPORT: { [room: string]: string[] } = {
  action: ['adapters', 'pipeline', ...STAGES, ...LEAVES],
  cli: ['adapters', 'pipeline', ...STAGES, ...LEAVES],
  adapters: [...STAGES, ...LEAVES],
  pipeline: [...STAGES, ...LEAVES],
  config: LEAVES,
  run: ['scorers', 'judges', ...LEAVES],
  scorers: LEAVES,
  judges: LEAVES,
  verdict: LEAVES,
  report: LEAVES,
  feedback: LEAVES,
  ports: ['errors', 'domain'],
  errors: ['domain'],
  values: ['errors', 'domain'],
  domain: [],
};

/** The story and its chapters: they stand in the root of `src/`, so that one page shows the whole. */
const PIPELINE_FILES = [
  'pipeline.ts',
  'prepared-suite.ts',
  'prepare-suite.ts',
  'prepare-judges.ts',
  'list-asking.ts',
  'describe-judges.ts',
  'govern-suite.ts',
  'open-yardstick.ts',
  'read-signatures.ts',
  'score-by-base.ts',
  'align-baseline.ts',
  'read-sides.ts',
  'run-request.ts',
  'measure-run.ts',
  'lane.ts',
  'open-base.ts',
  'plan-run.ts',
  'measure-shard.ts',
  'gate-shards.ts',
  'tell-verdict.ts',
  'find-untouched.ts',
  'tell-untouched.ts',
  'tell-gone.ts',
  'estimate-run.ts',
  'estimate-judges.ts',
  'announce-estimate.ts',
  'gate-suite.ts',
  'tell-oddities.ts',
  'describe-few-cases.ts',
  'find-case-problems.ts',
  'find-fixture-problems.ts',
  'silent-model.ts',
  'judge-stored.ts',
  'rejudge-run.ts',
  'calibrate-judge.ts',
  'examine-suite.ts',
  'find-easy-cases.ts',
  'evidence-folder.ts',
  'verify-run.ts',
  'verify-claim.ts',
  'verify-verdict.ts',
  'verify-baseline.ts',
];
/** Only these touch network, disk, processes and time. */
const OUTER = ['action', 'cli', 'adapters'];
/** What the others may import beside our own files: nothing that reaches the world. */
const PURE_MODULES = [
  'node:crypto',
  'node:path/posix',
  'ajv',
  'fastest-levenshtein',
  'json-p3',
  're2js',
  'yaml',
];

/**
 * Who may write to the streams of our process, or speak the runner's protocol: whatever else does goes past the log's
 * guard, its escaper and the redactor.
 */
const STREAM_WRITERS = [
  'src/action/main.ts', // the version, before anything is read
  'src/action/enter-action.ts', // hands the streams to the guard
  'src/action/open-log.ts',
  'src/cli/main.ts', // hands the streams to the command line
  'src/cli/ensure-node.ts',
  'src/cli/guard-process.ts',
];
const TOOLKIT_SPEAKERS = ['src/action/runner-commands.ts'];

const MAX_FILE_LINES = 300;
const MAX_FUNCTION_LINES = 60;
/** A name that says nothing about what is in the room. */
const EMPTY_NAMES = /(^|\/)(utils?|helpers?|common|misc|shared|lib)(\/|\.ts$)/;
/** Tests of the whole project rather than of one file. */
const PROJECT_TESTS = ['architecture', 'workflows', 'dist', 'package', 'example', 'docs'];
const PROJECT_TEST_FOLDERS = [
  'support',
  'builders',
  'fakes',
  'golden',
  'contracts',
  'loopback',
  'e2e',
  'fuzz',
];

function roomOf(path: string): string {
  const [first = '', ...rest] = path.replace(/^src\//, '').split('/');
  if (PIPELINE_FILES.includes(first)) return 'pipeline';
  return rest.length > 0 ? first : first.replace(/\.(gen\.)?[jt]s$/, '');
}

function isGenerated(path: string): boolean {
  return /\.gen\.[jt]s$/.test(path);
}

function resolveImport(from: string, specifier: string): string {
  return posix.normalize(posix.join(posix.dirname(from), specifier));
}

/** `ajv/dist/2020.js` → `ajv`, `@actions/core` stays. */
function packageOf(specifier: string): string {
  if (specifier.startsWith('node:')) return specifier;
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

function findDirectionFaults(files: readonly SourceFacts[]): string[] {
  return files.flatMap((file) => {
    const room = roomOf(file.path);
    const allowed = MAY_IMPORT[room];
    if (!allowed) return [`${file.path}: the room "${room}" has no row in the import table`];
    return file.imports
      .filter(({ specifier }) => specifier.startsWith('.'))
      .map(({ specifier, line }) => ({ target: resolveImport(file.path, specifier), line }))
      .filter(({ target }) => roomOf(target) !== room && !allowed.includes(roomOf(target)))
      .map(({ target, line }) => `${file.path}:${line}: ${room} must not import ${target}`);
  });
}

function findWorldFaults(files: readonly SourceFacts[]): string[] {
  return files
    .filter((file) => !OUTER.includes(roomOf(file.path)))
    .flatMap((file) => [
      ...file.imports
        .filter(({ specifier }) => !specifier.startsWith('.'))
        .filter(({ specifier }) => !PURE_MODULES.includes(packageOf(specifier)))
        .map(({ specifier, line }) => `${file.path}:${line}: imports ${specifier}`),
      ...file.globals.map(({ name, line }) => `${file.path}:${line}: uses ${name}`),
    ]);
}

function findStreamFaults(files: readonly SourceFacts[]): string[] {
  return files.flatMap((file) => [
    ...(STREAM_WRITERS.includes(file.path) ? [] : file.globals)
      .filter(({ name }) => ['console', 'process.stdout', 'process.stderr'].includes(name))
      .map(({ name, line }) => `${file.path}:${line}: writes to ${name}`),
    ...(TOOLKIT_SPEAKERS.includes(file.path) ? [] : file.imports)
      .filter(({ specifier }) => packageOf(specifier) === '@actions/core')
      .map(({ line }) => `${file.path}:${line}: speaks to the runner`),
  ]);
}

function findCycles(files: readonly SourceFacts[]): string[] {
  const edges = new Map(
    files.map((file) => [
      file.path,
      file.imports
        .filter(({ specifier }) => specifier.startsWith('.'))
        .map(({ specifier }) => resolveImport(file.path, specifier)),
    ]),
  );
  const done = new Set<string>();
  const cycles: string[] = [];
  function walk(path: string, trail: string[]): void {
    const seenAt = trail.indexOf(path);
    if (seenAt >= 0) cycles.push([...trail.slice(seenAt), path].join(' → '));
    if (seenAt >= 0 || done.has(path)) return;
    for (const next of edges.get(path) ?? []) walk(next, [...trail, path]);
    done.add(path);
  }
  for (const path of edges.keys()) walk(path, []);
  return cycles;
}

function findSizeFaults(files: readonly SourceFacts[]): string[] {
  return files
    .filter((file) => !isGenerated(file.path))
    .flatMap((file) => [
      ...(file.lines > MAX_FILE_LINES
        ? [`${file.path}: ${file.lines} lines, cap ${MAX_FILE_LINES}`]
        : []),
      ...file.functions
        .filter(({ length }) => length > MAX_FUNCTION_LINES)
        .map(
          ({ name, line, length }) =>
            `${file.path}:${line}: ${name} has ${length} lines, cap ${MAX_FUNCTION_LINES}`,
        ),
    ]);
}

/** An auditor's list of the gate's numbers, under the names of the reference vectors. */
const STATISTICS_LIST = 'src/verdict/statistics.ts';

function findBarrels(files: readonly SourceFacts[]): string[] {
  return files
    .filter((file) => file.path !== STATISTICS_LIST && (file.isBarrel || file.starExports > 0))
    .map((file) => file.path);
}

function findNameFaults(paths: readonly string[]): string[] {
  return paths.filter(
    (path) => EMPTY_NAMES.test(path) || !/^[a-z0-9-]+(\.gen)?\.[jt]s$/.test(posix.basename(path)),
  );
}

function findMirrorFaults(
  tests: readonly string[],
  hasSource: (path: string) => boolean,
): string[] {
  return tests.filter((path) => {
    const inside = path.replace(/^__tests__\//, '').replace(/\.test\.ts$/, '');
    if (PROJECT_TESTS.includes(inside)) return false;
    if (PROJECT_TEST_FOLDERS.includes(inside.split('/')[0] ?? '')) return false;
    return !hasSource(`src/${inside}.ts`);
  });
}

function listFiles(folder: string, ending: RegExp): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
    .sort();
}

function plant(path: string, text: string): SourceFacts {
  return readSource(path, text);
}

const paths = listFiles('src', /\.[jt]s$/);
const sources = paths
  .filter((path) => !path.endsWith('.gen.js'))
  .map((path) => readSource(path, readFileSync(path, 'utf8')));

describe('the house', () => {
  test('has files in it', () => {
    expect(sources.length).toBeGreaterThan(20);
  });

  test('imports run one way', () => {
    expect(findDirectionFaults(sources)).toEqual([]);
  });

  test('only the hosts and adapters reach the world', () => {
    expect(findWorldFaults(sources)).toEqual([]);
  });

  test('has one log, and one voice to the runner', () => {
    expect(findStreamFaults(sources)).toEqual([]);
  });

  test('has no import cycles', () => {
    expect(findCycles(sources)).toEqual([]);
  });

  test('keeps files and functions small', () => {
    expect(findSizeFaults(sources)).toEqual([]);
  });

  test('has no barrels', () => {
    expect(findBarrels(sources)).toEqual([]);
  });

  test('makes a regular expression of nothing that a user wrote', () => {
    // user patterns go to the engine that takes linear time: src/values/regex.ts
    const made = paths.flatMap((path) => {
      const text = readFileSync(path, 'utf8');
      if (!/(?<![\w.])RegExp\(/.test(text)) return [];
      // a constant of the file, made of constants of the file
      const calls = text.match(/(?<![\w.])RegExp\(/g) ?? [];
      const constants = text.match(/^const [A-Z_]+ = new RegExp\(/gm) ?? [];
      return calls.length === constants.length ? [] : [path];
    });
    // these look for the secrets of the job, character by character
    const ofSecrets = ['src/adapters/redact.ts', 'src/adapters/secret-forms.ts'];
    expect(made.filter((path) => !path.endsWith('.gen.js'))).toEqual(ofSecrets);
  });

  test('names every file after what is in it', () => {
    expect(findNameFaults(paths)).toEqual([]);
  });

  test('has a source file for every test file', () => {
    expect(findMirrorFaults(listFiles('__tests__', /\.test\.ts$/), existsSync)).toEqual([]);
  });

  test('is drawn in docs/architecture.md as it stands here', () => {
    // the formatter pads tables
    const page = readFileSync('docs/architecture.md', 'utf8').replace(/ +/g, ' ');
    for (const [room, allowed] of Object.entries(MAY_IMPORT)) {
      const listed = allowed.map((name) => `\`${name}\``).join(', ') || 'nothing';
      expect(page).toContain(`| \`${room}\` | ${listed} |`);
    }
  });
});

describe('the rules see what they forbid', () => {
  test.each([
    ['a stage that imports another', 'src/report/a.ts', "import { b } from '../verdict/b.ts';"],
    ['a type taken from another stage', 'src/config/a.ts', "import type { B } from '../run/b.ts';"],
    [
      'an adapter that knows the pipeline',
      'src/adapters/a.ts',
      "import { b } from '../pipeline.ts';",
    ],
    [
      'the pipeline that knows an adapter',
      'src/pipeline.ts',
      "import { b } from './adapters/b.ts';",
    ],
    ['a host that imports the other', 'src/cli/a.ts', "import { b } from '../action/b.ts';"],
    [
      'a noun with behaviour from outside',
      'src/domain/a.ts',
      "export { b } from '../values/b.ts';",
    ],
    ['a lazy import', 'src/verdict/a.ts', "const b = await import('../report/b.ts');"],
    ['an inline type import', 'src/verdict/a.ts', "type B = import('../report/b.ts').B;"],
    ['a room nobody drew', 'src/extra/a.ts', 'export const a = 1;'],
  ])('%s', (_, path, text) => {
    expect(findDirectionFaults([plant(path, text)])).toHaveLength(1);
  });

  test.each([
    "import { readFileSync } from 'node:fs';",
    "import { readFile } from 'fs/promises';",
    "import { spawn } from 'child_process';",
    "import * as core from '@actions/core';",
    "import { Octokit } from '@octokit/core';",
    "import OpenAI from 'openai';",
    "const net = await import('node:net');",
    "const { name } = { name: 'node:fs' }; const fs = await import(name);",
    "export const home = process.env['HOME'];",
    'export const answer = await fetch(address);',
    'console.log(1);',
    'export const at = Date.now();',
    "export const at = Date['now']();",
    'export const at = new Date();',
    'export const at = performance.now();',
    'export const luck = Math.random();',
    'export const everything = globalThis.process;',
    'export const spread = { process };',
    'export const cast = (process as { pid: number }).pid;',
  ])('the world: %s', (text) => {
    expect(findWorldFaults([plant('src/verdict/a.ts', text)])).not.toEqual([]);
    expect(findWorldFaults([plant('src/adapters/a.ts', text)])).toEqual([]);
  });

  test.each([
    "import { createHash } from 'node:crypto';",
    "import { Ajv2020 } from 'ajv/dist/2020.js';",
    'export const at = new Date(0).toISOString();',
    'export const day = Date.parse(text);',
    'export interface Port { fetch(address: string): void; process: string }',
    'export const job = { process: 1 }; export const pid = job.process;',
    'export type Env = typeof process.env;',
    '// process.exit(1)\nexport const text = "console.log";',
  ])('not the world: %s', (text) => {
    expect(findWorldFaults([plant('src/verdict/a.ts', text)])).toEqual([]);
  });

  test.each([
    'process.stdout.write(text);',
    'const { write } = process.stderr;',
    "process['stdout'].write(text);",
    'const { stdout } = process;',
    'const all = process; all.stdout.write(text);',
    'console.error(text);',
    "import { info } from '@actions/core';",
    "const core = await import('@actions/core');",
  ])('a second voice: %s', (text) => {
    expect(findStreamFaults([plant('src/adapters/a.ts', text)])).toHaveLength(1);
    expect(findStreamFaults([plant('src/action/a.ts', text)])).toHaveLength(1);
  });

  test.each([
    'process.exitCode = 2;',
    "export const at = process.env['HOME'];",
    'host.stdout.write(text);',
  ])('no voice: %s', (text) => {
    expect(findStreamFaults([plant('src/adapters/a.ts', text)])).toEqual([]);
  });

  test('a cycle', () => {
    const cycle = [
      plant('src/run/a.ts', "import { b } from './b.ts';"),
      plant('src/run/b.ts', "import type { C } from './c.ts';"),
      plant('src/run/c.ts', "export { a } from './a.ts';"),
    ];
    expect(findCycles(cycle)).toEqual([
      'src/run/a.ts → src/run/b.ts → src/run/c.ts → src/run/a.ts',
    ]);
    expect(findCycles(cycle.slice(0, 2))).toEqual([]);
  });

  test('size', () => {
    const body = (lines: number): string => 'a();\n'.repeat(lines);
    expect(findSizeFaults([plant('src/run/a.ts', body(300))])).toEqual([]);
    expect(findSizeFaults([plant('src/run/a.ts', body(301))])).toHaveLength(1);
    expect(findSizeFaults([plant('src/domain/a.gen.ts', body(301))])).toEqual([]);
    expect(findSizeFaults([plant('src/run/a.ts', `function a() {\n${body(58)}}\n`)])).toEqual([]);
    expect(
      findSizeFaults([plant('src/run/a.ts', `const long = () => {\n${body(59)}};\n`)]),
    ).toEqual(['src/run/a.ts:1: long has 61 lines, cap 60']);
  });

  test('a barrel', () => {
    expect(findBarrels([plant('src/run/a.ts', "export { b } from './b.ts';")])).toHaveLength(1);
    expect(
      findBarrels([plant('src/run/a.ts', "export * from './b.ts'; export const a = 1;")]),
    ).toHaveLength(1);
    expect(
      findBarrels([plant('src/run/a.ts', "export type { B } from './b.ts'; export const a = 1;")]),
    ).toEqual([]);
  });

  test('a name that says nothing', () => {
    expect(
      findNameFaults([
        'src/utils/a.ts',
        'src/run/helpers.ts',
        'src/run/runTrial.ts',
        'src/run/ok.ts',
      ]),
    ).toEqual(['src/utils/a.ts', 'src/run/helpers.ts', 'src/run/runTrial.ts']);
  });

  test('a test of nothing', () => {
    const tests = [
      '__tests__/run/gone.test.ts',
      '__tests__/run/there.test.ts',
      '__tests__/dist.test.ts',
    ];
    expect(findMirrorFaults(tests, (path) => path === 'src/run/there.ts')).toEqual([
      '__tests__/run/gone.test.ts',
    ]);
  });
});
