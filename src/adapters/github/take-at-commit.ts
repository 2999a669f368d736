import {
  noneWhereGone,
  tryRun,
  type Found,
  type SearchContext,
  type Trail,
} from './baseline-trail.ts';
import { isUnderWay, judgeRun } from './baseline-trust.ts';
import { waitForRun } from './wait-for-run.ts';

/** Runs of one commit that are asked for their artifact. */
const MAX_RUNS_AT_COMMIT = 3;

interface CommitToTry {
  sha: string;
  behind: number;
  wait: boolean;
}

/** Starts from the workflow's runs, so that artifacts which others named alike cannot hide the right one. */
export async function takeAtCommit(
  context: SearchContext,
  { sha, behind, wait }: CommitToTry,
  trail: Trail,
): Promise<Found | undefined> {
  const { wanted, ownRunId } = context;
  const runs = await context.api.listRunsOf(sha).catch(noneWhereGone);
  const recording = runs.filter((run) => run.id !== ownRunId && judgeRun(run, wanted).trusted);
  const ended = recording.filter(
    ({ id, status }) => status === 'completed' && !trail.asked.has(id),
  );
  for (const run of ended.slice(0, MAX_RUNS_AT_COMMIT)) {
    const found = await tryRun(context, run, behind, trail);
    if (found) return found;
  }
  // a run that itself records at this commit would wait for one that waits for it
  const isOneOfThem = runs.some((run) => run.id === ownRunId && judgeRun(run, wanted).trusted);
  const underWay = recording.find(
    ({ id, status }) => wait && isUnderWay(status) && (!isOneOfThem || id < ownRunId),
  );
  if (!underWay) return undefined;
  const waited = await waitForRun(context, underWay);
  if (waited) return await tryRun(context, waited, behind, trail);
  trail.refused.push({
    why: `run ${underWay.id} at ${sha.slice(0, 10)}: its run has not ended [g]`,
  });
  return undefined;
}
