import { createRunFolder, openStoredRun } from '../adapters/storage/run-folder.ts';
import { writeEvidence } from '../adapters/storage/write-evidence.ts';
import { systemClock } from '../adapters/system-clock.ts';
import { prepareSuite, readSuite } from '../prepare-suite.ts';
import { rejudgeRun, type Rejudged } from '../rejudge-run.ts';
import { escapeLog } from '../report/escape-log.ts';
import { DEFAULT_CONFIG, type ParsedArguments } from './arguments.ts';
import { EXIT, type CliHost } from './host.ts';
import { connectHost } from './connect-host.ts';
import { locateRun, nameFolder } from './locate-run.ts';
import { openLog, openWorkplace, textOf } from './workplace.ts';
import { writeJson } from './write-json.ts';
import { quotePath } from '../values/quote-word.ts';

/** `touchstone rejudge RUN`: a stored run's outputs under the scorers and judges as they are now, as a run of its own. */
export async function rejudgeStoredRun(args: ParsedArguments, host: CliHost): Promise<number> {
  const place = openWorkplace(host.cwd);
  const { files, toRepositoryPath, runsFolder } = place;
  const typed = textOf(args.options['config']);
  const named = typed === undefined ? undefined : toRepositoryPath(typed);
  const stored = await openStoredRun(
    locateRun(args.positionals[0]!, runsFolder(named ?? DEFAULT_CONFIG, undefined), host.cwd),
  );
  const config = named ?? stored.run.config;
  const folder = runsFolder(config, textOf(args.options['out']));
  const log = openLog(host);
  const ports = await connectHost(host, place, { runsFolder: folder, log });
  try {
    const prepared = await prepareSuite(await readSuite(config, files, ports.toolsFor), {}, files);
    // who waits for a provider's pause does not outstay the person
    ports.turns.bound(prepared.suite.run.concurrency, { signal: host.signal });
    const store = createRunFolder(folder, systemClock.now());
    try {
      const told = await rejudgeRun(stored, {
        prepared,
        store,
        clock: systemClock,
        log,
        signal: host.signal,
      });
      log.settle();
      await writeEvidence(store.folder, {
        entry: host.childEntry,
        finishedMs: systemClock.now(),
      });
      const document = { run: store.folder, ...told };
      const where = escapeLog(nameFolder(store.folder, host.cwd));
      if (args.options['json'] === true) writeJson(document, host);
      else host.stdout.write(tellRejudged(told, where));
      return told.errored > 0 ? EXIT.error : EXIT.pass;
    } finally {
      await store.close();
      store.release();
    }
  } finally {
    await ports.close();
  }
}

function tellRejudged({ trials, judge_calls: calls, errored }: Rejudged, where: string): string {
  const lost = errored > 0 ? `, ${errored} could not be scored` : '';
  const next =
    errored > 0 && errored === trials
      ? 'There is nothing to compare with: mend the cause, and rejudge the run again'
      : `Compare with it: touchstone gate RUN --baseline ${quotePath(where)}`;
  return `${trials} trials scored again, ${calls} judge calls${lost}: ${where}\n${next}\n`;
}
