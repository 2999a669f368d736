import { connectPorts } from '../adapters/connect.ts';
import { systemClock } from '../adapters/system-clock.ts';
import { prepareSuite, readSuite } from '../prepare-suite.ts';
import { boundTrials, countCriticalTrials } from '../run/bound-trials.ts';
import { countTrials } from '../run/plan-trials.ts';
import { planLooks } from '../verdict/plan-looks.ts';
import { DEFAULT_CONFIG, type ParsedArguments } from './arguments.ts';
import { EXIT, type CliHost } from './host.ts';
import { openNamedBaseline } from './locate-run.ts';
import { readOpenAi } from './read-openai.ts';
import { openLog, openWorkplace } from './workplace.ts';

/** `touchstone validate`: everything that can be wrong before the first call, and how many calls there would be. */
export async function validateSuite(args: ParsedArguments, host: CliHost): Promise<number> {
  const { root, files, toRepositoryPath, runsFolder } = openWorkplace(host.cwd);
  const config = toRepositoryPath(args.positionals[0] ?? DEFAULT_CONFIG);
  const ports = connectPorts({
    root,
    files,
    childEntry: host.childEntry,
    env: host.env,
    openai: readOpenAi(host.env),
    runsFolder: runsFolder(config, undefined),
    findBaseline: () => openNamedBaseline(undefined),
    clock: systemClock,
    log: openLog(host),
  });
  try {
    const prepared = await prepareSuite(await readSuite(config, files, ports.toolsFor), {}, files);
    const { suite, entries } = prepared;
    const target = await ports.connectTarget(suite);
    await target.close();
    const { looks } = planLooks({ ...boundTrials('decide', suite.run, target), alpha: 1 });
    const callsAt = (trials: number): number =>
      entries.reduce(
        (sum, { tags }) =>
          sum +
          countTrials(tags, {
            trials,
            criticalTrials: countCriticalTrials(suite.gates.critical.trials, target),
            criticalTags: suite.gates.critical.tags,
          }),
        0,
      );
    const estimate = {
      suite: suite.suite,
      cases: entries.length,
      calls: { least: callsAt(looks[0]!), most: callsAt(looks.at(-1)!) },
    };
    if (args.options['json'] === true)
      host.stdout.write(`${JSON.stringify({ valid: true, ...estimate }, null, 2)}\n`);
    else host.stdout.write(`${describeEstimate(config, estimate)}\n`);
    return EXIT.pass;
  } finally {
    await ports.close();
  }
}

function describeEstimate(
  config: string,
  { cases, calls }: { cases: number; calls: { least: number; most: number } },
): string {
  const most = calls.most > calls.least ? `, ${calls.most} at most if the result stays open` : '';
  return `${config} is valid: ${cases} cases, ${calls.least} calls of the target${most}.`;
}
