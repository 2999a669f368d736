import { openSandbox } from '../../src/adapters/sandbox/open-sandbox.ts';
import { openRepository } from '../../src/adapters/storage/repository-files.ts';
import type { ScorerTools } from '../../src/scorers/scorer.ts';
import { CHILD_ENTRY } from './shared-folder.ts';

/** The real pool and files over a folder. */
export function openTools(root: string, timeoutMs = 20_000): ScorerTools {
  const env = { PATH: process.env['PATH'] ?? '' };
  const sandbox = openSandbox({ root, childEntry: CHILD_ENTRY, env, size: 2 });
  return { sandbox, files: openRepository(root), timeoutMs };
}
