import {
  describeCure,
  describeTarget,
  linkPages,
  nameSubject,
  shortSha,
} from './describe-report.ts';
import { tellTakenOut } from '../values/headline-words.ts';
import { shorten } from './cut-text.ts';
import { codeSpan, escapeProse, link } from './escape-markdown.ts';
import { fitSections, type Room, type Section } from './fit-sections.ts';
import { writeCaseSections } from './markdown-cases.ts';
import { writeFactSections, writeFooter } from './markdown-facts.ts';
import { writeGateTable, writeOtherMetrics, writeReasons } from './markdown-gates.ts';
import { writeSplit } from './markdown-judges.ts';
import { nameSuites, takeFitting } from './name-suites.ts';
import type { Headline, Report, Tone } from './report.ts';

/** GitHub refuses comments over 65,536 characters. */
export const COMMENT_ROOM = { maxChars: 60_000 } satisfies Room;
/** GitHub drops a job summary over 1 MiB as a whole. */
export const SUMMARY_ROOM: Room = { maxBytes: 900 * 1024 };

/** Per text of a case: a comment stays readable, a summary shows what the report kept. */
const COMMENT_TEXT_CHARS = 3000;
const SUMMARY_TEXT_CHARS = 20_000;
const MAX_HEADLINE_CHARS = 600;
/** In a list of suites. */
const MAX_LINE_CHARS = 200;
/** What that list may take of the room. */
const LIST_SHARE = 1 / 2;
const MOST_BYTES_OF_CHAR = 4;

export const TONE_MARKS: { readonly [tone in Tone]: string } = {
  pass: '✅',
  warn: '⚠️',
  fail: '🔴',
  error: '❌',
};

/** Of a suite that passes everything goes before the broken cases of one that does not. */
const SOONER_LEFT_OUT: { readonly [tone in Tone]: number } = {
  pass: 200,
  warn: 100,
  fail: 0,
  error: 0,
};

const SEVERITY: readonly Tone[] = ['pass', 'warn', 'fail', 'error'];

/** The report as GitHub markdown: comment or job summary. Whole sections are left out where it gets too long, in a fixed order. */
export function renderMarkdown(report: Report, room: Room): string {
  const [opening, ...rest] = writeSections(report, room);
  return fitSections([opening!, ...rest], { room, note: (names) => noteLeftOut(names, report) });
}

/** Several suites in one document: the worst verdict first, then a part for each. */
export function renderSuites(reports: readonly Report[], room: Room): string {
  const [only] = reports;
  if (only && reports.length === 1) return renderMarkdown(only, room);
  const worst = SEVERITY.findLast((tone) => reports.some((report) => weigh(report) === tone));
  const severityOf = (report: Report): number => SEVERITY.indexOf(weigh(report));
  const worstFirst = reports.toSorted((a, b) => severityOf(b) - severityOf(a));
  const lines = listSuites(reports, worstFirst, room);
  const opening: Section = {
    name: 'verdicts',
    rank: 0,
    blocks: [`### ${TONE_MARKS[worst ?? 'error']} ${tellSuites(reports)}\n\n${lines.join('\n')}`],
  };
  const parts = worstFirst.flatMap((report) =>
    [
      { name: 'suites', rank: 1, blocks: [`---\n\n## ${codeSpan(report.verdict.suite)}`] },
      ...writeSections(report, room),
    ].map((part) => ({
      ...part,
      // of very many suites only the list is left, which says of those that pass what there is to say
      rank: Math.max(part.rank, 1) + SOONER_LEFT_OUT[weigh(report)],
    })),
  );
  return fitSections([opening, ...parts], {
    room,
    note: (names) => noteLeftOut(names, reports[0]!),
  });
}

/** A line for each; of more than there is room for the worst, and how many others there are. */
function listSuites(
  reports: readonly Report[],
  worstFirst: readonly Report[],
  room: Room,
): string[] {
  const most = 'maxChars' in room ? room.maxChars : room.maxBytes / MOST_BYTES_OF_CHAR;
  const list = (some: readonly Report[]): string[] => some.map(writeLine);
  const all = list(reports);
  if (takeFitting(all, most * LIST_SHARE).length === all.length) return all;
  const shown = takeFitting(list(worstFirst), most * LIST_SHARE);
  return [...shown, `- and ${all.length - shown.length} more`];
}

