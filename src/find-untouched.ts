import { loadSuite } from './config/load-suite.ts';
import {
  explainTouched,
  listPinned,
  readDependencies,
  runsProgramChecks,
} from './config/suite-dependencies.ts';
import type { Suite } from './domain/case.ts';
import type { RunDocument } from './domain/run.ts';
import type { TreeChanges } from './domain/tree-changes.ts';
import { UserError } from './errors.ts';
import { governSuite } from './govern-suite.ts';
import type { BaselineSearch, Clock, RepositoryFiles } from './ports.ts';
import type { BaseFiles } from './ports/base-files.ts';
import { digestJson } from './values/canonical-json.ts';
import { isRecord } from './values/json-guards.ts';
import { judgeAlone } from './verdict/judge-alone.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** What is asked of the world to know that there is nothing to do. */
export interface UntouchedPorts {
  files: RepositoryFiles;
  readBase: () => Promise<BaseFiles>;
  findBaseline: (suite: Suite, signal: AbortSignal) => Promise<BaselineSearch>;
  /** What the tested commit holds otherwise than this one. */
  compareWith: (commit: string) => Promise<TreeChanges>;
  clock: Clock;
}

/** What is asked: `base` is the commit before the change, `endpoint` where models would be asked. */
export interface UntouchedRequest {
  config: string;
  suite: string | undefined;
  base: string;
  toolVersion: string;
  endpoint: string;
}

/** A suite that need not run, and the baseline it stands on. */
export interface Untouched {
  suite: Suite;
  search: Extract<BaselineSearch, { status: 'found' }>;
  /** The commit that was measured: the baseline may have been carried on since. */
  measured: string;
  ageDays: number;
  /** Why the baseline itself does not hold, where it does not. */
  red?: string;
}

/** Whether a suite need not run, and on which baseline it stands; `why`: what differs, or is not known. */
export type UntouchedAnswer =
  { status: 'untouched'; untouched: Untouched } | { status: 'touched'; why: string };

/** Nothing here decides anything but whether to run: what is odd is for the run to tell. */
class Touched extends Error {}

/**
 * Whether nothing differs that could decide an answer or a score of this suite: neither since the commit before the change, nor
 * since the commit whose run is the baseline. Whatever is not known counts as a difference. What the change says of itself
 * (its list of files, its own `affected_by`) is not asked.
 */
export async function findUntouched(
  request: UntouchedRequest,
  ports: UntouchedPorts,
  signal: AbortSignal,
): Promise<UntouchedAnswer> {
  try {
    return { status: 'untouched', untouched: await requireUntouched(request, ports, signal) };
  } catch (error) {
    if (error instanceof Touched) return { status: 'touched', why: error.message };
    if (error instanceof UserError)
      return { status: 'touched', why: error.problems[0]?.message ?? error.message };
    throw error;
  }
}

async function requireUntouched(
  request: UntouchedRequest,
  { files, readBase, findBaseline, compareWith, clock }: UntouchedPorts,
  signal: AbortSignal,
): Promise<Untouched> {
  const suite = await readGoverned(request, files, await readBase());
  const reading = await readDependencies(suite, files);
  if (reading.status === 'unknown') throw new Touched(reading.why);
  const { dependencies } = reading;
  // before the baseline is waited for
  refuse(explainTouched(await compareWith(request.base), dependencies));
  if (dependencies.globs.length === 0 && (await runsProgramChecks(suite, files)))
    throw new Touched('what a command check reads is not known without `run.affected_by`');

  const search = await findBaseline(suite, signal);
  if (search.status === 'none') throw new Touched(`no baseline: ${search.why}`);
  const { stored } = search;
  const measured = stored.run.carried_from ?? stored.run.commit;
  const ageDays = (clock.now() - Date.parse(stored.run.created_at)) / DAY_MS;
  refuse(explainUnfit(stored.run, suite, { ...request, ageDays }));
  if (measured === undefined) throw new Touched('the baseline does not say which commit it is of');
  refuse(await explainDifference(stored.run, suite, { files, endpoint: request.endpoint }));
  if (measured !== request.base)
    refuse(
      explainTouched(await compareWith(measured), dependencies),
      `since ${measured.slice(0, 7)} `,
    );

  const alone = await judgeAlone(stored, suite.gates);
  if (alone.unmeasured !== undefined)
    throw new Touched(`the baseline is no whole measurement: ${alone.unmeasured}`);
  return {
    suite,
    search,
    measured,
    ageDays: Math.max(0, ageDays),
    ...(alone.failed !== undefined && { red: alone.failed }),
  };
}

function refuse(why: string | undefined, when = ''): void {
  if (why !== undefined) throw new Touched(`${when}${why}`);
}

/** The suite under the policy that holds: main's `affected_by`, whatever the change says. */
async function readGoverned(
  { config, suite: name }: UntouchedRequest,
  files: RepositoryFiles,
  base: BaseFiles,
): Promise<Suite> {
  const head = await loadSuite(config, files);
  if (name !== head.suite) throw new Touched('its name is not what the file says on a line');
  const governed = await governSuite(head, base);
  if (base.status === 'own') return head;
  if (!governed.base) throw new Touched('it is new with this change');
  const [change] = governed.record?.changes ?? [];
  if (change) throw new Touched(`the change moves the policy (${change.key})`);
  return governed.suite;
}

/** Why a baseline cannot stand for a run of today. */
function explainUnfit(
  run: RunDocument,
  { gates }: Suite,
  { ageDays, toolVersion }: { ageDays: number; toolVersion: string },
): string | undefined {
  const { max_age_days: most } = gates.baseline;
  if (!run.complete || run.stopped) return 'the baseline’s run was not measured to its end';
  if (run.shard || run.partial || run.rejudged_from)
    return 'the baseline is no run of the whole suite';
  if (!(ageDays <= most)) return `the baseline is older than gates.baseline.max_age_days (${most})`;
  return run.tool_version === toolVersion
    ? undefined
    : `the baseline was measured by version ${run.tool_version} of Touchstone, this is ${toolVersion}`;
}

/** Digest by digest: what the baseline's run says of what it was made of, against the files as they lie here. */
async function explainDifference(
  { config, sources, pins, target }: RunDocument,
  suite: Suite,
  { files, endpoint }: { files: RepositoryFiles; endpoint: string },
): Promise<string | undefined> {
  if (config !== suite.file || !sources) return 'the baseline is of another suite file';
  const expected = new Map([
    [suite.file, sources.suite],
    [sources.lock_file, sources.lock],
  ]);
  for (const pin of pins) {
    const [file] =
      pin.kind === 'judge' || pin.kind === 'model' ? [] : listPinned([pin], sources.lock_file);
    if (file !== undefined) expected.set(file, pin.sha256);
  }
  const { recorded, openai, kind } = suite.target;
  if (kind !== target.kind) return 'the baseline is of another kind of target';
  if (recorded !== undefined) expected.set(recorded, target.digests['recorded'] ?? '');
  for (const [path, sha256] of expected)
    if ((await files.digest(path)) !== sha256)
      return `${path} is not what the baseline was made of`;
  if (!openai) return undefined;
  if (target.digests['endpoint'] !== digestJson(endpoint))
    return 'the baseline’s model was asked at another address';
  const { prompt } = openai;
  if (!isRecord(prompt)) return undefined;
  const { path } = prompt;
  return digestJson(await files.readText(path)) === target.digests['prompt']
    ? undefined
    : `${path} is not what the baseline was made of`;
}
