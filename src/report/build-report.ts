import type { GateName, Verdict } from '../domain/verdict.ts';
import { mapTexts } from '../values/map-texts.ts';
import { composeHeadline } from './compose-headline.ts';
import { cutText } from './cut-text.ts';
import { formatOutput, formatValue } from './format-value.ts';
import type {
  CaseDetail,
  CaseTexts,
  Excerpt,
  Report,
  ReportedCase,
  ReportFacts,
} from './report.ts';

/** What is kept of a text, by `report.outputs`. */
const MAX_TEXT_CHARS = { full: 20_000, excerpt: 600 };
const MAX_REASON_CHARS = { full: 1000, excerpt: 300 };
/** Longer than any secret: what is cut before it is read through must not cut one of those shown. */
const MARGIN_CHARS = 20_000;

/** Entries of docs/when-it-breaks.md. */
const ENTRIES: { readonly [gate in GateName]?: string } = {
  pins: 'pins',
  completeness: 'incomplete',
  cost: 'cost',
};
const PLAYBOOK_LINK = /docs\/when-it-breaks\.md#([a-z0-9-]+)/;

/**
 * Chooses and orders what people are told of a verdict; renderers only put it into words of their format. Nothing in a
 * report is a secret that is known.
 */
export function buildReport(verdict: Verdict, facts: ReportFacts): Report {
  const { details, playbook, redact, ...rest } = facts;
  const entry = verdict.verdict === 'error' ? (playbook ?? findPlaybook(verdict)) : undefined;
  const told = mapTexts(verdict, redact);
  return {
    ...mapTexts(rest, redact),
    verdict: told,
    headline: composeHeadline(told, facts.mode),
    cases: details.map((detail) => reportCase(detail, facts)),
    ...(entry !== undefined && { playbook: entry }),
  };
}

type Publishing = Pick<ReportFacts, 'outputs' | 'redact'>;

function reportCase(detail: CaseDetail, publishing: Publishing): ReportedCase {
  const { id, kind, tags, place, critical, safety, form, before, after } = detail;
  return mapTexts(
    {
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
      ...takeTexts(detail, publishing),
    },
    publishing.redact,
  );
}

function takeTexts(detail: CaseDetail, { outputs, redact }: Publishing): { texts?: CaseTexts } {
  if (outputs === 'none') return {};
  const cut = (text: string): Excerpt => redactAndCut(text, redact, MAX_TEXT_CHARS[outputs]);
  const { input, reference, before, after } = detail;
  return {
    texts: {
      input: cut(formatValue(input)),
      ...(reference !== undefined && { reference: cut(formatValue(reference)) }),
      ...(before && { before: cut(formatOutput(before.output)) }),
      after: cut(formatOutput(after.output)),
      reasons: after.reasons.map(
        (reason) => redactAndCut(reason, redact, MAX_REASON_CHARS[outputs]).text,
      ),
    },
  };
}

/** In this order: half a secret is not recognised any more. */
function redactAndCut(text: string, redact: ReportFacts['redact'], maxChars: number): Excerpt {
  const read = cutText(text, maxChars + MARGIN_CHARS);
  const { text: kept, omitted } = cutText(redact(read.text), maxChars);
  return { text: kept, omitted: omitted + read.omitted };
}

/** Where the cure of an error is written: named by the gate that erred, else the gate's own entry. */
function findPlaybook({ gates }: Verdict): string | undefined {
  const erred = gates.filter(({ result }) => result === 'error');
  const named = erred.flatMap(({ next }) => PLAYBOOK_LINK.exec(next ?? '')?.[1] ?? []);
  return named[0] ?? erred.flatMap(({ gate }) => ENTRIES[gate] ?? [])[0];
}
