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

const STRAY = SUITE_TEXT.replace(
  'gates:\n',
  'gates:\n  critical: { tags: [Critical] }\n  safety: { tags: [safety] }\n',
);

test('what a suite names and no case has is a warning of validate, and of the run and its report', async () => {
  repository = makeRepository({ ...SUITE_FILES, [SUITE_FILE]: STRAY });
  await runVerb(repository.root, ['pin']);
  const odd = [
    `${SUITE_FILE}:12:22: gates.critical.tags: no case is tagged \`Critical\`; did you mean \`critical\`?`,
    `${SUITE_FILE}:13:20: gates.safety.tags: no case is tagged \`safety\``,
  ];
  const valid = await runVerb(repository.root, ['validate']);
  expect(valid).toMatchObject({
    code: 0,
    stderr: odd.map((line) => `warning: ${line}\n`).join(''),
  });
  const run = await runVerb(repository.root, ['run']);
  for (const line of odd) {
    expect(run.stderr).toContain(line);
    expect(run.stdout.replace(/\s+/g, ' ')).toContain(`Note: ${line.replaceAll('`', '')}`);
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
