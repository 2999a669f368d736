import type { Problem } from '../errors.ts';
import { linkPages, tellPages } from './describe-report.ts';
import { codeSpan, escapeProse, link } from './escape-markdown.ts';
import { escapeLog } from './escape-log.ts';
import { fitSections, type Room } from './fit-sections.ts';
import { formatPlace } from './format-place.ts';
import { POLICY_HEADING, writePolicyNotes, type PolicyNote } from './policy-notes.ts';
import { plainProse } from './plain-prose.ts';
import { countOf } from '../values/format-number.ts';
import { TONE_MARKS } from './render-markdown.ts';
import type { ReportLinks } from './report.ts';
import { makePainter, wrap } from './terminal-style.ts';

/** What went wrong before anything was measured, as GitHub markdown. */
export function renderFailureMarkdown(
  problems: readonly Problem[],
  { room, links, policy = [] }: { room: Room; links: ReportLinks; policy?: readonly PolicyNote[] },
): string {
  const lines = problems.map((problem) => writeProblem(problem));
  const proposed = writePolicyNotes(policy);
  const run = links.run === undefined ? [] : [link('Run log', links.run)];
  return fitSections(
    [
      {
        name: 'verdict',
        rank: 0,
        blocks: [`### ${TONE_MARKS[verdictOf(problems)]} ${escapeProse(tellFailure(problems))}`],
      },
      { name: 'problems', rank: 1, blocks: lines },
      {
        name: 'policy changes',
        rank: 2,
        heading: POLICY_HEADING,
        blocks: proposed === '' ? [] : [proposed],
      },
      { name: 'way out', rank: 0, blocks: [writeWayOut(problems, links), ...run] },
    ],
    {
      room,
      note: (names) => `Left out for length: ${names.join(', ')}; the run log has them all.`,
    },
  );
}

/** What could not be done, where that is not the measuring: `touchstone pin`. */
interface FailureOptions {
  color: boolean;
  width: number;
  subject?: string;
  /** Address of Touchstone's pages, where it is known. */
  docs?: string | undefined;
}

/** The same for a terminal or a log. One problem is told once, in the first line. */
export function renderFailureTerminal(
  problems: readonly Problem[],
  { color, width, subject, docs }: FailureOptions,
): string {
  const paint = makePainter(color);
  const isOne = problems.length === 1;
  const lines = problems.flatMap(({ message, place, hint }) => [
    ...(place ? [paint(escapeLog(formatPlace(place)), 'bold')] : []),
    ...(isOne ? [] : wrap(plain(message), width - 2).map((line) => `  ${line}`)),
    ...(hint
      ? wrap(plain(`→ ${hint}`), width - 2).map((line) => `  ${paint(line, 'yellow')}`)
      : []),
    '',
  ]);
  return [
    paint(`? ${plain(tellFailure(problems, subject))}`, 'red', 'bold'),
    '',
    ...lines,
    `What to do: ${tellPages(playbookEntries(problems), docs)}`,
    '',
  ].join('\n');
}

/** A suite that is gone has failed; anything else could not be measured. */
export function verdictOf(problems: readonly Problem[]): 'fail' | 'error' {
  return problems.every(({ code }) => code === 'suite-gone') ? 'fail' : 'error';
}

/** Whether none of them blocks. */
export function isHarmless(problems: readonly Problem[]): boolean {
  return problems.length > 0 && problems.every(({ harmless }) => harmless);
}

/** How the sentence about problems begins. */
export function leadOf(problems: readonly Problem[]): string {
  if (isOnly(problems, 'baseline-unstored')) return 'Not recorded';
  if (isOnly(problems, 'gated-twice')) return 'Could not decide';
  if (verdictOf(problems) === 'error') return 'Could not measure';
  return isHarmless(problems) ? 'Would block' : 'Blocked';
}

/** All was measured and judged; it does not stand, or is missing for those that come after. */
function isJudged(problems: readonly Problem[]): boolean {
  return isOnly(problems, 'baseline-unstored', 'gated-twice');
}

function isOnly(problems: readonly Problem[], ...codes: readonly string[]): boolean {
  return problems.every(({ code }) => codes.includes(code));
}

/** One problem is told in the first line; of several only the number. */
function tellFailure(problems: readonly Problem[], subject = leadOf(problems)): string {
  const [only] = problems;
  const told =
    only && problems.length === 1
      ? only.message.replace(/\.$/, '')
      : `${countOf(problems.length, 'problem')} to mend first`;
  return `${subject}: ${told}`;
}

function writeProblem({ message, place, hint }: Problem): string {
  const where = place ? `${codeSpan(formatPlace(place))}: ` : '';
  const cure = hint ? `\n  → ${escapeProse(hint)}` : '';
  return `- ${where}${escapeProse(message)}${cure}`;
}

function writeWayOut(problems: readonly Problem[], { docs }: ReportLinks): string {
  const more = isJudged(problems) ? '' : ' Nothing was judged.';
  return `**What to do:** ${linkPages(playbookEntries(problems), docs)}.${more}`;
}

function playbookEntries(problems: readonly Problem[]): string[] {
  return [...new Set(problems.map(({ code }) => code))];
}

function plain(prose: string): string {
  return escapeLog(plainProse(prose));
}
