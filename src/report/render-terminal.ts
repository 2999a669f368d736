import type { GateOutcome } from '../domain/verdict.ts';
import {
  describeGates,
  explainEvidence,
  nameChange,
  NOTHING,
  tellReason,
} from './describe-gate.ts';
import {
  describeBaseline,
  describeCure,
  describeMeasured,
  describeRelease,
  describeReliability,
  describeSpend,
  describeStatus,
  isToldByKind,
  nameSubject,
  playbookPath,
  shortSha,
} from './describe-report.ts';
import { describeJudges, describeSplits, groupConflicts } from './describe-judges.ts';
import { describeForm, describeYardstick } from './describe-yardstick.ts';
import { escapeLog, escapeLogLines } from './escape-log.ts';
import { countOf } from '../values/format-number.ts';
import { formatPlace } from './format-place.ts';
import type { Excerpt, Report, ReportedCase, Tone } from './report.ts';
import { alignRows, clip, makePainter, wrap, type Paint, type Painter } from './terminal-style.ts';

/** Cases told in full; a terminal is not for reading a hundred. */
const MAX_CASES = 10;
const MAX_TEXT_LINES = 6;
const MIN_WIDTH = 40;
const LABEL_WIDTH = 10;

const MARKS: { readonly [tone in Tone]: { mark: string; paint: Paint } } = {
  pass: { mark: '✓', paint: 'green' },
  warn: { mark: '!', paint: 'yellow' },
  fail: { mark: '✗', paint: 'red' },
  error: { mark: '?', paint: 'red' },
};

interface Screen {
  paint: Painter;
  width: number;
}

/** The report for a terminal or a log: columns, and no line that a runner could take for a command. */
export function renderTerminal(
  report: Report,
  { color, width }: { color: boolean; width: number },
): string {
  const screen: Screen = { paint: makePainter(color), width: Math.max(width, MIN_WIDTH) };
  const parts = [
    writeHeadline(report, screen),
    writeGates(report, screen),
    writeReasons(report, screen),
    ...writeCases(report, screen),
    writeFacts(report, screen),
    [`${screen.paint('Reproduce:', 'bold')} ${escapeLog(report.reproduce)}`],
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function writeHeadline(report: Report, screen: Screen): string[] {
  const { headline, verdict, head, playbook } = report;
  const { mark, paint } = MARKS[headline.tone];
  const about = [
    `suite ${verdict.suite}`,
    ...(head === undefined ? [] : [shortSha(head)]),
    describeMeasured(verdict),
  ].join(', ');
  return [
    ...wrap(`${mark} ${plain(headline.text)}`, screen.width).map((line) =>
      screen.paint(line, paint, 'bold'),
    ),
    screen.paint(clip(escapeLog(about), screen.width), 'dim'),
    ...(headline.tone === 'error'
      ? wrap(
          plain(
            ['What to do:', describeCure(report), playbookPath(playbook)].filter(Boolean).join(' '),
          ),
          screen.width,
        )
      : []),
  ];
}

function writeGates(report: Report, { paint, width }: Screen): string[] {
  const rows = describeGates(report.verdict.gates);
  if (rows.length === 0) return [];
  const header = ['metric', 'baseline', nameSubject(report), nameChange(rows), 'result'];
  const cells = rows.map(({ name, baseline, current, change, gate }) => [
    plain(name),
    baseline,
    current,
    change,
    describeResult(gate.result, report),
  ]);
  const [top, ...lines] = alignRows([header, ...cells], [1, 2, 3]).map((row) => row.join('  '));
  return [
    paint(clip(top!.trimEnd(), width), 'dim'),
    ...lines.map((line, index) =>
      paint(clip(line.trimEnd(), width), ...paintOf(rows[index]!.gate.result)),
    ),
  ];
}

function describeResult(result: GateOutcome, { mode }: Report): string {
  const word = result.replaceAll('-', ' ');
  return result === 'fail' && mode === 'report' ? `${word} (not blocking)` : word;
}

function paintOf(result: GateOutcome): Paint[] {
  if (result === 'fail' || result === 'error') return ['red'];
  if (result === 'pass') return ['green'];
  return result === 'advisory' ? ['dim'] : ['yellow'];
}

function writeReasons({ verdict, headline }: Report, { width }: Screen): string[] {
  return describeGates(verdict.gates).flatMap(({ gate }) => {
    if (gate.result === 'pass')
      return explainEvidence(gate).flatMap((line) => wrap(plain(line), width));
    return wrap(plain(tellReason(gate, headline.text)), width);
  });
}

function writeCases({ cases, verdict }: Report, screen: Screen): string[][] {
  const bad = cases.filter(({ kind }) => !['conflicting', 'fixed', 'new'].includes(kind));
  const fixed = verdict.comparison?.fixed ?? [];
  return [
    ...bad.slice(0, MAX_CASES).map((reported) => writeCase(reported, screen)),
    bad.length > MAX_CASES
      ? [`…and ${countOf(bad.length - MAX_CASES, 'more case')}: see the report.`]
      : [],
    fixed.length > 0
      ? [clip(`${screen.paint('Fixed:', 'green')} ${escapeLog(fixed.join(', '))}`, screen.width)]
      : [],
  ];
}

function writeCase(reported: ReportedCase, { paint, width }: Screen): string[] {
  const { id, kind, place, texts } = reported;
  const label = kind === 'missing' ? 'not measured' : kind;
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
            wrap(plain(reason), width - 4).map((part, at) => `  ${at === 0 ? '•' : ' '} ${part}`),
          ),
          ...line('input', texts.input),
          ...line('reference', texts.reference),
          ...line('old output', texts.before),
          ...line('new output', texts.after),
        ]
      : ['  (texts withheld: report.outputs is none)']),
  ];
}

