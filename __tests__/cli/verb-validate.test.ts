import { afterEach, expect, test } from '@jest/globals';
import { runVerb } from '../support/run-verb.ts';
import { DATASET_FILE, SUITE_FILE, SUITE_FILES, SUITE_TEXT } from '../support/suite-files.ts';
import { makeRepository, type TempRepository } from '../support/temp-repository.ts';

const FILE = 'evals/risk-acceptances.yaml';
const SIGNED = 'owner: octocat, reason: x, created: "2026-11-01", expires: "2026-12-31"';

let repository: TempRepository;
afterEach(() => repository.remove());

test('validate finds what is wrong and what is odd about risk acceptances', async () => {
  repository = makeRepository({
    ...SUITE_FILES,
    [DATASET_FILE]: '{"id":"s-1","input":"Hi","reference":"Hi","tags":["safety"]}\n',
    [FILE]: `- { id: a, cases: [s-1, s-2], ${SIGNED} }\n`,
  });
  await runVerb(repository.root, ['pin']);
  const odd = await runVerb(repository.root, ['validate']);
  expect(odd.code).toBe(0);
  expect(odd.stderr).toContain(`${FILE}:1:25: suite support-bot has no case "s-2"`);
  repository.write(FILE, `- { id: a, gate: critical, bound: 1, ${SIGNED} }\n`);
  const wrong = await runVerb(repository.root, ['validate']);
  expect(wrong.code).toBe(2);
  expect(wrong.stderr).toContain(`${FILE}:1:18`);
  expect(wrong.stderr).toContain('the critical gate cannot be accepted');
});

test.each([
  ['https://me:secret@example.com/', 'the url holds a user name or password'],
  ['http://169.254.169.254/', '169.254.169.254 is neither public nor loopback'],
])('a url that may not be asked is told at its place: %s', async (url, message) => {
  const suite = SUITE_TEXT.replace(
    'module: ../../app/bot.mjs',
    `http: { url: "${url}", output: $.a }`,
  );
  repository = makeRepository({ ...SUITE_FILES, [SUITE_FILE]: suite });
  await runVerb(repository.root, ['pin']);
  const { code, stdout, stderr } = await runVerb(repository.root, ['validate']);
  expect(code).toBe(2);
  expect(stdout + stderr).toContain(message);
  expect(stdout + stderr).toContain(`${SUITE_FILE}:6:16`);
});

test('batches are slow only where something is asked in them', async () => {
  const batched = `${SUITE_TEXT}run: { batch: true }\n`;
  const judge =
    '  - { name: tone, rubric: touchstone:correctness, model: gpt-5-mini-2025-08-07, advisory: true }\n';
  const warned: boolean[] = [];
  for (const suite of [batched, `${batched}judges:\n${judge}`]) {
    repository?.remove();
    repository = makeRepository({ ...SUITE_FILES, [SUITE_FILE]: suite });
    await runVerb(repository.root, ['pin']);
    const { code, stderr } = await runVerb(repository.root, ['validate']);
    expect({ code, stderr }).toMatchObject({ code: 0 });
    warned.push(stderr.includes("judges' verdicts may take 24 hours"));
  }
  expect(warned).toEqual([false, true]);
});

const STRAY = SUITE_TEXT.replace(
  'gates:\n',
  'gates:\n  critical: { tags: [criticality] }\n  safety: { tags: [safety] }\n',
);

const FEW =
  '2 cases: max_drop decides from 10 cases on, where answers vary; until then set `min` beside it, mark critical cases, or say `deterministic: true` under target if it is';

