import type { FoundBaseline } from './align-baseline.ts';
import type { Suite } from './domain/case.ts';
import type { RunFacts } from './domain/facts.ts';
import type { JudgeRecord, RunDocument } from './domain/run.ts';
import type { BaselineInfo } from './domain/verdict.ts';
import { UserError } from './errors.ts';
import { readCaseBits } from './feedback/history.ts';
import type { BaselineSearch, Clock, Opponent, ReleaseSearch, StoredRun } from './ports.ts';
import { foldStoredRun, readStanding, readStandingBefore } from './verdict/fold-trials.ts';
import type { BaselineSide } from './verdict/gate-context.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** The baseline as the verdict reads it, with its age; its judges have the standing that they have in the run. */
export async function readBaseline(
  search: BaselineSearch,
  reading: Reading & { isDependency: (path: string) => boolean },
): Promise<FoundBaseline> {
  if (search.status === 'none') return { side: { info: describeNone(search) } };
  const { stored, commit, behind, refused } = search;
  const history = readCaseBits(await stored.memory('cases.jsonl'));
  const side = await readSide(stored, reading);
  const touched = await listTouched(search, reading.isDependency);
  return {
    side: {
      ...side,
      ...(history.size > 0 && { history }),
      info: {
        ...side.info,
        ...(commit !== undefined && { commit }),
        behind,
        ...(touched.length > 0 && { touched }),
        refused,
      },
    },
    stored,
  };
}

/** The document of the base commit's trials that were measured in this run's job. */
export function describeBase(run: RunDocument): RunDocument {
  const { fresh, stopped: _stopped, ...rest } = run;
  if (!fresh) throw new Error('no base commit was run beside this run');
  return { ...rest, commit: fresh.commit, target: fresh.target };
}

/** The base commit's trials of a stored run. */
export async function foldBase({ run, base }: StoredRun): Promise<RunFacts> {
  return await foldStoredRun(
    { run: describeBase(run), trials: base },
    readStanding(run, 'baseline'),
  );
}

/** A baseline whose trials are those of this very job; what main remembers stays. */
export function replaceByFresh(stored: BaselineSide, facts: RunFacts): BaselineSide {
  const { commit = '' } = facts.run;
  const { refused } = stored.info;
  return {
    facts,
    fresh: true,
    ...(stored.history && { history: stored.history }),
    info: { commit, fresh: true, age_days: 0, behind: 0, refused },
  };
}

/** Commits between an older baseline and the wanted commit that may have changed what the suite measures. */
async function listTouched(
  { behind, listBetween }: Extract<BaselineSearch, { status: 'found' }>,
  isDependency: (path: string) => boolean,
): Promise<string[]> {
  if (behind === 0 || !listBetween) return [];
  const commits = await listBetween();
  return commits
    .filter(({ paths }) => paths === undefined || paths.some(isDependency))
    .map(({ sha }) => sha);
}

/** Whether any metric has a bar against the last release. */
export function asksForRelease({ gates }: Suite): boolean {
  return Object.values(gates.metrics).some(({ release_max_drop: bar }) => bar !== undefined);
}

/** The release's run that a baseline carries. */
export async function takeCarried(search: BaselineSearch): Promise<ReleaseSearch> {
  if (search.status === 'none') {
    const { unread, why, next } = search;
    return unread
      ? { status: 'none', why, unread, ...(next !== undefined && { next }) }
      : { status: 'none', why: 'there is no baseline to carry it' };
  }
  const stored = await openCarried(search.stored);
  if (stored && 'unreadable' in stored) return { status: 'none', why: stored.unreadable };
  const tag = stored?.run.release?.tag;
  return stored
    ? { status: 'found', stored, ...(tag !== undefined && { tag }) }
    : {
        status: 'none',
        why: 'the baseline carries no run of a release',
        next: 'publish a release of a commit that has a baseline: the next run of main takes it over',
      };
}

async function openCarried(
  baseline: StoredRun,
): Promise<StoredRun | { unreadable: string } | undefined> {
  try {
    return await baseline.release();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { unreadable: `the release's run cannot be read: ${error.message}` };
  }
}

/** The last release's run as a side of the comparison; a side that says why where there is none. */
export async function readRelease(search: ReleaseSearch, reading: Reading): Promise<FoundBaseline> {
  if (search.status === 'none') return { side: { info: describeNone({ ...search, refused: [] }) } };
  const { stored, tag } = search;
  const side = await readSide(stored, reading);
  return { side: { ...side, info: { ...side.info, ...(tag !== undefined && { tag }) } }, stored };
}

function describeNone({
  status: _status,
  ...info
}: Extract<BaselineSearch, { status: 'none' }>): BaselineInfo {
  return info;
}

interface Reading {
  suite: Suite;
  clock: Clock;
  /** Those of the run. */
  judges: readonly JudgeRecord[];
}

/** @throws UserError for a baseline that is a run of another suite */
export function refuseOtherSuite(search: BaselineSearch, suite: Suite): void {
  if (search.status === 'found') refuseStranger(search.stored, suite);
}

function refuseStranger({ run }: StoredRun, { suite }: Suite): void {
  if (run.suite === suite) return;
  throw new UserError({
    code: 'other-suite',
    message: `the baseline is a run of suite \`${run.suite}\`, not of \`${suite}\``,
    hint: 'compare with a run of the same suite',
  });
}

async function readSide(
  stored: StoredRun,
  { suite, clock, judges }: Reading,
): Promise<BaselineSide> {
  const { commit, created_at: createdAt, carried_from: measured } = stored.run;
  refuseStranger(stored, suite);
  return {
    facts: await foldStoredRun(stored, readStandingBefore({ judges }, stored.run)),
    info: {
      ...(commit !== undefined && { commit }),
      ...(measured !== undefined && { carried_from: measured }),
      age_days: Math.max(0, (clock.now() - Date.parse(createdAt)) / DAY_MS),
      refused: [],
    },
  };
}

/** The stored runs that a run was compared with. */
export type Opponents = { [of in Opponent]?: StoredRun };

/** What was not looked at is not waited for. */
export async function listOpponents(
  { baseline, release }: { baseline: Promise<FoundBaseline>; release?: Promise<FoundBaseline> },
  judged: { release?: BaselineSide },
): Promise<Opponents> {
  const { stored: before } = await baseline;
  const released = judged.release && (await release)?.stored;
  return { ...(before && { baseline: before }), ...(released && { release: released }) };
}
