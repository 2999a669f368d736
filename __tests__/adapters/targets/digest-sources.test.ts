import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { chmodSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual, promisify } from 'node:util';
import type { Json } from '../../../src/domain/run.ts';
import type { Target } from '../../../src/ports.ts';
import { shortDigest } from '../../../src/values/canonical-json.ts';
import { openTarget, requestFor } from '../../support/open-target.ts';
import { makeRepository, type TempRepository } from '../../support/temp-repository.ts';

type Setting = Partial<Omit<Parameters<typeof openTarget>[0], 'repository'>>;

let repository: TempRepository;
let targets: Target[];

beforeEach(() => {
  targets = [];
  repository = makeRepository({
    'app/bot.mjs': 'export default (input) => input;',
    'app/prompts/system.md': 'Be kind.',
    'app/bot.py': 'pass',
    'server/main.py': 'pass',
    'other/readme.md': 'x',
    'package-lock.json': '{}',
    'node_modules/a/package.json': '{}',
  });
});
afterEach(async () => {
  await Promise.all(targets.map((target) => target.close()));
  repository.remove();
});

const APP = { run: { affected_by: ['app/**'] } };
const KINDS: { [kind: string]: { [key: string]: Json } } = {
  module: { module: '../app/bot.mjs' },
  command: { command: ['python', '../app/bot.py'] },
  http: { http: { url: 'https://bot.example/{{input}}', output: '$.a' } },
};

const git = async (...args: string[]): Promise<void> => {
  await promisify(execFile)('git', args, { cwd: repository.root });
};
async function initGit(): Promise<void> {
  rmSync(join(repository.root, '.git'), { recursive: true, force: true });
  await git('init', '--quiet');
}

async function keyOf(
  { target = KINDS['module']!, suite = APP, ...setting }: Setting = {},
  request = requestFor('hello'),
): Promise<Json | undefined> {
  const opened = await openTarget({ repository, target, suite, ...setting });
  targets.push(opened);
  return opened.responseKey?.(request);
}

/** The key before, and after something has changed. */
async function isMoved(change: () => void, setting?: Setting): Promise<boolean> {
  const before = await keyOf(setting);
  expect(before).toBeDefined();
  change();
  return !isDeepStrictEqual(await keyOf(setting), before);
}

describe.each(Object.keys(KINDS))('what a %s target answers', (kind) => {
  const target = KINDS[kind]!;

  test('is kept only where the suite says which files decide it', async () => {
    expect(await keyOf({ target, suite: {} })).toBeUndefined();
    expect(
      await keyOf({ target, suite: { run: { affected_by: ['nothing/**'] } } }),
    ).toBeUndefined();
    const off = { run: { affected_by: ['app/**'], cache: 'off' } };
    expect(await keyOf({ target, suite: off })).toBeUndefined();
    expect(await keyOf({ target })).toBeDefined();
    expect(await keyOf({ target })).toEqual(await keyOf({ target }));
  });

  test('depends on them, on the locks of packages, and on nothing else in the repository', async () => {
    const setting = { target };
    const write = (path: string, text: string) => () => repository.write(path, text);
    expect(await isMoved(write('app/prompts/system.md', 'Be brief.'), setting)).toBe(true);
    expect(await isMoved(write('app/new.txt', ''), setting)).toBe(true);
    expect(await isMoved(write('package-lock.json', '{"a":1}'), setting)).toBe(true);
    expect(await isMoved(write('lib/requirements.txt', 'a==1'), setting)).toBe(true);
    expect(await isMoved(write('other/readme.md', 'y'), setting)).toBe(false);
    expect(await isMoved(write('node_modules/a/package.json', '{"a":1}'), setting)).toBe(false);
  });

  test('depends on the program of the warm-up', async () => {
    const suite = { run: { ...APP.run, warmup: ['node', 'other/readme.md'] } };
    expect(await isMoved(() => repository.write('other/readme.md', 'z'), { target, suite })).toBe(
      true,
    );
  });

  test('depends on the case as far as the target sees it', async () => {
    const base = await keyOf({ target });
    expect(await keyOf({ target }, requestFor('other'))).not.toEqual(base);
    const named = await keyOf(
      { target },
      requestFor('hello', { context: 'c', metadata: { a: 1 } }),
    );
    // this address names the input alone, but the body carries the case
    expect(isDeepStrictEqual(named, base)).toBe(false);
  });

  test('depends on every file that a glob means, as it does for an untouched suite', async () => {
    repository.write('app/deep/rules.txt', 'a');
    repository.write('app/.hidden/rules.txt', 'a');
    repository.write('.github/workflows/evals.yml', 'a');
    for (const folder of ['app', 'app/', 'app/*', 'app/**']) {
      const setting = { target, suite: { run: { affected_by: [folder, 'server/main.py'] } } };
      for (const path of ['app/deep/rules.txt', 'app/.hidden/rules.txt'])
        expect(
          await isMoved(() => repository.write(path, `${folder}${Math.random()}`), setting),
        ).toBe(true);
    }
    // it may install another interpreter
    expect(
      await isMoved(() => repository.write('.github/workflows/evals.yml', 'b'), { target }),
    ).toBe(true);
    expect(
      await isMoved(() => repository.write('evals/risk-acceptances.yaml', 'b'), { target }),
    ).toBe(false);
  });

  test.each([
    ['one of several globs matches nothing', ['app/**', 'lib/**']],
    ['a glob means packages, which nobody reads', ['app/**', 'node_modules/**']],
  ])('nobody knows where %s', async (_, globs) => {
    expect(await keyOf({ target, suite: { run: { affected_by: globs } } })).toBeUndefined();
  });

  test('nobody knows what lies behind a link to a folder', async () => {
    symlinkSync('../server', join(repository.root, 'app/lib'));
    expect(await keyOf({ target })).toBeUndefined();
    expect(await keyOf({ target, suite: { run: { affected_by: ['server/**'] } } })).toBeDefined();
  });

  test('nobody knows what a folder holds that may not be read', async () => {
    repository.write('app/closed/a.txt', 'a');
    repository.write('closed/a.txt', 'a');
    const close = (folder: string, mode = 0): void =>
      chmodSync(join(repository.root, folder), mode);
    close('closed');
    expect(await keyOf({ target })).toBeDefined();
    close('app/closed');
    const isRoot = process.getuid?.() === 0;
    expect((await keyOf({ target })) === undefined).toBe(!isRoot);
    close('closed', 0o755);
    close('app/closed', 0o755);
  });

  test('a file that cannot be read is one that nobody knows', async () => {
    symlinkSync('/etc/hostname', join(repository.root, 'app/outside'));
    expect(await keyOf({ target })).toBeUndefined();
  });
});

