import type { Place } from '../domain/place.ts';
import { countCases } from './count-cases.ts';
import { cutPair, cutText, shorten } from './cut-text.ts';
import { describeStatus, isToldByKind, tellSkipped } from './describe-report.ts';
import { describeForm } from './describe-yardstick.ts';
import { codeSpan, escapeText, fence, htmlCode, linkBelow } from './escape-markdown.ts';
import { countOf, formatCount } from '../values/format-number.ts';
import type { CaseKind, Excerpt, Report, ReportedCase } from './report.ts';
import type { Section } from './fit-sections.ts';

/** These first ones are dropped last, further ones first. */
const WORST_CASES = 5;
const MAX_SUMMARY_CHARS = 140;
/** Told in full; the list above them names all. */
const MAX_CONFLICTING = 10;

const MARKS: { readonly [kind in CaseKind]: string } = {
  critical: '🔴 critical',
  safety: '🔴 safety',
  broken: '🔴 broken',
  unreliable: '🟠 unreliable',
  worse: "🟠 worse than main's",
  'failing-new': '🟠 new, failing',
  reexpected: '🟠 failing',
  failing: '🟠 failing',
  missing: '⚪ not measured',
  conflicting: '🟡 conflicting',
  fixed: '🟢 fixed',
  new: '🆕 new',
};

const BROKEN: readonly CaseKind[] = ['critical', 'safety', 'broken'];

/** Cases under one heading. */
interface Part {
  /** What a reader misses when it is left out. */
  name: string;
  title: string;
  kinds: readonly CaseKind[];
  rank: number;
}

/** In reading order, behind those that broke. */
function listParts({ cases, verdict }: Report): Part[] {
  const failing = cases.filter(({ kind }) => kind === 'failing');
  const isOld = verdict.comparison !== undefined && failing.every(({ before }) => before);
  return [
    {
      name: 'cases that became unreliable',
      title: 'Became unreliable',
      kinds: ['unreliable'],
      rank: 35,
    },
    {
      name: "cases that are worse than main's answer",
      title: "Worse than main's answer",
      kinds: ['worse'],
      rank: 36,
    },
    { name: 'new cases that fail', title: 'New and failing', kinds: ['failing-new'], rank: 33 },
    {
      name: 'cases that fail by what is expected now',
      title: 'Failing by what is expected now',
      kinds: ['reexpected'],
      rank: 68,
    },
    {
      name: isOld ? 'cases that fail as before' : 'failing cases',
      title: isOld ? 'Failing on main too' : 'Failing',
      kinds: ['failing'],
      rank: 70,
    },
    {
      name: 'cases that could not be measured',
      title: 'Not measured',
      kinds: ['missing'],
      rank: 45,
    },
  ];
}

/** What broke, what still fails, and what could not be measured: each case folded, the worst first. */
export function writeCaseSections(report: Report, maxTextChars: number): Section[] {
  const write = (kinds: readonly CaseKind[]): string[] =>
    report.cases
      .filter(({ kind }) => kinds.includes(kind))
      .map((reported) => writeCase(reported, report, maxTextChars));
  const broken = write(BROKEN);
  const total = countCases(report, BROKEN);
  const name = 'broken cases';
  const heading = headCases('What broke', total);
  return [
    { name, rank: 10, heading, blocks: broken.slice(0, WORST_CASES), total },
    { name, rank: 100, blocks: broken.slice(WORST_CASES), total },
    tellMore(name, total - broken.length),
    ...listParts(report).flatMap(({ name: part, title, kinds, rank }) => {
      const blocks = write(kinds);
      const all = countCases(report, kinds);
      return [
        { name: part, rank, heading: headCases(title, all), blocks, total: all },
        tellMore(part, all - blocks.length),
      ];
    }),
  ];
}

function headCases(title: string, count: number): string {
  return `### ${title}: ${countOf(count, 'case')}`;
}

/** Of very many only the first are read again. */
function tellMore(what: string, count: number): Section {
  const told = `…and ${formatCount(count)} more ${what}, with the raw outputs of the run.`;
  return { name: `how many more ${what}`, rank: 12, blocks: count > 0 ? [told] : [] };
}

/** Cases that only stand here because those who scored them contradict each other: folded, with what each said. */
export function writeConflictingCases(report: Report, maxTextChars: number): string[] {
  return report.cases
    .filter(({ kind }) => kind === 'conflicting')
    .slice(0, MAX_CONFLICTING)
    .map((reported) => writeCase(reported, report, maxTextChars));
}

function writeCase(reported: ReportedCase, report: Report, maxTextChars: number): string {
  const { id, kind, texts, place } = reported;
  const form = describeForm(reported);
  const reason = texts?.reasons[0];
  const summary = [
    [`${MARKS[kind]} ${htmlCode(id)}`, ...(form === undefined ? [] : [form])].join(' '),
    ...(isToldByKind(reported) ? [] : [describeStatus(reported)]),
    ...(reason === undefined ? [] : [escapeText(shorten(reason, MAX_SUMMARY_CHARS))]),
  ].join(' · ');
  const where = place ? `Case ${writePlace(place, report)}` : '';
  const tags = reported.tags.map(codeSpan).join(', ');
  const about = [where, tags && `tags ${tags}`].filter(Boolean).join(' · ');
  return [
    `<details><summary>${summary}</summary>`,
    ...(about ? [about] : []),
    ...(texts ? writeTexts(reported, maxTextChars) : [TEXTS_WITHHELD]),
    '</details>',
  ].join('\n\n');
}

const TEXTS_WITHHELD = 'Texts are not published here (`report.outputs: none`).';

function writeTexts({ texts, before }: ReportedCase, maxTextChars: number): string[] {
  if (!texts) return [];
  const block = (title: string, text: Excerpt | undefined): string[] =>
    text ? [`**${title}**`, fence(withOmission(text, maxTextChars))] : [];
  const [then, now] = texts.before
    ? cutPair(texts.before, texts.after, maxTextChars)
    : [undefined, texts.after];
  const isTold = texts.reasons.length === 1 && texts.reasons[0]!.length <= MAX_SUMMARY_CHARS;
  const reasons = isTold ? [] : texts.reasons.map((reason) => `- ${escapeText(reason)}`);
  return [
    ...(reasons.length > 0 ? ['**Why**', reasons.join('\n')] : []),
    ...block('Input', texts.input),
    ...block('Reference', texts.reference),
    ...block('Old output (baseline)', then),
    ...block(before ? 'New output' : 'Output', now),
  ];
}

/** The text with a first and a last line that say how much is missing. */
function withOmission(excerpt: Excerpt, maxChars: number): string {
  const { text, omitted } = cutText(excerpt.text, maxChars);
  const missing = omitted + excerpt.omitted;
  return [
    ...(excerpt.skipped ? [tellSkipped(excerpt.skipped)] : []),
    text,
    ...(missing > 0 ? [`… ${formatCount(missing)} more characters`] : []),
  ].join('\n');
}

/** A line of a file, as a link where the repository's address is known. */
function writePlace({ file, line }: Place, { links }: Report): string {
  const label = codeSpan(line === undefined ? file : `${file}:${line}`);
  const path = file.toWellFormed().split('/').map(encodeURIComponent).join('/');
  return linkBelow(label, links.blob, `${path}${line === undefined ? '' : `#L${line}`}`);
}
