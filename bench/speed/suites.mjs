// The same work, written down for each of the tools.
import { CLI, makeFolder } from '../measure.mjs';
import { runNode } from './processes.mjs';

const RUBRIC = `---
version: "1"
scale: pass-fail
---
Does it answer the question?

{{input}}

{{output}}
`;

/** Its fastest form: results in memory, no table. Anything but a full score ends with 1. */
function configureEvalite(concurrency) {
  return `import { createInMemoryStorage } from 'evalite/in-memory-storage';

export default {
  maxConcurrency: ${concurrency},
  scoreThreshold: 100,
  hideTable: true,
  storage: () => createInMemoryStorage(),
};
`;
}

function writeEvaliteSuite(judge) {
  return `import { readFileSync } from 'node:fs';
import { evalite } from 'evalite';

async function ask(messages) {
  const response = await fetch(\`\${process.env.OPENAI_BASE_URL}/chat/completions\`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ model: 'mock', messages }),
  });
  return (await response.json()).choices[0].message.content;
}

const contains = {
  name: 'contains',
  scorer: ({ output, expected }) => (output.includes(expected) ? 1 : 0),
};
const judged = {
  name: 'helpful',
  async scorer({ output }) {
    const system = { role: 'system', content: 'Does it answer the question?' };
    const verdict = await ask([system, { role: 'user', content: output }]);
    return JSON.parse(verdict).score === 'pass' ? 1 : 0;
  },
};

evalite('speed', {
  data: readFileSync('../evals/datasets/d.jsonl', 'utf8')
    .trim()
    .split('\\n')
    .map((line) => JSON.parse(line))
    .map(({ input, reference }) => ({ input, expected: reference })),
  task: (content) => ask([{ role: 'user', content }]),
  scorers: [contains${judge ? ', judged' : ''}],
});
`;
}

/** Distinct questions, each with a word that its answer has to contain. */
function listCases(count) {
  return Array.from({ length: count }, (_, index) => ({
    id: `case-${index}`,
    input: `What is known about number ${index}?`,
    reference: `number ${index}?`,
  }));
}

const toLines = (items) => `${items.map((item) => JSON.stringify(item)).join('\n')}\n`;

/** A repository with a suite of `count` cases on this server, pinned. */
export async function makeSuite({
  count,
  concurrency,
  mock,
  kind,
  judge = false,
  more = '',
  run = '',
}) {
  const target =
    kind === 'http'
      ? `{ http: { url: "${mock.url}/answer", body: { q: "{{input}}" }, output: "$.answer" } }`
      : kind === 'openai'
        ? '{ openai: { model: mock } }'
        : '{ recorded: ../recorded.jsonl }';
  const judges = judge
    ? 'judges: [{ name: helpful, rubric: ../prompts/rubric.md, model: mock, pinned: "1" }]\n'
    : '';
  const cases = listCases(count);
  const folder = makeFolder({
    'evals/configs/pr.yaml': `suite: speed
datasets: [{ path: ../datasets/d.jsonl, version: "1" }]
target: ${target}
scorers: [{ name: correctness, type: contains, value: "{{reference}}" }]
${judges}run: { trials: 1, max_trials: 1, concurrency: ${concurrency}, budget: { minutes: 600 }${run} }
${more}`,
    'evals/prompts/rubric.md': RUBRIC,
    'evals/datasets/d.jsonl': toLines(cases),
    'evals/recorded.jsonl': toLines(cases.map(({ id, input }) => ({ id, output: input }))),
    'tests.json': JSON.stringify(
      cases.map(({ input, reference }) => ({
        vars: { q: input },
        assert: [
          { type: 'contains', value: reference },
          ...(judge ? [{ type: 'llm-rubric', value: 'Does it answer the question?' }] : []),
        ],
      })),
    ),
    'promptfooconfig.json': JSON.stringify({
      prompts: ['{{q}}'],
      providers: [
        {
          id: 'openai:chat:mock',
          config: { apiBaseUrl: mock && `${mock.url}/v1`, apiKey: 'none' },
        },
      ],
      tests: 'file://tests.json',
    }),
    'evalite/evalite.config.mjs': configureEvalite(concurrency),
    'evalite/speed.eval.mts': writeEvaliteSuite(judge),
  });
  await runNode([CLI, 'pin'], { cwd: folder });
  return { folder, dataset: `${folder}/evals/datasets/d.jsonl`, out: `${folder}/out.jsonl` };
}
