import {
  describeBaseline,
  describeMeasured,
  describeNewcomers,
  describeRelease,
  describeReliability,
  describeSpend,
  describeStatus,
} from './describe-report.ts';
import { codeSpan, escapeProse, escapeText, fence, link } from './escape-markdown.ts';
import { POLICY_HEADING, writePolicyChange } from './policy-notes.ts';
import { capitalize } from './capitalize.ts';
import { countOf } from '../values/format-number.ts';
import { describeYardstick } from './describe-yardstick.ts';
import { writeConflicting, writeJudges, writePinChanges } from './markdown-judges.ts';
import type { AcceptanceNote, Report } from './report.ts';
import type { Section } from './fit-sections.ts';

/** Ids told one by one; further ones are counted. */
const MAX_IDS = 50;
const MAX_FLAKY = 20;

/** Everything after the broken cases, in reading order. */
export function writeFactSections(report: Report, maxTextChars: number): Section[] {
  return [
    writeFixed(report),
    writeNew(report),
    writeList(
      'removed and edited cases',
      40,
      '### Removed and edited cases',
      writeRewritten(report),
    ),
    writeList('policy changes', 15, POLICY_HEADING, report.policyChanges?.map(writePolicyChange), [
      'The gates above are those of the base commit: a change here counts only once it is merged.',
    ]),
    writePinChanges(report),
    writeYardstick(report),
    writeJudges(report),
    writeConflicting(report, maxTextChars),
    writeFlaky(report),
    writeSpend(report),
    writeList(
      'risk acceptances',
      20,
      '### Accepted risks',
      report.acceptances?.map(writeAcceptance),
    ),
    writeList(
      'notes',
      50,
      '### Notes',
      report.verdict.notes.map((note) => escapeProse(capitalize(note))),
    ),
    writeBaseline(report),
  ];
}

function writeList(
  name: string,
  rank: number,
  heading: string,
  lines: readonly string[] = [],
  after: readonly string[] = [],
): Section {
  const list = lines.map((line) => `- ${line}`).join('\n');
  return { name, rank, heading, blocks: lines.length === 0 ? [] : [[list, ...after].join('\n\n')] };
}

function writeFixed({ verdict, cases }: Report): Section {
  const ids = verdict.comparison?.fixed ?? [];
  const statuses = new Map(cases.map((reported) => [reported.id, describeStatus(reported)]));
  const lines = ids.slice(0, MAX_IDS).map((id) => {
    const status = statuses.get(id);
    return `${codeSpan(id)}${status === undefined ? '' : `: ${status}`}`;
  });
  if (ids.length > MAX_IDS) lines.push(`and ${countOf(ids.length - MAX_IDS, 'more case')}`);
  return writeList('fixed cases', 80, '### Fixed', lines);
}

function writeNew({ verdict, cases }: Report): Section {
  const ids = verdict.comparison?.new ?? [];
  const known = new Map(cases.map((reported) => [reported.id, reported]));
  const lines = ids.slice(0, MAX_IDS).map((id) => {
    const reported = known.get(id);
    return `${codeSpan(id)}${reported ? `: ${describeStatus(reported)}` : ''}`;
  });
  if (ids.length > MAX_IDS) lines.push(`and ${countOf(ids.length - MAX_IDS, 'more case')}`);
  const share = describeNewcomers(verdict);
  return writeList('new cases', 75, '### New cases', lines, [
    ...(share === undefined ? [] : [share]),
    'New cases have nothing to be compared with; critical and safety rules apply to them all the same.',
  ]);
}

function writeRewritten({ verdict }: Report): string[] {
  const { removed = [], edited = [], failingBefore = [] } = verdict.comparison ?? {};
  return [
    ...(removed.length > 0 ? [`Removed: ${listIds(removed)}`] : []),
    ...(edited.length > 0 ? [`Edited: ${listIds(edited)}`] : []),
    ...(failingBefore.length > 0
      ? [
          `⚠️ Failing on main before this change took them out or edited them: ${listIds(failingBefore)}`,
        ]
      : []),
  ];
}

