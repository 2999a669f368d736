import type { CaseFindings, Diagnosis } from '../domain/diagnosis.ts';
import { FEWEST_COMPARED } from '../domain/diagnosis.ts';
import type { FlakyCase } from '../domain/verdict.ts';
import { countOf, formatAbout, formatPercent, formatPoints } from '../values/format-number.ts';

/** One thing that is odd about some cases: what it is, what to do about it, and which they are. Untrusted text in `items`. */
export interface FindingText {
  title: string;
  advice: string;
  items: string[];
  /** No fault, only worth knowing. */
  isNote?: true;
  /** Items so short that they stand in one line. */
  isInline?: true;
}

/** How many things were found: what is told of tags that are merely small is none. */
export function countFindings(findings: CaseFindings): number {
  const { duplicates, near_duplicates: near, ambiguous, too_easy: easy } = findings;
  const told = [listUnstable(findings), listFlakyOnly(findings), listTinyTags(findings)];
  const lists = [...told, duplicates, near, ambiguous, easy];
  const found = lists.reduce((sum, { length }) => sum + length, 0);
  return found + Math.sign(findings.saturated.length);
}

/** Every kind of finding that there is, the most pressing first. */
export function describeFindings({ findings, power }: Diagnosis): FindingText[] {
  const all = [
    describeUnstable(findings),
    describeReferences(findings),
    describeGuessing(findings),
    describeFlaky(findings),
    describeDuplicates(findings),
    describeNear(findings),
    describeEasy(findings),
    describeSaturated(findings),
    describeTinyTags(findings),
    describeSmallTags(findings, power.find(({ metric }) => metric === 'pass_rate')?.max_drop),
  ];
  return all.filter(({ items }) => items.length > 0);
}

/** Ids of a group that are told. */
const MAX_MEMBERS = 6;

function nameGroup(ids: readonly string[]): string {
  const told = ids.slice(0, MAX_MEMBERS).join(', ');
  return ids.length > MAX_MEMBERS ? `${told} and ${ids.length - MAX_MEMBERS} more` : told;
}

function tellTrials({ id, passed, trials }: Omit<FlakyCase, 'critical'>): string {
  return `${id}: ${passed} of ${countOf(trials, 'trial')} passed`;
}

function listUnstable({ flaky }: CaseFindings): FlakyCase[] {
  return flaky.filter(({ critical }) => critical);
}

function describeUnstable(findings: CaseFindings): FindingText {
  const found = listUnstable(findings);
  return {
    title: `Critical, and not stable on main: ${countOf(found.length, 'case')}`,
    advice:
      'Every trial of a critical case has to pass, so these block changes that did nothing to them. Make them stable, or take the tag off.',
    items: found.map(tellTrials),
  };
}

function describeReferences({ ambiguous }: CaseFindings): FindingText {
  const found = ambiguous.flatMap((one) => (one.kind === 'references' ? [one.ids] : []));
  return {
    title: `One question with several references: ${countOf(found.length, 'group')}`,
    advice:
      'Whatever the app answers, one of the cases calls it wrong. Correct a reference, or write into the input what makes the difference.',
    items: found.map(nameGroup),
  };
}

function describeGuessing({ ambiguous }: CaseFindings): FindingText {
  const found = ambiguous.flatMap((one) => (one.kind === 'guessing' ? [one] : []));
  return {
    title: `Right about as often as wrong: ${countOf(found.length, 'case')}`,
    advice:
      'Either the checks cannot tell a good answer from a bad one, or the app guesses. Read some of the answers, then sharpen the check or the question.',
    items: found.map(tellTrials),
  };
}

/** Those that nothing worse is said of. */
function listFlakyOnly({ flaky, ambiguous }: CaseFindings): FlakyCase[] {
  const guessing = new Set(ambiguous.flatMap((one) => (one.kind === 'guessing' ? one.id : [])));
  return flaky.filter(({ id, critical }) => !critical && !guessing.has(id));
}

function describeFlaky(findings: CaseFindings): FindingText {
  const found = listFlakyOnly(findings);
  return {
    title: `Flaky: ${countOf(found.length, 'case')}`,
    advice:
      'They pass and fail while nothing changes, and that noise hides real drops. Make the app steadier there, or the check less strict.',
    items: found.map(tellTrials),
  };
}

function describeDuplicates({ duplicates }: CaseFindings): FindingText {
  return {
    title: `The same question more than once: ${countOf(duplicates.length, 'group')}`,
    advice:
      'They differ in nothing but capitals, spaces and punctuation, cost a call each, and count twice. Keep one of each group.',
    items: duplicates.map(nameGroup),
  };
}

function describeNear({ near_duplicates: near }: CaseFindings): FindingText {
  return {
    title: `Nearly the same question: ${countOf(near.length, 'group')}`,
    advice:
      'Nine of ten words are the same. Keep those that test something of their own; the others make the suite look larger than it is.',
    items: near.map(
      ({ ids, similarity }) => `${nameGroup(ids)} (${formatPercent(similarity)} of the words)`,
    ),
  };
}

function describeEasy({ too_easy: easy }: CaseFindings): FindingText {
  return {
    title: `Too easy: ${countOf(easy.length, 'case')}`,
    advice:
      'Their checks also passed answers that were given to other questions, so a wrong answer would hardly be noticed. Ask for what only the right answer has.',
    items: easy.map(({ id, passed, of }) => `${id}: passed ${passed} of ${of} answers to others`),
  };
}

function describeSaturated({ saturated }: CaseFindings): FindingText {
  return {
    title: 'Nothing left to win',
    advice:
      'Every trial that is remembered passed. That is good, and it means that an improvement cannot be seen and a slow decline is seen late. Add cases that the app finds hard.',
    items: saturated.length === 0 ? [] : [`at 100 %: ${saturated.join(', ')}`],
  };
}

function listTinyTags({ small_tags: tags }: CaseFindings): CaseFindings['small_tags'] {
  return tags.filter(({ cases }) => cases < FEWEST_COMPARED);
}

function describeTinyTags(findings: CaseFindings): FindingText {
  const tags = listTinyTags(findings);
  return {
    title: `Fewer than ${FEWEST_COMPARED} cases: ${countOf(tags.length, 'tag')}`,
    advice:
      'That is too few to compare such a part on its own: noise and a drop look the same. Add cases, or do not read much into these.',
    items: tags.map(({ tag, cases }) => `${tag} ${cases}`),
    isInline: true,
  };
}

function describeSmallTags(
  { small_tags: tags }: CaseFindings,
  maxDrop: number | undefined,
): FindingText {
  const found = tags.filter(
    ({ cases, needed }) => cases >= FEWEST_COMPARED && needed !== undefined,
  );
  return {
    title: `Small: ${countOf(found.length, 'tag')}`,
    advice: `They can be compared on their own, but to see a drop of ${formatPoints(1.5 * (maxDrop ?? 0))} there takes about as many cases as stand in brackets.`,
    items: found.map(({ tag, cases, needed }) => `${tag} ${cases} (${formatAbout(needed ?? 0)})`),
    isInline: true,
    isNote: true,
  };
}
