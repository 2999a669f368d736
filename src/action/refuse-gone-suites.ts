import { findGoneSuites } from '../config/find-gone-suites.ts';
import type { SuiteOutcome } from './gate-config.ts';
import type { NamedConfig } from './list-configs.ts';
import type { PolicyBase } from './read-base.ts';

/** Suites that the input `config` means on the base commit and that the change takes out: a bar that nobody holds is failed. */
export function refuseGoneSuites(
  configs: readonly NamedConfig[],
  { base, configured }: PolicyBase,
): Extract<SuiteOutcome, { kind: 'refused' }>[] {
  if (base.status !== 'read') return [];
  const here = new Set(configs.flatMap(({ suite }) => suite ?? []));
  return findGoneSuites(configured, here).map(({ problem, ...named }) => ({
    kind: 'refused',
    ...named,
    verdict: 'fail',
    problems: [problem],
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
