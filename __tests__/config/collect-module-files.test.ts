import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { collectModuleFiles, followModule } from '../../src/config/collect-module-files.ts';
import { findCommandFiles } from '../../src/config/find-command-files.ts';
import { expectLinear } from '../support/growth.ts';
import { makeRepository, type TempRepository } from '../support/temp-repository.ts';

let repository: TempRepository;
afterEach(() => repository.remove());

test('names the files of a module, and asks once for each that may be one', async () => {
  repository = makeRepository({
    'app/bot.cjs':
      "require('./lib'); require('./lib'); new URL('../prompts/gone.txt', import.meta.url); require('lodash')",
    'app/lib.cjs': "new URL('./data.json', import.meta.url)",
    'app/data.json': '{}',
  });
  const absent: string[] = [];
  const exists = async (path: string): Promise<boolean> => {
    const isThere = await repository.files.exists(path);
    if (!isThere) absent.push(path);
    return isThere;
  };
  const paths = await collectModuleFiles('app/bot.cjs', { ...repository.files, exists });
  expect(paths).toEqual(['app/bot.cjs', 'app/lib.cjs', 'app/data.json']);
  // what `require` may take, once
  const beside = absent.filter((path) => path.startsWith('app/lib'));
  expect(beside).toEqual(
    ['', '.js', '.json', '.node', '.mjs', '.ts'].map((end) => `app/lib${end}`),
  );
  expect(absent).toContain('prompts/gone.txt');
  expect(absent).not.toContain('app/data.json');
});

test('Python: asks once whether a name lies in a folder, however many files import it', async () => {
  const names = Array.from({ length: 10 }, (_, index) => `m${index}`);
  const imports = ['import numpy', ...names.map((name) => `from app import ${name}`)].join('\n');
  repository = makeRepository({
    'bot.py': imports,
    ...Object.fromEntries(names.map((name) => [`app/${name}.py`, imports])),
  });
  const asked: string[] = [];
  const exists = async (path: string): Promise<boolean> => {
    asked.push(path);
    return await repository.files.exists(path);
  };
  const paths = await collectModuleFiles('bot.py', { ...repository.files, exists });
  expect(new Set(paths)).toEqual(new Set(['bot.py', ...names.map((name) => `app/${name}.py`)]));
  expect(asked).toContain('app/src/numpy.py');
  expect(asked.filter((path) => path.endsWith('.py'))).toEqual([...new Set(asked)]);
});

test('what a scorer imports and is not there is wrong; what it may name is not, nor what of that cannot be read', async () => {
  repository = makeRepository({
    'evals/s.mjs': "load('./a.js'); load('./gone.js'); load('../../out.js'); log('./video.ts')",
    'evals/a.ts': "import './b.js'",
    'evals/b.ts': '',
  });
  writeFileSync(join(repository.root, 'evals/video.ts'), Buffer.from([0x47, 0xff, 0xfe]));
  const { files } = repository;
  await expect(collectModuleFiles('evals/s.mjs', files)).rejects.toThrow(
    'there is no file evals/b.js in the repository to import',
  );
  const paths = await collectModuleFiles('evals/s.mjs', files, { isCommand: true });
  expect(paths).toEqual(['evals/s.mjs', 'evals/a.ts', 'evals/video.ts', 'evals/b.ts']);
});

test('follows every file that a program may take for what is written without its ending', async () => {
  repository = makeRepository({
    'evals/s.cjs': "require('./rules'); require('../lib/'); require('./folder'); require('.')",
    'evals/rules.mjs': '',
    'evals/rules.json': '',
    'evals/index.json': '',
    'evals/folder/package.json': '{"main":"src/a.js"}',
    'evals/folder/src/a.js': "require('./b')",
    'evals/folder/src/b.js': '',
    'lib.js': '',
    'lib/index.js': '',
  });
  const paths = await collectModuleFiles('evals/s.cjs', repository.files);
  expect([...paths].sort()).toEqual([
    'evals/folder/package.json',
    'evals/folder/src/a.js',
    'evals/folder/src/b.js',
    'evals/index.json',
    'evals/rules.json',
    'evals/rules.mjs',
    'evals/s.cjs',
    'lib/index.js',
  ]);
});