describe('what code names beyond the globs decides its answer', () => {
  const say = (text: string): string => `export const say = ${JSON.stringify(text)};`;
  const write = (path: string, text: string) => () => repository.write(path, text);

  test.each([
    ['the package itself, by its name', "import { say } from 'shop/say';"],
    ['a name of its own', "import { say } from '#lib';"],
    ['a template without a hole', 'const { say } = await import(`../lib/say.mjs`);'],
    ['a path after a comment', "import { say } from /* ours */ '../lib/say.mjs';"],
    ['a path with escapes', "import { say } from '../lib/s\\u0061y.mjs';"],
    ['a path with a query', "import { say } from '../lib/s%61y.mjs?v=1';"],
    ['a require of its own', "const { say } = createRequire(import.meta.url)('../lib/say.mjs');"],
  ])('%s', async (_, line) => {
    repository.write(
      'package.json',
      JSON.stringify({
        name: 'shop',
        exports: { './say': './lib/say.mjs' },
        imports: { '#lib': './lib/say.mjs' },
      }),
    );
    repository.write('app/bot.mjs', `${line}\nexport default () => say;`);
    repository.write('lib/say.mjs', say('right'));
    expect(await isMoved(write('lib/say.mjs', say('wrong')))).toBe(true);
    expect(await isMoved(write('lib/other.mjs', say('wrong')))).toBe(false);
  });

  test('what TypeScript imports by the name of what it is compiled to; what a program of the warm-up imports', async () => {
    repository.write('tools/run.ts', "import './lib.js';\nimport './view';");
    repository.write('tools/lib.ts', '1');
    repository.write('tools/view.tsx', '1');
    const command = { target: { command: ['tsx', '../tools/run.ts'] } };
    expect(await isMoved(write('tools/lib.ts', '2'), command)).toBe(true);
    expect(await isMoved(write('tools/view.tsx', '2'), command)).toBe(true);
    const warmup = { suite: { run: { ...APP.run, warmup: ['node', 'tools/run.ts'] } } };
    expect(await isMoved(write('tools/lib.ts', '3'), warmup)).toBe(true);
  });

  test('a text that only looks like a path counts where git tracks the file: else the bot may have written it', async () => {
    await initGit();
    repository.write('app/bot.mjs', "read('../lib/p.txt'); log('./bot.log'); export default 1;");
    repository.write('lib/p.txt', '1');
    repository.write('app/bot.log', '1');
    repository.write('.gitignore', '*.log');
    await git('add', '--all');
    const setting = { suite: { run: { affected_by: ['app/prompts/**'] } } };
    expect(await isMoved(write('lib/p.txt', '2'), setting)).toBe(true);
    expect(await isMoved(write('app/bot.log', '2'), setting)).toBe(false);
  });

  test('nobody knows what it is where it lies outside the repository', async () => {
    repository.write('app/bot.mjs', "import 'file:///opt/lib.mjs'; export default 1;");
    expect(await keyOf()).toBeUndefined();
  });

  test('is found in code of any encoding, as its program reads it', async () => {
    const latin = (text: string): Buffer => Buffer.from(text, 'latin1');
    const put = (path: string, text: string): void =>
      writeFileSync(join(repository.root, path), latin(text));
    repository.write('app/__init__.py', '');
    put('app/bot.py', '# -*- coding: latin-1 -*-\n# größer\nimport pkg.util\n');
    repository.write('pkg/__init__.py', '');
    put('pkg/util.py', '# -*- coding: latin-1 -*-\nNAME = "Müller"\n');
    put('app/bot.mjs', "// größer\nimport '../lib/say.mjs'; export default 1;");
    repository.write('lib/say.mjs', say('right'));
    const command = { target: { command: ['python3', '-u', 'app/bot.py'] } };
    expect(await isMoved(() => put('pkg/util.py', '# ß\nNAME = "Maß"\n'), command)).toBe(true);
    expect(await isMoved(write('lib/say.mjs', say('wrong')))).toBe(true);
  });

  test('a file that is not there may come to lie there', async () => {
    repository.write('app/bot.mjs', "export default () => import('../lib/own.mjs');");
    expect(await isMoved(write('lib/own.mjs', say('mine')))).toBe(true);
  });
});

