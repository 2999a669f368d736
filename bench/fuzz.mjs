// Feeds mutated suites, datasets, locks, rubrics, labels, run documents, archives and answers to their readers.
// node bench/fuzz.mjs [INPUTS] [SEED]
import { runFuzz } from '../__tests__/fuzz/run-fuzz.ts';
import openSharedFolder from '../__tests__/support/open-shared-folder.mjs';
import removeSharedFolder from '../__tests__/support/remove-shared-folder.mjs';
import { describeMachine } from './measure.mjs';

const [, , inputs = '100000', seed = '1'] = process.argv;
openSharedFolder();
const started = performance.now();
const { faults, done } = await runFuzz(Number(inputs), Number(seed), (fault) =>
  console.error(fault),
);
removeSharedFolder();
const seconds = Math.round((performance.now() - started) / 1000);
if (done) {
  console.log(
    `${describeMachine()}; seed ${seed}; ${done.inputs} inputs in ${seconds} s; peak ${done.peakMiB} MiB\n`,
  );
  for (const [reader, count] of Object.entries(done.by))
    console.log(
      `${reader.padEnd(30)} ${count.inputs} inputs, ${count.refused} refused, slowest ${count.slowestMs.toFixed(0)} ms`,
    );
}
console.log(faults.length === 0 ? '\nno fault' : `\n${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;
