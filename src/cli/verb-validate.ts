import { resolve } from 'node:path';
import { listRuns } from '../adapters/storage/list-runs.ts';
import { openStoredRun } from '../adapters/storage/run-folder.ts';
import { loadAcceptances, toAcceptable } from '../config/acceptances.ts';
import type { Suite } from '../domain/case.ts';
import type { RunEstimate, TrialFigures } from '../domain/estimate.ts';
import { formatProblem } from '../errors.ts';
import { explainShort } from '../announce-estimate.ts';
import { describeFewCases } from '../describe-few-cases.ts';
import { estimateRun, isCostly } from '../estimate-run.ts';
import { prepareSuite, readSuite, refuseIdleMetrics } from '../prepare-suite.ts';
import type { PreparedSuite } from '../prepared-suite.ts';
import { describeAmounts, describeCalls } from '../report/describe-estimate.ts';
import { escapeLog, escapeLogLines } from '../report/escape-log.ts';
import { describeOddities } from '../tell-oddities.ts';
import { budgetOf } from '../run/budget-of.ts';
import { readFigures } from '../run/trial-figures.ts';
import { DEFAULT_CONFIG, type ParsedArguments } from './arguments.ts';
import { chooseRun } from './choose-run.ts';
import { connectHost } from './connect-host.ts';
import { ForgivenSecrets } from './forgive-secrets.ts';
import { findNamesakes } from './find-namesakes.ts';
import { EXIT, type CliHost } from './host.ts';
import { warnOfBatches } from './warn-of-batches.ts';
import { openLog, openWorkplace, type Workplace } from './workplace.ts';
import { writeJson } from './write-json.ts';

/** `touchstone validate`: everything that can be wrong before the first call, and what a run would take. */
export async function validateSuite(args: ParsedArguments, host: CliHost): Promise<number> {
  const place = openWorkplace(host.cwd);
  const { files, toRepositoryPath, runsFolder } = place;
  const config = toRepositoryPath(args.positionals[0] ?? DEFAULT_CONFIG);
  const secrets = new ForgivenSecrets();
  const ports = await connectHost(host, place, {
    runsFolder: runsFolder(config, undefined),
    log: openLog(host),
    onMissing: (problem) => secrets.add(problem),
  });
  const tell = (text: string): void => {
    host.stderr.write(`${escapeLogLines(text).join('\n')}\n`);
  };
  try {
    const loaded = await readSuite(config, files, (suite) => secrets.equip(ports.toolsFor(suite)));
    refuseIdleMetrics(loaded);
    const prepared = await prepareSuite(loaded, {}, files);
    const { suite, entries } = prepared;
    const { warnings } = await loadAcceptances(config, files, toAcceptable(suite, entries));
    for (const warning of warnings) tell(formatProblem(warning));
    const slow = warnOfBatches(prepared);
    if (slow !== undefined) tell(`warning: ${slow}`);
    const prices = ports.pricesFor(suite);
    const target = await ports.connectTarget(suite);
    await target.close();
    const few = describeFewCases(prepared, target);
    const odd = [
      ...(await findNamesakes(suite, place)).map((other) => sayNamesake(suite, other)),
      ...describeOddities(prepared, target, prices),
      ...(few === undefined ? [] : [few]),
    ];
    for (const line of odd) tell(`warning: ${line}`);
    const asking = () => loaded.listAsking({ shared: entries });
    for (const lacking of await secrets.describe(asking)) tell(`note: ${lacking}`);
    const figures = await readEarlier(place, prepared);
    const estimate = await estimateRun({
      prepared,
      target,
      purpose: 'decide',
      isSharded: false,
      prices,
      ...(figures && { figures }),
    });
    if (args.options['json'] === true)
      writeJson({ valid: true, suite: suite.suite, ...estimate }, host);
    else host.stdout.write(`${describe(config, estimate, prepared)}\n`);
    return EXIT.pass;
  } finally {
    await ports.close();
  }
}

function sayNamesake({ suite, file }: Suite, other: string): string {
  return `${file}: \`suite: ${suite}\` is the name of ${other} too: their baselines and comments would overwrite each other; give every suite of the repository a name of its own`;
}

/** What a trial took in the run of this suite that says most about it, where one lies here. */
async function readEarlier(
  { root, runsFolder }: Workplace,
  { suite, cases }: PreparedSuite,
): Promise<TrialFigures | undefined> {
  const folder = resolve(root, runsFolder(suite.file, undefined));
  const wanted = { suite: suite.suite, cases: cases.entries.length };
  const chosen = chooseRun(await listRuns(folder), wanted);
  return chosen && (await readFigures(await openStoredRun(chosen.folder), suite.prices));
}

function describe(config: string, estimate: RunEstimate, { suite }: PreparedSuite): string {
  const [first, ...judging] = describeCalls(estimate);
  const lines = [`${escapeLog(config)} is valid: ${first}`, ...judging];
  if (!isCostly(estimate)) return lines.join('\n');
  const short = explainShort(estimate, budgetOf(suite.run, 'decide'));
  return [
    ...lines,
    `Expected: ${describeAmounts(estimate)}.`,
    ...(short === undefined ? [] : [`Warning: ${short}.`]),
  ].join('\n');
}
