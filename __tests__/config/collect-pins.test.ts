import { createHash } from 'node:crypto';
import { readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { collectModuleFiles } from '../../src/config/collect-module-files.ts';
import { findCommandFiles } from '../../src/config/find-command-files.ts';
import { collectPins } from '../../src/config/collect-pins.ts';
import { loadCases } from '../../src/config/load-cases.ts';
import { createJudgeReader, readSuiteJudges } from '../../src/config/load-judges.ts';
import { loadSuite } from '../../src/config/load-suite.ts';
import { formatLock, parseLock } from '../../src/config/lock.ts';
import { UnpinnedCommands } from '../../src/config/unpinned-commands.ts';
import type { Pin } from '../../src/domain/pin.ts';
import { DATASET_FILE, SUITE_FILE, SUITE_FILES, SUITE_TEXT } from '../support/suite-files.ts';
import { expectLinear } from '../support/growth.ts';
import { makeRepository, type TempRepository } from '../support/temp-repository.ts';

let repository: TempRepository | undefined;
afterEach(() => repository?.remove());

async function collect(
  contents: { [path: string]: string },
  lockFile = 'evals/touchstone.lock',
  unpinned?: UnpinnedCommands,
): Promise<Pin[]> {
  repository = makeRepository({ ...SUITE_FILES, ...contents });
  const { files } = repository;
  const suite = await loadSuite(SUITE_FILE, files);
  const reader = createJudgeReader(files);
  const { judges } = await readSuiteJudges(suite, reader);
  const cases = await loadCases(suite, files, { judges, reader, blocks: async () => true });
  return collectPins({ suite, cases, judges: await reader.known() }, files, lockFile, unpinned);
}

const withScorers = (...scorers: string[]) => ({
  [SUITE_FILE]: SUITE_TEXT.replace('{{reference}}', 'days').replace(
    'scorers:',
    `scorers:\n${scorers.map((line) => `  - ${line}\n`).join('')}`,
  ),
});
const lines = (pins: readonly Pin[]): string[] => pins.map(({ kind, path }) => `${kind} ${path}`);

describe('collectPins', () => {
  test('pins datasets, and nothing of the target', async () => {
    const pins = await collect({});
    expect(pins).toEqual([
      {
        kind: 'dataset',
        path: 'datasets/faq.jsonl',
        version: '3',
        sha256: createHash('sha256').update(SUITE_FILES[DATASET_FILE]!).digest('hex'),
      },
    ]);
  });

  test('pins schemas, databases and code of scorers and of checks, with all that they import', async () => {
    const pins = await collect({
      ...withScorers(
        '{ type: javascript, module: ../score.mjs }',
        '{ type: command, command: [python, check.py, --x, none.py] }',
        '{ type: json-schema, schema: { type: object } }',
      ),
      [DATASET_FILE]: [
        '{"id":"a","input":"x","checks":[{"type":"json-schema","schema":"../answer schema.json"}]}',
        '{"id":"b","input":"y","checks":[{"type":"sql-rows","database":"shop.sql","rows":1}]}',
        '{"id":"c","input":"z","checks":[{"type":"javascript","module":"../lib/b.mjs"}]}',
      ].join('\n'),
      'evals/score.mjs':
        "import a from './lib/a.mjs?v=1'; import fs from 'node:fs'; import x from 'lodash';",
      'evals/lib/a.mjs': "export * from './b.mjs'; import('../../shared/c.cjs');",
      'evals/lib/b.mjs':
        "import './a.mjs'; new URL('./data.json', import.meta.url); new URL('./none.json', import.meta.url)",
      'evals/lib/data.json': '{}',
      'shared/c.cjs': "require('./d'); require('./folder')",
      'shared/d.js': '',
      'shared/folder/index.js': '',
      'evals/configs/check.py': '',
      'evals/answer schema.json': '{}',
      'evals/datasets/shop.sql': '',
    });
    expect(lines(pins)).toEqual([
      'database datasets/shop.sql',
      'dataset datasets/faq.jsonl',
      'schema answer schema.json',
      'scorer ../shared/c.cjs',
      'scorer ../shared/d.js',
      'scorer ../shared/folder/index.js',
      'scorer configs/check.py',
      'scorer lib/a.mjs',
      'scorer lib/b.mjs',
      'scorer lib/data.json',
      'scorer score.mjs',
    ]);
  });

  test.each([
    ["import './none.mjs'", /evals\/score.mjs:1:8: there is no file evals\/none.mjs/],
    ["import '../../none.mjs'", /leaves the repository/],
    ["import '/etc/x.mjs'", /cannot be followed/],
    ["import 'file:///etc/x.mjs'", /cannot be followed/],
    ["import '#rules'", /cannot be followed/],
    ["import '../.git/x.mjs'", /\.git/],
  ])('refuses %s', async (source, message) => {
    await expect(
      collect({
        ...withScorers('{ type: javascript, module: ../score.mjs }'),
        'evals/score.mjs': source,
      }),
    ).rejects.toThrow(message);
  });

  describe('of what a scorer asks for by a name', () => {
    const scored = async (source: string, contents: { [path: string]: string }) =>
      lines(
        await collect({
          ...withScorers('{ type: javascript, module: ../score.mjs }'),
          'evals/score.mjs': source,
          'evals/lib/a.mjs': '',
          'packages/rules/src/index.mjs': "import './words.mjs'",
          'packages/rules/src/words.mjs': '',
          ...contents,
        }),
      )
        .filter((line) => line.startsWith('scorer'))
        .map((line) => line.slice('scorer '.length));
    const json = JSON.stringify;
    const rules = {
      name: '@x/rules',
      exports: { '.': { types: './i.d.ts', import: './src/index.mjs' } },
    };

    test.each<[string, string, { [path: string]: string }, string[]]>([
      [
        'its own package',
        "import 'my-app/evals/lib/a.mjs'",
        { 'package.json': json({ name: 'my-app', exports: { './*': './*' } }) },
        ['lib/a.mjs'],
      ],
      [
        '`imports`',
        "import '#lib/a'; require('#rules')",
        {
          'package.json': json({
            imports: { '#lib/*': { default: './evals/lib/*.mjs' }, '#rules': '@x/rules' },
            workspaces: { packages: ['packages/*'] },
          }),
          'packages/rules/package.json': json(rules),
        },
        ['../packages/rules/src/index.mjs', '../packages/rules/src/words.mjs', 'lib/a.mjs'],
      ],
      [
        'a workspace of npm',
        "import '@x/rules'",
        {
          'package.json': json({ workspaces: ['packages/**'] }),
          'packages/rules/package.json': json(rules),
        },
        ['../packages/rules/src/index.mjs', '../packages/rules/src/words.mjs'],
      ],
      [
        'a workspace of pnpm, by a path in it',
        "import '@x/rules/src/words'",
        {
          'pnpm-workspace.yaml': 'packages:\n  - packages/*\n',
          'packages/rules/package.json': json({ name: '@x/rules' }),
        },
        ['../packages/rules/src/words.mjs'],
      ],
      [
        'a dependency by its path',
        "import 'rules'",
        {
          'package.json': json({ devDependencies: { rules: 'file:packages/rules' } }),
          'packages/rules/package.json': json({ main: 'src/index.mjs' }),
        },
        ['../packages/rules/src/index.mjs', '../packages/rules/src/words.mjs'],
      ],
    ])('pins the files of %s', async (_, source, contents, expected) => {
      expect(await scored(source, contents)).toEqual([...expected, 'score.mjs']);
    });

    test('leaves to the lock file of packages what others wrote', async () => {
      const others = {
        'package.json': json({ name: 'my-app', imports: { '#theirs': 'lodash' } }),
        'node_modules/lodash/package.json': json({ name: 'lodash' }),
        'node_modules/lodash/index.js': '',
      };
      expect(
        await scored("import 'lodash'; import '#theirs'; import 'fs/promises'", others),
      ).toEqual(['score.mjs']);
    });

    test('follows a link in node_modules to a folder of the repository', async () => {
      repository = makeRepository({
        'app.mjs': "import 'rules'; import 'global'",
        'packages/rules/package.json': json({ exports: './a.mjs' }),
        'packages/rules/a.mjs': '',
      });
      repository.write('node_modules/.keep', '');
      symlinkSync('../packages/rules', join(repository.root, 'node_modules/rules'));
      symlinkSync(tmpdir(), join(repository.root, 'node_modules/global'));
      expect(await collectModuleFiles('app.mjs', repository.files)).toEqual([
        'app.mjs',
        'packages/rules/a.mjs',
      ]);
    });

    test('does not need what has yet to be built', async () => {
      const contents = {
        'package.json': json({ name: 'my-app', exports: './dist/index.mjs' }),
      };
      expect(await scored("import 'my-app'", contents)).toEqual(['score.mjs']);
    });

    test('has a URL without dots lie beside the module', async () => {
      expect(await scored("new URL('lib/a.mjs', import.meta.url)", {})).toEqual([
        'lib/a.mjs',
        'score.mjs',
      ]);
    });
  });

  describe('of a command', () => {
    const CODE = {
      'evals/s.mjs': "import './lib.mjs'",
      'evals/lib.mjs': '',
      'evals/s.py': 'import helper',
      'evals/helper.py': '',
      'evals/grade.sh': '#!/bin/sh\n# node evals/no.mjs\nexec node "$(dirname "$0")/s.mjs"\n',
      'evals/grader': '#!/usr/bin/env python3\nimport helper\n',
      'evals/no.mjs': '',
      'judge/__main__.py': 'from . import rules',
      'judge/rules.py': '',
      'package.json': JSON.stringify({
        scripts: { grade: 'npm run inner && node evals/s.mjs', inner: 'npm run grade' },
      }),
    };
    const pinned = async (command: string[]) => {
      const unpinned = new UnpinnedCommands();
      const pins = await collect(
        {
          ...withScorers(`{ type: command, name: own, command: ${JSON.stringify(command)} }`),
          ...CODE,
        },
        'touchstone.lock',
        unpinned,
      );
      const scorers = pins.filter(({ kind }) => kind === 'scorer').map(({ path }) => path);
      return { scorers, told: unpinned.list().map(({ message }) => message) };
    };
    const JS = ['evals/lib.mjs', 'evals/s.mjs'];
    const PY = ['evals/helper.py', 'evals/s.py'];

    test.each<[string[], string[]]>([
      [['sh', '-c', 'FOO=1 node evals/s.mjs | cat'], JS],
      [['sh', '-c', 'cd evals && node ./s.mjs'], JS],
      [['node', '--import=./evals/s.mjs', '-e', ''], JS],
      [['node', '-r./evals/s.mjs', '-e', ''], JS],
      [['node', '-e', "import('./evals/s.mjs')"], JS],
      [
        ['npm', 'run', '-s', 'grade'],
        [...JS, 'package.json'],
      ],
      [
        ['sh', 'evals/grade.sh'],
        ['evals/grade.sh', ...JS],
      ],
      [['python3', '-m', 'evals.s'], PY],
      [['python3', '-Bmevals.s'], PY],
      [['env', 'PYTHONPATH=evals', 'python3', '-m', 's'], PY],
      [['python3', '-c', 'from evals import s'], PY],
      [
        ['python3', '-m', 'judge'],
        ['judge/__main__.py', 'judge/rules.py'],
      ],
      [
        ['python3', 'judge'],
        ['judge/__main__.py', 'judge/rules.py'],
      ],
      [['./evals/grader'], ['evals/grader', 'evals/helper.py']],
    ])('%j pins all that it runs', async (command, expected) => {
      const { scorers, told } = await pinned(command);
      expect([...scorers].sort()).toEqual([...expected].sort());
      expect(told).toEqual([]);
    });

    const run = async (
      command: string[],
      contents: { [path: string]: string },
      link?: [from: string, to: string],
    ): Promise<string[]> => {
      repository = makeRepository({ ...contents });
      if (link) symlinkSync(link[1], join(repository.root, link[0]));
      const found = new Set<string>();
      for (const [path, language] of await findCommandFiles(command, repository.files))
        for (const named of await collectModuleFiles(path, repository.files, {
          isCommand: true,
          language,
        }))
          found.add(named);
      return [...found].sort();
    };
    const TSX = ['npx', 'tsx', 'evals/score.ts'];

    test.each<[string, string[], { [path: string]: string }, string[]]>([
      [
        'by the names of what is compiled',
        TSX,
        {
          'evals/score.ts': "import './a.js'; import './b.jsx'; import './c.mjs'; import './d.cjs'",
          'evals/a.ts': "import './e.js'",
          'evals/b.tsx': '',
          'evals/c.mts': '',
          'evals/d.cts': '',
          'evals/e.tsx': '',
        },
        ['a.ts', 'b.tsx', 'c.mts', 'd.cts', 'e.tsx', 'score.ts'].map((name) => `evals/${name}`),
      ],
      [
        'both where both are there',
        TSX,
        { 'evals/score.ts': "import './a.js'", 'evals/a.ts': '', 'evals/a.js': '' },
        ['evals/a.js', 'evals/a.ts', 'evals/score.ts'],
      ],
      [
        'without endings',
        TSX,
        {
          'evals/score.ts': "import './comp'; import './more'; import './m'",
          'evals/comp.tsx': '',
          'evals/more/index.tsx': '',
          'evals/m.mts': '',
        },
        ['evals/comp.tsx', 'evals/m.mts', 'evals/more/index.tsx', 'evals/score.ts'],
      ],
      [
        'from a script of package.json',
        ['npm', 'run', 'score'],
        {
          'package.json': '{"scripts":{"score":"tsx evals/score.ts"}}',
          'evals/score.ts': "import './helper.js'",
          'evals/helper.ts': '',
        },
        ['evals/helper.ts', 'evals/score.ts', 'package.json'],
      ],
      [
        'from a shell script; what has yet to be built is not there',
        ['sh', 'evals/run.sh'],
        {
          'evals/run.sh': 'npx tsx evals/score.ts',
          'evals/score.ts':
            "import './gone.js'; import '/opt/x.mjs'; import '../../out.js'; import 'rules'",
          'package.json': '{"workspaces":["rules"]}',
          'rules/package.json': '{"name":"rules","main":"index.js"}',
          'rules/index.js': "export * from './dist/rules.js'",
        },
        ['evals/run.sh', 'evals/score.ts', 'rules/index.js'],
      ],
    ])('finds what is written in TypeScript: %s', async (_, command, contents, expected) => {
      expect(await run(command, contents)).toEqual(expected);
    });

    const LIB = { 'lib/x.js': '', 'lib/y.sh': '' };
    const BOT = { 'bin/bot': "#!/usr/bin/env node\nrequire('../lib/x.js')", ...LIB };
    const MAIN = '{"name":"bot","main":"bot.js"}';
    test.each<[string[], { [path: string]: string }, string[]]>([
      [['node', '.'], { 'package.json': MAIN, 'bot.js': '' }, ['bot.js', 'package.json']],
      [
        ['node', 'server'],
        { 'server/package.json': MAIN, 'server/bot.js': '' },
        ['server/bot.js', 'server/package.json'],
      ],
      [['node', 'evals/score'], { 'evals/score.js': '', 'evals/score.py': '' }, ['evals/score.js']],
      [['npx', 'tsx', 'evals/score'], { 'evals/score.ts': '' }, ['evals/score.ts']],
      [['node', 'evals/s.js'], { 'evals/s.js': '', 'evals/s.ts': '' }, ['evals/s.js']],
      [['sh', '-c', 'cd evals && node score'], { 'evals/score.js': '' }, ['evals/score.js']],
      [['python3', '.'], { '__main__.py': '' }, ['__main__.py']],
      [['grep', '.'], { '__main__.py': '', 'index.js': '' }, []],
      [
        ['npm', 'start'],
        { 'package.json': '{"main":"bot.js","scripts":{"start":"node ."}}', 'bot.js': '' },
        ['bot.js', 'package.json'],
      ],
      [['npm', 'start'], { 'package.json': '{}', 'server.js': '' }, ['package.json', 'server.js']],
      [
        ['npm', 'run', 'bot', '-w', '@a/x'],
        {
          'package.json': '{"workspaces":["packages/*"]}',
          'packages/x/package.json': '{"name":"@a/x","scripts":{"bot":"node bot.js"}}',
          'packages/x/bot.js': '',
        },
        ['packages/x/bot.js', 'packages/x/package.json'],
      ],
      [
        ['npm', 'run', 'score'],
        {
          'package.json': '{"scripts":{"score":"bot --x"},"bin":{"bot":"cli.js"}}',
          'cli.js': '',
        },
        ['cli.js', 'package.json'],
      ],
      [['sh', '-c', 'bin/bot --x'], BOT, ['bin/bot', 'lib/x.js']],
      [
        ['npm', 'run', 'score'],
        { 'package.json': '{"scripts":{"score":"bin/bot --x"}}', ...BOT },
        ['bin/bot', 'lib/x.js', 'package.json'],
      ],
      [
        ['bash', 'app/bot.sh'],
        { 'app/bot.sh': 'source ../lib/common', 'lib/common': '. ./y.sh', ...LIB },
        ['app/bot.sh', 'lib/common', 'lib/y.sh'],
      ],
      [
        ['python3', 'bin/grade'],
        { 'bin/grade': 'import rules', 'bin/rules.py': '' },
        ['bin/grade', 'bin/rules.py'],
      ],
    ])('finds the program of %j', async (command, contents, expected) => {
      expect(await run(command, contents)).toEqual(expected);
    });

    test('does not follow what is installed, and looks beside what a link leads to', async () => {
      const tool = '#!/usr/bin/env node\nimport "./lib.mjs"';
      const command = ['./node_modules/.bin/tool', 'evals/s.mjs'];
      const scored = { 'evals/s.mjs': '', 'node_modules/.bin/.keep': '' };
      expect(
        await run(
          command,
          { ...scored, 'node_modules/t/cli.mjs': tool, 'node_modules/t/lib.mjs': '' },
          ['node_modules/.bin/tool', '../t/cli.mjs'],
        ),
      ).toEqual(['evals/s.mjs', 'node_modules/.bin/tool']);
      repository!.remove();
      const own = { ...scored, 'rules/cli.mjs': tool, 'rules/lib.mjs': '' };
      const link = ['node_modules/.bin/tool', '../../rules/cli.mjs'] as [string, string];
      expect(await run(command, own, link)).toEqual([
        'evals/s.mjs',
        'node_modules/.bin/tool',
        'rules/lib.mjs',
      ]);
    });

    test('reads a long option in linear time', async () => {
      repository = makeRepository({});
      const { files } = repository;
      await expectLinear(20_000, (count) => {
        const option = `-${'m'.repeat(count)}!`;
        return () => findCommandFiles([option], files);
      });
    });

    test('leaves what a shell script says to people', async () => {
      const script = [
        'echo hi # evals/bot.mjs',
        'node evals/a.mjs\t# evals/bot.mjs',
        "node -e 'x",
        `y # " && node evals/b.mjs'`,
        'echo "$# ${#x} # evals/c.mjs" \\# evals/d.mjs a#evals/e.mjs',
        "cat <<EOF\ndon't # evals/f.mjs\nEOF",
        '# evals/bot.mjs',
        'node evals/g.mjs',
      ].join('\n');
      const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'bot'].map((name) => `evals/${name}.mjs`);
      const contents = Object.fromEntries(names.map((name) => [name, '']));
      expect(await run(['sh', 'evals/run.sh'], { ...contents, 'evals/run.sh': script })).toEqual(
        ['a', 'b', 'c', 'd', 'f', 'g'].map((name) => `evals/${name}.mjs`).concat('evals/run.sh'),
      );
    });

    test.each([
      [['jq', '-e', '.ok']],
      [['python3', '-m', 'their_grader']],
      [['npm', 'run', 'nothing']],
      [['/usr/local/bin/grade']],
    ])('says that nothing of %j is pinned', async (command) => {
      const { scorers, told } = await pinned(command);
      expect(scorers).toEqual([]);
      expect(told).toEqual([
        expect.stringContaining('the lock pins nothing of what the command scorer `own` runs'),
      ]);
    });
  });

  test('follows what Python imports', async () => {
    const pins = await collect({
      ...withScorers('{ type: command, command: [python3, ../s/main.py] }'),
      'evals/s/main.py': [
        'import json, near as n; import pkg.deep.leaf',
        'from pkg import (',
        '    one,  # the first',
        '    two as second,',
        ')',
        'from src_pkg.mod import thing',
        'try: import importlib; importlib.import_module("named")',
        'except ImportError: pass',
        'sys.path.insert(0, os.path.join(HERE, "../more"))',
        'from away \\',
        '    import x',
        'runpy.run_path("evals/ran.py")',
        'from stars import *',
      ].join('\n'),
      'evals/s/near.py': 'from .rel import x\nfrom .. import up\nfrom ... import top',
      'evals/s/rel.py': '',
      'evals/up.py': '',
      'top.py': '',
      'pkg/__init__.py': '',
      'pkg/one.py': '',
      'pkg/two/__init__.py': 'from.inner import y',
      'pkg/two/inner.py': '',
      'pkg/three.py': '',
      'pkg/deep/leaf.py': '',
      'src/src_pkg/mod.py': '',
      'named.py': '',
      'stars/__init__.py': '__all__ = ["a", "b"]',
      'stars/a.py': '',
      'stars/c.py': '',
      'evals/more/away.py': '',
      'evals/ran.py': '',
      'unrelated.py': '',
    });
    expect(
      lines(pins)
        .filter((line) => line.startsWith('scorer'))
        .map((line) => line.slice('scorer '.length)),
    ).toEqual(
      [
        '../named.py',
        '../pkg/__init__.py',
        '../pkg/deep/leaf.py',
        '../pkg/one.py',
        '../pkg/two/__init__.py',
        '../pkg/two/inner.py',
        '../src/src_pkg/mod.py',
        '../stars/__init__.py',
        '../stars/a.py',
        '../top.py',
        'more/away.py',
        'ran.py',
        's/main.py',
        's/near.py',
        's/rel.py',
        'up.py',
      ].sort(),
    );
  });

  test('has paths relative to the lock', async () => {
    expect(lines(await collect({}, 'touchstone.lock'))).toEqual([
      'dataset evals/datasets/faq.jsonl',
    ]);
  });

  describe('of judges', () => {
    const DATED = 'gpt-5-mini-2025-08-07';
    const RUBRIC = '---\nversion: "3"\nscale: pass-fail\n---\n{{output}}\n';
    const judged = (...judges: string[]) => ({
      [SUITE_FILE]: `${SUITE_TEXT}judges:\n${judges.map((line) => `  - ${line}\n`).join('')}`,
      'evals/prompts/tone.md': RUBRIC,
    });
    const tone = `{ name: tone, rubric: ../prompts/tone.md, model: ${DATED} }`;
    const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

    test('pins who is asked and how, the rubric, and the labels that are there', async () => {
      const pins = await collect({
        ...judged(
          tone,
          `{ name: care, rubric: ../prompts/tone.md, panel: [${DATED}, gpt-4o-2024-11-20] }`,
        ),
        'evals/calibration/tone.jsonl': 'labels',
      });
      expect(pins.map(({ kind, path, version }) => [kind, path, version])).toEqual([
        ['dataset', 'datasets/faq.jsonl', '3'],
        ['judge', 'configs/pr.yaml#care', `${DATED}+gpt-4o-2024-11-20`],
        ['judge', 'configs/pr.yaml#tone', DATED],
        ['labels', 'calibration/tone.jsonl', undefined],
        ['rubric', 'prompts/tone.md', '3'],
      ]);
      const digests = new Map(pins.map(({ kind, sha256: digest }) => [kind, digest]));
      expect(digests.get('rubric')).toBe(sha256(RUBRIC));
      expect(digests.get('labels')).toBe(sha256('labels'));
    });

    test('changes the pin of a judge with its rubric, model or parameters, and of nobody else', async () => {
      const pinOf = async (line: string, more = {}): Promise<string> =>
        (await collect({ ...judged(line), ...more })).find(({ kind }) => kind === 'judge')!.sha256;
      const digests = [
        await pinOf(tone),
        await pinOf(tone.replace(DATED, 'gpt-4o-2024-11-20')),
        await pinOf(tone.replace(' }', ', seed: 7 }')),
        await pinOf(tone, { 'evals/prompts/tone.md': `${RUBRIC}Strictly.\n` }),
      ];
      expect(new Set(digests).size).toBe(4);
      expect(await pinOf(tone, { 'evals/calibration/tone.jsonl': 'labels' })).toBe(digests[0]);
    });

    test('pins recorded verdicts, and a rubric of the package by its name', async () => {
      const pins = await collect({
        ...judged('{ name: tone, rubric: "touchstone:tone", recorded: ../verdicts.jsonl }'),
        'evals/verdicts.jsonl': '{"input":"x","output":"y","verdict":"pass"}\n',
      });
      expect(lines(pins)).toEqual([
        'dataset datasets/faq.jsonl',
        'judge configs/pr.yaml#tone',
        'rubric touchstone:tone',
        'verdicts verdicts.jsonl',
      ]);
    });

    test('pins the judges of cases where they stand; two of one name are told apart, alike ones are one', async () => {
      const own = (more: object) => ({
        type: 'rubric',
        name: 'own',
        rubric: '../prompts/tone.md',
        model: DATED,
        ...more,
      });
      const pins = await collect({
        ...judged(tone),
        [DATASET_FILE]: [own({}), own({ seed: 7 }), own({})]
          .map((check, index) =>
            JSON.stringify({ id: `c${index}`, input: `${index}`, reference: 'r', checks: [check] }),
          )
          .join('\n'),
      });
      expect(lines(pins)).toEqual([
        'dataset datasets/faq.jsonl',
        'judge configs/pr.yaml#tone',
        'judge datasets/faq.jsonl#own',
        expect.stringMatching(/^judge datasets\/faq\.jsonl#own:[0-9a-f]{8}$/),
        'rubric prompts/tone.md',
      ]);
    });

    test('pins the model of an embedding like a judge', async () => {
      const pins = await collect(
        withScorers('{ type: embedding, name: near, value: x, model: e-2026-01-01 }'),
      );
      expect(pins.find(({ kind }) => kind === 'model')).toMatchObject({
        path: 'configs/pr.yaml#near',
        version: 'e-2026-01-01',
      });
    });
  });
});

describe('a parameter of a check that names a file', () => {
  const schema = JSON.parse(readFileSync('schema/suite.schema.json', 'utf8')) as {
    $defs: { check: { properties: { [parameter: string]: { type?: string; enum?: string[] } } } };
  };
  const verdict = '{"input":"x","output":"y","verdict":"pass"}\n';
  const rubric = '---\nversion: "1"\nscale: pass-fail\n---\nIs it good? {{output}}\n';
  const own = { type: 'rubric', name: 'own' };
  /** By parameter: a check of a case, what lies beside the dataset, and how that is pinned. */
  const FILES: { [parameter: string]: [check: object, content: string, pin: string] } = {
    schema: [{ type: 'json-schema', schema: 'named' }, '{}', 'schema datasets/named'],
    database: [
      { type: 'sql-rows', database: 'named.sql', rows: 1 },
      '',
      'database datasets/named.sql',
    ],
    module: [{ type: 'javascript', module: 'named.mjs' }, '', 'scorer datasets/named.mjs'],
    command: [{ type: 'command', command: ['node', 'named.mjs'] }, '', 'scorer datasets/named.mjs'],
    rubric: [
      { ...own, rubric: 'named.md', model: 'm-2026-01-01' },
      rubric,
      'rubric datasets/named.md',
    ],
    recorded: [
      { ...own, rubric: 'touchstone:tone', recorded: 'named.jsonl' },
      verdict,
      'verdicts datasets/named.jsonl',
    ],
  };
  /** Text or anything, and never the name of a file. */
  const NO_FILES =
    'name tags value pattern flags extract path rows query params model pinned panel reasoning_effort verbosity service_tier'.split(
      ' ',
    );

  test('is known as one: say of a new parameter in FILES or NO_FILES whether it is', () => {
    const mayName = Object.entries(schema.$defs.check.properties)
      .filter(
        ([, { type = '', enum: words }]) =>
          !words && !['number', 'integer', 'boolean'].includes(type),
      )
      .map(([parameter]) => parameter);
    expect(mayName.sort()).toEqual([...Object.keys(FILES), ...NO_FILES].sort());
  });

  test.each(Object.entries(FILES))(
    '%s is pinned, in a lock that can be read',
    async (_, [check, content, pin]) => {
      const path = pin.slice(pin.indexOf(' ') + 1);
      const pins = await collect({
        [DATASET_FILE]: JSON.stringify({ id: 'a', input: 'x', reference: 'r', checks: [check] }),
        [`evals/${path}`]: content,
      });
      expect(lines(pins)).toContain(pin);
      const lock = 'evals/touchstone.lock';
      expect(parseLock(formatLock({ pins, calibrations: [] }), lock).pins).toEqual(pins);
    },
  );
});
