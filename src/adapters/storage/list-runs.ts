import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { RunDocument } from '../../domain/run.ts';
import { UserError } from '../../errors.ts';
import { readRunDocument } from './run-document.ts';

/** The runs below a folder, as far as they can be read; none where there is no such folder. */
export async function listRuns(parent: string): Promise<{ folder: string; run: RunDocument }[]> {
  const names = await readdir(parent).catch((): string[] => []);
  const runs: { folder: string; run: RunDocument }[] = [];
  for (const name of names.sort()) {
    const folder = join(parent, name);
    try {
      runs.push({ folder, run: readRunDocument(folder) });
    } catch (error) {
      // another folder, or a run that was cut off before it began
      if (!(error instanceof UserError)) throw error;
    }
  }
  return runs;
}
