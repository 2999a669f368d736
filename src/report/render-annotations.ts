import type { Place } from '../domain/place.ts';
import type { Problem } from '../errors.ts';
import { describeStatus, tellPages } from './describe-report.ts';
import { countCases } from './count-cases.ts';
import { escapeLog } from './escape-log.ts';
import { plainProse } from './plain-prose.ts';
import { countOf } from '../values/format-number.ts';
import { leadOf } from './render-failure.ts';
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

const TITLED: readonly CaseKind[] = ['critical', 'safety', 'broken'];

/**
 * Problems in the user's files and newly broken cases, each on its line, worst first; then, unless all is well, the
 * decision: one, whatever the number of suites.
 */
export function renderAnnotations(
  reports: readonly Report[],
  problems: readonly Problem[] = [],
  docs: string | undefined = reports[0]?.links.docs,
): Annotation[] {
  const cases = reports.flatMap((report) =>
    report.cases
      .filter(({ kind, before }) => kind === 'broken' || (TITLES[kind] && wasGreen(before)))
      .map((reported) => annotateCase(reported, report)),
  );
  const ordered = cases.toSorted((a, b) => Number(isMild(a)) - Number(isMild(b)));
  return [
    ...limit(
      [...problems.map((problem) => annotateProblem(problem, docs)), ...ordered],
      countUnshown(reports),
    ),
    ...annotateDecision(reports, problems, docs),
  ];
}

/** By what main expected of it: an edited expectation may break it on both sides. */
function wasGreen(before: ReportedCase['before']): boolean {
  return (before?.passedThere ?? before?.passed) !== 0;
}

/** A problem on its line, with its cure. */
function annotateProblem(
  { message, place, hint, code }: Problem,
  docs: string | undefined,
): Annotation {
  return {
    level: 'error',
    title: escapeLog(`Touchstone: ${code}`, MAX_TITLE_CHARS),
    message: escapeLog(
      [message, hint, tellPages([code], docs)].filter(Boolean).join(' — '),
      MAX_MESSAGE_CHARS,
    ),
    ...(place && { place }),
  };
}

function annotateCase(reported: ReportedCase, { mode }: Report): Annotation {
  const { kind, id, place, texts } = reported;
  const reason = texts?.reasons[0];
  const message = [describeStatus(reported), ...(reason === undefined ? [] : [reason])].join('. ');
  return {
    level: mode === 'report' || kind === 'broken' ? 'warning' : 'error',
    title: escapeLog(`${TITLES[kind]}: ${id}`, MAX_TITLE_CHARS),
    message: escapeLog(message, MAX_MESSAGE_CHARS),
    ...(place && { place }),
  };
}

/** One sentence for the whole step; of several suites those that did not pass. */
function annotateDecision(
  reports: readonly Report[],
  problems: readonly Problem[],
  docs: string | undefined,
): Annotation[] {
  const bad = reports.filter(({ verdict }) => verdict.verdict !== 'pass');
  if (bad.length === 0 && problems.length === 0) return [];
  const isError = problems.length > 0 || bad.some(({ headline }) => headline.tone === 'error');
  const blocks = isError || bad.some(({ mode }) => mode === 'enforce');
  const lead =
    problems.length > 0
      ? leadOf(problems).toLowerCase()
      : isError
        ? 'could not measure'
        : bad[0]!.headline.lead.toLowerCase();
  const names = bad.map(({ verdict }) => verdict.suite).join(', ');
  const told = [
    ...(problems.length > 0 ? [tellProblems(problems, docs)] : []),
    ...bad.map(tellSuite(bad.length + problems.length > 1)),
  ];
  return [
    {
      level: blocks ? 'error' : 'warning',
      title: escapeLog(`Touchstone: ${lead}${names && ` (${names})`}`, MAX_TITLE_CHARS),
      message: escapeLog(told.join('; '), MAX_MESSAGE_CHARS),
    },
  ];
}

function tellProblems([first, ...rest]: readonly Problem[], docs: string | undefined): string {
  const more = rest.length > 0 ? `, and ${countOf(rest.length, 'more problem')}` : '';
  return `${leadOf([first!, ...rest])}: ${first!.message}${more} — see ${tellPages([first!.code], docs)}`;
}

function tellSuite(named: boolean): (report: Report) => string {
  return ({ headline, playbook, verdict, links }) => {
    const way = headline.tone === 'error' ? ` — see ${tellPages([playbook], links.docs)}` : '';
    return `${named ? `${verdict.suite}: ` : ''}${plainProse(headline.text)}${way}`;
  };
}

/** Cases that broke beyond those that a report has read again. */
function countUnshown(reports: readonly Report[]): number {
  const shown = reports.flatMap(({ cases }) => cases.filter(({ kind }) => TITLES[kind]));
  return reports.reduce((sum, report) => sum + countCases(report, TITLED), 0) - shown.length;
}

/** `unshown`: how many more there are than can be annotated at all. */
function limit(annotations: readonly Annotation[], unshown: number): Annotation[] {
  if (annotations.length <= MAX_BEFORE_DECISION) return [...annotations];
  const shown = annotations.slice(0, MAX_BEFORE_DECISION - 1);
  const rest = annotations.slice(MAX_BEFORE_DECISION - 1);
  const level = rest.some((annotation) => !isMild(annotation)) ? 'error' : 'warning';
  const message = `and ${countOf(rest.length + unshown, 'more case')}: see the report`;
  return [...shown, { level, title: 'Touchstone', message }];
}

function isMild({ level }: Annotation): boolean {
  return level === 'warning';
}
