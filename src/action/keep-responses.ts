import { createReadStream, createWriteStream, lstatSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { RESPONSES_FILE } from '../adapters/github/extract-artifact.ts';
import { toWanted } from '../adapters/github/find-baseline.ts';
import { nameShardArtifact } from '../adapters/github/find-shards.ts';
import { restoreResponses, saveResponses } from '../adapters/github/response-archive.ts';
import type { Vouching } from '../adapters/github/response-trust.ts';
import { uploadArtifact } from '../adapters/github/upload-artifact.ts';
import {
  MAX_CACHE_BYTES,
  trimResponses,
  type CachePlace,
} from '../adapters/storage/response-cache.ts';
import { systemClock } from '../adapters/system-clock.ts';
import type { Suite } from '../domain/case.ts';
import type { Shard } from '../domain/shard.ts';
import { describeError } from '../errors.ts';
import type { Log } from '../ports.ts';
import { nameBaselineWorkflow } from './baseline-workflow.ts';
import { downloadRunResponses } from './find-run-shards.ts';
import type { ActionHost } from './host.ts';
import { isManyShards, MANY_SHARDS } from './many-shards.ts';
import type { Survey } from './survey.ts';

const GATHERING_MS = 120_000;
/** The merge of the same run reads them. */
const SHORTEST_RETENTION_DAYS = 1;

interface Place {
  host: ActionHost;
  survey: Survey;
  log: Log;
}

type Suited = Pick<Suite, 'suite'>;

/**
 * Where answers lie: a run of the default branch writes its own down and reads none; every other event reads those of main, and
 * writes none, for nobody could tell whose they are.
 */
export async function placeResponses(
  { suite }: Suited,
  host: ActionHost,
  survey: Survey,
  log: Log,
): Promise<CachePlace | undefined> {
  if (survey.occasion.records)
    return { file: keptFile({ suite }, host), reads: false, writes: true };
  const vouching = describeVouching(suite, host, survey);
  const restored =
    'why' in vouching
      ? { status: 'unavailable' as const, ...vouching }
      : await restoreResponses({ ...vouching, tempFolder: host.tempFolder, log });
  if (restored.status === 'restored') {
    log.info(`answers of main's last run are at hand for ${suite}`);
    const { file, sha256 } = restored;
    return { file, sha256, reads: true, writes: false };
  }
  if (restored.status === 'unavailable')
    log.warn(`the response cache of ${suite} is not used: ${restored.why}`);
  return undefined;
}

/** Whose answers are served, as of baselines; and why none, where that is not known. */
function describeVouching(
  suite: string,
  host: ActionHost,
  { occasion, client, base, commit, configs }: Survey,
): Vouching | { why: string } {
  const { repository, event, prNumber } = occasion;
  if (isManyShards(host, configs)) return { why: MANY_SHARDS };
  const workflowPath = nameBaselineWorkflow(host, occasion);
  if (workflowPath === undefined)
    return { why: 'the workflow that records baselines is not known: set `baseline-workflow`' };
  const wanted = toWanted({ repository }, suite, workflowPath);
  // what a change proposes is an ancestor of what is tested
  if (prNumber === undefined && event !== 'merge_group')
    return { client, repository, wanted, tip: commit };
  return base.status === 'found'
    ? { client, repository, wanted, tip: base.sha }
    : { why: base.why };
}

/** Saves what a run of the default branch kept. */
export async function keepResponses(
  suite: Suited,
  host: ActionHost,
  { occasion }: Survey,
  log: Log,
): Promise<void> {
  const { runId, attempt } = occasion;
  const saved = await saveResponses(keptFile(suite, host), {
    workspace: host.workspace,
    tempFolder: host.tempFolder,
    suite: suite.suite,
    runId,
    attempt,
    // all is measured by now: what cannot be kept costs calls, and no verdict
  }).catch((error: unknown) => ({ status: 'not-saved' as const, why: describeError(error) }));
  if (saved.status === 'nothing') return;
  log.info(
    saved.status === 'saved'
      ? `answers of ${suite.suite} are kept for pull requests`
      : `answers of ${suite.suite} are not kept for pull requests: ${saved.why}`,
  );
}

/**
 * What a shard of a run of the default branch kept, for the merge to save: an artifact of its own, because what cannot be had of it
 * must cost calls, and never the run.
 */
export async function uploadResponses(
  suite: Suited,
  shard: Shard,
  { host, survey, log }: Place,
): Promise<void> {
  const { records, attempt } = survey.occasion;
  if (!records) return;
  try {
    const kept = keptFile(suite, host);
    // a link that code under test has laid there is not followed
    if (!lstatSync(kept, { throwIfNoEntry: false })?.isFile()) return;
    const folder = await mkdtemp(join(host.tempFolder, 'touchstone-kept-'));
    await copyFile(kept, join(folder, RESPONSES_FILE));
    const uploaded = await uploadArtifact({
      name: nameShardArtifact(suite.suite, 'responses', { ...shard, attempt }),
      folder,
      files: [RESPONSES_FILE],
      retentionDays: SHORTEST_RETENTION_DAYS,
      replace: true,
    });
    await rm(folder, { recursive: true, force: true });
    if (uploaded.status !== 'uploaded') throw new Error(uploaded.why);
  } catch (error) {
    log.warn(`answers of ${suite.suite} are not kept for pull requests: ${describeError(error)}`);
  }
}

/** What the shards of a run of the default branch kept, in one file, as one job would have. Never throws, and does not take for ever. */
export async function gatherResponses(suite: Suited, { host, survey, log }: Place): Promise<void> {
  const kept = keptFile(suite, host);
  const signal = AbortSignal.any([host.signal, AbortSignal.timeout(GATHERING_MS)]);
  try {
    await mkdir(dirname(kept), { recursive: true });
    for await (const found of downloadRunResponses(suite.suite, { host, survey, signal })) {
      if ('why' in found) {
        log.warn(`answers of a shard are not kept for pull requests: ${found.why}`);
        continue;
      }
      const target = createWriteStream(kept, { flags: 'a', mode: 0o600 });
      await pipeline(createReadStream(found.file), target, { signal });
      await rm(found.folder, { recursive: true, force: true });
      if ((await stat(kept)).size > MAX_CACHE_BYTES) await trimResponses(kept, systemClock.now());
    }
  } catch (error) {
    await rm(kept, { force: true }).catch(() => undefined);
    log.warn(`answers of ${suite.suite} are not kept for pull requests: ${describeError(error)}`);
  }
}

function keptFile({ suite }: Suited, { tempFolder }: ActionHost): string {
  return join(tempFolder, 'touchstone-kept', `${suite}.jsonl`);
}
