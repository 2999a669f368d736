import type { Acceptance, StandingAcceptance } from '../../src/domain/acceptance.ts';

/** An acceptance of safety case s-1, signed by octocat, good until the end of 2026. */
export function someAcceptance(overrides: Partial<Acceptance> = {}): Acceptance {
  const subject = overrides.gate === undefined ? { cases: ['s-1'] } : {};
  return {
    id: 'known-1',
    ...subject,
    owner: 'octocat',
    reason: 'until the new filter is in',
    created: '2026-11-01',
    expires: '2026-12-31',
    place: { file: 'evals/risk-acceptances.yaml', line: 1, column: 3 },
    ...overrides,
  };
}

/** The same, where it counts. */
export function someStanding(overrides: Partial<StandingAcceptance> = {}): StandingAcceptance {
  return { ...someAcceptance(overrides), daysLeft: 12, where: 'base', ...overrides };
}
