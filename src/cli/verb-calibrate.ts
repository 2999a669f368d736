import { existsSync } from 'node:fs';
import * as posix from 'node:path/posix';
import { basename, dirname, resolve } from 'node:path';
import { openDirectly } from '../adapters/models/open-client.ts';
import { openModel } from '../adapters/models/open-model.ts';
import { openRepository } from '../adapters/storage/repository-files.ts';
import { writeOwnFile } from '../adapters/storage/write-own-file.ts';
import { systemClock } from '../adapters/system-clock.ts';
import {
  calibrateJudge,
  requireValues,
  writeCalibrations,
  type LabelledSource,
} from '../calibrate-judge.ts';
import { loadCases } from '../config/load-cases.ts';
import { createJudgeReader, labelsFileOf, readSuiteJudges } from '../config/load-judges.ts';
import { BUILT_IN, readBuiltInExamples } from '../config/load-rubric.ts';
import { loadSuite } from '../config/load-suite.ts';
import { formatLock, mergeLock, openLock } from '../config/lock.ts';
import { parseLabels, readLabels } from '../config/read-labels.ts';
import { readVerdicts } from '../config/read-verdicts.ts';
import type { JudgeCalibration } from '../domain/calibration.ts';
import type { Suite } from '../domain/case.ts';
import type { HumanLabel, Judge } from '../domain/judge.ts';
import type { Pin } from '../domain/pin.ts';
import { UserError, type Problem } from '../errors.ts';
import { RecordedVerdicts } from '../judges/recorded-verdicts.ts';
import type { Model, RepositoryFiles } from '../ports.ts';
import { renderCalibrationTerminal } from '../report/render-calibration.ts';
import { renderCalibrationJson } from '../report/render-calibration-json.ts';
import { makePatient } from '../run/patient-model.ts';
import { Turns } from '../run/turns.ts';
import { folderOf } from '../values/repository-path.ts';
import { escapeLog } from '../report/escape-log.ts';
import { DEFAULT_CONFIG, type ParsedArguments } from './arguments.ts';
import { EXIT, wantsColor, widthOf, type CliHost } from './host.ts';
import { readOpenAi } from './read-openai.ts';
import { mapTexts } from '../values/map-texts.ts';
import { openLog, openWorkplace, textOf, type Workplace } from './workplace.ts';
import { writeJson } from './write-json.ts';

/** A judge and its labels; `isFile`: they lie in a file of the repository, and are not those of the package. */
interface Labelled {
  judge: Judge;
  labelsPath: string;
  isFile: boolean;
  labels: readonly HumanLabel[];
}

interface Calibrated extends Labelled {
  result: JudgeCalibration;
}

/** `touchstone calibrate [CONFIG]`: judges against human labels; what comes out is written into the lock. */
export async function calibrateJudges(args: ParsedArguments, host: CliHost): Promise<number> {
  const place = openWorkplace(host.cwd);
  const suite = await loadSuite(
    place.toRepositoryPath(args.positionals[0] ?? DEFAULT_CONFIG),
    place.files,
  );
  const judges = pickJudges(
    await readJudges(suite, place.files),
    textOf(args.options['judge']),
    suite,
  );
  // all of them, before the first call is paid
  const labelled = await readLabelled(judges, suite, place);
  const results: JudgeCalibration[] = [];
  let lockFile: string | undefined;
  try {
    for (const one of labelled) {
      const calibrated = await calibrate(one, suite, args, host);
      // what was paid for is not lost with what follows
      lockFile = (await writeLock(calibrated, suite, place)) ?? lockFile;
      results.push(calibrated.result);
    }
  } finally {
    tellCalibrated(results, lockFile, args, host);
  }
  if (args.options['json'] === true) writeJson(renderCalibrationJson(results), host);
  return results.some(({ inconclusive }) => inconclusive !== undefined) ? EXIT.error : EXIT.pass;
}

function tellCalibrated(
  results: readonly JudgeCalibration[],
  lockFile: string | undefined,
  { options }: ParsedArguments,
  host: CliHost,
): void {
  if (results.length === 0) return;
  const stream = options['json'] === true ? host.stderr : host.stdout;
  const look = { color: wantsColor(stream, host.env), width: widthOf(stream) };
  stream.write(renderCalibrationTerminal(mapTexts(results, host.secrets.redact), look));
  if (lockFile !== undefined) stream.write(`\nWritten to ${escapeLog(lockFile)}.\n`);
}

async function readJudges(suite: Suite, files: RepositoryFiles): Promise<Judge[]> {
  const reader = createJudgeReader(files);
  const { judges, problems } = await readSuiteJudges(suite, reader);
  if (problems.length > 0) throw new UserError(problems);
  // judges of single cases; a dataset that cannot be read is told by validate
  await loadCases(suite, files, { judges, reader, blocks: async () => true }).catch(
    (error: unknown) => {
      if (!(error instanceof UserError)) throw error;
    },
  );
  return await reader.known();
}

function pickJudges(judges: readonly Judge[], name: string | undefined, suite: Suite): Judge[] {
  const names = [...new Set(judges.map((judge) => judge.name))];
  const picked = judges.filter((judge) => name === undefined || judge.name === name);
  if (picked.length > 0) return picked;
  throw new UserError({
    code: 'no-judge',
    message:
      name === undefined
        ? 'this suite has no judge to calibrate'
        : `this suite has no judge \`${name}\``,
    place: { file: suite.file },
    hint:
      names.length > 0
        ? `its judges are: ${names.join(', ')}`
        : 'add e.g. judges: [{ name: faithfulness, rubric: touchstone:faithfulness, model: gpt-5-mini-2025-08-07 }]',
  });
}

