import { tuneEngine } from '../adapters/tune-engine.ts';
import { variablesOf } from '../adapters/secrets.ts';
import { openStoredRun } from '../adapters/storage/run-folder.ts';
import { systemClock } from '../adapters/system-clock.ts';
import { loadCases } from '../config/load-cases.ts';
import { loadSuite } from '../config/load-suite.ts';
import type { Suite } from '../domain/case.ts';
import { judgeStored } from '../judge-stored.ts';
import type { StoredRun } from '../ports.ts';
import type { Report } from '../report/report.ts';
import { DEFAULT_CONFIG, type ParsedArguments } from './arguments.ts';
import { describeCommand } from './describe-command.ts';
import type { CliHost } from './host.ts';
import { locateRun, openNamedBaseline } from './locate-run.ts';
import { openWorkplace, textOf } from './workplace.ts';

/** A stored run, judged by the gates of the suite file as it stands now. */
export async function judgeNamedRun(
  { positionals, options }: ParsedArguments,
  { cwd, env, secrets }: CliHost,
): Promise<{ report: Report; suite: Suite; stored: StoredRun }> {
  tuneEngine();
  const { files, toRepositoryPath, runsFolder } = openWorkplace(cwd);
  const typed = textOf(options['config']);
  const runs = runsFolder(
    typed === undefined ? DEFAULT_CONFIG : toRepositoryPath(typed),
    undefined,
  );
  const stored = await openStoredRun(locateRun(positionals[0]!, runs, cwd));
  const config = typed === undefined ? stored.run.config : toRepositoryPath(typed);
  const suite = await loadSuite(config, files);
  secrets.learn(env, variablesOf(suite));
  const name = textOf(options['baseline']);
  const search = await openNamedBaseline(
    name === undefined ? undefined : locateRun(name, runs, cwd),
  );
  const report = await judgeStored(stored, search, {
    suite,
    cases: await loadCases(suite, files),
    clock: systemClock,
    context: {
      subject: 'commit',
      links: {},
      reproduce: describeCommand(config, options),
      redact: secrets.redact,
    },
  });
  return { report, suite, stored };
}