function writeText(name: string, { text, omitted }: Excerpt, width: number): string[] {
  const room = width - LABEL_WIDTH - 5;
  const lines = escapeLogLines(text).flatMap((line) => (line === '' ? [''] : wrap(line, room)));
  const isCut = omitted > 0 || lines.length > MAX_TEXT_LINES;
  return [...lines.slice(0, MAX_TEXT_LINES), ...(isCut ? ['…'] : [])].map((line, index) => {
    const label = (index === 0 ? name : '').padEnd(LABEL_WIDTH);
    return `  ${label} │ ${line}`;
  });
}

function writeFacts(report: Report, { paint, width }: Screen): string[] {
  const { verdict } = report;
  const rows: [string, string][] = [
    ['Baseline', describeBaseline(verdict.baseline)],
    ...describeRelease(verdict).map((line): [string, string] => [
      'Release',
      line.replace('Last release: ', ''),
    ]),
    ['Spent', describeSpend(report).join('; ') || NOTHING],
    ...describeUnanswered(verdict),
    ...describeSplits(verdict.splits).map((split): [string, string] => [
      'Changed',
      `${split.metric}: app ${split.app}, eval ${split.eval} (the baseline's outputs were scored again with this commit's scorers)`,
    ]),
    ...describeJudges(verdict).map(
      ({ judge, rubric, models, agreement, role, why }): [string, string] => [
        'Judge',
        `\`${judge.name}\` ${role}: ${rubric}, ${models}, agreement ${agreement}${why === undefined ? '' : `; ${why}`}`,
      ],
    ),
    ...describeJudges(verdict).flatMap(({ remarks }) =>
      remarks.map((remark): [string, string] => ['Judge', remark]),
    ),
    ...groupConflicts(verdict.conflicting).map(({ what, ids }): [string, string] => [
      'Conflicting',
      `${what}: ${ids.slice(0, MAX_CASES).join(', ')}${ids.length > MAX_CASES ? ` and ${ids.length - MAX_CASES} more` : ''}`,
    ]),
    ...describeFlaky(verdict),
    ...describeReliability(verdict).map((line): [string, string] => ['Reliability', line]),
    ...verdict.notes.map((note): [string, string] => ['Note', note]),
    ...describeYardstick(verdict.yardstick)
      .slice(1)
      .map((line): [string, string] => ['Yardstick', line]),
    ...(report.policyChanges ?? []).map(({ key, before, after, effect }): [string, string] => [
      'Policy',
      `${key}: ${before ?? 'not set'} → ${after ?? 'removed'} (${effect})`,
    ]),
    ...(report.pinChanges ?? []).map(({ change, kind, path, before, after }): [string, string] => [
      'Pin',
      [`${change}: ${kind} ${path}`, [before, after].filter(Boolean).join(' → ')]
        .filter(Boolean)
        .join(', '),
    ]),
    ...(report.acceptances ?? []).map(({ id, owner, daysLeft, refused }): [string, string] => [
      'Accepted',
      `${id} by ${owner}, ${refused === undefined ? `${countOf(daysLeft ?? 0, 'day')} left` : `does not count: ${refused}`}`,
    ]),
  ];
  return rows.flatMap(([name, text]) =>
    wrap(`${name}: ${plain(text)}`, width - 2).map((line, index) =>
      index === 0 ? line.replace(`${name}:`, paint(`${name}:`, 'bold')) : `  ${line}`,
    ),
  );
}

function describeUnanswered({ unanswered }: Report['verdict']): [string, string][] {
  if (unanswered.length === 0) return [];
  return [['Unanswered', `safety cases without any answer: ${unanswered.join(', ')}`]];
}

function describeFlaky({ flaky }: Report['verdict']): [string, string][] {
  if (flaky.length === 0) return [];
  const told = flaky
    .slice(0, MAX_CASES)
    .map(({ id, passed, trials }) => `${id} ${passed}/${trials}`);
  const rest = flaky.length - told.length;
  return [
    ['Flaky', `on main: ${told.join(', ')}${rest > 0 ? ` and ${countOf(rest, 'more case')}` : ''}`],
  ];
}

/** Prose without its backticks, harmless. */
function plain(prose: string): string {
  return escapeLog(prose.replaceAll('`', ''));
}
