import type { GateName, Verdict } from '../domain/verdict.ts';
import { composeHeadline } from './compose-headline.ts';
import { cutText } from './cut-text.ts';
import { formatOutput, formatValue } from './format-value.ts';
import type {
  CaseDetail,
  CaseTexts,
  Excerpt,
  OutputsPolicy,
  Report,
  ReportedCase,
  ReportFacts,
} from './report.ts';

/** What is kept of a text, by `report.outputs`. */
const MAX_TEXT_CHARS = { full: 20_000, excerpt: 600 };
const MAX_REASON_CHARS = { full: 1000, excerpt: 300 };

/** Entries of docs/when-it-breaks.md. */
const ENTRIES: { readonly [gate in GateName]?: string } = {
  pins: 'pins',
  completeness: 'incomplete',
};
const PLAYBOOK_LINK = /docs\/when-it-breaks\.md#([a-z0-9-]+)/;

/** Chooses and orders what people are told of a verdict; renderers only put it into words of their format. */
export function buildReport(verdict: Verdict, facts: ReportFacts): Report {
  const { details, playbook, ...rest } = facts;
  const entry = verdict.verdict === 'error' ? (playbook ?? findPlaybook(verdict)) : undefined;
  return {
    ...rest,
    verdict,
    headline: composeHeadline(verdict, facts.mode),
    cases: details.map((detail) => reportCase(detail, facts.outputs)),
    ...(entry !== undefined && { playbook: entry }),
  };
}

function reportCase(detail: CaseDetail, outputs: OutputsPolicy): ReportedCase {
  const { id, kind, tags, place, critical, safety, form, before, after } = detail;
  return {
    id,
    kind,
    tags,
    critical,
    safety,
    ...(form && { form }),
    // main's line is none of this commit
    ...(place && !form && { place }),
    ...(before && { before: { passed: before.passed, trials: before.trials } }),
    after: { passed: after.passed, trials: after.trials },
    ...(outputs !== 'none' && { texts: takeTexts(detail, outputs) }),
  };
}

function takeTexts(detail: CaseDetail, outputs: 'full' | 'excerpt'): CaseTexts {
  const cut = (text: string): Excerpt => cutText(text, MAX_TEXT_CHARS[outputs]);
  const { input, reference, before, after } = detail;
  return {
    input: cut(formatValue(input)),
    ...(reference !== undefined && { reference: cut(formatValue(reference)) }),
    ...(before && { before: cut(formatOutput(before.output)) }),
    after: cut(formatOutput(after.output)),
    reasons: after.reasons.map((reason) => cutText(reason, MAX_REASON_CHARS[outputs]).text),
  };
}

/** Where the cure of an error is written: named by the gate that erred, else the gate's own entry. */
function findPlaybook({ gates }: Verdict): string | undefined {
  const erred = gates.filter(({ result }) => result === 'error');
  const named = erred.flatMap(({ next }) => PLAYBOOK_LINK.exec(next ?? '')?.[1] ?? []);
  return named[0] ?? erred.flatMap(({ gate }) => ENTRIES[gate] ?? [])[0];
}
