import { readFileSync, statSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { describeValue } from '../../config/describe-value.ts';
import { RUN_FORMAT, type RunDocument } from '../../domain/run.ts';
import { describeError, UserError, type Problem } from '../../errors.ts';
import { isDeeperThan, isRecord, MOST_LEVELS } from '../../values/json-guards.ts';
import {
  free,
  isAmount,
  isCount,
  isFlag,
  isText,
  listOf,
  oneOf,
  shaped,
  type Guard,
} from './document-guards.ts';
import { isPolicy, isSignatures, isYardstick } from './policy-shape.ts';

export const RUN_FILE = 'run.json';
const MAX_BYTES = 4 * 1024 * 1024;

/** Reads the run.json of a folder. @throws UserError where there is none, or one that cannot be read. */
export function readRunDocument(folder: string): RunDocument {
  const file = join(folder, RUN_FILE);
  const found = statIfThere(file);
  if (!found)
    throw new UserError({
      code: 'no-run',
      message: `${folder} is not a stored run: it has no ${RUN_FILE}`,
      hint: 'name a folder below evals/runs/',
    });
  // a device or a pipe has no end
  if (!found.isFile() || found.size > MAX_BYTES)
    throw sayBad(file, 'too large to be a run document, or no file at all');
  return parseRunDocument(readFileSync(file, 'utf8'), file);
}

function statIfThere(file: string): Stats | undefined {
  try {
    return statSync(file);
  } catch {
    return undefined;
  }
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
  if (!isRecord(run) || format === undefined)
    throw sayBad(file, 'not a run document: `format` is missing');
  if (typeof format !== 'number')
    throw sayBad(
      file,
      `not a run document: \`format\` must be a number; found ${describeValue(format)}`,
    );
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

const PIN_KIND = /^[a-z]{1,20}$/;

/** What is shown of a pin. */
const isPin = shaped(
  { kind: (kind) => typeof kind === 'string' && PIN_KIND.test(kind), path: isText, sha256: isText },
  { version: isText },
);

/** What asking models took. */
const isSpend = shaped(
  { calls: isCount },
  {
    cached: isCount,
    cost_usd: isAmount,
    latency_ms: isAmount,
    usage: (usage) => isRecord(usage) && Object.values(usage).every(free(isAmount)),
  },
);

const isCounts = shaped(
  { labels: isCount, errored: isCount, agreed: isCount, pass: isCount, fail: isCount },
  {
    passJudgedPass: isCount,
    failJudgedFail: isCount,
    kappa: (kappa) => Number.isFinite(kappa),
  },
);

/** What the verdict reads and the report shows of a judge. */
const isJudge = shaped(
  {
    name: isText,
    digest: isText,
    rubric: isText,
    version: isText,
    calibrated: isFlag,
    blocking: isFlag,
    models: listOf(shaped({ model: isText }, { pinned: isText })),
  },
  {
    why: isText,
    next: isText,
    calibration: isCounts,
    canary: shaped({ result: oneOf('held', 'obeyed', 'errored'), asked: isSpend }, { why: isText }),
  },
);

const isTime: Guard = (value) => typeof value === 'string' && !Number.isNaN(Date.parse(value));
const isTarget = shaped(
  { kind: isText, digest: isText },
  {
    model: isText,
    params: isShallow,
    sources: shaped({ files: isText, variables: isText }, { untracked: listOf(isText) }),
  },
);
const isPace = shaped({ refused: isCount, least: isCount, now: isCount });
const isOrigin = shaped({ created_at: isTime }, { commit: isText, edited_only: isFlag });

function isShallow(value: unknown): boolean {
  return isRecord(value) && !isDeeperThan(value, MOST_LEVELS);
}

/** What a verdict reads and a report shows; what need not stand there is right where it does. */
const MEMBERS: { readonly [key: string]: Guard } = {
  suite: isText,
  config: isText,
  suite_digest: isText,
  created_at: isTime,
  target: isTarget,
  pins: listOf(isPin),
  judges: free(listOf(isJudge)),
  rejudging: free(isSpend),
  yardstick_canaries: free(isSpend),
  pace: free((value) => isRecord(value) && Object.values(value).every(isPace)),
  planned: shaped(
    { cases: isCount, trials: isCount, critical_trials: isCount, required: isCount },
    { kept: isCount },
  ),
  fresh: free(shaped({ commit: isText, target: isTarget })),
  release: free(shaped({ tag: isText })),
  looks: shaped(
    {
      complete: isCount,
      planned: (planned) => Array.isArray(planned) && planned.length > 0 && planned.every(isCount),
    },
    { cut: isText },
  ),
  policy: free(isPolicy),
  signatures: free(isSignatures),
  yardstick: free(isYardstick),
  sources: free(shaped({ suite: isText, lock: isText, lock_file: isText })),
  mode: free(oneOf('enforce', 'report')),
  commit: free(isText),
  tree: free(isText),
  base_commit: free(isText),
  head: free(isText),
  repository_id: free(isCount),
  run_id: free(isCount),
  attempt: free(isCount),
  tool_version: free(isText),
  partial: free(shaped({ of: isCount, by: isText })),
  shard: free(shaped({ index: isCount, count: isCount })),
  notes: free(listOf(isText)),
  taken_over: free(shaped({ trials: isCount, from: isText })),
  lost: free(isText),
  retrieval_index: free(isText),
  environment: free((value) => isRecord(value) && Object.values(value).every(isText)),
  usage: free((value) => isRecord(value) && Object.values(value).every(isAmount)),
  rescored: free(isOrigin),
  rescored_release: free(isOrigin),
  rejudged_from: free(isOrigin),
  stopped: free(shaped({ reason: isText, message: isText, look: isCount })),
  carried_from: free(isText),
  complete: free(isFlag),
};

function listFaults(run: Readonly<Record<string, unknown>>): string[] {
  return Object.keys(MEMBERS).filter((key) => !MEMBERS[key]!(run[key]));
}

/** Whether a value is what a reader of a run document needs. */
export function isRunDocument(run: unknown): run is RunDocument {
  return isRecord(run) && listFaults(run).length === 0;
}

function sayBad(file: string, message: string, hint?: string): UserError {
  const problem: Problem = { code: 'bad-run', message, place: { file } };
  return new UserError(hint === undefined ? problem : { ...problem, hint });
}
