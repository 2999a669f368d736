import type { Place } from '../domain/place.ts';
import type { Problem } from '../errors.ts';
import { describeStatus, playbookPath } from './describe-report.ts';
import { escapeLog } from './escape-log.ts';
import { countOf } from './format-number.ts';
import type { CaseKind, Report, ReportedCase } from './report.ts';

/** A workflow command's worth: what GitHub shows beside a line, or on the run. Harmless text. */
export interface Annotation {
  level: 'error' | 'warning';
  title: string;
  message: string;
  place?: Place;
}

/** GitHub shows ten of a level a step; the tenth is the decision. */
const MAX_BEFORE_DECISION = 9;
const MAX_TITLE_CHARS = 200;
const MAX_MESSAGE_CHARS = 1000;

const TITLES: { readonly [kind in CaseKind]?: string } = {
  critical: 'Critical case failed',
  safety: 'Safety case failed',
  broken: 'Broken case',
};

/** Newly broken cases on their dataset lines, worst first; then, unless all is well, the decision. */
export function renderAnnotations(reports: readonly Report[]): Annotation[] {
  const cases = reports.flatMap((report) =>
    report.cases
      .filter(({ kind, before }) => kind === 'broken' || (before?.passed !== 0 && TITLES[kind]))
      .map((reported) => annotateCase(reported, report)),
  );
  const ordered = cases.toSorted((a, b) => Number(isMild(a)) - Number(isMild(b)));
  return [...limit(ordered), ...reports.flatMap(annotateDecision)];
}

/** Problems in the user's files, each on its line; the first line of a place-less one is the decision. */
export function annotateProblems(problems: readonly Problem[]): Annotation[] {
  const annotations = problems.map(({ message, place, hint, code }): Annotation => ({
    level: 'error',
    title: escapeLog(`Touchstone: ${code}`, MAX_TITLE_CHARS),
    message: escapeLog(
      [message, hint, playbookPath(code)].filter(Boolean).join(' — '),
      MAX_MESSAGE_CHARS,
    ),
    ...(place && { place }),
  }));
  return limit(annotations);
}

function annotateCase(reported: ReportedCase, { mode }: Report): Annotation {
  const { kind, id, place, texts } = reported;
  const reason = texts?.reasons[0]?.replaceAll('`', '');
  const message = [describeStatus(reported), ...(reason === undefined ? [] : [reason])].join('. ');
  return {
    level: mode === 'report' || kind === 'broken' ? 'warning' : 'error',
    title: escapeLog(`${TITLES[kind]}: ${id}`, MAX_TITLE_CHARS),
    message: escapeLog(message, MAX_MESSAGE_CHARS),
    ...(place && { place }),
  };
}

function annotateDecision({ headline, mode, playbook, verdict }: Report): Annotation[] {
  if (verdict.verdict === 'pass') return [];
  const isError = headline.tone === 'error';
  const way = isError ? ` — see ${playbookPath(playbook)}` : '';
  return [
    {
      level: mode === 'report' && !isError ? 'warning' : 'error',
      title: escapeLog(
        `Touchstone: ${headline.lead.toLowerCase()} (${verdict.suite})`,
        MAX_TITLE_CHARS,
      ),
      message: escapeLog(`${headline.text.replaceAll('`', '')}${way}`, MAX_MESSAGE_CHARS),
    },
  ];
}

function limit(annotations: readonly Annotation[]): Annotation[] {
  if (annotations.length <= MAX_BEFORE_DECISION) return [...annotations];
  const shown = annotations.slice(0, MAX_BEFORE_DECISION - 1);
  const rest = annotations.slice(MAX_BEFORE_DECISION - 1);
  const level = rest.some((annotation) => !isMild(annotation)) ? 'error' : 'warning';
  const message = `and ${countOf(rest.length, 'more case')}: see the report`;
  return [...shown, { level, title: 'Touchstone', message }];
}

function isMild({ level }: Annotation): boolean {
  return level === 'warning';
}
