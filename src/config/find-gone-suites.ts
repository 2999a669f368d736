import type { Problem } from '../errors.ts';

/** A suite of the base commit that a change takes out. */
export interface GoneSuite {
  suite: string;
  /** Its file there. */
  config: string;
  problem: Problem;
}

/** `configured`: the suites that are asked for, as the base commit has them, by name; `here`: those that the change has. */
export function findGoneSuites(
  configured: ReadonlyMap<string, string>,
  here: ReadonlySet<string>,
): GoneSuite[] {
  return [...configured]
    .filter(([suite]) => !here.has(suite))
    .map(([suite, config]) => ({
      suite,
      config,
      problem: {
        code: 'suite-gone',
        message: `the suite \`${suite}\` stands on main (${config}), and this change takes it out`,
        place: { file: config },
        hint: 'put it back; to retire it, take it out of the workflow’s `config` first, in a change of its own',
      },
    }));
}
