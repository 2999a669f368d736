import { prepareSuite, readSuite } from '../prepare-suite.ts';
import { boundTrials, countCriticalTrials } from '../run/bound-trials.ts';
import { countTrials } from '../run/plan-trials.ts';
import { planLooks } from '../verdict/plan-looks.ts';
import { loadAcceptances, toAcceptable } from '../config/acceptances.ts';
import type { CaseEntry } from '../domain/case.ts';
import { formatProblem } from '../errors.ts';
import { formatCount, formatUsd } from '../values/format-number.ts';
import { escapeLog, escapeLogLines } from '../report/escape-log.ts';
import { estimateJudges, type JudgeEstimate, type Spread } from './estimate-spend.ts';
import { DEFAULT_CONFIG, type ParsedArguments } from './arguments.ts';
import { connectHost } from './connect-host.ts';
import { EXIT, type CliHost } from './host.ts';
import { openLog, openWorkplace } from './workplace.ts';
import { warnOfBatches } from './warn-of-batches.ts';
import { writeJson } from './write-json.ts';

/** `touchstone validate`: everything that can be wrong before the first call, and how many calls there would be. */
export async function validateSuite(args: ParsedArguments, host: CliHost): Promise<number> {
  const place = openWorkplace(host.cwd);
  const { files, toRepositoryPath, runsFolder } = place;
  const config = toRepositoryPath(args.positionals[0] ?? DEFAULT_CONFIG);
  const ports = await connectHost(host, place, {
    runsFolder: runsFolder(config, undefined),
    log: openLog(host),
  });
  try {
    const prepared = await prepareSuite(await readSuite(config, files, ports.toolsFor), {}, files);
    const { suite, entries } = prepared;
    const { warnings } = await loadAcceptances(config, files, toAcceptable(suite, entries));
    for (const warning of warnings)
      host.stderr.write(`${escapeLogLines(formatProblem(warning)).join('\n')}\n`);
    const slow = warnOfBatches(suite);
    if (slow !== undefined) host.stderr.write(`warning: ${slow}\n`);
    const target = await ports.connectTarget(suite);
    await target.close();
    const measured = { target, isJudged: prepared.judges.some(({ isNoisy }) => isNoisy) };
    const { looks } = planLooks({ ...boundTrials('decide', suite.run, measured), alpha: 1 });
    const trialsAt = ({ tags }: CaseEntry, look: number): number =>
      countTrials(tags, {
        trials: looks.at(look)!,
        criticalTrials: countCriticalTrials(suite.gates.critical.trials, measured),
        criticalTags: suite.gates.critical.tags,
      });
    const callsAt = (look: number): number =>
      entries.reduce((sum, entry) => sum + trialsAt(entry, look), 0);
    const judges = await estimateJudges(prepared, (entry) => ({
      least: trialsAt(entry, 0),
      most: trialsAt(entry, -1),
    }));
    const estimate: Estimate = {
      suite: suite.suite,
      cases: entries.length,
      calls: { least: callsAt(0), most: callsAt(-1) },
      ...(judges && { judges }),
    };
    if (args.options['json'] === true) writeJson({ valid: true, ...estimate }, host);
    else host.stdout.write(`${describeEstimate(config, estimate)}\n`);
    return EXIT.pass;
  } finally {
    await ports.close();
  }
}

interface Estimate {
  suite: string;
  cases: number;
  calls: Spread;
  judges?: JudgeEstimate;
}

function describeEstimate(config: string, { cases, calls, judges }: Estimate): string {
  const lines = [
    `${escapeLog(config)} is valid: ${cases} cases, ${calls.least} calls of the target${describeMost(calls)}.`,
  ];
  if (!judges) return lines.join('\n');
  if (judges.calls.most === 0) return [...lines, 'Judges: recorded verdicts, no call.'].join('\n');
  const tokens = formatCount(judges.input_tokens + judges.output_tokens);
  const cost =
    judges.cost_usd === undefined
      ? 'cost unknown: name the price of the model under `prices`'
      : `about ${formatUsd(judges.cost_usd)}`;
  lines.push(
    `Judges: ${judges.calls.least} calls${describeMost(judges.calls)}, and ${judges.canary_calls} for the canaries; about ${tokens} tokens, ${cost}.`,
  );
  return lines.join('\n');
}

function describeMost({ least, most }: Spread): string {
  return most > least ? `, ${most} at most if the result stays open` : '';
}
