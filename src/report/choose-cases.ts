import type { CaseFacts, RunFacts, TrialFacts } from '../domain/facts.ts';
import type { Verdict } from '../domain/verdict.ts';
import type { CaseCounts, CaseKind } from './report.ts';

/** Enough to see what happened; a report is not an archive. */
const MAX_PER_KIND = 100;

const KIND_ORDER: readonly CaseKind[] = [
  'critical',
  'safety',
  'broken',
  'unreliable',
  'worse',
  'failing-new',
  'reexpected',
  'failing',
  'missing',
  'conflicting',
  'fixed',
  'new',
];

/** The trial that shows a case of a kind best, where it is not one that failed. */
const SHOWN: { readonly [kind in CaseKind]?: TrialFacts['outcome'] | 'conflicting' } = {
  fixed: 'passed',
  missing: 'missing',
  conflicting: 'conflicting',
};

/** One side of a chosen case, and the trial whose output shows it best (absent where there is none). */
export interface ChosenSide {
  id: string;
  case_hash: string;
  expectation_hash: string;
  kept?: true;
  passed: number;
  trials: number;
  passedThere?: number;
  show?: number;
}

/** A case that the report shows, so that only its input and outputs need to be read again. */
export interface CaseChoice {
  id: string;
  kind: CaseKind;
  tags: readonly string[];
  critical: boolean;
  safety: boolean;
  before?: ChosenSide;
  after: ChosenSide;
  /** As it stands on the base commit. `scored`: of the same input, with what the base's yardstick says of the output. */
  form?: 'kept' | 'scored';
}

interface ChooseOptions {
  verdict: Verdict;
  run: RunFacts;
  baseline?: RunFacts;
  /** The baseline as it was scored when it was measured, where that was by others. */
  asMeasured?: RunFacts;
  /** What the base's yardstick says of outputs that it scores otherwise. */
  byBase?: RunFacts;
  /** Tags of the two classes. */
  critical: readonly string[];
  safety: readonly string[];
  maxPerKind?: number;
}

/** Which cases a report shows, worst first, which trial of each, and how many there are of every kind. */
export function chooseCases(options: ChooseOptions): { choices: CaseChoice[]; counts: CaseCounts } {
  const partnerOf = indexBaseline(options);
  const countThere = indexMeasured(options);
  const classify = makeClassifier(options);
  const own = options.run.cases.flatMap((facts) => {
    const kind = classify(facts);
    const partner = partnerOf(facts);
    if (!kind) return [];
    const there = partner && countThere(partner);
    return [
      choose(facts, refineKind(kind, { facts, partner, there }), { partner, there }, options),
    ];
  });
  const byKind = Map.groupBy([...own, ...chooseByBase(options, own)], ({ kind }) => kind);
  const found = KIND_ORDER.flatMap((kind) => {
    const choices = byKind.get(kind);
    return choices ? [{ kind, choices }] : [];
  });
  return {
    choices: found.flatMap(({ choices }) =>
      choices
        .toSorted((a, b) => fallOf(b) - fallOf(a))
        .slice(0, options.maxPerKind ?? MAX_PER_KIND),
    ),
    counts: Object.fromEntries(found.map(({ kind, choices }) => [kind, choices.length])),
  };
}

/** Critical and safety cases that fail by the base's yardstick alone, beside main's answer as it was scored by that. */
function chooseByBase(options: ChooseOptions, own: readonly CaseChoice[]): CaseChoice[] {
  const { byBase, critical, safety, baseline, asMeasured = baseline } = options;
  const formOf = ({ id, case_hash: hash, expectation_hash: expectation }: CaseFacts): string =>
    `${hash} ${expectation} ${id}`;
  const asked = asMeasured?.cases.filter(({ trials }) => trials.length > 0);
  const measured = new Map(asked?.map((facts) => [formOf(facts), facts]));
  const nameOf = ({ id, case_hash: hash }: { id: string; case_hash: string }): string =>
    `${hash} ${id}`;
  const known = new Set(
    own
      .filter(({ kind }) => kind === 'critical' || kind === 'safety')
      .map(({ after }) => nameOf(after)),
  );
  const failed = (byBase?.cases ?? []).filter(
    (facts) =>
      hasTag(facts, [...critical, ...safety]) &&
      !known.has(nameOf(facts)) &&
      facts.trials.some(({ outcome }) => outcome === 'failed'),
  );
  return failed.map((facts) => ({
    ...choose(
      facts,
      hasTag(facts, critical) ? 'critical' : 'safety',
      { partner: measured.get(formOf(facts)) },
      options,
    ),
    form: 'scored' as const,
  }));
}

/** What passed every time on main, and does not here, or fails by a new expectation alone, has not been failing all along. */
function refineKind(
  kind: CaseKind,
  {
    facts,
    partner,
    there,
  }: { facts: CaseFacts; partner: CaseFacts | undefined; there: number | undefined },
): CaseKind {
  if (kind === 'failing' && partner && failsBesideOnly(facts)) return 'worse';
  if (kind === 'failing' && partner && there !== undefined && there > countPassed(partner))
    return 'reexpected';
  const wasSolid =
    partner !== undefined &&
    partner.trials.length > 0 &&
    partner.trials.every(({ outcome }) => outcome === 'passed');
  return kind === 'failing' && wasSolid ? 'unreliable' : kind;
}

