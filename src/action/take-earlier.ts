import { findOtherSplits, type OtherSplits } from '../adapters/github/other-splits.ts';
import {
  findEarlierBatches,
  findEarlierTrials,
  type EarlierTrials as FoundTrials,
  type FoundRun,
  type RerunOptions,
} from '../adapters/github/reruns.ts';
import type { TrialScope } from '../adapters/github/trial-cache.ts';
import type { EarlierTrials } from '../adapters/read-earlier.ts';
import type { Undertaking } from '../adapters/storage/refuse-other-run.ts';
import { openStoredRun } from '../adapters/storage/run-folder.ts';
import { systemClock } from '../adapters/system-clock.ts';
import { describeError } from '../errors.ts';
import type { StoredRun } from '../ports.ts';
import type { ActionHost } from './host.ts';
import { hasAll, joinEarlier, type WeighedRun } from './join-earlier.ts';
import type { Survey } from './survey.ts';
import { isManyShards } from './many-shards.ts';
import { describeLost, describePlace, describeSaid } from './tell-earlier.ts';
import { weighEarlier } from './weigh-earlier.ts';

/** What all jobs of a run may ask of GitHub's API for trials of another split; the job's token has 1,000 an hour and repository. */
const MOST_REQUESTS = 320;
/** Of one job: a list, and the whole run that is on it. */
const FEWEST_REQUESTS = 3;

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
  const isEnough = (stored: StoredRun): Promise<boolean> => hasAll(stored, undertaking);
  const own = await findEarlierOf(suite, host, survey, { isEnough });
  const others = await searchOtherSplits(own, undertaking, host, survey);
  const { weighed, notes } = await weighAll(own, others, undertaking, host, survey);
  const lost =
    (await describeLost(own, others, survey)) ??
    // what it takes over was drawn again then
    weighed.find(({ stored }) => stored.run.lost !== undefined)?.stored.run.lost;
  return { ...joinEarlier(weighed), notes, ...(lost !== undefined && { lost }) };
}

/** Those that count; or, where none does, why not. */
async function weighAll(
  own: FoundTrials,
  others: OtherSplits,
  undertaking: Undertaking,
  host: ActionHost,
  survey: Survey,
): Promise<{ weighed: WeighedRun[]; notes: string[] }> {
  const weighed: WeighedRun[] = [];
  const notes = new Map<string, string>();
  const ours: readonly FoundRun[] = own.status === 'found' ? own.runs : [];
  for (const one of [...ours, ...others.found]) {
    const place = describePlace(one, survey);
    const weight = await weighEarlier(one.stored.run, undertaking, host, survey);
    // one is gone on with; of others the trials alone count
    const isOwn = ours.includes(one) && !weighed.some((before) => before.isOwn);
    if (!('anew' in weight)) weighed.push({ stored: one.stored, place, isOwn, ...weight });
    else if (!notes.has(place))
      notes.set(
        place,
        `${await describeSaid(one, survey)}; ${weight.anew}, so it was measured anew`,
      );
  }
  return { weighed, notes: weighed.length > 0 ? [] : [...notes.values()] };
}

/** Nothing is drawn again because the cases are dealt to another number of jobs. A merge measures nothing. */
async function searchOtherSplits(
  own: FoundTrials,
  undertaking: Undertaking,
  host: ActionHost,
  survey: Survey,
): Promise<OtherSplits> {
  const none: OtherSplits = { found: [], lost: [] };
  const { suite } = undertaking.suite;
  const scope = describeScope(suite, host, survey);
  if (!scope || host.inputs.command === 'merge') return none;
  if (own.status === 'found' && own.isEnough) return none;
  const jobs = (host.inputs.shard?.count ?? 1) * survey.configs.length;
  const options = {
    ...describeSearch(host, survey),
    mostRequests: Math.max(FEWEST_REQUESTS, Math.floor(MOST_REQUESTS / jobs)),
    ...(own.status === 'found' && { own: own.runs }),
    isEnough: (stored: StoredRun) => hasAll(stored, undertaking),
  };
  return await findOtherSplits(options, scope, host.signal).catch((error: unknown) => ({
    ...none,
    unread: describeError(error),
  }));
}

/** Stored runs of this head, as they were found; in a shard those of the same shard, or, where asked for, of the whole suite. Never throws. */
export async function findEarlierOf(
  suite: string,
  host: ActionHost,
  survey: Survey,
  { part = 'own', ...wanted }: { part?: 'own' | 'whole' } & Pick<RerunOptions, 'isEnough'> = {},
): Promise<FoundTrials> {
  const { occasion } = survey;
  const scope = describeScope(suite, host, survey, part);
  const none = { status: 'none', lost: [], notes: [] } as const;
  if (occasion.records || !scope) return none;
  const options = { ...describeSearch(host, survey), ...wanted };
  return await findEarlierTrials(options, scope, host.signal).catch((error: unknown) => ({
    ...none,
    unread: describeError(error),
  }));
}

/** Where it is looked for. */
function describeSearch(host: ActionHost, survey: Survey): RerunOptions {
  const { occasion } = survey;
  return {
    ...listAttempts(host, survey),
    // what the default branch's cache holds, a stranger's workflow may have written; and a workflow that lies in another
    // repository has no runs of its own here
    ...(!occasion.fork &&
      !occasion.foreignWorkflow && {
        cache: { workspace: host.workspace, tempFolder: host.tempFolder },
      }),
    ...describeSisters(host, survey),
  };
}

/** Which other runs of the head are asked. */
function describeSisters(
  host: ActionHost,
  { occasion, configs }: Survey,
): Pick<RerunOptions, 'workflowPath' | 'byHand'> {
  const { event, fork, foreignWorkflow, prNumber, ref, workflowFile, repository } = occasion;
  if (foreignWorkflow || workflowFile === undefined) return {};
  const isByHand = event === 'workflow_dispatch';
  const branch = ref.replace(/^refs\/heads\//, '');
  const isOfPull = prNumber !== undefined && (isByHand || event === 'pull_request');
  // at the default branch's commit there are runs by hand for whatever pull request
  const isAtHead = prNumber !== undefined || (isByHand && branch !== repository.defaultBranch);
  return {
    // a fork's runs are the fork's word: only its own attempts count
    ...(isAtHead && !fork && { workflowPath: workflowFile }),
    // what a maintainer's run measured is not; many jobs would ask too often
    ...(isOfPull &&
      !isManyShards(host, configs) && {
        // those on the pull request's own branch are at its head
        byHand: {
          workflowPath: workflowFile,
          branch: isByHand ? branch : repository.defaultBranch,
        },
      }),
  };
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
