// The bundled Action as the runner starts it, on a loopback GitHub: how long until the line that says the verdict.
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from '../measure.mjs';

const SUITE = `suite: one
datasets: [{ path: ../datasets/d.jsonl, version: "1" }]
target: { recorded: ../recorded.jsonl }
scorers: [{ type: contains, value: "{{reference}}" }]
`;
const FILES = {
  'evals/configs/pr.yaml': SUITE,
  'evals/datasets/d.jsonl': '{"id":"a","input":"hi","reference":"hello"}\n',
  'evals/recorded.jsonl': '{"id":"a","output":"hello there"}\n',
};

/** A pull request whose only recorded answer is another one in each turn; main has its baseline. */
export async function openPull() {
  const folder = makeFolder({});
  cpSync('dist', join(folder, 'dist'), { recursive: true });
  process.env.TOUCHSTONE_TESTS_FOLDER = folder;
  const { openWorld } = await import('../../__tests__/support/gated-world.ts');
  // as on a runner, each from its start
  const world = await openWorld({ processes: 'own' });
  // a runner keeps nothing compiled from one job to the next
  const env = { NODE_DISABLE_COMPILE_CACHE: '1' };
  await world.push(await world.pinned(FILES), { env });
  let turn = 0;
  return {
    async untilVerdict() {
      turn += 1;
      const files = { 'evals/recorded.jsonl': `{"id":"a","output":"hello, ${turn}"}\n` };
      const { conclusion, raw } = await world.pullRequest(1, files, { env, post: false });
      const at = raw.stdout.split('\n').findIndex((line) => line.startsWith('✓ No regression'));
      if (conclusion !== 'success' || at < 0) throw new Error(raw.stdout + raw.stderr);
      return { seconds: raw.stdoutMs[at] / 1000 };
    },
    close: () => world.close(),
  };
}