describe('beside what files hold', () => {
  test('whether they may be executed decides', async () => {
    const run = (mode: number) => () => chmodSync(join(repository.root, 'app/bot.py'), mode);
    expect(await isMoved(run(0o755))).toBe(true);
    expect(await isMoved(run(0o644))).toBe(true);
    repository.write('run/bot.sh', '#!/bin/sh');
    const command = { target: { command: ['../run/bot.sh'] } };
    const open = () => chmodSync(join(repository.root, 'run/bot.sh'), 0o755);
    expect(await isMoved(open, command)).toBe(true);
  });

  test('where a link of the repository leads decides, wherever it lies', async () => {
    const link = (target: string) => () => {
      rmSync(join(repository.root, 'latest'), { force: true });
      symlinkSync(target, join(repository.root, 'latest'));
    };
    link('other')();
    expect(await isMoved(link('server'))).toBe(true);
    await initGit();
    await git('add', '--all');
    expect(await isMoved(link('other'))).toBe(true);
    // one of a tool, and not of the repository
    expect(await isMoved(() => symlinkSync('server', join(repository.root, 'result')))).toBe(false);
  });

  test('which commit a submodule is at decides, and packages that are committed', async () => {
    await initGit();
    const pin = (digit: string) => () =>
      git('update-index', '--add', '--cacheinfo', `160000,${digit.repeat(40)},vendored`);
    await pin('1')();
    const before = await keyOf();
    await pin('2')();
    expect(await keyOf()).not.toEqual(before);
    await git('add', 'node_modules');
    expect(await isMoved(() => repository.write('node_modules/a/package.json', '{"b":1}'))).toBe(
      true,
    );
  });
});

describe('variables', () => {
  const target = { ...KINDS['module']!, env: ['BOT_MODEL', 'BOT_API_KEY'] };
  const env = { BOT_MODEL: 'small', BOT_API_KEY: 'k-1' };

  test('that the target gets decide its answer; a key that is another one does not', async () => {
    const base = await keyOf({ target, env });
    expect(await keyOf({ target, env: { ...env, BOT_MODEL: 'large' } })).not.toEqual(base);
    expect(await keyOf({ target, env: { ...env, BOT_API_KEY: 'k-2' } })).toEqual(base);
    expect(JSON.stringify(base)).not.toContain('k-1');
  });

  test.each(['BASIC_AUTH', 'PROMPT_KEY'])(
    '%s is published so that nobody can be sure of a guess: by one byte',
    async (name) => {
      const of = { ...KINDS['module']!, env: [name, 'MODE'] };
      const published = async (value: string, MODE = 'small'): Promise<string | undefined> => {
        const given = { [name]: value, MODE };
        const opened = await openTarget({ repository, target: of, suite: APP, env: given });
        targets.push(opened);
        return opened.facts.sources?.variables;
      };
      const byteOf = (value: string): string => shortDigest(value).slice(0, 2);
      const real = 'admin:Summer2024!';
      const guesses = Array.from({ length: 5_000 }, (_, index) => `admin:Summer${index}!`);
      const others = guesses.filter((guess) => guess !== real);
      const wrong = others.find((guess) => byteOf(guess) === byteOf(real))!;
      const seen = others.find((guess) => byteOf(guess) !== byteOf(real))!;
      expect(await published(wrong)).toBe(await published(real));
      expect(await published(seen)).not.toBe(await published(real));
      expect(await published(real, 'large')).not.toBe(await published(real));
    },
  );

  test('of a header stand there by name', async () => {
    const http = {
      http: {
        url: 'https://bot.example',
        output: '$.a',
        headers: { authorization: 'Bearer ${env:BOT_API_KEY}' },
      },
      env: ['BOT_API_KEY'],
    };
    const base = await keyOf({ target: http, env });
    expect(JSON.stringify(base)).not.toContain('k-1');
    expect(await keyOf({ target: http, env: { BOT_API_KEY: 'k-2' } })).toEqual(base);
    const other = { ...http, http: { ...http.http, headers: { 'x-version': '2' } } };
    expect(await keyOf({ target: other, env })).not.toEqual(base);
  });
});

