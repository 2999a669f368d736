import type { Verdict } from '../../src/domain/verdict.ts';
import { buildReport } from '../../src/report/build-report.ts';
import type { Report, ReportFacts } from '../../src/report/report.ts';
import { noSecrets } from './no-secrets.ts';
import { aVerdict } from './verdict.ts';

/** What is known of a pull request's run. */
export function someFacts(overrides: Partial<ReportFacts> = {}): ReportFacts {
  return {
    mode: 'enforce',
    outputs: 'excerpt',
    subject: 'pull-request',
    details: [],
    links: {
      run: 'https://github.com/acme/support-bot/actions/runs/4711',
      artifact: 'https://github.com/acme/support-bot/actions/runs/4711/artifacts/99',
      docs: 'https://github.com/acme/touchstone/blob/v1/docs',
      blob: 'https://github.com/acme/support-bot/blob/3f2a91c0d4e5b6a798081726354453627180f9e8',
    },
    reproduce: 'npx touchstone run evals/configs/pr.yaml --baseline 4690',
    redact: noSecrets,
    head: '3f2a91c0d4e5b6a798081726354453627180f9e8',
    attempt: 1,
    elapsedMs: 48_200,
    ...overrides,
  };
}

/** Of exactly this verdict: what it leaves out stays absent. */
export function reportOf(verdict: Verdict, facts: Partial<ReportFacts> = {}): Report {
  return buildReport(verdict, someFacts(facts));
}

export function aReport(verdict: Partial<Verdict> = {}, facts: Partial<ReportFacts> = {}): Report {
  return buildReport(aVerdict(verdict), someFacts(facts));
}
