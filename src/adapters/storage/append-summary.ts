import { appendFile } from 'node:fs/promises';
import type { Redactor } from '../redact.ts';

/** Appends to the job summary, where the runner has one. */
export async function appendSummary(
  env: Readonly<Record<string, string | undefined>>,
  markdown: string,
  redact: Redactor,
): Promise<void> {
  const path = env['GITHUB_STEP_SUMMARY'];
  if (path) await appendFile(path, redact(markdown));
}