/** Cases that main itself cannot make up its mind about: measured, not declared. */
function writeFlaky({ verdict }: Report): Section {
  const lines = verdict.flaky
    .slice(0, MAX_FLAKY)
    .map(
      ({ id, passed, trials, critical }) =>
        `${codeSpan(id)}: passed ${passed} of ${countOf(trials, 'trial')}${critical ? ' (critical)' : ''}`,
    );
  const rest = verdict.flaky.length - lines.length;
  if (rest > 0) lines.push(`and ${countOf(rest, 'more case')}`);
  return writeList('flaky cases', 65, '### Flaky on main', lines);
}

function listIds(ids: readonly string[]): string {
  const rest = ids.length > MAX_IDS ? ` and ${countOf(ids.length - MAX_IDS, 'more case')}` : '';
  return `${ids.slice(0, MAX_IDS).map(codeSpan).join(', ')}${rest}`;
}

/** What this change does to the yardstick of main, and what that makes a difference to. */
function writeYardstick({ verdict }: Report): Section {
  const [about, ...lines] = describeYardstick(verdict.yardstick).map((line) => escapeProse(line));
  const section = writeList('yardstick of main', 18, '### Both yardsticks', lines);
  return about === undefined
    ? section
    : { ...section, blocks: [[about, ...section.blocks].join('\n\n')] };
}

function writeAcceptance({ id, covers, owner, reason, daysLeft, refused }: AcceptanceNote): string {
  const state =
    refused !== undefined
      ? `**does not count**: ${escapeProse(refused)}`
      : daysLeft === 0
        ? 'last day'
        : `${countOf(daysLeft ?? 0, 'day')} left`;
  return `👁️ ${codeSpan(id)} covers ${escapeProse(covers)} · owner ${codeSpan(owner)} · ${escapeText(reason)} · ${state}`;
}

function writeBaseline({ verdict }: Report): Section {
  const { baseline } = verdict;
  const isPinned = verdict.gates.some(({ gate, result }) => gate === 'pins' && result === 'pass');
  const lines = [
    `Measured: ${describeMeasured(verdict)}${isPinned ? '; datasets, rubrics, judges and scorer code are those of `touchstone.lock`' : ''}`,
    `Baseline: ${escapeProse(describeBaseline(baseline))}`,
    ...describeRelease(verdict).map((told) => `Last release: ${escapeProse(told)}`),
    ...describeReliability(verdict).map(escapeProse),
    ...baseline.refused
      .slice(0, MAX_IDS)
      .map(({ why }) => `Not used as baseline: ${escapeProse(why)}`),
    ...(verdict.unanswered.length > 0
      ? [`Safety cases that got no answer at all: ${listIds(verdict.unanswered)}`]
      : []),
  ];
  return writeList('baseline', 30, '### Behind this verdict', lines);
}

/** Where everything is, and how to have it on a laptop. Never left out. */
export function writeFooter({ links, reproduce }: Report): string {
  const places = [
    ...(links.run === undefined ? [] : [link('Run log', links.run)]),
    ...(links.artifact === undefined ? [] : [link('Full report and raw outputs', links.artifact)]),
    ...(links.docs === undefined ? [] : [link('How to read this', links.docs)]),
  ];
  return [
    '**Reproduce on your machine**',
    fence(reproduce, 'sh'),
    ...(places.length > 0 ? [places.join(' · ')] : []),
  ].join('\n\n');
}

function writeSpend(report: Report): Section {
  const phrases = describeSpend(report).map((phrase) => escapeProse(phrase));
  return {
    name: 'cost and latency',
    rank: 60,
    heading: '### Cost and latency',
    blocks: phrases.length === 0 ? [] : [capitalize(phrases.join(' · '))],
  };
}
