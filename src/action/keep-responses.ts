import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { copyFile, mkdir, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { restoreResponses, saveResponses } from '../adapters/github/response-archive.ts';
import type { CachePlace } from '../adapters/storage/response-cache.ts';
import type { Suite } from '../domain/case.ts';
import type { Log } from '../ports.ts';
import type { ActionHost } from './host.ts';
import type { Survey } from './survey.ts';

/** In the artifact of a shard. */
const SHARD_FILE = 'responses.jsonl';
/** An artifact is read only up to a size, and has to hold the trials. */
const MOST_SHARD_BYTES = 256 * 1024 * 1024;

type Suited = Pick<Suite, 'suite'>;

/**
 * Where answers lie: a run of the default branch writes its own down and reads none; every other event reads those of main, and
 * writes none, for nobody could tell whose they are.
 */
export async function placeResponses(
  { suite }: Suited,
  host: ActionHost,
  { occasion, client }: Survey,
  log: Log,
): Promise<CachePlace | undefined> {
  if (occasion.records) return { file: keptFile({ suite }, host), reads: false, writes: true };
  const { repository } = occasion;
  const restored = await restoreResponses(
    { client, repository, tempFolder: host.tempFolder },
    suite,
  );
  if (restored.status === 'restored') {
    log.info(`answers of main's last run are at hand for ${suite}`);
    const { file, sha256 } = restored;
    return { file, sha256, reads: true, writes: false };
  }
  if (restored.status === 'unavailable')
    log.warn(`the response cache of ${suite} is not used: ${restored.why}`);
  return undefined;
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
    suite: suite.suite,
    runId,
    attempt,
  });
  if (saved.status === 'nothing') return;
  log.info(
    saved.status === 'saved'
      ? `answers of ${suite.suite} are kept for pull requests`
      : `answers of ${suite.suite} are not kept for pull requests: ${saved.why}`,
  );
}

/** What a shard of a run of the default branch kept, laid beside what it measured: the merge saves it. The files that there are now. */
export async function addResponses(
  suite: Suited,
  folder: string,
  { host, survey, log }: { host: ActionHost; survey: Survey; log: Log },
): Promise<string[]> {
  const kept = keptFile(suite, host);
  if (!survey.occasion.records || !existsSync(kept)) return [];
  if ((await stat(kept)).size > MOST_SHARD_BYTES) {
    log.warn(`answers of ${suite.suite} are not kept for pull requests: they are too many`);
    return [];
  }
  await copyFile(kept, join(folder, SHARD_FILE));
  return [SHARD_FILE];
}

/** What the shards of a run of the default branch kept, in one file, as one job would have. */
export async function gatherResponses(
  suite: Suited,
  folders: readonly string[],
  host: ActionHost,
): Promise<void> {
  const files = folders.map((folder) => join(folder, SHARD_FILE)).filter(existsSync);
  if (files.length === 0) return;
  const kept = keptFile(suite, host);
  await mkdir(dirname(kept), { recursive: true });
  await rm(kept, { force: true });
  for (const file of files)
    await pipeline(createReadStream(file), createWriteStream(kept, { flags: 'a', mode: 0o600 }));
}

function keptFile({ suite }: Suited, { tempFolder }: ActionHost): string {
  return join(tempFolder, 'touchstone-kept', `${suite}.jsonl`);
}
