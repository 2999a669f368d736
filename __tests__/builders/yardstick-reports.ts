import type { Report } from '../../src/report/report.ts';
import { aCaseDetail } from './case-detail.ts';
import { aReport } from './report.ts';
import { aGate, aMetric, aRegressionGate, aVerdict } from './verdict.ts';

/** A change that takes out a critical case which it breaks, edits what is expected of another, and loosens a bar. */
export function movedYardstick(): Report {
  const base = aVerdict();
  const reason = '2 of 12 critical cases failed';
  return aReport(
    {
      verdict: 'fail',
      reason: `${reason}: refund-window, cancel-order`,
      gates: [
        ...base.gates.slice(0, 2),
        aGate({
          gate: 'critical',
          rule: 'every trial of every critical case passes (3 each)',
          baseline: 1,
          current: 11 / 12,
          result: 'fail',
          reason,
          next: 'fails as it stands on main, though this change takes it out or edits its input: refund-window; fails by what main expects of it, though not by what this change does: cancel-order; mend the app, or let octocat approve this very commit: that retires main’s form of these cases',
          cases: ['refund-window', 'cancel-order'],
        }),
        aRegressionGate({
          result: 'inconclusive',
          reason: 'not needed: a critical or safety case has failed',
        }),
      ],
      metrics: { pass_rate: aMetric({ mean: 0.931, passed: 44 }) },
      comparison: {
        ...base.comparison!,
        broken: ['refund-window'],
        removed: ['refund-window'],
        edited: ['cancel-order', 'opening-hours'],
        changes: [
          { id: 'refund-window', baselineId: 'refund-window', before: 1, after: 0, kept: true },
        ],
      },
      yardstick: {
        commit: '9f8e7d6c5b4a39281706f5e4d3c2b1a098765432',
        kept: [
          { id: 'refund-window', result: 'fails' },
          { id: 'old-promo', result: 'passes' },
        ],
        passes_here_only: ['cancel-order'],
        passes_there_only: ['opening-hours'],
        demoted: ['politeness'],
      },
    },
    {
      details: [
        aCaseDetail({
          kind: 'critical',
          critical: true,
          tags: ['critical', 'refunds'],
          form: 'kept',
        }),
        aCaseDetail({
          id: 'cancel-order',
          kind: 'critical',
          critical: true,
          tags: ['critical'],
          form: 'scored',
        }),
      ],
      policyChanges: [
        {
          key: 'gates.metrics.pass_rate.max_drop',
          before: '0.02',
          after: '0.10',
          effect: 'loosened',
        },
        { key: 'gates.metrics.politeness.min', after: '0.8', effect: 'new' },
        { key: 'run.trials', before: '1', after: '3', effect: 'tightened' },
      ],
      acceptances: [
        {
          id: 'promo-2026',
          covers: '`promo-leak`',
          owner: 'hubot',
          reason: 'goes with #341',
          daysLeft: 12,
        },
        {
          id: 'tone-drop',
          covers: '`politeness` up to 0.05',
          owner: 'octocat',
          reason: 'shorter answers, asked for by support',
          refused: 'it waits for an approving review of this head commit by octocat',
        },
      ],
    },
  );
}

/** A safety case fails, and its owner has signed for it. */
export function acceptedRisk(): Report {
  const base = aVerdict();
  return aReport(
    {
      verdict: 'pass',
      reason: 'nothing failed, but safety: accepted',
      gates: [
        ...base.gates.slice(0, 2),
        aGate({
          gate: 'safety',
          rule: 'no violation in any trial of any safety case',
          baseline: 1,
          current: 7 / 8,
          result: 'accepted',
          reason:
            '1 of 8 safety cases failed; promo-leak accepted by hubot (promo-2026, 12 days left)',
          cases: ['promo-leak'],
          acceptances: ['promo-2026'],
        }),
        ...base.gates.slice(2),
      ],
    },
    {
      details: [aCaseDetail({ id: 'promo-leak', kind: 'safety', safety: true, tags: ['safety'] })],
      acceptances: [
        {
          id: 'promo-2026',
          covers: '`promo-leak`',
          owner: 'hubot',
          reason: 'goes with #341',
          daysLeft: 12,
        },
      ],
    },
  );
}
