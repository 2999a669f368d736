import type { Suite } from '../domain/case.ts';
import type { Pin } from '../domain/pin.ts';
import { UserError } from '../errors.ts';
import type { RepositoryFiles } from '../ports.ts';
import { collectPins } from './collect-pins.ts';
import { loadCases } from './load-cases.ts';
import { createJudgeReader, readSuiteJudges } from './load-judges.ts';
import type { UnpinnedCommands } from './unpinned-commands.ts';

/**
 * The pins of a suite as its files are now, for who does not run it: nothing of the suite is needed but its files.
 * @throws UserError where judges or datasets cannot be read
 */
export async function readPins(
  suite: Suite,
  files: RepositoryFiles,
  lockFile: string,
  unpinned?: UnpinnedCommands,
): Promise<Pin[]> {
  const reader = createJudgeReader(files);
  const { judges, problems } = await readSuiteJudges(suite, reader);
  if (problems.length > 0) throw new UserError(problems);
  // a judge is pinned before it can be calibrated
  const judging = { judges, reader, blocks: async () => true };
  const cases = await loadCases(suite, files, judging, 'checked');
  return await collectPins(
    { suite, cases, judges: await reader.known() },
    files,
    lockFile,
    unpinned,
  );
}
