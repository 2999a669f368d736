import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { RUN_FORMAT, type RunDocument } from '../../domain/run.ts';
import { describeError, UserError, type Problem } from '../../errors.ts';
import { isRecord } from '../../values/json-guards.ts';

export const RUN_FILE = 'run.json';
const MAX_BYTES = 4 * 1024 * 1024;

/** Reads the run.json of a folder. @throws UserError where there is none, or one that cannot be read. */
export async function readRunDocument(folder: string): Promise<RunDocument> {
  const file = join(folder, RUN_FILE);
  const size = await stat(file).then(
    (found) => found.size,
    () => undefined,
  );
  if (size === undefined)
    throw new UserError({
      code: 'no-run',
      message: `${folder} is not a stored run: it has no ${RUN_FILE}`,
      hint: 'name a folder below evals/runs/',
    });
  if (size > MAX_BYTES) throw sayBad(file, 'too large to be a run document');
  return parseRunDocument(await readFile(file, 'utf8'), file);
}

/** Text of a run.json → the document; refuses what a newer version wrote, and what lacks what a verdict reads. */
function parseRunDocument(text: string, file: string): RunDocument {
  let run: unknown;
  try {
    run = JSON.parse(text);
  } catch (error) {
    throw sayBad(file, `not JSON: ${describeError(error)}`);
  }
  const { format } = isRecord(run) ? run : {};
  if (!isRecord(run) || typeof format !== 'number')
    throw sayBad(file, 'not a run document: `format` is missing');
  if (format > RUN_FORMAT)
    throw sayBad(
      file,
      `written by a newer Touchstone (format ${format}; this one reads ${RUN_FORMAT})`,
      'update Touchstone here, or record the run again',
    );
  if (isRunDocument(run)) return run;
  throw sayBad(
    file,
    `not a run document: ${listFaults(run).join(', ')} missing or of a wrong type`,
  );
}

const isText = (value: unknown): boolean => typeof value === 'string';
const isCount = (value: unknown): boolean => Number.isInteger(value) && Number(value) >= 0;

const PIN_KINDS = /^[a-z]{1,20}$/;

/** What is shown of a pin. */
function isPin(value: unknown): boolean {
  return (
    isRecord(value) &&
    PIN_KINDS.test(String(value['kind'])) &&
    [value['path'], value['sha256']].every(isText) &&
    (value['version'] === undefined || isText(value['version']))
  );
}

/** What the verdict reads and the report shows of a judge. */
function isJudge(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { models, calibration, canary, why, next } = value;
  return (
    ['name', 'digest', 'rubric', 'version'].every((key) => isText(value[key])) &&
    ['calibrated', 'blocking'].every((key) => typeof value[key] === 'boolean') &&
    [why, next].every((text) => text === undefined || isText(text)) &&
    Array.isArray(models) &&
    models.every((model) => isRecord(model) && isText(model['model'])) &&
    (calibration === undefined || isCounts(calibration)) &&
    (canary === undefined ||
      (isRecord(canary) &&
        ['held', 'obeyed', 'errored'].includes(String(canary['result'])) &&
        isSpend(canary['asked'])))
  );
}

const isAmount = (value: unknown): boolean =>
  value === undefined || (typeof value === 'number' && Number.isFinite(value) && value >= 0);

/** What asking models took. */
function isSpend(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { calls, usage, cost_usd: costUsd, latency_ms: latencyMs } = value;
  return (
    isCount(calls) &&
    [costUsd, latencyMs].every(isAmount) &&
    (usage === undefined || (isRecord(usage) && Object.values(usage).every(isAmount)))
  );
}

function isCounts(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { kappa } = value;
  return (
    ['labels', 'errored', 'agreed', 'pass', 'fail'].every((key) => isCount(value[key])) &&
    (kappa === undefined || typeof kappa === 'number')
  );
}

/** What no reader of a run can do without. */
const REQUIRED: { [key: string]: (value: unknown) => boolean } = {
  suite: isText,
  config: isText,
  suite_digest: isText,
  created_at: (value) => typeof value === 'string' && !Number.isNaN(Date.parse(value)),
  target: (value) => isRecord(value) && isText(value['kind']) && isText(value['digest']),
  pins: (value) => Array.isArray(value) && value.every(isPin),
  judges: (value) => value === undefined || (Array.isArray(value) && value.every(isJudge)),
  rejudging: (value) => value === undefined || isSpend(value),
  planned: (value) =>
    isRecord(value) &&
    ['cases', 'trials', 'critical_trials', 'required'].every((key) => isCount(value[key])),
  fresh: (value) =>
    value === undefined ||
    (isRecord(value) &&
      isText(value['commit']) &&
      isRecord(value['target']) &&
      isText(value['target']['kind']) &&
      isText(value['target']['digest'])),
  release: (value) => value === undefined || (isRecord(value) && isText(value['tag'])),
  looks: (value) =>
    isRecord(value) &&
    isCount(value['complete']) &&
    Array.isArray(value['planned']) &&
    value['planned'].length > 0 &&
    value['planned'].every(isCount) &&
    (value['cut'] === undefined || isText(value['cut'])),
};

function listFaults(run: Readonly<Record<string, unknown>>): string[] {
  return Object.keys(REQUIRED).filter((key) => !REQUIRED[key]!(run[key]));
}

function isRunDocument(
  run: Readonly<Record<string, unknown>>,
): run is RunDocument & Record<string, unknown> {
  return listFaults(run).length === 0;
}

function sayBad(file: string, message: string, hint?: string): UserError {
  const problem: Problem = { code: 'bad-run', message, place: { file } };
  return new UserError(hint === undefined ? problem : { ...problem, hint });
}
