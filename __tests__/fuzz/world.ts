import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { openRepository } from '../../src/adapters/storage/repository-files.ts';
import type { RepositoryFiles } from '../../src/ports.ts';
import { runVerb } from '../support/run-verb.ts';

const SUITE = `suite: fuzzed
datasets:
  - path: ../datasets/cases.jsonl
    version: "1"
target:
  recorded: ../recorded.jsonl
prices:
  some-model: { input: 1, output: 2 }
scorers:
  - { name: correctness, type: contains, value: "{{reference}}" }
  - { type: regex, value: "[a-z]+" , advisory: true }
  - { type: json-schema, schema: ../schema.json, advisory: true }
judges:
  - { name: tone, rubric: ../rubric.md, recorded: ../verdicts.jsonl }
gates:
  critical: { tags: [critical] }
  metrics:
    pass_rate: { min: 0.5, max_drop: 0.1 }
run:
  timeout_s: 5
  budget: { minutes: 1 }
`;

const RUBRIC = `---
version: '1'
scale: pass-fail
---

Was the customer answered?

Input: {{input}}

Answer: {{output}}

## Examples

### pass

Input: When do you open?

Output: At nine.

Reason: It answers.
`;

const SCHEMA = {
  type: 'object',
  required: ['a'],
  properties: { a: { type: 'string', pattern: '^[a-z]+$' }, b: { $ref: '#/$defs/n' } },
  $defs: { n: { type: 'number', minimum: 0 } },
};

const CASES = [
  {
    id: 'a',
    input: 'When do you open?',
    reference: 'nine',
    tags: ['critical'],
    context: ['We open at nine.'],
  },
  {
    id: 'b',
    input: { city: 'Paris', list: [1, 2, { deep: null }] },
    reference: 'sunny',
    tags: ['tools'],
    metadata: { from: 'März', n: 1.5 },
    checks: [{ type: 'tool-call', value: { name: 'weather', arguments: { city: 'Paris' } } }],
  },
  {
    id: 'c',
    input: [{ role: 'user', content: 'hi "there"' }],
    reference: 'hello',
    checks: [
      { type: 'regex', value: 'h.llo' },
      { type: 'json-path', path: '$.a', value: 'x' },
    ],
  },
];

const RECORDED = [
  { id: 'a', output: 'At nine.', latency_ms: 12, usage: { input_tokens: 3, output_tokens: 5 } },
  {
    id: 'b',
    output: 'It is sunny.',
    tool_calls: [{ name: 'weather', arguments: { city: 'Paris' } }],
    model: 'some-model',
    cost_usd: 0.001,
  },
  { id: 'c', output: '{"a":"x"} hello', finish_reason: 'stop' },
];

const VERDICTS = CASES.map(({ input }, index) => ({
  input,
  output: RECORDED[index]?.output,
  verdict: index === 1 ? 'fail' : 'pass',
  reason: 'so it is',
}));

const LABELS = VERDICTS.map(({ input, output, verdict }) => ({
  input,
  output,
  label: verdict,
  by: 'mona',
  at: '2026-05-04T09:30:00Z',
}));

const toLines = (values: readonly unknown[]): string =>
  values.map((value) => `${JSON.stringify(value)}\n`).join('');

/** Where the readers work, and what must not change around it. */
export interface FuzzWorld {
  /** Everything: nothing outside of `work` may change in it. */
  base: string;
  /** A repository with a suite, and two stored runs of it in `run` and `baseline`. */
  work: string;
  files: RepositoryFiles;
  /** A sample's bytes. */
  sample: (path: string) => Buffer;
  /** Puts every file back as it was. */
  restore: (path: string) => void;
  /** Names and contents around the working folder; empty folders too. */
  surroundings: () => string;
  remove: () => void;
}

/** A folder deep in a folder: four steps up from where the readers work is still ours. */
export async function openFuzzWorld(): Promise<FuzzWorld> {
  const base = realpathSync(mkdtempSync(join(tmpdir(), 'touchstone-fuzz-')));
  const work = join(base, 'a/b/c/work');
  const kept = join(base, 'kept');
  mkdirSync(join(work, '.git'), { recursive: true });
  const texts: Record<string, string> = {
    'evals/configs/pr.yaml': SUITE,
    'evals/datasets/cases.jsonl': toLines(CASES),
    'evals/recorded.jsonl': toLines(RECORDED),
    'evals/verdicts.jsonl': toLines(VERDICTS),
    'evals/labels.jsonl': toLines(LABELS),
    'evals/rubric.md': RUBRIC,
    'evals/schema.json': JSON.stringify(SCHEMA),
  };
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(work, path)), { recursive: true });
    writeFileSync(join(work, path), text);
  }
  for (const verb of [['pin'], ['run', '--record', '--out', 'runs']]) {
    const { code, stderr } = await runVerb(work, verb);
    if (code !== 0) throw new Error(`the fuzzed suite itself is wrong: ${stderr}`);
  }
  const [run = ''] = readdirSync(join(work, 'runs'));
  for (const name of ['run', 'baseline'])
    cpSync(join(work, 'runs', run), join(work, name), { recursive: true });
  const memory = {
    'history.jsonl': toLines([
      { created_at: '2026-05-04T09:30:00Z', verdict: 'pass', metrics: { correctness: 1 } },
    ]),
    'cases.jsonl': toLines([{ case_hash: 'a'.repeat(64), bits: '1101' }]),
  };
  for (const [name, text] of Object.entries(memory))
    writeFileSync(join(work, 'baseline', name), text);
  cpSync(work, kept, { recursive: true });
  mkdirSync(join(base, 'outside'));
  writeFileSync(join(base, 'outside/secret.txt'), 'nobody may read or write this\n');
  return {
    base,
    work,
    files: openRepository(work),
    sample: (path) => readFileSync(join(kept, path)),
    restore: (path) => writeFileSync(join(work, path), readFileSync(join(kept, path))),
    surroundings: () => describeFolder(base, ['a/b/c/work', 'kept']),
    remove: () => rmSync(base, { recursive: true, force: true }),
  };
}

function describeFolder(base: string, apart: readonly string[], path = ''): string {
  return readdirSync(join(base, path), { withFileTypes: true })
    .map((entry) => {
      const name = join(path, entry.name);
      if (apart.includes(name)) return name;
      if (entry.isDirectory()) return `${name}/ ${describeFolder(base, apart, name)}`;
      return `${name} ${entry.isFile() ? readFileSync(join(base, name), 'latin1') : 'special'}`;
    })
    .sort()
    .join('\n');
}
