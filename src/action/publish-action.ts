import { findRunPull } from '../adapters/github/find-run-pull.ts';
import type { PullRequest } from '../adapters/github/pull-request.ts';
import { appendSummary } from '../adapters/storage/append-summary.ts';
import { UserError } from '../errors.ts';
import type { ActionHost } from './host.ts';
import { openLog } from './open-log.ts';
import { holdPull, publishPull } from './publish-pull.ts';
import { nothingToDo, sayUnpublished, type Published, type Publishing } from './publishing.ts';
import type { RunnerCommands } from './runner-commands.ts';
import { settleFailure } from './settle-outputs.ts';
import { openOccasion } from './survey.ts';

/**
 * `command: publish`: speaks for a finished run whose own token could not, on the pull request that GitHub says it was
 * of. Measures nothing, runs nothing, and believes nothing that the run uploaded. The exit code of the step.
 */
export async function publishAction(host: ActionHost, commands: RunnerCommands): Promise<number> {
  const log = openLog(host.secrets.redact);
  const { occasion, client } = await openOccasion(host);
  const { triggeringRun: run } = occasion;
  if (!run) throw new Error('publish was not refused on another event than workflow_run');
  const { line, summary } = await publishRun({ host, log, occasion, client, run });
  await appendSummary(host.env, `${summary}\n`, { redact: host.secrets.redactDocument, log });
  // nothing was measured here: whoever reads the outputs must not find a pass
  settleFailure(commands);
  log.info(`Touchstone: ${line}`);
  return 0;
}

async function publishRun(publishing: Publishing): Promise<Published> {
  const { run, occasion, client } = publishing;
  if (run.event !== 'pull_request')
    throw sayUnpublished(
      `the finished run was of \`${run.event}\`, not of \`pull_request\``,
      "give the job `if: ${{ github.event.workflow_run.event == 'pull_request' }}`",
    );
  const found = await findRunPull({ client, repository: occasion.repository }, run);
  if (found.status === 'moved-on')
    return nothingToDo(`#${found.pull.number} has a newer commit, whose own run is published`);
  if (found.status === 'several') await holdAll(found.pulls, publishing);
  if (found.status !== 'found')
    throw sayUnpublished(`the pull request of run ${run.runId} was not found: ${found.why}`);
  const { pull } = found;
  if (!pull.fork && !pull.dependabot)
    return nothingToDo(`#${pull.number} is of this repository: its own job comments and decides`);
  return await publishPull(pull, publishing);
}

/** None of them may look decided, whichever the run was of. */
async function holdAll(pulls: readonly PullRequest[], publishing: Publishing): Promise<void> {
  for (const pull of pulls)
    try {
      await holdPull(pull, publishing);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      publishing.log.warn(`#${pull.number}: ${error.message}`);
    }
}
