import { upsertComment } from '../adapters/github/sticky-comment.ts';
import { saveTrials } from '../adapters/github/trial-cache.ts';
import { BATCHES_FILE, listDocuments, openStoredRun } from '../adapters/storage/run-folder.ts';
import { systemClock } from '../adapters/system-clock.ts';
import type { Log } from '../ports.ts';
import { settleHeld } from './hold-statuses.ts';
import type { ActionHost } from './host.ts';
import { uploadLeft } from './keep-attempt.ts';
import type { ActionState } from './state.ts';
import { openOccasion, runUrlOf } from './survey.ts';

/** After the main step, whatever became of it: keeps the trials for a re-run, and settles what a cancelled run left open. Measures nothing, judges nothing. */
export async function runPost(host: ActionHost, state: ActionState, log: Log): Promise<void> {
  const { headSha, runs, keep, phase } = state;
  const { occasion, client } = await openOccasion(host);
  const { shard } = host.inputs;
  const part = shard && { shard };
  const { runId, attempt, repository } = occasion;
  const { retentionDays } = host.inputs;
  const upload = async (run: ActionState['runs'][number]): Promise<void> => {
    const { suite } = run;
    const uploaded = await uploadLeft({ ...run, shard, attempt, retentionDays }, run);
    if (uploaded && uploaded.status !== 'uploaded')
      log.warn(`no artifact of ${suite}: ${uploaded.why}`);
  };
  for (const run of headSha === undefined ? [] : runs) {
    const { suite, folder } = run;
    if (!keep) {
      // a baseline is measured anew; what its own run has submitted is waited for by its next attempt
      if (await isWaitedFor(folder)) await upload(run);
      continue;
    }
    if (phase === 'running') await upload(run);
    const saved = await saveTrials(
      { workspace: host.workspace, tempFolder: host.tempFolder },
      { suite, headSha: headSha!, ...part, runId, attempt },
      folder,
    );
    log.info(
      saved.status === 'saved'
        ? `trials of ${suite} are kept for a re-run`
        : `trials of ${suite} are not kept: ${saved.why}`,
    );
  }
  if (phase === 'settled' || state.prNumber === undefined || headSha === undefined) return;
  await settleHeld({ client, occasion }, { sha: headSha, runUrl: runUrlOf({ occasion }) });
  if (host.inputs.comment === 'never' || state.suites.length === 0) return;
  await upsertComment({
    client,
    clock: systemClock,
    repository,
    prNumber: state.prNumber,
    marker: { suites: state.suites, head: headSha, run: runId, attempt },
    body: '### ❌ Could not measure: the run was cut off before it came to a verdict\n\n**What to do:** re-run the job; what was measured is kept.',
    create: false,
  });
}

/** Whether it submitted batches, and was cut off. */
async function isWaitedFor(folder: string): Promise<boolean> {
  if (!listDocuments(folder).includes(BATCHES_FILE)) return false;
  const stored = await openStoredRun(folder).catch(() => undefined);
  return stored?.run.complete === false;
}
