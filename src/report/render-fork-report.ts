import { codeSpan, escapeProse, link } from './escape-markdown.ts';
import { POLICY_HEADING, writePolicyNotes, type PolicyNote } from './policy-notes.ts';
import { COMMENT_ROOM, renderMarkdown } from './render-markdown.ts';
import type { Report } from './report.ts';

/** What a suite's run in a stranger's workflow came to: figures, or why there are none. */
export type ForkFigures =
  { suite: string; report: Report } | { suite: string; report?: undefined; why: string };

export interface ForkNote {
  /** Whose pull request it is. */
  author: 'a fork' | 'Dependabot';
  figures: readonly ForkFigures[];
  /** What a maintainer does, a sentence. */
  steps: string;
  /** What the pull request would do to policies of which there are no figures. */
  policy?: readonly PolicyNote[];
  /** Names of the statuses that wait for it. */
  pending: readonly string[];
  /** Address of the run that measured. */
  run: string;
}

/**
 * The comment on a pull request that only a maintainer's run decides: that first, and below it what its own run says
 * it measured. No heading of that is a verdict.
 */
export function renderForkReport(note: ForkNote, maxChars = COMMENT_ROOM.maxChars): string {
  const { figures } = note;
  const reports = figures.flatMap(({ report }) => report ?? []);
  const opening = [
    `### ⏸️ ${reports.length > 0 ? tellFigures(note) : tellNothing(note)}`,
    `**What to do:** ${escapeProse(note.steps)}.`,
    ...writePending(note.pending),
    ...writeMissing(note),
    ...writeProposed(note),
  ].join('\n\n');
  const share = (maxChars - opening.length) / Math.max(1, reports.length);
  const parts = reports.map((report) => {
    const room = { maxChars: Math.floor(share) - SEPARATOR.length };
    return `${SEPARATOR}${renderMarkdown(asClaim(report, note), room)}`;
  });
  return `${opening}${parts.join('')}`.trimEnd() + '\n';
}

const SEPARATOR = '\n\n---\n\n';

function nameRun({ author }: ForkNote): string {
  return author === 'a fork' ? 'the fork’s own run' : 'Dependabot’s own run';
}

function tellFigures(note: ForkNote): string {
  return `Not a verdict: the figures below were measured by ${nameRun(note)}. A maintainer’s run decides`;
}

function tellNothing(note: ForkNote): string {
  return `Needs a maintainer run: there are no figures of ${nameRun(note)}`;
}

function writePending(pending: readonly string[]): string[] {
  if (pending.length === 0) return [];
  const isOne = pending.length === 1;
  return [
    `Until then the status${isOne ? '' : 'es'} ${pending.map(codeSpan).join(', ')} ${isOne ? 'is' : 'are'} pending.`,
  ];
}

function writeMissing({ figures, run }: ForkNote): string[] {
  const lines = figures.flatMap((one) =>
    one.report ? [] : [`- Suite ${codeSpan(one.suite)}: ${escapeProse(one.why)}`],
  );
  return lines.length === 0 ? [] : [lines.join('\n'), link('Run log', run)];
}

function writeProposed({ policy = [] }: ForkNote): string[] {
  const proposed = writePolicyNotes(policy);
  return proposed === '' ? [] : [POLICY_HEADING, proposed];
}

/** The ordinary report under a heading that says whose word it is. */
function asClaim(report: Report, note: ForkNote): Report {
  const lead = `Says ${nameRun(note)}`;
  return {
    ...report,
    headline: { tone: 'warn', lead, text: `${lead}: ${report.headline.text}` },
  };
}
