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
  });
  await runNode([CLI, 'pin'], { cwd: folder });
  return { folder, dataset: `${folder}/evals/datasets/d.jsonl`, out: `${folder}/out.jsonl` };
}
