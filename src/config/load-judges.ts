import * as posix from 'node:path/posix';
import type { Case, Suite } from '../domain/case.ts';
import type { Judge, Rubric } from '../domain/judge.ts';
import type { Place } from '../domain/place.ts';
import type { JudgeModel, Json } from '../domain/run.ts';
import type { CheckSpec, JudgeSpec } from '../domain/suite.gen.ts';
import { formatProblem, UserError, type Problem } from '../errors.ts';
import type { RepositoryFiles } from '../ports.ts';
import { canonicalJson, digestJson } from '../values/canonical-json.ts';
import { isJson } from '../values/json-guards.ts';
import { folderOf } from '../values/repository-path.ts';
import { loadRubric } from './load-rubric.ts';
import type { Strictness } from './mistake.ts';

/** Raised whenever the way in which a judge is asked changes: verdicts before and after do not compare. */
const JUDGE_FORMAT = 1;

/** What the provider is sent beside the messages, if the suite names it. */
const PARAMETERS = [
  'temperature',
  'top_p',
  'max_output_tokens',
  'seed',
  'reasoning_effort',
  'verbosity',
  'service_tier',
] as const;

/** A judge as it is written: under `judges`, or as a `rubric` check. Paths are relative to the repository root. */
export type JudgeWriting = JudgeSpec | CheckSpec;

/** Reads judges; what is written alike is read once. */
export interface JudgeReader {
  /** Throws a UserError for a rubric that cannot be read. */
  read(written: JudgeWriting, place: Place): Promise<Judge>;
  /** All that could be read so far, in that order. */
  known(): Promise<Judge[]>;
}

export function createJudgeReader(
  files: RepositoryFiles,
  strictness: Strictness = 'checked',
): JudgeReader {
  const rubrics = new Map<string, Promise<Rubric>>();
  const judges = new Map<string, Promise<Judge>>();
  function readRubric(source: string): Promise<Rubric> {
    const known = rubrics.get(source) ?? loadRubric(source, files, strictness);
    rubrics.set(source, known);
    return known;
  }
  return {
    read(written, place) {
      const key = canonicalJson(written);
      const known = judges.get(key) ?? readJudge(written, place, { readRubric, files });
      judges.set(key, known);
      return known;
    },
    async known() {
      const read = await Promise.allSettled(judges.values());
      return read.flatMap((judge) => (judge.status === 'fulfilled' ? judge.value : []));
    },
  };
}

/** Is this check a judge? */
export function isJudgeCheck({ type }: Pick<CheckSpec, 'type'>): boolean {
  return /^(?:not-)?rubric$/.test(type);
}

/** The judges among a case's own checks. */
export function readOwnJudges(
  { checks, place }: Pick<Case, 'checks' | 'place'>,
  reader: JudgeReader,
): Promise<Judge[]> {
  return Promise.all(checks.filter(isJudgeCheck).map((spec) => reader.read(spec, place)));
}

/** Judges of the suite file: its `judges`, and the `rubric` checks among its scorers. Those that cannot be read are problems. */
export async function readSuiteJudges(
  suite: Suite,
  reader: JudgeReader,
): Promise<{ judges: Judge[]; problems: Problem[] }> {
  const listed = suite.judges.map((spec, index) =>
    reader.read(spec, suite.judgePlaces[index] ?? { file: suite.file }),
  );
  const checks = suite.scorers.flatMap((spec, index) =>
    isJudgeCheck(spec) ? reader.read(spec, suite.scorerPlaces[index] ?? { file: suite.file }) : [],
  );
  const judges: Judge[] = [];
  const problems = new Map<string, Problem>();
  for (const read of await Promise.allSettled([...listed, ...checks])) {
    if (read.status === 'fulfilled') judges.push(read.value);
    else if (!(read.reason instanceof UserError)) throw read.reason;
    // two judges may share a rubric
    else for (const problem of read.reason.problems) problems.set(formatProblem(problem), problem);
  }
  return { judges, problems: [...problems.values()] };
}

/** Where the labels of a judge lie: `calibration/` beside `configs/`, else beside the suite file. */
export function labelsFileOf(suiteFile: string, judge: string): string {
  const folder = folderOf(suiteFile);
  const evals = posix.basename(folder) === 'configs' ? folderOf(folder) : folder;
  return posix.join(evals, 'calibration', `${judge}.jsonl`);
}

interface Sources {
  readRubric: (source: string) => Promise<Rubric>;
  files: RepositoryFiles;
}

async function readJudge(
  written: JudgeWriting,
  place: Place,
  { readRubric, files }: Sources,
): Promise<Judge> {
  const type = 'type' in written ? written.type : 'judge';
  const inverted = type.startsWith('not-');
  const { tags, threshold, advisory = false } = written;
  const rubric = await readRubric(written.rubric ?? '');
  const recorded =
    written.recorded === undefined
      ? undefined
      : { path: written.recorded, sha256: await files.digest(written.recorded) };
  const decisive = {
    models: listModels(written),
    api: written.api ?? 'chat',
    parameters: pickParameters(written),
    samples: written.samples ?? 1,
    votes: written.votes ?? ('majority' as const),
    ...(threshold !== undefined && { threshold }),
  };
  return {
    name: written.name ?? type,
    type,
    inverted,
    rubric,
    ...decisive,
    ...(tags && { tags }),
    advisory,
    ...(recorded && { recorded }),
    place,
    digest: digestJson({
      format: JUDGE_FORMAT,
      rubric: rubric.sha256,
      ...decisive,
      inverted,
      recorded: recorded?.sha256,
    }),
  };
}

function listModels({ model, pinned, panel }: JudgeWriting): JudgeModel[] {
  if (panel) return panel.map((voter) => (typeof voter === 'string' ? { model: voter } : voter));
  if (model === undefined) return [];
  return [{ model, ...(pinned !== undefined && { pinned }) }];
}

function pickParameters(written: JudgeWriting): { [name: string]: Json } {
  const named: { [name: string]: Json } = {};
  for (const name of PARAMETERS) {
    const value = written[name];
    if (value !== undefined && isJson(value)) named[name] = value;
  }
  return named;
}