/** Throws a UserError with all that is wrong with any of the label files. */
async function readLabelled(
  judges: readonly Judge[],
  { file }: Suite,
  { files }: Workplace,
): Promise<Labelled[]> {
  const labelled: Labelled[] = [];
  const problems: Problem[] = [];
  for (const judge of judges) {
    const labelsPath = labelsFileOf(file, judge.name);
    const isFile = await files.exists(labelsPath);
    try {
      const labels = isFile
        ? await readLabels(labelsPath, files, judge.rubric.scale)
        : readExamples(judge);
      requireValues(judge, labels);
      labelled.push({ judge, labelsPath, isFile, labels });
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      problems.push(...error.problems);
    }
  }
  if (problems.length > 0) throw new UserError(problems);
  return labelled;
}

async function calibrate(
  labelled: Labelled,
  suite: Suite,
  { options }: ParsedArguments,
  host: CliHost,
): Promise<Calibrated> {
  const { judge, labelsPath, labels } = labelled;
  const log = openLog(host);
  const { source, close } = await openSource(judge, suite, textOf(options['recorded']), host);
  try {
    const result = await calibrateJudge({
      judge,
      config: suite.file,
      labelsPath,
      labels,
      source,
      isElsewhere: options['recorded'] !== undefined,
      policy: suite.gates.calibration,
      signal: host.signal,
      progress: (done, total) => log.progress({ done, total, failed: 0, errored: 0 }),
    });
    log.settle();
    if (host.signal.aborted) throw sayInterrupted(judge);
    return { ...labelled, result };
  } finally {
    await close();
  }
}

function sayInterrupted({ name }: Judge): UserError {
  return new UserError({
    code: 'interrupted',
    message: `the calibration of ${name} was interrupted: nothing of it was written`,
    hint: 'run it again',
  });
}

/** The example set of a rubric of the package: never counted, and said so. */
function readExamples({ rubric }: Judge): HumanLabel[] {
  if (!rubric.source.startsWith(BUILT_IN)) return [];
  const text = readBuiltInExamples(rubric.source.slice(BUILT_IN.length));
  return text === undefined ? [] : parseLabels(text, rubric.source, rubric.scale);
}

async function openSource(
  judge: Judge,
  suite: Suite,
  recorded: string | undefined,
  host: CliHost,
): Promise<{ source: LabelledSource; close: () => Promise<void> }> {
  const nothing = async (): Promise<void> => undefined;
  const { scale } = judge.rubric;
  if (recorded !== undefined || judge.recorded) {
    const byHash =
      recorded === undefined
        ? await readVerdicts(judge.recorded!.path, openWorkplace(host.cwd).files, scale)
        : await readElsewhere(recorded, host.cwd, scale);
    return { source: { kind: 'recorded', verdicts: new RecordedVerdicts(byHash) }, close: nothing };
  }
  const model = requireModel(judge, suite, host);
  const { max_retries: maxRetries, concurrency } = suite.run;
  const turns = new Turns(systemClock);
  turns.bound(concurrency, { signal: host.signal });
  return {
    source: {
      kind: 'model',
      model: makePatient(model, { maxRetries, clock: systemClock, turns }),
      random: () => systemClock.random(),
      concurrency,
    },
    close: () => model.close(),
  };
}

/** Verdicts of a file anywhere on this machine. */
async function readElsewhere(
  recorded: string,
  cwd: string,
  scale: Judge['rubric']['scale'],
): ReturnType<typeof readVerdicts> {
  const path = resolve(cwd, recorded);
  if (!existsSync(path))
    throw new UserError({
      code: 'config',
      message: `--recorded ${recorded}: there is no such file: ${path}`,
      hint: 'name it from the folder that you stand in',
    });
  const name = basename(path);
  return await readVerdicts(name, openRepository(dirname(path)), scale).catch((error: unknown) => {
    if (!(error instanceof UserError)) throw error;
    // named as whoever asked for it names it
    throw new UserError(
      error.problems.map((problem) => ({
        ...problem,
        ...(problem.place && { place: { ...problem.place, file: recorded } }),
      })),
    );
  });
}

function requireModel(judge: Judge, suite: Suite, { env }: CliHost): Model {
  const opening = openModel(suite, { openai: readOpenAi(env), env, openClient: openDirectly });
  if ('model' in opening) return opening.model;
  throw new UserError({
    ...opening.missing,
    message: `judge ${judge.name}: ${opening.missing.message}`,
    hint: `${opening.missing.hint ?? ''} Or give verdicts that were recorded elsewhere: --recorded FILE.`.trim(),
  });
}

/** The calibration, and the pin of the labels that it rests on. Answers with the lock, where something was written. */
async function writeLock(
  { judge, labelsPath, isFile, result }: Calibrated,
  suite: Suite,
  { root, files }: Workplace,
): Promise<string | undefined> {
  if (!isFile) return undefined;
  const { file: lockFile, locked: existing } = await openLock(suite.file, files);
  const labels: Pin = {
    kind: 'labels',
    path: posix.relative(`/${folderOf(lockFile)}`, `/${labelsPath}`),
    sha256: await files.digest(labelsPath),
  };
  const calibrations = writeCalibrations([{ judge, ...labels, result }]);
  if (calibrations.length === 0) return undefined;
  const fresh = { pins: [labels], calibrations };
  const lock = await mergeLock(existing, fresh, { lockFile, files, covered: [] });
  await writeOwnFile(root, lockFile, formatLock(lock));
  return lockFile;
}
