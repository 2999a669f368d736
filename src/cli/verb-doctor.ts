import { resolve } from 'node:path';
import { tuneEngine } from '../adapters/tune-engine.ts';
import { variablesOf } from '../adapters/secrets.ts';
import { listRuns } from '../adapters/storage/list-runs.ts';
import { openStoredRun } from '../adapters/storage/run-folder.ts';
import { loadCases } from '../config/load-cases.ts';
import { loadSuite } from '../config/load-suite.ts';
import type { CaseSource, Suite } from '../domain/case.ts';
import { examineSuite } from '../examine-suite.ts';
import type { StoredRun } from '../ports.ts';
import { renderDoctorJson } from '../report/render-doctor-json.ts';
import { renderDoctorTerminal } from '../report/render-doctor.ts';
import { DEFAULT_CONFIG, type ParsedArguments } from './arguments.ts';
import { chooseRun } from './choose-run.ts';
import { EXIT, wantsColor, widthOf, type CliHost } from './host.ts';
import { locateRun } from './locate-run.ts';
import { mapTexts } from '../values/map-texts.ts';
import { openWorkplace, textOf } from './workplace.ts';
import { writeJson } from './write-json.ts';

/** The stored run that says most; not the one that it is to be compared with. */
async function openBest(
  runs: string,
  { suite, cases, baseline }: { suite: Suite; cases: CaseSource; baseline: StoredRun | undefined },
): Promise<StoredRun | undefined> {
  const listed = await listRuns(runs);
  const others = listed.filter(
    ({ folder }) => !baseline || resolve(folder) !== resolve(baseline.folder),
  );
  const chosen = chooseRun(others, { suite: suite.suite, cases: cases.entries.length });
  return chosen && (await openStoredRun(chosen.folder));
}

/** `touchstone doctor [CONFIG]`: the gate measures itself, on what is stored. What it finds is advice, and no failure. */
export async function examineStoredSuite(args: ParsedArguments, host: CliHost): Promise<number> {
  tuneEngine();
  const { files, toRepositoryPath, runsFolder } = openWorkplace(host.cwd);
  const config = toRepositoryPath(args.positionals[0] ?? DEFAULT_CONFIG);
  const suite = await loadSuite(config, files);
  const cases = await loadCases(suite, files);
  const runs = runsFolder(config, undefined);
  const open = async (option: string): Promise<StoredRun | undefined> => {
    const name = textOf(args.options[option]);
    return name === undefined ? undefined : await openStoredRun(locateRun(name, runs, host.cwd));
  };
  const baseline = await open('baseline');
  const run = (await open('run')) ?? (await openBest(runs, { suite, cases, baseline }));
  host.secrets.learn(host.env, variablesOf(suite));
  const diagnosis = await examineSuite({
    suite,
    cases,
    ...(run && { run }),
    ...(baseline && { baseline }),
    files,
    signal: host.signal,
  });
  const asJson = args.options['json'] === true;
  const stream = asJson ? host.stderr : host.stdout;
  const look = { color: wantsColor(stream, host.env), width: widthOf(stream) };
  stream.write(renderDoctorTerminal(mapTexts(diagnosis, host.secrets.redact), look));
  if (asJson) writeJson(renderDoctorJson(diagnosis), host);
  return EXIT.pass;
}
