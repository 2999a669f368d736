import {
  readAttemptConclusion,
  type AttemptConclusion,
} from '../adapters/github/attempt-conclusion.ts';
import {
  findEarlierBatches,
  findEarlierTrials,
  type EarlierTrials as FoundTrials,
  type FoundIn,
} from '../adapters/github/reruns.ts';
import type { TrialScope } from '../adapters/github/trial-cache.ts';
import {
  readBase,
  readByBase,
  readRescored,
  type EarlierTrials,
} from '../adapters/read-earlier.ts';
import type { Undertaking } from '../adapters/storage/refuse-other-run.ts';
import { openStoredRun } from '../adapters/storage/run-folder.ts';
import { systemClock } from '../adapters/system-clock.ts';
import type { RunDocument, Trial } from '../domain/run.ts';
import { describeError } from '../errors.ts';
import { weighEarlier } from './weigh-earlier.ts';
import type { ActionHost } from './host.ts';
import type { Survey } from './survey.ts';

/** What was measured for this head before. A baseline is measured anew, always: at most it waits on for what its own run has submitted. */
export async function takeEarlier(
  undertaking: Undertaking,
  host: ActionHost,
  survey: Survey,
): Promise<EarlierTrials> {
  const { suite } = undertaking.suite;
  if (survey.occasion.records) {
    if (!undertaking.suite.run.batch) return { notes: [] };
    const folder = await findBatchesOf(suite, host, survey).catch(() => undefined);
    return { ...(folder !== undefined && { folder }), notes: [] };
  }
  const found = await findEarlierOf(suite, host, survey);
  if (found.status === 'lost') {
    const before = `attempt ${found.attempt - 1} said ${describeAttempt(found.previous)}`;
    return { notes: [`attempt ${found.attempt}; earlier trials lost; ${before}`] };
  }
  if (found.status === 'none') return { notes: [] };
  const { run } = found.stored;
  const weight = await weighEarlier(run, undertaking, host, survey);
  if ('anew' in weight)
    return {
      notes: [`${await describeSaid(found, survey)}; ${weight.anew}, so it was measured anew`],
    };
  const isDead = run.stopped?.reason === 'breaker';
  const trials = found.stored.trials();
  const { earlierBase } = readBase(found.stored, false);
  const { earlierByBase } = readByBase(found.stored, false);
  return {
    trials: isDead ? withoutErrors(trials) : trials,
    from:
      describePlace(found, survey) + describeHop(run) + (weight.doubt ? `; ${weight.doubt}` : ''),
    ...(earlierBase && { base: earlierBase }),
    rescored: readRescored(found.stored, false),
    ...(earlierByBase && { byBase: earlierByBase }),
    ...(run.judges && { judges: run.judges }),
    ...(run.usage && { usage: run.usage }),
    folder: found.stored.folder,
    notes: [],
  };
}

/** The stored run of this head, as it was found; in a shard that of the same shard, or, where asked for, of the whole suite. Never throws. */
export async function findEarlierOf(
  suite: string,
  host: ActionHost,
  survey: Survey,
  part: 'own' | 'whole' = 'own',
): Promise<FoundTrials> {
  const { occasion } = survey;
  const scope = describeScope(suite, host, survey, part);
  if (occasion.records || !scope) return { status: 'none', isUnread: false, notes: [] };
  const finding = findEarlierTrials(
    {
      ...listAttempts(host, survey),
      // what the default branch's cache holds, a stranger's workflow may have written; and a workflow that lies in another
      // repository has no runs of its own here
      ...(!occasion.fork &&
        !occasion.foreignWorkflow && {
          cache: { workspace: host.workspace, tempFolder: host.tempFolder },
        }),
      // a fork's runs are the fork's word: only its own attempts count
      ...(occasion.prNumber !== undefined &&
        !occasion.fork &&
        !occasion.foreignWorkflow &&
        occasion.workflowFile !== undefined && { workflowPath: occasion.workflowFile }),
    },
    scope,
    host.signal,
  );
  return await finding.catch((error: unknown) => ({
    status: 'none',
    isUnread: true,
    notes: [describeError(error)],
  }));
}

/** The folder of an earlier attempt that was cut off while its batches were with the provider. */
async function findBatchesOf(
  suite: string,
  host: ActionHost,
  survey: Survey,
): Promise<string | undefined> {
  const scope = describeScope(suite, host, survey);
  return scope && (await findEarlierBatches(listAttempts(host, survey), scope, host.signal));
}

/** What it must have been measured for; undefined where there is no head. */
function describeScope(
  suite: string,
  { inputs: { shard } }: ActionHost,
  { occasion: { headSha }, base, tree }: Survey,
  part: 'own' | 'whole' = 'own',
): TrialScope | undefined {
  if (headSha === undefined) return undefined;
  return {
    suite,
    headSha,
    ...(base.status === 'found' && { baseCommit: base.sha }),
    ...(tree !== undefined && { tree }),
    ...(shard && part === 'own' && { shard }),
  };
}

/** This attempt, and what its earlier ones are read with. */
function listAttempts({ tempFolder }: ActionHost, { occasion, client }: Survey) {
  const { repository, runId, attempt } = occasion;
  const tools = { client, clock: systemClock, tempFolder, openRun: openStoredRun };
  return { ...tools, repository, runId, attempt };
}

/** A target that failed on every case was not there: once it is, that says nothing of it. */
async function* withoutErrors(trials: AsyncIterable<Trial>): AsyncGenerator<Trial> {
  for await (const trial of trials) if (!trial.output.error) yield trial;
}

/** GitHub's words for a run, in ours. */
const VERDICT_WORDS = new Map([
  ['success', 'pass'],
  ['failure', 'fail'],
]);

/** Where the trials lay: not what their own document says of itself. */
function describePlace(found: FoundIn, { occasion: { runId, event } }: Survey): string {
  if (found.from === 'cache')
    return event === 'pull_request' ? 'the pull request’s cache' : 'the cache of this branch';
  const attempt = `attempt ${attemptOf(found)}`;
  return found.runId === runId ? `${attempt} of this run` : `${attempt} of run ${found.runId}`;
}

/** Where those trials had some from in turn: it would be lost after one more re-run. */
function describeHop({ taken_over: before }: RunDocument): string {
  return before ? `, which had ${before.trials} of them from ${before.from}` : '';
}

/** Which run it was, of what a cache held by its own word, and what GitHub says that it came to. */
async function describeSaid(
  found: FoundIn & { stored: { run: RunDocument } },
  survey: Survey,
): Promise<string> {
  const { client, occasion } = survey;
  const { repository } = occasion;
  const { run } = found.stored;
  const [runId, attempt] =
    found.from === 'cache'
      ? [run.run_id, run.attempt ?? 1]
      : [found.runId, Number(attemptOf(found))];
  if (runId === undefined) return 'this head was measured before';
  const headSha = runId === occasion.runId ? undefined : occasion.headSha;
  const asked = { runId, attempt, headSha };
  const said = await readAttemptConclusion({ client, repository }, asked).catch(
    (error: unknown) => ({ status: 'unknown' as const, attempt, why: describeError(error) }),
  );
  const own = runId === occasion.runId ? '' : ` of run ${runId}`;
  return `attempt ${attempt}${own} said ${describeAttempt(said)} of this head`;
}

const attemptOf = ({ artifact }: { artifact: string }): string =>
  artifact.slice(artifact.lastIndexOf('-') + 1);

function describeAttempt(previous: AttemptConclusion): string {
  return previous.status === 'known'
    ? (VERDICT_WORDS.get(previous.said) ?? previous.said)
    : `nothing that is known (${previous.why})`;
}
