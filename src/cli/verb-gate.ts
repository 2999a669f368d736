import type { ParsedArguments } from './arguments.ts';
import type { CliHost } from './host.ts';
import { judgeNamedRun } from './judge-named-run.ts';
import { exitCodeOf, tellVerdict } from './tell-report.ts';

/** `touchstone gate RUN`: the verdict of stored runs, without any call. */
export async function gateStoredRun(args: ParsedArguments, host: CliHost): Promise<number> {
  const { report, suite, stored } = await judgeNamedRun(args, host);
  tellVerdict(report, { asJson: args.options['json'] === true, host, run: stored.folder });
  return exitCodeOf(report, suite.mode);
}
