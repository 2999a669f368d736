import { createHash } from 'node:crypto';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { collectPins } from '../../src/config/collect-pins.ts';
import { comparePins, describePinMistakes } from '../../src/config/compare-pins.ts';
import { loadCases } from '../../src/config/load-cases.ts';
import { createJudgeReader, labelsFileOf, readSuiteJudges } from '../../src/config/load-judges.ts';
import { loadSuite } from '../../src/config/load-suite.ts';
import { parseLock } from '../../src/config/lock.ts';
import { readLabels } from '../../src/config/read-labels.ts';
import { UserError } from '../../src/errors.ts';
import { expectGolden } from '../support/golden.ts';
import {
  DATASET_FILE,
  DATASET_TEXT,
  SUITE_FILE,
  SUITE_FILES,
  SUITE_TEXT,
} from '../support/suite-files.ts';
import { makeRepository, type TempRepository } from '../support/temp-repository.ts';

const LOCK_FILE = 'evals/touchstone.lock';

type Contents = { readonly [path: string]: string | Uint8Array };
type BadInput = Contents | ((repository: TempRepository) => void);

const suite = (text: string): Contents => ({ [SUITE_FILE]: text });
const edit = (from: string | RegExp, to: string): Contents => {
  const text = SUITE_TEXT.replace(from, to);
  if (text === SUITE_TEXT) throw new Error(`nothing to replace: ${String(from)}`);
  return suite(text);
};
const scorers = (...lines: string[]): Contents =>
  suite(SUITE_TEXT.replace(/scorers:[^]*$/, `scorers:\n${lines.map((line) => `  - ${line}\n`).join('')}`));
const judges = (...lines: string[]): Contents =>
  suite(
    `${SUITE_TEXT.replace('{{reference}}', 'days')}judges:\n${lines.map((line) => `  - ${line}\n`).join('')}`,
  );
const judge = judges('{ name: tone, rubric: ../prompts/tone.md, model: gpt-5-2025-08-07 }');
const rubric = (text: string): Contents => ({ ...judge, 'evals/prompts/tone.md': text });
const RUBRIC_TEXT = '---\nversion: "1"\nscale: pass-fail\n---\nIs it polite?\n\n{{output}}\n';
const labels = (...lines: string[]): Contents => ({
  ...rubric(RUBRIC_TEXT),
  'evals/calibration/tone.jsonl': `${lines.join('\n')}\n`,
});
const dataset = (...lines: string[]): Contents => ({ [DATASET_FILE]: `${lines.join('\n')}\n` });
const lock = (text: string): Contents => ({ [LOCK_FILE]: text });
const digest = 'a'.repeat(64);
const link = (target: string) => (repository: TempRepository) =>
  symlinkSync(target, join(repository.root, 'evals/datasets/link.jsonl'));
const linkedSuite = SUITE_TEXT.replace('faq.jsonl', 'link.jsonl');

