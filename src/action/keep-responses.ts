import { join } from 'node:path';
import { restoreResponses, saveResponses } from '../adapters/github/response-archive.ts';
import type { CachePlace } from '../adapters/storage/response-cache.ts';
import type { Suite } from '../domain/case.ts';
import type { Log } from '../ports.ts';
import type { ActionHost } from './host.ts';
import type { Survey } from './survey.ts';

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

function keptFile({ suite }: Suited, { tempFolder }: ActionHost): string {
  return join(tempFolder, 'touchstone-kept', `${suite}.jsonl`);
}
