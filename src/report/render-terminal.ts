import { tellTakenOut } from '../values/headline-words.ts';
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
  nameSubject,
  describeTarget,
  shortSha,
  tellPages,
} from './describe-report.ts';
import { describeJudges, describeSplits, groupConflicts } from './describe-judges.ts';
import { describeYardstick } from './describe-yardstick.ts';
import { escapeLog } from './escape-log.ts';
import { plainProse } from './plain-prose.ts';
import { countOf } from '../values/format-number.ts';
import type { Report, Tone } from './report.ts';
import { MAX_CASES, writeCases } from './terminal-cases.ts';
import { alignRows, clip, makePainter, wrap, type Paint, type Screen } from './terminal-style.ts';

const MIN_WIDTH = 40;
/** Of the smallest terminal: what is longer has scrolled its first line away. */
const SCREEN_LINES = 24;

const MARKS: { readonly [tone in Tone]: { mark: string; paint: Paint } } = {
  pass: { mark: '✓', paint: 'green' },
  warn: { mark: '!', paint: 'yellow' },
  fail: { mark: '✗', paint: 'red' },
  error: { mark: '?', paint: 'red' },
};

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
  const text = joinParts(parts);
  if (text.split('\n').length <= SCREEN_LINES) return `${text}\n`;
  return `${joinParts([text, tellHeadline(report, screen).join('\n')].map((part) => [part]))}\n`;
}

function joinParts(parts: readonly (readonly string[])[]): string {
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function tellHeadline({ headline }: Report, screen: Screen): string[] {
  const { mark, paint } = MARKS[headline.tone];
  return wrap(`${mark} ${plain(headline.text)}`, screen.width).map((line) =>
    screen.paint(line, paint, 'bold'),
  );
}

function writeHeadline(report: Report, screen: Screen): string[] {
  const { headline, verdict, head } = report;
  const target = describeTarget(report);
  const about = [
    `suite ${verdict.suite}`,
    ...(head === undefined ? [] : [shortSha(head)]),
    describeMeasured(verdict),
  ].join(', ');
  return [
    ...tellHeadline(report, screen),
    screen.paint(clip(escapeLog(about), screen.width), 'dim'),
    ...(headline.tone === 'warn' ? [] : tellTakenOut(verdict.yardstick)).flatMap((told) =>
      wrap(plain(`! ${told}`), screen.width),
    ),
    ...(target === undefined ? [] : wrap(plain(`Target: ${target}`), screen.width)),
    ...(headline.tone === 'error' ? tellWayOut(report, screen) : []),
  ];
}

/** An address stays on one line: it is there to be opened. */
function tellWayOut(report: Report, { width }: Screen): string[] {
  const cure = describeCure(report);
  const page = escapeLog(tellPages([report.playbook], report.links.docs));
  return cure === undefined
    ? [`What to do: ${page}`]
    : [...wrap(plain(`What to do: ${cure}`), width), `Step by step: ${page}`];
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
      `${split.metric}: app ${split.app}, eval ${split.eval} (the baseline's outputs were scored again by what this commit expects)`,
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
  return escapeLog(plainProse(prose));
}