function writeLine({ verdict, headline }: Report): string {
  return `- ${TONE_MARKS[headline.tone]} ${codeSpan(verdict.suite)}: ${writeSentence(headline, MAX_LINE_CHARS)}`;
}

function tellSuites(reports: readonly Report[]): string {
  const name = (some: readonly Report[]): string =>
    nameSuites(some.map(({ verdict }) => verdict.suite));
  const bad = reports.filter(
    (report) => SEVERITY.indexOf(weigh(report)) >= SEVERITY.indexOf('fail'),
  );
  const harmless = reports.filter(isHarmless);
  const others = `would block, but ${harmless.length === 1 ? 'is' : 'are'} in report mode: ${name(harmless)}`;
  if (bad.length > 0) {
    const told = `${bad.length} of ${reports.length} suites did not pass: ${name(bad)}`;
    return harmless.length === 0 ? told : `${told}; ${harmless.length} more ${others}`;
  }
  return harmless.length === 0
    ? `All ${reports.length} suites passed`
    : `No suite blocks; ${harmless.length} of ${reports.length} ${others}`;
}

/** What failed in report mode, where nothing blocks. */
function isHarmless({ headline, mode }: Report): boolean {
  return headline.tone === 'fail' && mode === 'report';
}

/** What a suite means for the check. */
function weigh(report: Report): Tone {
  return isHarmless(report) ? 'warn' : report.headline.tone;
}

function writeSections(report: Report, room: Room): Section[] {
  const maxTextChars = 'maxChars' in room ? COMMENT_TEXT_CHARS : SUMMARY_TEXT_CHARS;
  return [
    { name: 'verdict', rank: 0, blocks: [writeOpening(report)] },
    { name: 'gates', rank: 3, blocks: writeGateTable(report) },
    { name: 'reasons', rank: 5, blocks: writeReasons(report) },
    writeSplit(report),
    ...writeCaseSections(report, maxTextChars),
    ...writeFactSections(report, maxTextChars),
    writeOtherMetrics(report),
    { name: 'links', rank: 0, blocks: [writeFooter(report)] },
  ];
}

/** The verdict, what it is about, and the way out of an error. */
function writeOpening(report: Report): string {
  const { headline, verdict, head, attempt, mode } = report;
  const target = describeTarget(report);
  const about = [
    `Suite ${codeSpan(verdict.suite)}`,
    ...(head === undefined ? [] : [`${nameSubject(report)} at ${codeSpan(shortSha(head))}`]),
    ...(attempt !== undefined && attempt > 1 ? [`attempt ${attempt}`] : []),
    ...(mode === 'report' ? ['report mode: nothing blocks unless it cannot be measured'] : []),
  ].join(' · ');
  return [
    `### ${TONE_MARKS[headline.tone]} ${writeSentence(headline)}`,
    about,
    ...(headline.tone === 'warn' ? [] : tellTakenOut(verdict.yardstick)).map(
      (told) => `⚠️ ${escapeProse(told)}`,
    ),
    ...(target === undefined ? [] : [`Target: ${escapeProse(target)}`]),
    ...writeWayOut(report),
  ].join('\n\n');
}

function writeWayOut(report: Report): string[] {
  const { headline, playbook, links } = report;
  if (headline.tone !== 'error') return [];
  const page = linkPages([playbook], links.docs);
  const cure = describeCure(report);
  const steps = cure === undefined ? '' : `${escapeProse(cure)} `;
  return [`**What to do:** ${steps}Step by step: ${page}. This is no verdict on quality.`];
}

function writeSentence({ text }: Headline, maxChars = MAX_HEADLINE_CHARS): string {
  return escapeProse(shorten(text, maxChars));
}

function noteLeftOut(names: readonly string[], { links }: Report): string {
  const where =
    links.artifact === undefined
      ? 'the job summary and the files of the run'
      : link('the full report', links.artifact);
  return `> [!NOTE]\n> Left out for length: ${names.join(', ')}. All of it is in ${where}.`;
}
