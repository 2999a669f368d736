import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { digestProgram } from '../src/adapters/storage/digest-file.ts';
import { startMs } from './support/patience.ts';

const MEGABYTE = 1_000_000;
/** What starts, and its program, which it loads once it is known what is asked; everything else only some runs load. */
const ENTRIES = {
  'dist/index.js': 'dist/enter-action.cjs',
  'dist/cli/index.cjs': 'dist/cli/command-line.cjs',
};
/** Growth past these is a decision, not a drift: every job of every user downloads them. */
const MAX_DIST_MB = 8;
const MAX_ENTRY_MB = 0.05;
const MAX_ALWAYS_LOADED_MB = 1.2;
const LOADED_BY_FEW = [
  'openai',
  'ajv/dist/compile',
  're2js',
  'json-p3',
  'yauzl',
  'undici',
  '@azure',
];
/** Of a bare process, at its best: 1.3 where it was measured. */
const MAX_START_RATIO = 4;

const SUITE = {
  'evals/configs/pr.yaml':
    'suite: one\ndatasets: [{ path: ../datasets/d.jsonl, version: "1" }]\ntarget: { recorded: ../r.jsonl }\nscorers: [{ type: contains, value: hello }]\n',
  'evals/datasets/d.jsonl': '{"id":"a","input":"hi"}\n',
  'evals/r.jsonl': '{"id":"a","output":"hello"}\n',
};

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const files = readdirSync('dist', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name));

/** A copy of dist/ from which no node_modules can be reached. */
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'touchstone-bundle-'));
  cpSync('dist', join(folder, 'dist'), { recursive: true });
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function start(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
}

