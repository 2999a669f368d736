import { basename } from 'node:path/posix';
import type { Diagnosis, MetricPower, NeededCases } from '../domain/diagnosis.ts';
import {
  countOf,
  formatAbout,
  formatCount,
  formatPercent,
  formatPoints,
} from '../values/format-number.ts';
import { countFindings, describeFindings, type FindingText } from './describe-findings.ts';
import { describeSelfTest, type Paragraph } from './describe-self-test.ts';
import { escapeLog } from './escape-log.ts';
import { makePainter, wrap, type Paint, type Painter } from './terminal-style.ts';

/** Cases, groups and tags of a kind that are told one by one. */
const MAX_ITEMS = 10;
const MAX_ITEM_CHARS = 200;
const MIN_WIDTH = 48;

const MARKS: { readonly [kind in Paragraph['kind']]: { mark: string; paints: Paint[] } } = {
  good: { mark: '✓ ', paints: ['green'] },
  bad: { mark: '! ', paints: ['yellow'] },
  open: { mark: '? ', paints: ['yellow'] },
  next: { mark: '→ ', paints: [] },
  aside: { mark: '  ', paints: ['dim'] },
};

interface Screen {
  paint: Painter;
  width: number;
}

/** What `doctor` prints on a terminal: its one sentence, then each part with what to do about it. */
export function renderDoctorTerminal(
  diagnosis: Diagnosis,
  { color, width }: { color: boolean; width: number },
): string {
  const screen: Screen = { paint: makePainter(color), width: Math.max(width, MIN_WIDTH) };
  const parts = [
    [...writeHeadline(diagnosis, screen), ...writeFacts(diagnosis, screen)],
    writeSection('False alarms', describeSelfTest(diagnosis), screen),
    writeSection('What it catches', describePowers(diagnosis), screen),
    ...writeCases(diagnosis, screen),
  ];
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function writeHeadline(diagnosis: Diagnosis, { paint, width }: Screen): string[] {
  const { suite, findings, run } = diagnosis;
  const found = countFindings(findings);
  const parts = [
    headAlarms(diagnosis),
    headPower(diagnosis),
    found === 0
      ? `nothing odd ${run ? 'about' : 'in the texts of'} its cases`
      : `${countOf(found, 'finding')} about cases`,
  ];
  return wrap(escapeLog(`The gate on suite ${suite}: ${parts.join('; ')}.`), width).map((line) =>
    paint(line, 'bold'),
  );
}

function headAlarms({ selfTest, run }: Diagnosis): string {
  switch (selfTest.kind) {
    case 'none':
      if (selfTest.answers && selfTest.answers.changed.length > 0)
        return 'not as free of noise as the suite says';
      return run?.deterministic ? 'no noise, so no false alarms' : 'false alarms not measured';
    case 'split':
      return `${formatPercent(selfTest.share)} false alarms in ${formatCount(selfTest.splits)} A/A splits`;
    case 'runs':
      return `${formatPercent(selfTest.share)} false alarms between two runs of the same thing`;
  }
}

function headPower({ power, run }: Diagnosis): string {
  const main = power.find(({ metric }) => metric === 'pass_rate') ?? power[0];
  if (!run) return 'what it catches is not known yet';
  if (!main) return 'nothing is compared with main';
  const where = main.metric === 'pass_rate' ? '' : ` of ${main.metric}`;
  if (main.exact)
    return `it catches every drop${where} of more than ${formatPoints(main.max_drop)}`;
  return main.detectable === undefined
    ? 'what it catches is not known'
    : `it catches drops${where} of ${formatPoints(main.detectable)}`;
}

function writeFacts({ run, baseline, cases }: Diagnosis, { paint, width }: Screen): string[] {
  const tell = (found: NonNullable<typeof run>): string =>
    `${basename(found.folder)} (${countOf(found.cases, 'case')}, ${countOf(found.trials, 'trial')} each)`;
  const facts = [
    ...(run ? [`run ${tell(run)}`] : []),
    ...(baseline ? [`baseline ${tell(baseline)}`] : []),
    ...(run && run.unknown > 0
      ? [
          `${formatCount(run.unknown)} of the ${countOf(cases, 'case')} are not in it as they are now`,
        ]
      : []),
  ];
  if (facts.length === 0) return [];
  return wrap(escapeLog(facts.join('; ')), width).map((line) => paint(line, 'dim'));
}

function writeSection(title: string, paragraphs: readonly Paragraph[], screen: Screen): string[] {
  return [
    screen.paint(title, 'bold'),
    ...paragraphs.flatMap((paragraph) => writeParagraph(paragraph, screen)),
  ];
}

function writeParagraph({ kind, text, command }: Paragraph, { paint, width }: Screen): string[] {
  const { mark, paints } = MARKS[kind];
  const lines = wrap(plain(text), width - 2).map((line, index) =>
    paint(`${index === 0 ? mark : '  '}${line}`, ...paints),
  );
  // a command stands on a line of its own, whole, so that it can be copied
  return command === undefined ? lines : [...lines, `  ${escapeLog(command)}`];
}

function describePowers({ power, run }: Diagnosis): Paragraph[] {
  if (!run) return [{ kind: 'open', text: 'Not known without a run.' }];
  if (power.length === 0)
    return [{ kind: 'open', text: 'Nothing: no metric that blocks is compared with main.' }];
  const isNoisy = power.some(({ needed }) => needed !== undefined);
  return [
    ...power.flatMap(describePowerOf),
    ...(isNoisy
      ? [
          {
            kind: 'aside' as const,
            text: 'A smaller drop can slip through. What helps beside more cases: steadier answers, and more trials (`run.max_trials`, `run.baseline_trials`).',
          },
        ]
      : []),
  ];
}

function describePowerOf(found: MetricPower): Paragraph[] {
  const { metric, max_drop: maxDrop, detectable, undetectable, exact, needed, two_points } = found;
  const allowed = formatPoints(maxDrop);
  if (exact) return [{ kind: 'good', text: `${metric}: every drop of more than ${allowed}.` }];
  if (detectable === undefined)
    return [{ kind: 'open', text: `${metric}: not known, as ${undetectable ?? ''}.` }];
  return [
    {
      kind: needed ? 'bad' : 'good',
      text: `${metric}: a drop of ${formatPoints(detectable)}, 4 times out of 5; ${allowed} are allowed.`,
    },
    ...(needed ? [tellNeeded(`To catch a drop of ${formatPoints(needed.drop)}`, needed)] : []),
    ...(two_points
      ? [tellNeeded(`To hold a margin of 2.0 points, and so catch 3.0,`, two_points)]
      : []),
  ];
}

function tellNeeded(aim: string, { cases, more }: NeededCases): Paragraph {
  return {
    kind: 'next',
    text: `${aim} it takes about ${formatAbout(cases)} cases like these: ${formatCount(Number(more.toPrecision(2)))} more.`,
  };
}

function writeCases(diagnosis: Diagnosis, screen: Screen): string[][] {
  const { cases, run, findings } = diagnosis;
  const found = describeFindings(diagnosis);
  const calm: Paragraph[] =
    countFindings(findings) === 0
      ? [{ kind: 'good', text: `Nothing odd about the ${countOf(cases, 'case')}.` }]
      : [];
  const unseen: Paragraph[] = run
    ? []
    : [
        {
          kind: 'open',
          text: 'Without a run it cannot be said which cases are flaky, too easy, or passed too often to tell anything.',
        },
      ];
  const untried: Paragraph[] =
    run && findings.tried === 0
      ? [
          {
            kind: 'aside',
            text: 'Whether cases are too easy was not tried: that takes code checks that decide alone (no judge, no code of yours), and five answers to cases that expect something else.',
          },
        ]
      : [];
  const told = [...calm, ...unseen, ...untried];
  const section = writeSection('Cases', told, screen);
  const [first = [], ...others] = found.map((one) => writeFinding(one, screen));
  return told.length === 0
    ? [[...section, ...first], ...others]
    : [section, first, ...others].filter(({ length }) => length > 0);
}

function writeFinding(finding: FindingText, screen: Screen): string[] {
  const { title, advice, items: all, isNote, isInline } = finding;
  const told = all.slice(0, MAX_ITEMS);
  const rest = all.length - told.length;
  const more = rest > 0 ? [`and ${formatCount(rest)} more (all of them with --json)`] : [];
  const items = told.map((item) => escapeLog(item, MAX_ITEM_CHARS));
  const lines = isInline ? [[...items, ...more].join(', ')] : [...items, ...more];
  return [
    ...writeParagraph({ kind: isNote ? 'aside' : 'bad', text: title }, screen),
    ...writeParagraph({ kind: isNote ? 'aside' : 'next', text: advice }, screen),
    ...lines.flatMap((line) => wrap(`    ${line}`, screen.width)),
  ];
}

/** Prose without its backticks, harmless. */
function plain(prose: string): string {
  return escapeLog(prose.replaceAll('`', ''));
}
