import { appendFile } from 'node:fs/promises';
import { describeError } from '../../errors.ts';
import type { Log } from '../../ports.ts';
import type { Redactor } from '../redact.ts';

/** Appends to the job summary, where the runner has one. What it says is said elsewhere too: that it cannot be written is a warning. */
export async function appendSummary(
  env: Readonly<Record<string, string | undefined>>,
  markdown: string,
  { redact, log }: { redact: Redactor; log: Pick<Log, 'warn'> },
): Promise<void> {
  const path = env['GITHUB_STEP_SUMMARY'];
  if (!path) return;
  try {
    await appendFile(path, redact(markdown));
  } catch (error) {
    log.warn(
      `no job summary: the runner's file for it cannot be written (${describeError(error)})`,
    );
  }
}
