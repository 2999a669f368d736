import type { Verdict } from './domain/verdict.ts';
import type { Untouched } from './find-untouched.ts';
import type { ReportContext } from './gate-suite.ts';
import { buildReport } from './report/build-report.ts';
import { shortSha } from './report/describe-report.ts';
import type { Report } from './report/report.ts';
import { formatAge } from './values/format-number.ts';

/** The explicit pass of a suite that was not run, which names the baseline it stands on. */
export function tellUntouched(untouched: Untouched, context: ReportContext): Report {
  const { suite } = untouched;
  return buildReport(describeVerdict(untouched), {
    ...context,
    mode: suite.mode,
    outputs: suite.report.outputs,
    details: [],
  });
}

function describeVerdict({ suite, search, measured, ageDays, red }: Untouched): Verdict {
  const { commit = measured, behind, refused } = search;
  const uncounted = { input_tokens: 0, output_tokens: 0, calls: 0 };
  const place = `\`${shortSha(commit)}\`, measured ${formatAge(ageDays)} ago`;
  const reason =
    red === undefined
      ? `untouched, so nothing was run: it stands on the baseline of ${place}, which holds`
      : `untouched, so nothing was run, but the baseline it stands on is red (${place}): ${red}`;
  const declared = suite.run.affected_by ?? [];
  return {
    suite: suite.suite,
    verdict: 'pass',
    reason,
    gates: [],
    metrics: {},
    usage: { target: uncounted, judges: uncounted },
    cost_usd: 0,
    judges: [],
    splits: [],
    conflicting: [],
    baseline: {
      commit,
      age_days: ageDays,
      behind,
      ...(measured !== commit && { carried_from: measured }),
      refused,
    },
    measured: { cases: 0, trials: 0, missing: 0 },
    flaky: [],
    unanswered: [],
    notes: [
      `what decides this suite’s answers and scores is byte for byte what \`${shortSha(measured)}\` was measured with: its files, the workflow, manifests and lockfiles`,
      ...(declared.length > 0
        ? [
            `what its target depends on is what \`run.affected_by\` of the base says: ${declared.map((glob) => `\`${glob}\``).join(', ')}`,
          ]
        : []),
      ...(red === undefined
        ? []
        : ['this change did not cause it, and does not mend it: the default branch needs a fix']),
    ],
    untouched: { commit: measured, ...(red !== undefined && { red }) },
  };
}
