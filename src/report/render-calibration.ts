import type { CalibrationFigures, Disagreement, JudgeCalibration } from '../domain/calibration.ts';
import type { JudgeModel, Json } from '../domain/run.ts';
import { countOf } from '../values/format-number.ts';
import { isRecord } from '../values/json-guards.ts';
import { describeFigures } from './describe-calibration.ts';
import { escapeLog, escapeLogLines } from './escape-log.ts';
import { formatPlace } from './format-place.ts';
import { formatValue } from './format-value.ts';
import {
  alignRows,
  clip,
  displayWidth,
  makePainter,
  wrap,
  type Paint,
  type Painter,
} from './terminal-style.ts';

/** Disagreements told in full. */
const MAX_TOLD = 10;
/** Lines of each text of a disagreement. */
const MAX_TEXT_LINES = 4;
const MAX_LABEL_CHARS = 20;
/** Name, value and interval of a figure stand side by side. */
const MIN_WIDTH = 48;
const NAME_WIDTH = 9;
/** Columns that an explanation needs beside its figure; with less it stands below. */
const MIN_EXPLANATION = 24;

interface Screen {
  paint: Painter;
  width: number;
}

/** What `calibrate` prints on a terminal: every judge's sentence, its figures, and where it differs from people. */
export function renderCalibrationTerminal(
  judges: readonly JudgeCalibration[],
  { color, width }: { color: boolean; width: number },
): string {
  const screen: Screen = { paint: makePainter(color), width: Math.max(width, MIN_WIDTH) };
  return judges.map((judge) => `${writeJudge(judge, screen).join('\n\n')}\n`).join('\n\n');
}

function writeJudge(judge: JudgeCalibration, screen: Screen): string[] {
  const parts = [
    writeHeadline(judge, screen),
    writeFacts(judge, screen),
    writeConfusion(judge.figures, screen),
    writeFigures(judge, screen),
    writeNotes(judge, screen),
    ...writeDisagreements(judge, screen),
    ...writeUncounted(judge, screen),
  ];
  return parts.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
}

/** What the table will look like, on labels that no person made. */
function writeUncounted(judge: JudgeCalibration, screen: Screen): string[][] {
  const { uncounted } = judge;
  if (!uncounted) return [];
  const shown = { ...judge, ...uncounted };
  const count = countOf(uncounted.figures.labels, 'label');
  return [
    [screen.paint(`On the ${count} that do not count, only to see what this looks like:`, 'bold')],
    writeConfusion(uncounted.figures, screen),
    writeFigures(shown, screen),
    ...writeDisagreements(shown, screen),
  ];
}

function writeHeadline(
  { judge, standing, figures, inconclusive }: JudgeCalibration,
  { paint, width }: Screen,
): string[] {
  const { agreed, labels } = figures;
  if (inconclusive !== undefined) {
    const nothing = `? ${judge} could not be calibrated: ${inconclusive}. Nothing was written.`;
    return hang(escapeLog(nothing), 2, width).map((line) => paint(line, 'red', 'bold'));
  }
  const sentence = standing.calibrated
    ? `✓ ${judge} is calibrated: it agrees with people on ${agreed} of ${countOf(labels, 'label')}. Its scores may block.`
    : `! ${judge} only advises: ${standing.why}.`;
  const tone: Paint = standing.calibrated ? 'green' : 'yellow';
  const cure = standing.calibrated ? [] : writeCure(standing.next, width);
  return [
    ...hang(escapeLog(sentence), 2, width).map((line) => paint(line, tone, 'bold')),
    ...cure.map((line) => paint(line, tone)),
  ];
}

/** A command stands on a line of its own, whole, so that it can be copied. */
function writeCure(next: string, width: number): string[] {
  const [words = '', command] = escapeLog(next).split(/(?<=\brun:) (?=touchstone )/);
  return [...hang(`→ ${words}`, 2, width), ...(command === undefined ? [] : [`  ${command}`])];
}

function writeFacts(judge: JudgeCalibration, { paint, width }: Screen): string[] {
  const { rubric, version, models, labelsPath, canaries } = judge;
  const asked = models.map(nameModel).join(', ');
  return [
    `rubric ${rubric}, version "${version}"`,
    ...(asked === '' ? [] : [`asks ${asked}`]),
    `labels ${labelsPath}`,
    ...(canaries === undefined ? [] : [`canaries: ${canaries}`]),
  ].flatMap((fact) => hang(escapeLog(fact), 2, width).map((line) => paint(line, 'dim')));
}

function nameModel({ model, pinned }: JudgeModel): string {
  return pinned === undefined ? model : `${model} (pinned: ${pinned})`;
}

function writeConfusion({ confusion, labels }: CalibrationFigures, screen: Screen): string[] {
  if (labels === 0) return [];
  const { paint, width } = screen;
  const people = Object.keys(confusion);
  const said = Object.keys(Object.values(confusion)[0] ?? {});
  const name = (label: string): string => clip(escapeLog(label), MAX_LABEL_CHARS);
  const counts = people.map((human) => said.map((judge) => confusion[human]?.[judge] ?? 0));
  const rows = alignRows(
    [
      ['labels say', ...said.map(name)],
      ...people.map((human, row) => [name(human), ...(counts[row] ?? []).map(String)]),
    ],
    said.map((_, column) => column + 1),
  );
  const paintCell = (row: number, column: number): Paint => {
    if (row === 0 || column === 0 || counts[row - 1]?.[column - 1] === 0) return 'dim';
    return row === column ? 'green' : 'red';
  };
  const indent = ' '.repeat(displayWidth(rows[0]?.[0] ?? '') + 2);
  return [
    paint(clip(`${indent}the judge says`, width), 'dim'),
    ...rows.map((cells, row) => {
      const line = cells.join('  ');
      // painted text cannot be cut: its codes have no width
      if (displayWidth(line) > width) return clip(line, width);
      return cells.map((cell, column) => paint(cell, paintCell(row, column))).join('  ');
    }),
  ];
}

