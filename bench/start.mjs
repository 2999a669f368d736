// How long until the first answer: `--version`, and a recorded suite of one case, as ratios to `node -e 0`.
// node bench/start.mjs [ENTRY]
import { CLI, describeMachine, format, makeFolder, run, summarize, takeTurns } from './measure.mjs';

const ROUNDS = 15;
const SUITE = `suite: one
datasets: [{ path: ../datasets/d.jsonl, version: "1" }]
target: { recorded: ../recorded.jsonl }
scorers: [{ type: contains, value: "{{reference}}" }]
`;

const folder = makeFolder({
  'evals/configs/pr.yaml': SUITE,
  'evals/datasets/d.jsonl': '{"id":"a","input":"hi","reference":"hello"}\n',
  'evals/recorded.jsonl': '{"id":"a","output":"hello there"}\n',
});
await run([CLI, 'pin'], folder);

const jobs = {
  'node -e 0': () => run(['-e', '0'], folder),
  '--version': () => run([CLI, '--version'], folder),
  'run, one recorded case': () => run([CLI, 'run'], folder),
};
// the first start of each reads the disk
await takeTurns(jobs, 1);
const results = await takeTurns(jobs, ROUNDS);
const seconds = (name) => results[name].map((result) => result.seconds);

console.log(`${describeMachine()}; ${ROUNDS} turns of each; median (least–most)\n`);
for (const name of Object.keys(jobs)) {
  const ratios = seconds(name).map((value, turn) => value / seconds('node -e 0')[turn]);
  console.log(
    `${name.padEnd(24)} ${format(summarize(ratios))} × node -e 0   ${format(summarize(seconds(name)), 3)} s`,
  );
}