test('what a model answers depends on what the warm-up is made of, and on no other file', async () => {
  const target = { openai: { model: 'm', prompt: 'Say: {{input}}' } };
  const warmed = {
    target,
    openai: { apiKey: 'k' },
    suite: { run: { warmup: ['node', 'up.mjs'] } },
  };
  repository.write('up.mjs', "import './lib/serve.mjs';");
  repository.write('lib/serve.mjs', '1');
  const write = (path: string, text: string) => () => repository.write(path, text);
  expect(await isMoved(write('lib/serve.mjs', '2'), warmed)).toBe(true);
  expect(await isMoved(write('app/prompts/system.md', '2'), warmed)).toBe(false);
  const declared = { ...warmed, suite: { run: { ...warmed.suite.run, ...APP.run } } };
  expect(await isMoved(write('app/prompts/system.md', '3'), declared)).toBe(true);
  const cold = { ...warmed, suite: APP };
  expect(await isMoved(write('app/prompts/system.md', '4'), cold)).toBe(false);
});

test('a file that is committed while a run goes on, or before it goes on, is not another one', async () => {
  await initGit();
  repository.write('up.mjs', '1');
  repository.write('.gitignore', 'node_modules/');
  await git('add', 'app/prompts');
  symlinkSync('server', join(repository.root, 'latest'));
  repository.write('app/bot.mjs', "read('../lib/p.txt'); export default 1;");
  repository.write('lib/p.txt', '1');
  const open = async (): Promise<Target> => {
    const opened = await openTarget({ repository, target: KINDS['module']!, suite: APP });
    targets.push(opened);
    return opened;
  };
  const target = await open();
  const { sources } = target.facts;
  expect(JSON.stringify(sources)).not.toContain('p.txt');
  await git('add', '--all');
  expect(await target.isSame?.()).toBe(true);
  const later = await open();
  expect(later.facts.sources).not.toEqual(sources);
  expect(await later.isSame?.(sources)).toBe(true);
  expect(await later.isSame?.()).toBe(true);
  // what was committed then, and what was not there, count
  repository.write('app/new.txt', '1');
  expect(await later.isSame?.(sources)).toBe(true);
  await git('add', '--all');
  expect(await later.isSame?.(sources)).toBe(false);
  await git('rm', '-fq', 'app/new.txt');
  expect(await later.isSame?.(sources)).toBe(true);
  repository.write('app/prompts/system.md', 'Be brief.');
  expect(await later.isSame?.(sources)).toBe(false);
});

test('a run of a model is another one where its warm-up is, and the program is looked at again', async () => {
  const run = { ...APP.run, warmup: ['node', 'up.mjs'] };
  repository.write('up.mjs', '1');
  const open = async (suite: Setting['suite'] = { run }): Promise<Target> => {
    const target = { openai: { model: 'm' } };
    const opened = await openTarget({ repository, target, openai: { apiKey: 'k' }, suite });
    targets.push(opened);
    return opened;
  };
  const target = await open();
  expect(await target.isSame?.()).toBe(true);
  repository.write('up.mjs', '2');
  expect(await target.isSame?.()).toBe(false);
  const { sources } = target.facts;
  expect(sources).toBeDefined();
  expect((await open()).facts.sources).not.toEqual(sources);
  expect((await open(APP)).facts.sources).toBeUndefined();
});

test('how the target is set up decides its answer too', async () => {
  const base = await keyOf();
  expect(await keyOf({ suite: { run: { ...APP.run, timeout_s: 5 } } })).not.toEqual(base);
  const prices = { m: { input: 1, output: 1, as_of: '2026-11-01' } };
  expect(await keyOf({ suite: { ...APP, prices } })).not.toEqual(base);
});
