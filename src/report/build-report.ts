import type { GateName, Verdict } from '../domain/verdict.ts';
import { mapTexts } from '../values/map-texts.ts';
import { composeHeadline } from './compose-headline.ts';
import { cutPair, cutText, findDifference, skipText } from './cut-text.ts';
import { formatOutput, formatValue } from './format-value.ts';
import type {
  CaseDetail,
  CaseSide,
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
      ...(before && { before: takeFigures(before) }),
      after: { passed: after.passed, trials: after.trials },
      ...takeTexts(detail, publishing),
    },
    publishing.redact,
  );
}

function takeFigures({
  passed,
  trials,
  passedThere,
}: CaseSide): NonNullable<ReportedCase['before']> {
  return { passed, trials, ...(passedThere !== undefined && { passedThere }) };
}

function takeTexts(detail: CaseDetail, { outputs, redact }: Publishing): { texts?: CaseTexts } {
  if (outputs === 'none') return {};
  const maxChars = MAX_TEXT_CHARS[outputs];
  const cut = (text: string): Excerpt => redactAndCut(text, redact, maxChars);
  const { input, reference, before, after } = detail;
  const cutOutputs = (): Pick<CaseTexts, 'before' | 'after'> => {
    const now = formatOutput(after.output);
    if (!before) return { after: cut(now) };
    const then = formatOutput(before.output);
    const [cutThen, cutNow] = redactAndCutPair([then, now], redact, maxChars);
    return { before: cutThen, after: cutNow };
  };
  return {
    texts: {
      input: cut(formatValue(input)),
      ...(reference !== undefined && { reference: cut(formatValue(reference)) }),
      ...cutOutputs(),
      reasons: after.reasons.map((reason) => {
        const { text, omitted } = redactAndCut(reason, redact, MAX_REASON_CHARS[outputs] - 1);
        return omitted > 0 ? `${text}…` : text;
      }),
    },
  };
}

/** In this order: half a secret is not recognised any more. */
function redactAndCut(text: string, redact: ReportFacts['redact'], maxChars: number): Excerpt {
  const read = cutText(text, maxChars + MARGIN_CHARS);
  const { text: kept, omitted } = cutText(redact(read.text), maxChars);
  return { text: kept, omitted: omitted + read.omitted };
}

/** The same of two texts, so that what is kept of them shows where they differ. */
function redactAndCutPair(
  [a, b]: [string, string],
  redact: ReportFacts['redact'],
  maxChars: number,
): [Excerpt, Excerpt] {
  const start = Math.max(0, (findDifference(a, b) ?? 0) - maxChars - MARGIN_CHARS);
  const read = (text: string): Excerpt => {
    const rest = skipText({ text, omitted: 0 }, start);
    const { text: part, omitted } = cutText(rest.text, 2 * (maxChars + MARGIN_CHARS));
    return { ...rest, text: redact(part), omitted };
  };
  return cutPair(read(a), read(b), maxChars);
}

/** Where the cure of an error is written: named by the gate that erred, else the gate's own entry. */
function findPlaybook({ gates }: Verdict): string | undefined {
  const erred = gates.filter(({ result }) => result === 'error');
  const named = erred.flatMap(({ next }) => PLAYBOOK_LINK.exec(next ?? '')?.[1] ?? []);
  return named[0] ?? erred.flatMap(({ gate }) => ENTRIES[gate] ?? [])[0];
}