test('what a suite names and no case has is a warning of validate, and of the run and its report', async () => {
  repository = makeRepository({ ...SUITE_FILES, [SUITE_FILE]: STRAY });
  await runVerb(repository.root, ['pin']);
  const odd = [
    `${SUITE_FILE}:12:22: gates.critical.tags: no case is tagged \`criticality\`; did you mean \`critical\`?`,
    `${SUITE_FILE}:13:20: gates.safety.tags: no case is tagged \`safety\``,
  ];
  const valid = await runVerb(repository.root, ['validate']);
  expect(valid).toMatchObject({
    code: 0,
    stderr: [...odd, FEW].map((line) => `warning: ${line}\n`).join(''),
  });
  const run = await runVerb(repository.root, ['run']);
  expect(run.stderr).not.toContain('decides from');
  for (const line of odd) {
    expect(run.stderr).toContain(line);
    expect(run.stdout.replace(/\s+/g, ' ')).toContain(`Note: ${line.replaceAll('`', '')}`);
  }
});

test('a command of which nothing is pinned, and what lies in Git LFS, is a warning of pin, validate and the run', async () => {
  repository = makeRepository({
    ...SUITE_FILES,
    [SUITE_FILE]: SUITE_TEXT.replace(
      'scorers:',
      'scorers:\n  - { type: command, command: ["true"] }',
    ),
    '.gitattributes': '*.jsonl filter=lfs diff=lfs merge=lfs -text\n',
  });
  for (const verb of ['pin', 'validate', 'run']) {
    const { stderr } = await runVerb(repository.root, [verb]);
    expect(stderr).toContain('the lock pins nothing of what the command scorer runs');
    expect(stderr).toContain(`${DATASET_FILE} lies in Git LFS`);
  }
});

test('a gated metric that no case feeds ends validate and run alike, before a call', async () => {
  repository = makeRepository({
    ...SUITE_FILES,
    [SUITE_FILE]: SUITE_TEXT.replace('type: contains', 'type: contains\n    tags: [nope]').replace(
      'pass_rate: { max_drop: 0.02 }',
      'correctness: { min: 0.5 }',
    ),
    [DATASET_FILE]: '{"id":"a","input":"Hi","reference":"Hi"}\n',
    'app/bot.mjs': `import { writeFileSync } from 'node:fs';\nexport default async () => { writeFileSync('called', ''); return 'Hi'; };\n`,
  });
  await runVerb(repository.root, ['pin']);
  for (const verb of ['validate', 'run']) {
    const { code, stderr } = await runVerb(repository.root, [verb]);
    expect(code).toBe(2);
    expect(stderr).toContain('correctness has a gate but not a single score');
    expect(stderr).toContain(`${SUITE_FILE}:14:5`);
    expect(stderr).toContain('docs/when-it-breaks.md#incomplete');
  }
  expect(await repository.files.exists('called')).toBe(false);
});

test('a suite with only a judge that has no vote ends before the first call', async () => {
  repository = makeRepository({
    ...SUITE_FILES,
    [SUITE_FILE]: SUITE_TEXT.replace(
      /scorers:[^]*/,
      'judges:\n  - { name: tone, rubric: "touchstone:tone", model: gpt-5-mini-2025-08-07 }\n',
    ),
    [DATASET_FILE]: '{"id":"a","input":"Hi"}\n',
    'app/bot.mjs': `import { writeFileSync } from 'node:fs';\nexport default async () => { writeFileSync('called', ''); return 'Hi'; };\n`,
  });
  await runVerb(repository.root, ['pin']);
  for (const verb of ['validate', 'run']) {
    const { code, stderr } = await runVerb(repository.root, [verb]);
    expect(code).toBe(2);
    expect(stderr).toContain('everything that scores only advises: nothing could ever fail');
    expect(stderr).toContain('calibrate judge tone, or add a check');
  }
  expect(await repository.files.exists('called')).toBe(false);
});

test('a fixture database that cannot be built is told with its line, of a case of its own too', async () => {
  const check = (database: string): object => ({ type: 'sql-rows', database, rows: 1 });
  repository = makeRepository({
    ...SUITE_FILES,
    [SUITE_FILE]: SUITE_TEXT.replace(
      'scorers:\n',
      'scorers:\n  - { type: sql-rows, database: ../good.sql, rows: 1 }\n  - { type: sql-rows, database: ../bad.sql, rows: 1 }\n',
    ),
    [DATASET_FILE]: `${JSON.stringify({ id: 'a', input: 'Hi', reference: 'Hi', checks: [check('../own.sql')] })}\n`,
    'evals/good.sql': 'CREATE TABLE x (y int);\n',
    'evals/bad.sql': '-- a dump\nCREATE TABL x (y int);\n',
    'evals/own.sql': 'CREATE TABL z (y int);\n',
  });
  await runVerb(repository.root, ['pin']);
  for (const verb of ['validate', 'run']) {
    const { code, stderr } = await runVerb(repository.root, [verb]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/sql-rows: the fixture evals\/bad\.sql:2 is not usable: .*TABL/);
    expect(stderr).toMatch(/sql-rows: the fixture evals\/own\.sql:1 is not usable: .*TABL/);
    expect(stderr).toContain(`${SUITE_FILE}:9:5`);
    expect(stderr).toContain(`${DATASET_FILE}:1`);
    expect(stderr).not.toContain('good.sql');
  }
});

test('a file that the target imports and is not there, and a glob that matches nothing, are warnings before the first call', async () => {
  repository = makeRepository({
    ...SUITE_FILES,
    [SUITE_FILE]: SUITE_TEXT.replace(
      'scorers:\n',
      'run: { affected_by: ["app/**", "apps/**"] }\nscorers:\n',
    ),
    'app/bot.mjs': `// import './gone.mjs'\nimport { say } from './say.mjs';\nexport default say;\n`,
    'app/say.mjs': `import { words } from '../lib/words.mjs';\nexport const say = () => words;\n`,
  });
  await runVerb(repository.root, ['pin']);
  for (const verb of ['validate', 'run']) {
    const { stderr } = await runVerb(repository.root, [verb]);
    expect(stderr).toContain(
      'app/say.mjs:1:23: there is no file to import as "../lib/words.mjs": the target may fail on every case',
    );
    expect(stderr).not.toContain('gone.mjs');
    expect(stderr).toContain(`${SUITE_FILE}: run.affected_by: \`apps/**\` matches no file`);
  }
});

test.each([
  ['10 cases', 10, 'deterministic: false', 'max_drop: 0.02', false],
  ['9 cases', 9, 'deterministic: false', 'max_drop: 0.02', true],
  ['the same answer every time', 9, 'deterministic: true', 'max_drop: 0.02', false],
  ['a floor alone', 9, 'deterministic: false', 'min: 0.5', false],
])(
  'that max_drop cannot decide is told of few cases whose answers vary: %s',
  async (_what, count, promise, bar, isTold) => {
    repository = makeRepository({
      ...SUITE_FILES,
      [SUITE_FILE]: SUITE_TEXT.replace('scorers:\n', `  ${promise}\nscorers:\n`).replace(
        'max_drop: 0.02',
        bar,
      ),
      [DATASET_FILE]: Array.from(
        { length: count },
        (_, n) => `{"id":"c-${n}","input":"${n}","reference":"Hi"}\n`,
      ).join(''),
    });
    await runVerb(repository.root, ['pin']);
    const { code, stderr } = await runVerb(repository.root, ['validate']);
    expect(code).toBe(0);
    expect(stderr.includes(`${count} cases: max_drop decides from 10 cases on`)).toBe(isTold);
  },
);

test('another suite file with the same name is a warning', async () => {
  repository = makeRepository({
    ...SUITE_FILES,
    'evals/configs/nightly.yaml': SUITE_TEXT,
    'evals/configs/other.yml': SUITE_TEXT.replace('support-bot', 'other'),
  });
  await runVerb(repository.root, ['pin']);
  const { code, stderr } = await runVerb(repository.root, ['validate']);
  expect(code).toBe(0);
  expect(stderr).toContain(
    `warning: ${SUITE_FILE}: \`suite: support-bot\` is the name of evals/configs/nightly.yaml too`,
  );
  expect(stderr).not.toContain('other.yml');
});

test('a key or variable that is not set here is a note: nothing is called', async () => {
  const withTarget = (target: string): string =>
    SUITE_TEXT.replace('module: ../../app/bot.mjs', target).replace(
      'scorers:\n',
      'scorers:\n  - { type: embedding, value: x, model: text-embedding-3-small, pinned: "1" }\n',
    );
  repository = makeRepository({
    ...SUITE_FILES,
    [SUITE_FILE]: withTarget('openai: { model: gpt-5-mini-2025-08-07 }'),
  });
  await runVerb(repository.root, ['pin']);
  const keyless = await runVerb(repository.root, ['validate']);
  expect(keyless).toMatchObject({ code: 0, stdout: expect.stringContaining('is valid: 2 cases') });
  for (const who of ['the target (gpt-5-mini-2025-08-07)', 'embedding: it'])
    expect(keyless.stderr).toContain(
      `note: ${who} needs an API key, and none was given here: validate calls nothing, and a run needs it\n`,
    );
  expect(keyless.stderr).toContain('OPENAI_API_KEY on the command line');
  const keyed = await runVerb(repository.root, ['validate'], { OPENAI_API_KEY: 'example' });
  expect(keyed).toMatchObject({ code: 0, stdout: keyless.stdout, stderr: `warning: ${FEW}\n` });
  const run = await runVerb(repository.root, ['run']);
  expect(run.code).toBe(2);
  expect(run.stderr).toContain('when-it-breaks.md#openai-key');

  const header = 'headers: { authorization: "Bearer ${env:BOT_KEY}" }';
  repository.write(
    SUITE_FILE,
    withTarget(
      `http: { url: "https://127.0.0.1/", output: $.a, ${header} }\n  env: [BOT_KEY]`,
    ).replace(/  - { type: embedding.*\n/, ''),
  );
  await runVerb(repository.root, ['pin']);
  const unset = await runVerb(repository.root, ['validate']);
  expect(unset.code).toBe(0);
  expect(unset.stderr).toMatch(
    /^warning: 2 cases: [^\n]*\nnote: [^ ]+pr.yaml: the target needs the variable BOT_KEY, which is not set here: .*\n {2}Set it [^\n]*\n$/,
  );
  expect((await runVerb(repository.root, ['run'])).stderr).toContain('#env-missing');
});

test('recorded outputs that lack cases, or have others, are a warning of validate and of a run', async () => {
  const lines = (...ids: string[]): string =>
    ids.map((id) => `${JSON.stringify({ id, input: id, output: 'Hi' })}\n`).join('');
  repository = makeRepository({
    [SUITE_FILE]: SUITE_TEXT.replace(
      'module: ../../app/bot.mjs',
      'recorded: ../recorded.jsonl',
    ).replace('{{reference}}', 'Hi'),
    [DATASET_FILE]: lines('a', 'b', 'c', 'd', 'e').replaceAll(',"output":"Hi"', ''),
    'evals/recorded.jsonl': lines('a', 'z').replaceAll(/"input":"."?,/g, ''),
  });
  await runVerb(repository.root, ['pin']);
  const odd = [
    'evals/recorded.jsonl has no line for 4 of 5 cases ("b", "c", "d" and 1 more): they will not be measured',
    'evals/recorded.jsonl:2 is recorded for "z", which is no case of this suite',
  ];
  const valid = await runVerb(repository.root, ['validate']);
  expect(valid).toMatchObject({
    code: 0,
    stderr: odd.map((line) => `warning: ${line}\n`).join(''),
  });
  const run = await runVerb(repository.root, ['run']);
  expect(run.code).toBe(2);
  for (const line of odd) expect(run.stdout.replace(/\s+/g, ' ')).toContain(`Note: ${line}`);
});