/** By nothing but a judge that laid the baseline's answer beside. */
function failsBesideOnly({ trials }: CaseFacts): boolean {
  return trials.every(
    ({ outcome, uncompared }) =>
      outcome !== 'failed' || (uncompared !== undefined && uncompared !== 'failed'),
  );
}

function makeClassifier({
  verdict,
  critical,
  safety,
}: ChooseOptions): (facts: CaseFacts) => CaseKind | undefined {
  const { comparison } = verdict;
  const { changes = [] } = comparison ?? {};
  const falls = new Map(changes.map((one) => [nameForm(one), one.before > one.after]));
  const added = new Set(comparison?.new);
  return (facts) => {
    const fell = falls.get(nameForm(facts));
    const failed = facts.trials.some(({ outcome }) => outcome === 'failed');
    if (failed && hasTag(facts, critical)) return 'critical';
    if (failed && hasTag(facts, safety)) return 'safety';
    if (fell === true) return 'broken';
    if (fell === false) return 'fixed';
    if (failed) return added.has(facts.id) ? 'failing-new' : 'failing';
    if (facts.trials.some(({ outcome }) => outcome === 'missing')) return 'missing';
    if (added.has(facts.id)) return 'new';
    return facts.trials.some(({ conflicts }) => conflicts) ? 'conflicting' : undefined;
  };
}

function choose(
  facts: CaseFacts,
  kind: CaseKind,
  { partner, there }: { partner?: CaseFacts | undefined; there?: number | undefined },
  { critical, safety }: ChooseOptions,
): CaseChoice {
  return {
    id: facts.id,
    kind,
    tags: facts.tags,
    critical: hasTag(facts, critical),
    safety: hasTag(facts, safety),
    ...(facts.kept && { form: 'kept' as const }),
    ...(partner && {
      before: {
        ...sideOf(partner, kind === 'fixed' ? 'failed' : 'passed'),
        ...(there !== undefined && there !== countPassed(partner) && { passedThere: there }),
      },
    }),
    after: sideOf(facts, SHOWN[kind] ?? 'failed'),
  };
}

/** The first trial that came out as the reader expects, else the first that was measured. */
function sideOf(facts: CaseFacts, wanted: TrialFacts['outcome'] | 'conflicting'): ChosenSide {
  const measured = facts.trials.filter(({ outcome }) => outcome !== 'missing');
  const show =
    facts.trials.find(({ outcome, conflicts }) =>
      wanted === 'conflicting' ? conflicts !== undefined : outcome === wanted,
    ) ??
    measured[0] ??
    facts.trials[0];
  return {
    id: facts.id,
    case_hash: facts.case_hash,
    expectation_hash: facts.expectation_hash,
    ...(facts.kept && { kept: facts.kept }),
    passed: countPassed(facts),
    trials: measured.length,
    ...(show && { show: show.trial }),
  };
}

function countPassed({ trials }: CaseFacts): number {
  return trials.filter(({ outcome }) => outcome === 'passed').length;
}

/** How many trials of a case of the baseline passed by what was expected when it was measured. */
function indexMeasured({ asMeasured }: ChooseOptions): (partner: CaseFacts) => number | undefined {
  const nameOf = ({ id, case_hash: hash }: CaseFacts): string => `${hash} ${id}`;
  const measured = new Map(asMeasured?.cases.map((facts) => [nameOf(facts), facts]));
  return (partner) => {
    const facts = measured.get(nameOf(partner));
    return facts && countPassed(facts);
  };
}

/** A case that a change edits is there twice: its own form, and main's. */
function nameForm({ id, kept }: { id: string; kept?: true | undefined }): string {
  return `${kept ? 'kept' : 'own'} ${id}`;
}

/** The baseline's form of a case: known from the comparison, else the same content. */
function indexBaseline({
  baseline,
  verdict,
}: ChooseOptions): (facts: CaseFacts) => CaseFacts | undefined {
  const known = new Map(
    verdict.comparison?.changes.map((change) => [nameForm(change), change.baselineId]),
  );
  const byId = new Map(baseline?.cases.map((facts) => [facts.id, facts]));
  const byContent = new Map(
    baseline?.cases.map((facts) => [facts.case_hash + facts.expectation_hash, facts]),
  );
  return (facts) =>
    byId.get(known.get(nameForm(facts)) ?? '') ??
    byContent.get(facts.case_hash + facts.expectation_hash);
}

/** How far a case fell, as a share of its trials; what never passed before falls from nothing. */
function fallOf({ before, after }: CaseChoice): number {
  const share = (side: ChosenSide | undefined): number =>
    side && side.trials > 0 ? side.passed / side.trials : 0;
  return before ? share(before) - share(after) : -share(after);
}

function hasTag({ tags }: CaseFacts, wanted: readonly string[]): boolean {
  return tags.some((tag) => wanted.includes(tag));
}
