import { loadSuite } from '../config/load-suite.ts';
import type { Suite } from '../domain/case.ts';
import { UserError } from '../errors.ts';
import type { RepositoryFiles } from '../ports.ts';

/** A suite as it stands on the base commit. `why`: its file is broken there. */
export type BaseSuite =
  { name: string; suite: Suite } | { name: string; suite?: undefined; why: string };

/** Reads suites of the base commit by name and path: what a pull request adds or renames is its author's word. */
export async function readBaseSuites(
  configured: ReadonlyMap<string, string>,
  files: RepositoryFiles,
): Promise<BaseSuite[]> {
  return await Promise.all(
    [...configured].map(async ([name, path]): Promise<BaseSuite> => {
      try {
        return { name, suite: await loadSuite(path, files, 'as-it-is') };
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        const why = error.problems[0]?.message ?? error.message;
        return { name, why: `\`${path}\` of the base commit cannot be read: ${why}` };
      }
    }),
  );
}
