import { findGoneSuites, type GoneSuite } from '../config/find-gone-suites.ts';
import { tellGone } from '../tell-gone.ts';
import { describeContext, describeReproduction, type SuiteOutcome } from './gate-config.ts';
import type { ActionHost } from './host.ts';
import type { NamedConfig } from './list-configs.ts';
import type { Survey } from './survey.ts';

/** Suites that the input `config` means on the base commit and that the change takes out. */
export async function listGoneSuites(
  configs: readonly NamedConfig[],
  { policyBase: { base, configured } }: Pick<Survey, 'policyBase'>,
): Promise<GoneSuite[]> {
  if (base.status !== 'read') return [];
  const here = new Set(configs.flatMap(({ suite }) => suite ?? []));
  return await findGoneSuites(configured, here, base.files);
}

/** A bar that nobody holds is failed; where the base commit's is one that blocks nothing, that is told as its failures are. */
export function refuseGoneSuite(
  gone: GoneSuite,
  { env, secrets }: Pick<ActionHost, 'env' | 'secrets'>,
  survey: Survey,
): SuiteOutcome {
  const { suite, config, mode, problem } = gone;
  if (mode === 'enforce')
    return { kind: 'refused', suite, config, verdict: 'fail', problems: [problem] };
  const context = {
    ...describeContext(config, env, survey),
    redact: secrets.redact,
    reproduce: describeReproduction(config, undefined, survey.policyBase.base),
  };
  return { kind: 'gone', suite, config, report: tellGone(gone, context) };
}

/** What is gone is told as gone, not as a file that could not be read. */
export function leaveOutGone(
  configs: readonly NamedConfig[],
  gone: readonly { config: string }[],
): NamedConfig[] {
  const paths = new Set(gone.map(({ config }) => config));
  return configs.filter(({ config, missing }) => !(missing && paths.has(config)));
}