/** What a newcomer gets wrong, and what somebody who means harm tries: one golden file each. */
const BAD_INPUTS: { readonly [name: string]: BadInput } = {
  'suite-empty': suite(''),
  'suite-not-yaml': suite('suite: "support-bot\ndatasets: []\n'),
  'suite-tab-indent': suite('suite: a\ntarget:\n\tmodule: x\n'),
  'suite-duplicate-key': suite(`${SUITE_TEXT}suite: other\n`),
  'suite-proto-key': suite(`${SUITE_TEXT}__proto__:\n  mode: report\n`),
  'suite-alias-bomb': suite(
    `a: &a [x, x, x, x, x, x, x, x, x]\n${'bcdefghi'
      .split('')
      .map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghi'[index]}`).join(', ')}]\n`)
      .join('')}`,
  ),
  'suite-deep-nesting': suite(`a: ${'['.repeat(5000)}${']'.repeat(5000)}\n`),
  'suite-merge-key': suite(`${SUITE_TEXT}report: &r { outputs: none }\nrun: { <<: *r }\n`),
  'suite-two-documents': suite(`${SUITE_TEXT}---\nsuite: b\n`),
  'suite-bare-template': edit('"{{reference}}"', '{{reference}}'),
  'suite-dataset-path-alone': edit(/datasets:.*\n(?:  .*\n)*/, 'datasets: [../datasets/faq.jsonl]\n'),
  'suite-price-number': suite(`${SUITE_TEXT}prices: { m-1: 0.5 }\n`),
  'suite-budget-number': suite(`${SUITE_TEXT}run: { budget: 5 }\n`),
  'suite-drop-percent': edit('max_drop: 0.02', 'max_drop: 2%'),
  'suite-openai-foreign-keys': edit(
    'module: ../../app/bot.mjs',
    'openai: { model: gpt-5-mini-2025-08-07, max_tokens: 5, api_key: x, base_url: "https://a.example" }',
  ),
  'suite-expected-template': edit('{{reference}}', '{{expected}}'),
  'case-foreign-keys': dataset(
    '{"id":"a","question":"x","expected":"y"}',
    '{"id":"b","prompt":"x","ideal":"y","assert":[]}',
  ),
  'case-csv': dataset('id,input,reference', 'a,Can I return it?,30 days'),
  'case-comma-after': dataset('{"id":"a","input":"x","reference":"y"},'),
  'suite-too-large': suite(`# ${'x'.repeat(1024 * 1024)}\n${SUITE_TEXT}`),
  'suite-invalid-utf8': {
    [SUITE_FILE]: Buffer.concat([Buffer.from('suite: a\nmode: '), Buffer.from([0xff, 0xfe])]),
  },
  'suite-unknown-keys': edit('gates:', 'gate: {}\nruns: { trial: 3 }\nrun: { trial: 3 }\ngates:'),
  'suite-missing-keys': suite('mode: enforce\n'),
  'suite-wrong-types': edit(
    'gates:',
    'mode: enforced\nrun: { trials: 2, concurrency: "8", timeout_s: 0, cache: yes }\ngates:',
  ),
  'suite-beyond-bounds': edit(
    /gates:[^]*/,
    'run: { concurrency: 1000 }\ngates: { metrics: { pass_rate: { max_drop: 2 } } }\n',
  ),
  'suite-name': edit('support-bot', 'Support Bot'),
  'suite-unquoted-version': edit('"3"', '1.10'),
  'suite-dataset-as-text': edit(/datasets:[^]*"3"/, 'datasets: ../datasets/faq.jsonl'),
  'suite-two-targets': edit('target:', 'target:\n  recorded: ../out.jsonl'),
  'suite-no-target-kind': edit('module: ../../app/bot.mjs', 'deterministic: true'),
  'suite-http-target': edit(
    'module: ../../app/bot.mjs',
    'http: { url: ftp://bot, output: answer, headers: { authorization: "Bearer ${env:BOT_KEY}" }, body: { q: "{{reference}}", r: "{{inputs}}" } }',
  ),
  'suite-shapes': edit(
    'gates:\n  metrics:\n',
    `prices: { gpt: { input: "0.25" } }
allowed_hosts: bot.internal
retrieval_index: { path: x, command: [y] }
gates:
  confidence: 95
  critical: { tags: [] }
  metrics:
    Pass Rate: { min: 0.9 }
    correctness: {}
`,
  ),
  'suite-openai-prompt': edit(
    'module: ../../app/bot.mjs',
    'openai: { model: m, prompt: [{ role: user, text: "{{question}}" }], stop: 3, temperature: 3 }\n  env: ["1X"]\n  per: case',
  ),
  'suite-max-trials': edit('gates:', 'run: { trials: 5, max_trials: 3 }\ngates:'),
  'suite-batch-latency': edit(
    /module: \S+([^]*)gates:/,
    'openai: { model: m }$1run: { batch: true }\ngates:\n  latency: { p95_ms: 1000 }',
  ),
  'suite-metric-unfed': edit('pass_rate: {', 'corectness: {'),
  'suite-same-dataset-twice': edit(
    'target:',
    '  - path: ../datasets/../datasets/faq.jsonl\n    version: "3"\ntarget:',
  ),
  'suite-nothing-scores': edit(/scorers:[^]*gates:/, 'gates:'),
  'scorer-unknown-key': scorers('{ type: contains, vaule: x }'),
  'scorer-key-of-another-type': scorers('{ type: contains, value: x, tolerance: 1 }'),
  'scorer-unknown-type': scorers(
    '{ type: containz, value: x }',
    '{ type: llm-rubric, value: x }',
    '{ type: similar, value: x }',
    '{ type: python, value: x }',
    '{ type: not-factuality, value: x }',
    '{ type: perplexity }',
  ),
  'scorer-lacks-parameters': scorers(
    '{ type: equals }',
    '{ type: regex, value: a, pattern: b }',
    '{ type: word-count }',
    '{ type: sql-rows, rows: 1 }',
    '{ type: contains-any, value: yes }',
    '{ type: contains-all, value: [] }',
  ),
  'scorer-threshold': scorers(
    '{ type: bleu, value: x, threshold: 80 }',
    '{ type: bleu, value: x, threshold: 0 }',
    '{ type: latency }',
  ),
  'scorer-name-taken': scorers('{ type: contains, name: pass_rate, value: x }'),
  'scorer-embedding': scorers(
    '{ type: embedding, value: x }',
    '{ type: embedding, value: x, model: text-embedding-3-small }',
    '{ type: embedding, model: e-2026-01-01, rubric: touchstone:tone }',
  ),
  'scorer-rubric': scorers(
    '{ type: rubric, rubric: touchstone:tone }',
    '{ type: not-rubric, model: gpt-5-2025-08-07 }',
    '{ type: rubric, rubric: touchstone:tone, model: gpt-5-2025-08-07, value: x, threshold: 80 }',
  ),
  'scorer-bad-regex': scorers(
    '{ type: regex, pattern: "(?=a)" }',
    '{ type: regex, value: "(a" }',
    '{ type: number, value: 1, extract: "\\\\d+" }',
  ),
  'scorer-bad-json-path': scorers('{ type: json-path, path: "$.a[" }'),
  'scorer-unknown-template': scorers('{ type: contains, value: "{{refrence}} {{vars.x}}" }'),
  'scorer-import-missing': {
    ...scorers('{ type: javascript, module: ../score.mjs }'),
    'evals/score.mjs': "// import './comment.mjs';\nimport { a } from './rules.mjs';\nexport default () => a;\n",
  },
  'scorer-import-outside': {
    ...scorers('{ type: javascript, module: ../score.mjs }'),
    'evals/score.mjs': "import a from '../../../etc/rules.mjs';\nexport default () => a;\n",
  },
  'judge-alias-model': judges(
    '{ name: one, rubric: touchstone:tone, model: gpt-5-mini }',
    '{ name: two, rubric: touchstone:tone, model: "llama3:latest", pinned: "8b" }',
    '{ name: three, rubric: touchstone:tone, panel: [gpt-5-2025-08-07, { model: openai/gpt-4o, pinned: x }] }',
  ),
  'judge-unpinned-model': judges(
    '{ name: one, rubric: touchstone:tone, model: my-deployment }',
    '{ name: two, rubric: touchstone:tone, panel: [my-deployment, { model: local, pinned: " " }] }',
    '{ name: three, rubric: touchstone:tone, panel: [gpt-5-2025-08-07], pinned: "1" }',
  ),
  'judge-panel-and-model': judges(
    '{ name: tone, rubric: touchstone:tone, model: gpt-5-2025-08-07, panel: [gpt-4o-2024-08-06] }',
  ),
  'judge-no-model': judges('{ name: tone, rubric: touchstone:tone }'),
  'judge-samples-of-recorded': {
    ...judges(
      '{ name: tone, rubric: touchstone:tone, recorded: ../verdicts.jsonl, samples: 3, panel: [gpt-5-2025-08-07] }',
    ),
    'evals/verdicts.jsonl': '',
  },
  'judge-namesakes': judges(
    '{ name: tone, rubric: touchstone:tone, model: gpt-5-2025-08-07 }',
    '{ name: facts, rubric: touchstone:factuality, model: gpt-5-2025-08-07 }',
    '{ name: tone, rubric: touchstone:tone, model: gpt-4o-2024-08-06 }',
  ),
  'judge-seed-of-responses': judges(
    '{ name: tone, rubric: touchstone:tone, model: gpt-5-2025-08-07, api: responses, seed: 7 }',
  ),
  'judge-unknown-keys': judges(
    '{ name: tone, rubrik: touchstone:tone, model: gpt-5-2025-08-07, sample: 3, votes: median }',
  ),
  'judge-unknown-rubric': judges(
    '{ name: tone, rubric: "touchstone:tonne", model: gpt-5-2025-08-07 }',
  ),
  'judge-rubric-absent': judges(
    '{ name: tone, rubric: ../prompts/tone.md, model: gpt-5-2025-08-07 }',
  ),
  'judge-rubrics-both-wrong': {
    ...judges(
      '{ name: tone, rubric: ../prompts/tone.md, model: gpt-5-2025-08-07 }',
      '{ name: care, rubric: ../prompts/care.md, model: gpt-5-2025-08-07 }',
    ),
    'evals/prompts/tone.md': 'Is it polite? {{output}}\n',
    'evals/prompts/care.md': '---\nversion: 2\nscale: pass-fail\n---\nIs it careful? {{output}}\n',
  },
  'judge-names-a-reference': {
    ...judges('{ name: facts, rubric: touchstone:correctness, model: gpt-5-2025-08-07 }'),
    ...dataset(
      '{"id":"a","input":"x","reference":"r"}',
      '{"id":"b","input":"y","checks":[{"type":"rubric","rubric":"touchstone:faithfulness","model":"gpt-5-2025-08-07"}]}',
    ),
  },
  'rubric-no-front-matter': rubric('Is the answer polite?\n\n{{output}}\n'),
  'rubric-unquoted-version': rubric('---\nversion: 1.10\nscale: pass-fail\n---\n{{output}}\n'),
  'rubric-pass-at-worst': rubric(
    '---\nversion: "1"\nscale: [bad, fair, good]\npass_at: bad\n---\n{{output}}\n',
  ),
  'rubric-no-output': rubric(
    '---\nversion: "1"\nscale: pass-fail\n---\nIs the answer polite?\n\n{{input}}\n',
  ),
  'rubric-unknown-names': rubric(
    '---\nversion: "1"\nscale: pass-fail\ncompare: baseline\nexample: []\n---\n{{output}} {{answer}}\n',
  ),
  'labels-bad-label': labels(
    '{"input":"x","output":"y","label":"passes","by":"ana","at":"2026-05-04"}',
    '{"input":"x","output":"z","label":"pass","by":"","at":"yesterday"}',
    '{"input":"x","output":"z","label":"pass","by":"ana","at":"2026-02-30"}',
    '{"input":"x","output":"v","lable":"pass","by":"ana","at":"2026-05-04"}',
  ),
  'labels-twice': labels(
    '{"input":"x","output":"y","label":"pass","by":"ana","at":"2026-05-04"}',
    '{"output":"y","input":"x","label":"fail","by":"ben","at":"2026-05-05"}',
  ),
  'path-absent': edit('faq.jsonl', 'fag.jsonl'),
  'path-from-root': edit('../datasets/faq.jsonl', DATASET_FILE),
  'path-absolute': edit('../datasets/faq.jsonl', '/etc/passwd'),
  'path-outside': edit('../datasets/faq.jsonl', '../../../etc/passwd'),
  'path-backslash': edit('../datasets/faq.jsonl', '..\\datasets\\faq.jsonl'),
  'path-in-git': edit('../datasets/faq.jsonl', '../../.git/config'),
  'path-folder': edit('faq.jsonl', ''),
  'path-link-outside': (repository) => {
    repository.write(SUITE_FILE, linkedSuite);
    link('/etc/passwd')(repository);
  },
  'path-link-broken': (repository) => {
    repository.write(SUITE_FILE, linkedSuite);
    link('nowhere.jsonl')(repository);
  },
  'dataset-empty': dataset('', ''),
  'dataset-malformed': dataset(
    '{"id":"a","input":"x"}',
    '{"id":"b","input":"x",}',
    "{'id':'c'}",
    '{"id":"d","input":"x"',
    '{"id":"e" "input":"x"}',
    '{"id":"f","input":None}',
    '// a comment',
  ),
  'dataset-json-list': dataset('[', '  {"id":"a","input":"x"},', '  {"id":"b","input":"y"}', ']'),
  'dataset-pretty-printed': dataset('{', '  "id": "a",', '  "input": "x"', '}'),
  'dataset-keys-twice': dataset(
    '{"id":"a","input":"x","input":"y"}',
    '{"id":"b","input":{"__proto__":{"x":1}}}',
  ),
  'dataset-wrong-shape': dataset(
    '{"id":7,"input":"x"}',
    '{"id":"b"}',
    '{"id":"c","input":3}',
    '{"id":"d","input":[{"content":"hi"}]}',
    '{"id":"e","input":"x","tag":["critical"]}',
    '"only text"',
    '{"id":"f","input":"x","checks":[{"type":"contains"},{"type":"similar","value":"x"}]}',
  ),
  'dataset-many-problems': dataset(...Array.from({ length: 70 }, (_, n) => `{"id":"c${n}"}`)),
  'dataset-duplicate-id': dataset(
    '{"id":"a","input":"x","reference":"1"}',
    '{"id":"b","input":"x","reference":"2"}',
    '{"id":"a","input":"y","reference":"1"}',
  ),
  'dataset-same-content': dataset(
    '{"id":"a","input":{"q":1,"r":2},"reference":"1"}',
    '{"id":"b","input":{"r":2,"q":1.0},"reference":"1","checks":[],"tags":["x"]}',
  ),
  'dataset-invalid-utf8': {
    [DATASET_FILE]: Buffer.concat([Buffer.from(DATASET_TEXT), Buffer.from([0x22, 0xc3, 0x28])]),
  },
  'dataset-toothless-critical': {
    ...scorers('{ type: contains, value: x, tags: [faq] }', '{ type: is-json, advisory: true }'),
    ...dataset(
      '{"id":"a","input":"x","tags":["billing","critical"]}',
      '{"id":"b","input":"y","tags":["security"],"checks":[{"type":"is-json","advisory":true}]}',
      '{"id":"c","input":"z","tags":["critical","faq"]}',
    ),
  },
  'dataset-check-path': dataset(
    '{"id":"a","input":"x","checks":[{"type":"json-schema","schema":"../schemas/none.json"}]}',
    '{"id":"b","input":"x","checks":[{"type":"javascript","module":"../../../x.mjs"}]}',
  ),
  'dataset-check-template': dataset(
    '{"id":"a","input":"x","checks":[{"type":"equals","value":{"a":["{{output}}"]}}]}',
  ),
  'lock-malformed': lock(
    `dataset datasets/faq.jsonl 3\nprompt datasets/faq.jsonl 3 sha256:${digest}\nmodel datasets/faq.jsonl 3 sha256:${digest}\ncalibrated calibration/tone.jsonl#abc labels=1 sha256:${digest}\ndataset ../../x 3 sha256:${digest}\ndataset a%zz 3 sha256:${digest}\ndataset a 3 sha256:abc\n`,
  ),
  'lock-merge-conflict': lock(
    `<<<<<<< HEAD\ndataset a 3 sha256:${digest}\n=======\ndataset a 4 sha256:${digest}\n>>>>>>> topic\n`,
  ),
  'lock-out-of-date': {
    ...scorers('{ type: javascript, module: ../score.mjs }', '{ type: equals, value: x }'),
    'evals/score.mjs': 'export default () => true;\n',
    ...lock(`# header\ndataset datasets/faq.jsonl 2 sha256:${digest}\n`),
  },
  'lock-rubric-same-version': {
    ...suite(
      `${SUITE_TEXT}judges:\n  - { name: tone, rubric: ../prompts/tone.md, model: gpt-5-2025-08-07 }\n`,
    ),
    'evals/prompts/tone.md':
      '---\nversion: "1"\nscale: pass-fail\n---\n\nIs the answer polite?\n\n{{output}}\n',
    ...lock(
      `dataset datasets/faq.jsonl 3 sha256:${createHash('sha256').update(DATASET_TEXT).digest('hex')}\nrubric prompts/tone.md 1 sha256:${digest}\njudge configs/pr.yaml#tone gpt-5-2025-08-07 sha256:${digest}\n`,
    ),
  },
  'lock-other-version': lock(
    `dataset datasets/faq.jsonl 2 sha256:${createHash('sha256').update(DATASET_TEXT).digest('hex')}\n`,
  ),
};