function writeFigures(judge: JudgeCalibration, { paint, width }: Screen): string[] {
  const figures = describeFigures(judge);
  const rows = alignRows(
    figures.map(({ name, value, interval }) => [name, value, interval]),
    [1],
  );
  return figures.flatMap(({ explanation }, index) => {
    const [name = '', value = '', interval = ''] = rows[index] ?? [];
    const left = [name, value, interval].join('  ');
    const shown = [name, paint(value, 'bold'), interval].join('  ');
    const room = width - displayWidth(left) - 2;
    if (room < MIN_EXPLANATION)
      return [
        shown.trimEnd(),
        ...hang(`  ${explanation}`, 2, width).map((line) => paint(line, 'dim')),
      ];
    const [first = '', ...others] = wrap(explanation, room);
    const gap = ' '.repeat(displayWidth(left) + 2);
    return [`${shown}  ${paint(first, 'dim')}`, ...others.map((line) => gap + paint(line, 'dim'))];
  });
}

function writeNotes({ figures, excluded }: JudgeCalibration, { paint, width }: Screen): string[] {
  const notes = [
    ...(figures.errored > 0
      ? [
          `${countOf(figures.errored, 'verdict')} errored: that is no agreement, and in Youden's J a miss on the side of the label.`,
        ]
      : []),
    ...excluded.map(
      ({ by, why, labels }) => `${countOf(labels, 'label')} by ${by} not counted: ${why}.`,
    ),
  ];
  const intervals =
    figures.labels > 0
      ? [
          'Intervals are of 95 %; those of sensitivity and specificity of 90 %, whose lower ends bound J.',
        ]
      : [];
  return [
    ...notes.flatMap((note) => hang(escapeLog(note), 2, width)),
    ...intervals.flatMap((note) => hang(note, 2, width)).map((line) => paint(line, 'dim')),
  ];
}

function writeDisagreements(
  { disagreements, figures }: JudgeCalibration,
  screen: Screen,
): string[][] {
  const { length } = disagreements;
  if (length === 0) return [];
  const told = disagreements.slice(0, MAX_TOLD);
  const cut = length > told.length ? `; here are the first ${told.length}` : '';
  const heading = `Where people and judge differ: ${length} of ${countOf(figures.labels, 'label')}${cut}`;
  return [
    hang(heading, 2, screen.width).map((line) => screen.paint(line, 'bold')),
    ...told.map((disagreement) => writeDisagreement(disagreement, screen)),
    ...(length > told.length ? [[`…and ${length - told.length} more.`]] : []),
  ];
}

function writeDisagreement({ label, verdict }: Disagreement, screen: Screen): string[] {
  const { input, output, reference, place } = label;
  const where = formatPlace({ file: place.file, ...(place.line && { line: place.line }) });
  const because = (reason: string | undefined): string => (reason ? `: ${reason}` : '');
  const judged =
    verdict.label === undefined
      ? `no verdict${because(verdict.why)}`
      : `${verdict.label}${because(verdict.reason)}`;
  const people = `${label.label}, says ${label.by}${because(label.reason)}`;
  return [
    screen.paint(clip(escapeLog(where), screen.width), 'dim'),
    ...writeText('input', formatValue(input), screen),
    ...(reference === undefined ? [] : writeText('reference', formatValue(reference), screen)),
    ...writeOutput(output, screen),
    ...writeText('people', people, screen),
    ...writeText('judge', judged, screen),
  ];
}

/** Texts under names of their own, as those of two sides are, each under its name. */
function writeOutput(output: Json, screen: Screen): string[] {
  if (!isRecord(output)) return writeText('output', formatValue(output), screen);
  const lines: string[] = [];
  for (const [name, text] of Object.entries(output)) {
    if (typeof text !== 'string') return writeText('output', formatValue(output), screen);
    lines.push(...writeText(clip(escapeLog(name), NAME_WIDTH), text, screen));
  }
  return lines;
}

function writeText(name: string, text: string, { width }: Screen): string[] {
  const room = width - NAME_WIDTH - 5;
  const lines = escapeLogLines(text).flatMap((line) => wrap(line, room));
  const kept = lines.slice(0, MAX_TEXT_LINES);
  return [...kept, ...(lines.length > kept.length ? ['…'] : [])].map((line, index) =>
    `  ${(index === 0 ? name : '').padEnd(NAME_WIDTH)} │ ${line}`.trimEnd(),
  );
}

/** Wrapped, with its further lines further in. */
function hang(text: string, indent: number, width: number): string[] {
  const [first = ''] = wrap(text, width);
  const rest = text.trimStart().slice(first.trimStart().length).trim();
  if (rest === '') return [first];
  return [first, ...wrap(' '.repeat(indent) + rest, width)];
}
