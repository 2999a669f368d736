import type { GoneSuite } from './config/find-gone-suites.ts';
import type { ReportContext } from './gate-suite.ts';
import { buildReport } from './report/build-report.ts';
import type { Report } from './report/report.ts';

/** That a suite is taken out which is in report mode on the base commit: a failure that is shown and blocks nothing. */
export function tellGone(
  { suite, mode, problem: { message, hint } }: GoneSuite,
  context: ReportContext,
): Report {
  const uncounted = { input_tokens: 0, output_tokens: 0, calls: 0 };
  return buildReport(
    {
      suite,
      verdict: 'fail',
      reason: message,
      gates: [],
      metrics: {},
      usage: { target: uncounted, judges: uncounted },
      cost_usd: 0,
      judges: [],
      splits: [],
      conflicting: [],
      baseline: { refused: [] },
      measured: { cases: 0, trials: 0, missing: 0 },
      flaky: [],
      unanswered: [],
      notes: hint === undefined ? [] : [hint],
    },
    { ...context, mode, outputs: 'none', details: [] },
  );
}
