// How fast Touchstone is, against a bare loop over node:http (the floor), a bare `openai` loop and the peers that are installed:
// one mock server, one run, in turns. Exits with 1 where a bar is missed.
// node bench/speed/speed.mjs [ENTRY] [--rows version,one] [--peers FOLDER] [--pairs N]
import { describeMachine, format, summarize, takeTurns } from '../measure.mjs';
import { startMocks } from './jobs.mjs';
import { findPeers } from './peers.mjs';
import { ROWS } from './rows.mjs';

const options = readOptions(process.argv.slice(2));
const peers = options.peers === undefined ? {} : findPeers(options.peers);
// a million cases take minutes: where they are asked for
const names = options.rows?.split(',') ?? Object.keys(ROWS).filter((name) => name !== 'million');
const mocks = await startMocks();

console.log(`${describeMachine()}; median (least–most) of pairs\n`);
for (const name of names) {
  const row = await ROWS[name]({ mocks, peers });
  const pairs = Number(options.pairs ?? row.pairs);
  // the first start of each reads the disk
  if (!row.isCold) await takeTurns(row.jobs, 1);
  tell(row, await takeTurns(row.jobs, pairs), pairs);
  await row.close?.();
}
process.exit(process.exitCode);

function tell({ title, jobs, bars }, results, pairs) {
  console.log(`${title} (${pairs} turns)`);
  for (const job of Object.keys(jobs)) {
    const of = (key, digits) => {
      const values = results[job].map((result) => result[key]);
      return values.some((value) => value === undefined) ? '–' : format(summarize(values), digits);
    };
    console.log(
      `  ${job.padEnd(14)} ${of('seconds', 3)} s   cpu ${of('cpu', 2)} s   ${of('rssMb', 0)} MB`,
    );
  }
  for (const { of, over, what = 'seconds', most, least } of bars) {
    if (!results[of] || (over && !results[over])) continue;
    const ratios = results[of].map(
      (result, turn) => result[what] / (over ? results[over][turn][what] : 1),
    );
    const found = summarize(ratios);
    const holds =
      (most === undefined || found.median <= most) &&
      (least === undefined || found.median >= least);
    if (!holds) process.exitCode = 1;
    const ratio = `${of}${over ? ` / ${over}` : ''} (${what}): ${format(found)}`;
    if (most === undefined && least === undefined) console.log(`  no bar ${ratio}`);
    else {
      const bar = most === undefined ? `≥ ${least}` : `≤ ${most}`;
      console.log(`  ${holds ? 'holds ' : 'MISSED'} ${ratio}, bar ${bar}`);
    }
  }
  console.log();
}

function readOptions(args) {
  const named = {};
  for (let at = 0; at < args.length; at += 1)
    if (args[at].startsWith('--')) named[args[at].slice(2)] = args[(at += 1)];
  return named;
}
