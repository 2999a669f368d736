import { posix } from 'node:path';
import type { BaselineSearch, StoredRun } from '../../ports.ts';
import { readApiFailure } from './api-failure.ts';
import { startTrail, tellRefusals, type Refusals, type SearchContext } from './baseline-trail.ts';
import { isUnderWay, judgeRun } from './baseline-trust.ts';
import { listBetween } from './commits-between.ts';
import { MAX_COMMITS, takeFromAncestors } from './search-ancestors.ts';
import { takeAtCommit } from './take-at-commit.ts';
import { explainUnread } from './unread-baseline.ts';

/** The nearest trusted baseline: of the wanted commit (waiting for it where it is being measured), else of its nearest first-parent ancestor. */
export async function searchBaseline(context: SearchContext): Promise<BaselineSearch> {
  const trail = startTrail();
  try {
    const found =
      (await takeAtCommit(context, { sha: context.wantedSha, behind: 0, wait: true }, trail)) ??
      (await takeFromAncestors(context, trail));
    if (found)
      return {
        ...found,
        refused: tellRefusals(trail.refused),
        listBetween: async () => await listBetween(context, { ...context, behind: found.behind }),
      };
  } catch (error) {
    const refused = tellRefusals(trail.refused);
    if (context.signal.aborted) return { ...sayInterrupted(), refused };
    return { status: 'none', unread: true, ...explainUnread(error, 'baselines'), refused };
  }
  const refused = tellRefusals(trail.refused);
  // a wait that was broken off found nothing out
  if (context.signal.aborted) return { ...sayInterrupted(), refused };
  const commit = context.wantedSha.slice(0, 10);
  return {
    status: 'none',
    why: `no trusted baseline of ${commit} or of its last ${MAX_COMMITS} first-parent ancestors${trail.newest === undefined ? '' : ` among the newest ${trail.newest} that were recorded; an older one is not looked for`}`,
    refused,
    ...(trail.recorder !== undefined && { next: adviseWorkflow(trail.recorder) }),
  };
}

/** To run the trusted workflow again records nothing: it is another one that does. */
function adviseWorkflow(recorder: string): string {
  const file = posix.basename(recorder);
  return `set the input \`baseline-workflow: ${file}\` in this job: that workflow recorded the baseline of this very commit. Where the change renames the workflow, the next push to the default branch records one under its new name`;
}

function sayInterrupted(): Omit<Extract<BaselineSearch, { status: 'none' }>, 'refused'> {
  return {
    status: 'none',
    unread: true,
    why: 'the search for the baseline was interrupted',
    next: 're-run the job: what was measured is kept',
  };
}

/** The trusted baseline of exactly one commit, `behind` commits before the wanted one, and why others do not serve. */
export async function takeBaselineOf(
  context: SearchContext,
  { sha, behind }: { sha: string; behind: number },
): Promise<{ stored?: StoredRun; refused: Refusals }> {
  const trail = startTrail();
  const found = await takeAtCommit(context, { sha, behind, wait: false }, trail);
  return { ...(found && { stored: found.stored }), refused: trail.refused };
}

/** Whether a schedule measures the wanted commit right now: what it finds is newer than any baseline; also where that is not known. */
export async function isBeingMeasured({
  api,
  wanted,
  wantedSha,
}: Pick<SearchContext, 'api' | 'wanted' | 'wantedSha'>): Promise<boolean> {
  try {
    const runs = await api.listRunsOf(wantedSha);
    return runs.some(
      (run) => run.event === 'schedule' && isUnderWay(run.status) && judgeRun(run, wanted).trusted,
    );
  } catch (error) {
    readApiFailure(error);
    return true;
  }
}