async function readEverything({ files }: TempRepository): Promise<void> {
  const loaded = await loadSuite(SUITE_FILE, files);
  const reader = createJudgeReader(files);
  const { judges: ofSuite, problems: unread } = await readSuiteJudges(loaded, reader);
  if (unread.length > 0) throw new UserError(unread);
  const judging = { judges: ofSuite, reader, blocks: async () => true };
  const cases = await loadCases(loaded, files, judging);
  for (const { name, rubric: { scale } } of ofSuite) {
    const path = labelsFileOf(SUITE_FILE, name);
    if (await files.exists(path)) await readLabels(path, files, scale);
  }
  const yardstick = { suite: loaded, cases, judges: await reader.known() };
  const pins = await collectPins(yardstick, files, LOCK_FILE);
  if (!(await files.exists(LOCK_FILE))) return;
  const locked = parseLock(await files.readText(LOCK_FILE), LOCK_FILE);
  const problems = describePinMistakes(comparePins(locked.pins, pins), LOCK_FILE);
  if (problems.length > 0) throw new UserError(problems);
}

describe('a bad input is told in full', () => {
  let repository: TempRepository | undefined;
  afterEach(() => repository?.remove());

  test('and a good one passes', async () => {
    repository = makeRepository(SUITE_FILES);
    await expect(readEverything(repository)).resolves.toBeUndefined();
  });

  test.each(Object.entries(BAD_INPUTS))('%s', async (name, input) => {
    repository = makeRepository(SUITE_FILES);
    if (typeof input === 'function') input(repository);
    else for (const [path, content] of Object.entries(input)) repository.write(path, content);
    const error = await readEverything(repository).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UserError);
    expectGolden(`bad-inputs/${name}.txt`, `${(error as UserError).message}\n`);
  });
});