test('what a program may take in the stead of what Node takes is pinned, and what it says is guessed at', async () => {
  repository = makeRepository({
    'evals/s.cjs': "require('./rules'); require('./lib'); require('./link')",
    'evals/rules.js': "require('./shared')",
    'evals/rules.ts': "import './shared'; import './more'; import 'file:///x.mjs'",
    'evals/shared.js': '',
    'evals/more.ts': "import './built.js'; import '../../out.js'",
    'evals/lib.ts': "import './gone.js'",
    'evals/lib/index.js': '',
    'evals/link.js': '',
  });
  symlinkSync('/', join(repository.root, 'evals/link.json'));
  const paths = await collectModuleFiles('evals/s.cjs', repository.files);
  expect(paths.map((path) => path.slice('evals/'.length)).sort()).toEqual(
    'lib.ts lib/index.js link.js more.ts rules.js rules.ts s.cjs shared.js'.split(' '),
  );
  repository.write('evals/shared.js', "require('./gone')");
  await expect(collectModuleFiles('evals/s.cjs', repository.files)).rejects.toThrow(
    'there is no file evals/gone in the repository to import',
  );
});

test.each<[string, (count: number) => string]>([
  ['spaces', (count) => `packages:\n  - ${' '.repeat(count)}"x`],
  ['spaces in a name', (count) => `packages:\n  - a${' '.repeat(count)}a"`],
])('reads the list of a workspace in linear time: %s', async (_, write) => {
  repository = makeRepository({});
  await expectLinear(3000, (count) => {
    repository.write(`${count}/pnpm-workspace.yaml`, write(count));
    repository.write(`${count}/s.mjs`, "import 'rules'");
    return () => collectModuleFiles(`${count}/s.mjs`, repository.files);
  });
});

test('what a scorer names from the root, where it runs, may be read by it; of a target that is not known', async () => {
  repository = makeRepository({
    'evals/scorers/tone.mjs':
      "import './lists.mjs'; read('evals/banned.txt'); read('evals/none.txt'); read('../out.txt');",
    'evals/scorers/lists.mjs':
      "const lists = ['./evals/lists/a.json', 'evals/lists', 'node_modules/x/y.json', 'evals/touchstone.lock'];",
    'evals/banned.txt': 'rude',
    'evals/lists/a.json': '[]',
    'evals/touchstone.lock': '',
    'node_modules/x/y.json': '{}',
  });
  const code = ['evals/scorers/tone.mjs', 'evals/scorers/lists.mjs'];
  const named = await collectModuleFiles(code[0]!, repository.files);
  expect([...named].sort()).toEqual(['evals/banned.txt', 'evals/lists/a.json', ...code.toSorted()]);
  expect((await followModule(code[0]!, repository.files)).paths).toEqual(code);
});

test.each(['bash', 'node', 'python3'])(
  'what only stands behind %s may be no source: that it cannot be read is no error',
  async (runner) => {
    repository = makeRepository({ 'run.sh': `${runner} bin/scorer --strict` });
    repository.write('bin/scorer', 'x'.repeat(17 * 2 ** 20));
    const { files } = repository;
    expect(await collectModuleFiles('run.sh', files, { isCommand: true })).toContain('bin/scorer');
    const command = [runner, '-c', 'bin/scorer --strict'];
    for (const [path, language] of await findCommandFiles(command, files)) {
      expect(await collectModuleFiles(path, files, { isCommand: true, language })).toEqual([path]);
      const { refused } = await followModule(path, files, { isCommand: true, language });
      expect(refused).toEqual([]);
    }
  },
);
