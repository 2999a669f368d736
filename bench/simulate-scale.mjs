// Runs of 10 thousand, 1 million and 100 million cases, simulated: the product's own workers, turns, pace and retries on virtual time,
// with a provider, batches and a workflow around them. Nothing is asked. The same numbers come out every time.
// node bench/simulate-scale.mjs [--write] [--up-to CASES] [--real]
// `--write` puts the tables into docs/scale.md. `--up-to` leaves larger rows out. `--real` measures what the simulator is checked against.
import { readFileSync, writeFileSync } from 'node:fs';
import { measureRealRun, measureRefusing } from './scale/real-run.mjs';
import { writeTables } from './scale/tables.mjs';

const PAGE = new URL('../docs/scale.md', import.meta.url);
const args = process.argv.slice(2);
const at = args.indexOf('--up-to');

if (args.includes('--real')) {
  console.log(await measureRealRun());
  console.log(await measureRefusing());
  process.exit();
}
const begun = performance.now();
const tables = await writeTables(at === -1 ? undefined : Number(args[at + 1]));
for (const [name, text] of tables) console.log(`${name}\n${text}\n`);
console.error(`${((performance.now() - begun) / 1000).toFixed(1)} s`);
if (args.includes('--write')) writePage();

function writePage() {
  let page = readFileSync(PAGE, 'utf8');
  for (const [name, text] of tables) {
    const [start, end] = [`<!-- simulated:${name} -->`, `<!-- /simulated:${name} -->`];
    const [before, rest] = page.split(start);
    const after = rest?.split(end)[1];
    if (after === undefined) throw new Error(`docs/scale.md lacks ${start}`);
    page = `${before}${start}\n\n${text}\n\n${end}${after}`;
  }
  writeFileSync(PAGE, page);
}