describe('dist/', () => {
  test('holds both entries, the launcher, and the licences of what is inside', () => {
    for (const file of ['index.js', 'package.json', 'licenses.txt', 'cli.js', 'cli/index.cjs'])
      expect(files).toContain(join('dist', file));
    // one of the entry, one of a chunk
    const licenses = readFileSync('dist/licenses.txt', 'utf8');
    for (const name of ['@actions/core', 'openai'])
      expect(licenses).toMatch(new RegExp(`^${name} \\d`, 'm'));
    expect(statSync('dist/cli.js').mode & 0o111).not.toBe(0);
  });

  test('is no larger than it has to be', () => {
    const total = files.reduce((sum, file) => sum + statSync(file).size, 0);
    expect(total / MEGABYTE).toBeLessThan(MAX_DIST_MB);
    for (const [entry, program] of Object.entries(ENTRIES)) {
      const own = statSync(entry).size;
      expect(own / MEGABYTE).toBeLessThan(MAX_ENTRY_MB);
      expect((own + statSync(program).size) / MEGABYTE).toBeLessThan(MAX_ALWAYS_LOADED_MB);
    }
  });

  test('imports nothing where it is run from kept code: Node would warn of that', () => {
    for (const program of Object.values(ENTRIES))
      expect(readFileSync(program, 'utf8')).not.toMatch(/[^\w$.]import\(["'.\w]/);
  });

  test('loads what is heavy only when it is needed', () => {
    for (const file of Object.entries(ENTRIES).flat()) {
      const text = readFileSync(file, 'utf8');
      for (const heavy of LOADED_BY_FEW) expect(text).not.toContain(`node_modules/${heavy}/`);
      // of a rubric that the package brings
      expect(text).not.toContain('Can I change the delivery address');
    }
    expect(readFileSync('dist/cli/rubrics.cjs', 'utf8')).toContain(
      'Can I change the delivery address',
    );
    expect(readFileSync('dist/cli/openai.cjs', 'utf8')).toContain('node_modules/openai/');
  });

  test("asks a model without Node's own HTTP client, which takes longer to load than the rest", () => {
    const { stdout, stderr } = start(
      '-e',
      `const { OpenAI } = require('./dist/cli/openai.cjs');
      const headers = new Map([['content-type', 'application/json']]);
      const fetch = async (url, { body }) => ({ ok: true, status: 200, headers, text: async () => JSON.stringify({ url, body }) });
      const client = new OpenAI({ apiKey: 'none', baseURL: 'http://localhost/v1', fetch });
      client.post('/chat/completions', { body: { model: 'm' } }).then(({ url, body }) =>
        console.log(url, body, process.moduleLoadList.filter((name) => name.includes('undici'))));`,
    );
    expect({ stdout, stderr }).toEqual({
      stdout: 'http://localhost/v1/chat/completions {"model":"m"} []\n',
      stderr: '',
    });
  });

  test('knows no path of the machine that built it', () => {
    const here = process.cwd();
    expect(files.filter((file) => readFileSync(file, 'utf8').includes(here))).toEqual([]);
  });

  test('says its version without node_modules', () => {
    const { status, stdout, stderr } = start('dist/cli.js', '--version');
    expect({ status, stdout: stdout.trim(), stderr }).toEqual({
      status: 0,
      stdout: version,
      stderr: '',
    });
  });

  describe('a run of one recorded case', () => {
    let loaded: string[];
    let evidence: string;
    beforeAll(() => {
      for (const [name, text] of Object.entries(SUITE)) {
        mkdirSync(dirname(join(folder, name)), { recursive: true });
        writeFileSync(join(folder, name), text);
      }
      writeFileSync(
        join(folder, 'hook.cjs'),
        "process.on('exit', () => require('node:fs').writeFileSync('loaded.json', JSON.stringify(process.moduleLoadList)));",
      );
      start('dist/cli.js', 'pin');
      const { status, stderr } = start('--require', './hook.cjs', 'dist/cli.js', 'run');
      expect({ status, stderr }).toMatchObject({ status: 0 });
      const names = JSON.parse(readFileSync(join(folder, 'loaded.json'), 'utf8')) as string[];
      loaded = names.map((name) => name.replace('NativeModule ', ''));
      const [run] = readdirSync(join(folder, 'evals/runs'));
      evidence = readFileSync(join(folder, 'evals/runs', run!, 'evidence.json'), 'utf8');
    });

    test('in batches, prints nothing of Node’s own', () => {
      const config = join(folder, 'evals/configs/batched.yaml');
      const suite = SUITE['evals/configs/pr.yaml'].replace('suite: one', 'suite: two');
      writeFileSync(config, `${suite}run: { batch: true }\n`);
      start('dist/cli.js', 'pin', 'evals/configs/batched.yaml');
      const env = { ...process.env, CI: '', XDG_CACHE_HOME: folder };
      const args = ['dist/cli.js', 'validate', 'evals/configs/batched.yaml'];
      const { status, stderr } = spawnSync(process.execPath, args, {
        cwd: folder,
        encoding: 'utf8',
        env,
      });
      expect(status).toBe(0);
      expect(readdirSync(join(folder, 'touchstone', version)).join()).toContain('validate.code');
      expect(stderr).not.toContain('Warning');
    });

    test('names its own files in the evidence, not those of the Action beside it', async () => {
      expect(evidence).toContain(await digestProgram(resolve('dist/cli/index.cjs')));
    });

    test("loads none of Node's modules that it does not use", () => {
      expect(loaded).toContain('crypto');
      expect(loaded).not.toEqual(
        expect.arrayContaining([expect.stringMatching(/^(child_process|http|perf_hooks)$/)]),
      );
      expect(loaded.filter((name) => /fs\/(promises|streams)|readline|undici/.test(name))).toEqual(
        [],
      );
    });
  });

  test('uploads without a form and without a proxy: neither loads what that takes', () => {
    const { stdout, stderr } = start(
      '-e',
      `require('./dist/artifact.cjs'); require('./dist/cache.cjs');
      console.log(Object.keys(require.cache).filter((file) => file.includes('undici')));`,
    );
    expect({ stdout, stderr }).toEqual({ stdout: '[]\n', stderr: '' });
    expect(readFileSync('dist/azure.cjs', 'utf8')).not.toContain('instanceof FormData');
  });

  test('starts fast', () => {
    const [ours, bare] = [
      startMs(['dist/cli.js', '--version'], folder),
      startMs(['-e', '0'], folder),
    ];
    expect(ours[0]! / bare[0]!).toBeLessThan(MAX_START_RATIO);
  });

  test('has an Action that loads, and fails with words rather than a missing module', () => {
    const { status, stdout, stderr } = start('dist/index.js');
    expect(status).not.toBe(0);
    expect(stdout + stderr).not.toMatch(/ERR_MODULE_NOT_FOUND|Cannot find (module|package)/);
    expect(stdout).toMatch(/^::error/m);
  });
});
