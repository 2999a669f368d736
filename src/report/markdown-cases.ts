import type { Place } from '../domain/place.ts';
import { cutText } from './cut-text.ts';
import { describeStatus, isToldByKind } from './describe-report.ts';
import { describeForm } from './describe-yardstick.ts';
import {
  codeSpan,
  escapeProse,
  escapeText,
  fence,
  htmlCode,
  linkBelow,
} from './escape-markdown.ts';
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
  failing: '🟠 failing',
  missing: '⚪ not measured',
  conflicting: '🟡 conflicting',
  fixed: '🟢 fixed',
  new: '🆕 new',
};

const BROKEN: readonly CaseKind[] = ['critical', 'safety', 'broken'];

/** What broke, what still fails, and what could not be measured: each case folded, the worst first. */
export function writeCaseSections(report: Report, maxTextChars: number): Section[] {
  const blocksOf = (kinds: readonly CaseKind[]): string[] =>
    report.cases
      .filter(({ kind }) => kinds.includes(kind))
      .map((reported) => writeCase(reported, report, maxTextChars));
  const broken = blocksOf(BROKEN);
  const unreliable = blocksOf(['unreliable']);
  const failing = blocksOf(['failing']);
  const missing = blocksOf(['missing']);
  const unnamed = countUnnamed(report);
  const headed = (title: string, count: number): string =>
    `### ${title}: ${countOf(count, 'case')}`;
  return [
    {
      name: 'broken cases',
      rank: 10,
      heading: headed('What broke', broken.length + unnamed),
      blocks: broken.slice(0, WORST_CASES),
    },
    {
      name: 'broken cases',
      rank: 100,
      blocks: broken.slice(WORST_CASES),
    },
    {
      name: 'how many more broke',
      rank: 12,
      blocks:
        unnamed === 0
          ? []
          : [`…and ${countOf(unnamed, 'more case')}, with the raw outputs of the run.`],
    },
    {
      name: 'cases that became unreliable',
      rank: 35,
      heading: headed('Became unreliable', unreliable.length),
      blocks: unreliable,
    },
    {
      name: 'cases that fail as before',
      rank: 70,
      heading: headed(
        report.verdict.comparison ? 'Failing on main too' : 'Failing',
        failing.length,
      ),
      blocks: failing,
    },
    {
      name: 'cases that could not be measured',
      rank: 45,
      heading: headed('Not measured', missing.length),
      blocks: missing,
    },
  ];
}

/** Cases that only stand here because those who scored them contradict each other: folded, with what each said. */
export function writeConflictingCases(report: Report, maxTextChars: number): string[] {
  return report.cases
    .filter(({ kind }) => kind === 'conflicting')
    .slice(0, MAX_CONFLICTING)
    .map((reported) => writeCase(reported, report, maxTextChars));
}

/** Broken cases beyond those that came with details. */
function countUnnamed({ verdict, cases }: Report): number {
  const shown = new Set(cases.map(({ id }) => id));
  return (verdict.comparison?.broken ?? []).filter((id) => !shown.has(id)).length;
}

function writeCase(reported: ReportedCase, report: Report, maxTextChars: number): string {
  const { id, kind, texts, place } = reported;
  const form = describeForm(reported);
  const reason = texts?.reasons[0];
  const summary = [
    [`${MARKS[kind]} ${htmlCode(id)}`, ...(form === undefined ? [] : [form])].join(' '),
    ...(isToldByKind(reported) ? [] : [describeStatus(reported)]),
    ...(reason === undefined ? [] : [escapeText(plain(cutText(reason, MAX_SUMMARY_CHARS)))]),
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
  const isTold = texts.reasons.length === 1 && texts.reasons[0]!.length <= MAX_SUMMARY_CHARS;
  const reasons = isTold ? [] : texts.reasons.map((reason) => `- ${escapeProse(reason)}`);
  return [
    ...(reasons.length > 0 ? ['**Why**', reasons.join('\n')] : []),
    ...block('Input', texts.input),
    ...block('Reference', texts.reference),
    ...block('Old output (baseline)', texts.before),
    ...block(before ? 'New output' : 'Output', texts.after),
  ];
}

/** The text with a last line that says how much is missing. */
function withOmission(excerpt: Excerpt, maxChars: number): string {
  const { text, omitted } = cutText(excerpt.text, maxChars);
  const missing = omitted + excerpt.omitted;
  return missing > 0 ? `${text}\n… ${formatCount(missing)} more characters` : text;
}

function plain({ text, omitted }: Excerpt): string {
  return `${text.replaceAll('`', '')}${omitted > 0 ? '…' : ''}`;
}

/** A line of a file, as a link where the repository's address is known. */
function writePlace({ file, line }: Place, { links }: Report): string {
  const label = codeSpan(line === undefined ? file : `${file}:${line}`);
  const path = file.toWellFormed().split('/').map(encodeURIComponent).join('/');
  return linkBelow(label, links.blob, `${path}${line === undefined ? '' : `#L${line}`}`);
}
