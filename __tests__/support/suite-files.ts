/** A repository whose suite is right: tests change one file of it. */
export const SUITE_FILE = 'evals/configs/pr.yaml';
export const DATASET_FILE = 'evals/datasets/faq.jsonl';

export const SUITE_TEXT = `suite: support-bot
datasets:
  - path: ../datasets/faq.jsonl
    version: "3"
target:
  module: ../../app/bot.mjs
scorers:
  - name: correctness
    type: contains
    value: "{{reference}}"
gates:
  metrics:
    pass_rate: { max_drop: 0.02 }
`;

export const DATASET_TEXT = `{"id":"refund-1","input":"Can I return it?","reference":"30 days","tags":["critical"]}
{"id":"refund-2","input":"Who pays?","reference":"we do"}
`;

export const SUITE_FILES: { readonly [path: string]: string } = {
  [SUITE_FILE]: SUITE_TEXT,
  [DATASET_FILE]: DATASET_TEXT,
  'app/bot.mjs': 'export default async (input) => `${input}`;\n',
};
