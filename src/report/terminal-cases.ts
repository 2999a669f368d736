import { formatCount } from '../values/format-number.ts';
import { countCases } from './count-cases.ts';
import { findDifference, findStart, skipText } from './cut-text.ts';
import { describeStatus, isToldByKind, tellSkipped } from './describe-report.ts';
import { describeForm } from './describe-yardstick.ts';
import { escapeLog, escapeLogLines } from './escape-log.ts';
import { formatPlace } from './format-place.ts';
import type { CaseKind, CaseTexts, Excerpt, Report, ReportedCase } from './report.ts';
import { clip, wrap, type Screen } from './terminal-style.ts';

/** Cases told in full; a terminal is not for reading a hundred. */
export const MAX_CASES = 10;
const MAX_TEXT_LINES = 6;
const LABEL_WIDTH = 10;

/** What the kinds that are told one by one are called here. */
const LABELS: readonly { kind: CaseKind; label: string }[] = [
  { kind: 'critical', label: 'critical' },
  { kind: 'safety', label: 'safety' },
  { kind: 'broken', label: 'broken' },
  { kind: 'unreliable', label: 'unreliable' },
  { kind: 'worse', label: "worse than main's" },
  { kind: 'failing-new', label: 'new and failing' },
  { kind: 'reexpected', label: 'failing' },
  { kind: 'failing', label: 'failing' },
  { kind: 'missing', label: 'not measured' },
];

function labelOf(kind: CaseKind): string | undefined {
  return LABELS.find((one) => one.kind === kind)?.label;
}

/** What broke or fails, the worst first, and what was fixed. */
export function writeCases(report: Report, screen: Screen): string[][] {
  const bad = report.cases.filter(({ kind }) => labelOf(kind) !== undefined);
  const fixed = report.verdict.comparison?.fixed ?? [];
  return [
    ...bad.slice(0, MAX_CASES).map((reported) => writeCase(reported, screen)),
    tellMore(report, bad.slice(0, MAX_CASES)),
    fixed.length > 0
      ? [clip(`${screen.paint('Fixed:', 'green')} ${escapeLog(fixed.join(', '))}`, screen.width)]
      : [],
  ];
}

/** By what they are: ten broken ones must not hide behind a thousand that fail anyway. */
function tellMore(report: Report, told: readonly ReportedCase[]): string[] {
  const left = new Map<string, number>();
  for (const { kind, label } of LABELS) {
    const count = countCases(report, [kind]) - told.filter((one) => one.kind === kind).length;
    if (count > 0) left.set(label, (left.get(label) ?? 0) + count);
  }
  if (left.size === 0) return [];
  const counts = [...left].map(([label, count]) => `${formatCount(count)} ${label}`);
  return [`…and more: ${counts.join(', ')} (see the report).`];
}

function writeCase(reported: ReportedCase, { paint, width }: Screen): string[] {
  const { id, kind, place, texts } = reported;
  const label = labelOf(kind) ?? kind;
  const [then, now] = texts ? alignOutputs(texts, width) : [];
  const form = describeForm(reported);
  const line = (name: string, text: Excerpt | undefined): string[] =>
    text ? writeText(name, text, width) : [];
  return [
    [
      [`${paint(label, 'red', 'bold')} ${paint(escapeLog(id), 'bold')}`, form]
        .filter(Boolean)
        .join(' '),
      ...(isToldByKind(reported) ? [] : [describeStatus(reported)]),
      ...(place ? [paint(escapeLog(formatPlace(place)), 'dim')] : []),
    ].join(' · '),
    ...(texts
      ? [
          ...texts.reasons.flatMap((reason) =>
            wrap(escapeLog(reason), width - 4).map(
              (part, at) => `  ${at === 0 ? '•' : ' '} ${part}`,
            ),
          ),
          ...line('input', texts.input),
          ...line('reference', texts.reference),
          ...line('old output', then),
          ...line('new output', now),
        ]
      : ['  (texts withheld: report.outputs is none)']),
  ];
}

/** Old and new output; where they begin to differ further down, from there on. */
function alignOutputs({ before, after }: CaseTexts, width: number): [Excerpt | undefined, Excerpt] {
  if (!before) return [before, after];
  const at = findDifference(before.text, after.text);
  if (at === undefined) return [before, after];
  const room = width - LABEL_WIDTH - 5;
  const isSeen = splitLines(after.text.slice(0, at + 1), room).length < MAX_TEXT_LINES;
  const start = isSeen ? 0 : findStart(after.text, at, room);
  return [skipText(before, start), skipText(after, start)];
}

function splitLines(text: string, room: number): string[] {
  return escapeLogLines(text).flatMap((line) => (line === '' ? [''] : wrap(line, room)));
}

function writeText(name: string, { text, omitted, skipped }: Excerpt, width: number): string[] {
  const lines = splitLines(text, width - LABEL_WIDTH - 5);
  const isCut = omitted > 0 || lines.length > MAX_TEXT_LINES;
  return [
    ...(skipped ? [tellSkipped(skipped)] : []),
    ...lines.slice(0, MAX_TEXT_LINES),
    ...(isCut ? ['…'] : []),
  ].map((line, index) => {
    const label = (index === 0 ? name : '').padEnd(LABEL_WIDTH);
    return `  ${label} │ ${line}`;
  });
}
