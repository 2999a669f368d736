import {
  readAttemptConclusion,
  type AttemptConclusion,
} from '../adapters/github/attempt-conclusion.ts';
import type { OtherSplits } from '../adapters/github/other-splits.ts';
import type { EarlierTrials, FoundRun } from '../adapters/github/reruns.ts';
import { describeError } from '../errors.ts';
import type { Survey } from './survey.ts';

/** GitHub's words for a run, in ours. */
const VERDICT_WORDS = new Map([
  ['success', 'pass'],
  ['failure', 'fail'],
]);

/**
 * Where the trials lay: not what their own document says of itself. A cache does not say whose it is: a job reads the default branch's,
 * too, where runs by hand keep theirs; this run's own attempts kept theirs in its own.
 */
export function describePlace(found: FoundRun, { occasion: { runId, event } }: Survey): string {
  if (found.from === 'cache') {
    const { run_id: said } = found.stored.run;
    if (said !== runId)
      return `a cache that this job reads (kept by run ${said}, as it says itself)`;
    return event === 'pull_request' ? 'the pull request’s cache' : 'the cache of this branch';
  }
  const run = found.runId === runId ? 'this run' : `run ${found.runId}`;
  return `attempt ${attemptOf(found)} of ${run}`;
}

/** Of what was measured before and cannot be had, and of what may have been. */
export async function describeLost(
  own: EarlierTrials,
  others: OtherSplits,
  survey: Survey,
): Promise<string | undefined> {
  const found = [...(own.status === 'found' ? own.runs : []), ...others.found];
  const told = [
    (await describeGone(own, others, found, survey)) ?? [],
    describeUnread(own, others, found),
  ].flat();
  return told.length > 0 ? told.join('; ') : undefined;
}

/** A first attempt too may draw again what it could not look up. */
function describeUnread(
  { status, unread, doubt }: EarlierTrials,
  others: OtherSplits,
  found: readonly FoundRun[],
): string[] {
  // that an earlier attempt's are lost is told
  const why = (status === 'lost' ? undefined : unread) ?? others.unread ?? doubt;
  if (why === undefined) return [];
  const what = found.length > 0 ? 'more of this head' : 'this head';
  return [`whether ${what} was measured before cannot be known: ${why}`];
}

async function describeGone(
  own: EarlierTrials,
  others: OtherSplits,
  found: readonly FoundRun[],
  survey: Survey,
): Promise<string | undefined> {
  const { occasion } = survey;
  const [part, ...more] = [...own.lost, ...others.lost];
  if (part) {
    const { runId, attempt, shard, why } = part;
    const some = found.length + more.length > 0 ? 'some ' : '';
    const said = await readSaid(part, survey);
    const split = shard ? `${shard.count} shards` : 'one job';
    return `attempt ${occasion.attempt}; ${some}earlier trials lost; attempt ${attempt}${ofOther(runId, survey)} said ${said} (it measured in ${split}: ${why})`;
  }
  if (own.status !== 'lost' || found.length > 0) return undefined;
  return `attempt ${own.attempt}; earlier trials lost; attempt ${own.attempt - 1} said ${describeAttempt(own.previous)}`;
}

/** Which run it was, of what a cache held by its own word, and what GitHub says that it came to. */
export async function describeSaid(found: FoundRun, survey: Survey): Promise<string> {
  const { run } = found.stored;
  const [runId, attempt] =
    found.from === 'cache' ? [run.run_id, run.attempt ?? 1] : [found.runId, attemptOf(found)];
  if (runId === undefined) return 'this head was measured before';
  const said = await readSaid({ runId, attempt }, survey);
  return `attempt ${attempt}${ofOther(runId, survey)} said ${said} of this head`;
}

const ofOther = (runId: number, { occasion }: Survey): string =>
  runId === occasion.runId ? '' : ` of run ${runId}`;

/** What GitHub says that an attempt came to. */
async function readSaid(
  { runId, attempt }: { runId: number; attempt: number },
  { client, occasion }: Survey,
): Promise<string> {
  const { repository } = occasion;
  const headSha = runId === occasion.runId ? undefined : occasion.headSha;
  const asked = { runId, attempt, headSha };
  const said = await readAttemptConclusion({ client, repository }, asked).catch(
    (error: unknown) => ({ status: 'unknown' as const, attempt, why: describeError(error) }),
  );
  return describeAttempt(said);
}

const attemptOf = ({ artifact }: { artifact: string }): number =>
  Number(artifact.slice(artifact.lastIndexOf('-') + 1));

function describeAttempt(previous: AttemptConclusion): string {
  return previous.status === 'known'
    ? (VERDICT_WORDS.get(previous.said) ?? previous.said)
    : `nothing that is known (${previous.why})`;
}
