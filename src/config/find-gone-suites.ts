import type { Suite } from '../domain/case.ts';
import { UserError, type Problem } from '../errors.ts';
import type { RepositoryFiles } from '../ports.ts';
import { loadSuite } from './load-suite.ts';

/** A suite of the base commit that a change takes out. */
export interface GoneSuite {
  suite: string;
  /** Its file there. */
  config: string;
  /** As it is there: in report mode nothing blocks, that it is gone neither. */
  mode: Suite['mode'];
  problem: Problem;
}

/**
 * `configured`: the suites that are asked for, as the base commit has them, by name; `here`: those that the change has; `files`: those of
 * the base commit.
 */
export async function findGoneSuites(
  configured: ReadonlyMap<string, string>,
  here: ReadonlySet<string>,
  files: RepositoryFiles,
): Promise<GoneSuite[]> {
  const gone = [...configured].filter(([suite]) => !here.has(suite));
  return await Promise.all(
    gone.map(async ([suite, config]) => ({
      suite,
      config,
      mode: await readMode(config, files),
      problem: {
        code: 'suite-gone',
        message: `the suite \`${suite}\` stands on main (${config}), and this change takes it out`,
        place: { file: config },
        hint: 'put it back; to retire it, take it out of the workflow’s `config` first, in a change of its own',
      },
    })),
  );
}

/** A file that is broken there said nothing of its mode: then it blocks. */
async function readMode(config: string, files: RepositoryFiles): Promise<Suite['mode']> {
  try {
    return (await loadSuite(config, files, 'as-it-is')).mode;
  } catch (error) {
    if (error instanceof UserError) return 'enforce';
    throw error;
  }
}
