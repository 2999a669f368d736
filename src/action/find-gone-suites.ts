import type { SuiteOutcome } from './gate-config.ts';
import type { NamedConfig } from './list-configs.ts';
import type { PolicyBase } from './read-base.ts';

/** Suites that the input `config` means on the base commit and that the change takes out: a bar that nobody holds is failed. */
export function findGoneSuites(
  configs: readonly NamedConfig[],
  { base, configured }: PolicyBase,
): Extract<SuiteOutcome, { kind: 'refused' }>[] {
  if (base.status !== 'read') return [];
  const here = new Set(configs.flatMap(({ suite }) => suite ?? []));
  return [...configured]
    .filter(([suite]) => !here.has(suite))
    .map(([suite, config]) => ({
      kind: 'refused',
      config,
      suite,
      verdict: 'fail',
      problems: [
        {
          code: 'suite-gone',
          message: `the suite \`${suite}\` stands on main (${config}), and this change takes it out`,
          place: { file: config },
          hint: 'put it back; to retire it, take it out of the workflow’s `config` first, in a change of its own',
        },
      ],
    }));
}

/** What is gone is told as gone, not as a file that could not be read. */
export function leaveOutGone(
  configs: readonly NamedConfig[],
  gone: readonly { config: string }[],
): NamedConfig[] {
  const paths = new Set(gone.map(({ config }) => config));
  return configs.filter(({ config, missing }) => !(missing && paths.has(config)));
}
