import type { CaseIdentity, RunFacts, TrialFacts } from '../domain/facts.ts';
import type { JudgeRecord, RunDocument, Score, Trial } from '../domain/run.ts';
import type { StoredRun } from '../ports.ts';
import { PackedDigests } from '../values/packed-rows.ts';
import { codeOfContent, RowIndex } from '../values/row-index.ts';
import { foldTrial } from './fold-trial.ts';
import { FoldedCase, PackedIdentity, type PlannedCase } from './folded-case.ts';
import { MetricNotes } from './metric-notes.ts';
import { PackedTrials } from './packed-trials.ts';
import { SharedValues } from './shared-values.ts';

/** Which case a trial belongs to. */
export function identifyCase({ case: id, case_hash, expectation_hash, kept }: Trial): CaseIdentity {
  return { id, case_hash, expectation_hash, ...(kept && { kept }) };
}

/** Input, expectation and id in one word; whose form of the case it is stands apart. */
export function nameCase({ id, case_hash, expectation_hash }: CaseIdentity): string {
  return `${case_hash} ${expectation_hash} ${id}`;
}

/**
 * Collects trials, in any order, into what the verdict reads. A later line for the same trial replaces the earlier one.
 * It stands in memory for every case of a large suite: hashes and figures in bytes, and nothing twice that repeats.
 */
export class FactsBuilder {
  private readonly cases: FoldedCase[] = [];
  private readonly byContent = new RowIndex();
  private readonly digests = new PackedDigests();
  private readonly trials = new PackedTrials();
  private metrics = new MetricNotes();
  private readonly tags = new SharedValues();
  private hasPlan = false;
  private readonly standing: Standing;

  constructor(standing: Standing = new Map()) {
    this.standing = standing;
  }

  /** A case that is planned, so that it counts as missing if nothing is measured. */
  expect(planned: PlannedCase): void {
    this.hasPlan = true;
    const code = codeOfContent(planned);
    if (!this.findNamed(planned, code)) this.addCase(planned, code);
  }

  private addCase(planned: PlannedCase, code: number): FoldedCase {
    const facts = new FoldedCase(planned);
    this.cases.push(facts);
    this.byContent.add(code);
    return facts;
  }

  private addUnplanned(trial: Trial): FoldedCase {
    const { tags } = trial;
    const planned = { ...identifyCase(trial), tags };
    const packed = new PackedIdentity(planned, this.tags.share(tags), this.digests);
    return this.addCase(packed, codeOfContent(planned));
  }

  add(trial: Trial): TrialFacts {
    const known = this.find(identifyCase(trial)) ?? this.addUnplanned(trial);
    const scores = applyStanding(trial.scores, this.standing);
    const uncompared = leaveOutComparing(scores, this.standing);
    const facts = this.trials.add(foldTrial(trial, scores, uncompared));
    const after = known.trials.findIndex((other) => other.trial >= facts.trial);
    const at = after === -1 ? known.trials.length : after;
    const replaced = known.trials[at]?.trial === facts.trial ? 1 : 0;
    // not in place: a list that grows by itself reserves room for seventeen, and one that is copied for a few
    known.trials =
      known.trials.length === replaced ? [facts] : known.trials.toSpliced(at, replaced, facts);
    for (const score of scores) this.metrics.add(score);
    return facts;
  }

  /** Where lines of trials are taken away, what they said of their metrics goes with them: the others are noted again. */
  forgetNotes(): void {
    this.metrics = new MetricNotes();
  }

  noteAgain(trial: Trial): void {
    for (const score of applyStanding(trial.scores, this.standing)) this.metrics.add(score);
  }

  isExpected(identity: CaseIdentity): boolean {
    return this.find(identity) !== undefined;
  }

  /** Whether there is any. */
  get hasTrials(): boolean {
    return this.cases.some(({ trials }) => trials.length > 0);
  }

  /** Whether this trial was measured: scored, or failed by the target's own fault. */
  isMeasured(identity: CaseIdentity, trial: number): boolean {
    const known = this.find(identity)?.trials.find((facts) => facts.trial === trial);
    return known !== undefined && known.outcome !== 'missing';
  }

  /** Every trial so far. */
  list(): TrialFacts[] {
    return this.cases.flatMap(({ trials }) => trials);
  }

  build(run: RunDocument): RunFacts {
    return { run, cases: [...this.cases], metrics: this.metrics.list() };
  }

  /** A trial of a case that was renamed since belongs to the planned case of the same content. */
  private find(identity: CaseIdentity): FoldedCase | undefined {
    const code = codeOfContent(identity);
    const named = this.findNamed(identity, code);
    return named ?? (this.hasPlan ? this.findTwin(identity, code, () => true) : undefined);
  }

  private findNamed(identity: CaseIdentity, code: number): FoldedCase | undefined {
    return this.findTwin(identity, code, ({ id }) => id === identity.id);
  }

  /** Main's form of a case may differ from the change's in its metadata alone. */
  private findTwin(
    identity: CaseIdentity,
    code: number,
    isMeant: (facts: FoldedCase) => boolean,
  ): FoldedCase | undefined {
    const row = this.byContent.find(code, (found) => {
      const facts = this.cases[found]!;
      return isMeant(facts) && facts.kept === identity.kept && isSameContent(facts, identity);
    });
    return row === undefined ? undefined : this.cases[row];
  }
}

function isSameContent(one: CaseIdentity, other: CaseIdentity): boolean {
  return one.case_hash === other.case_hash && one.expectation_hash === other.expectation_hash;
}

/**
 * How a judge's scores are read, by `DIGEST NAME` of the judge; stored scores say how they counted when they were given, which may have
 * changed since. One that is not in it is read as it was stored.
 * - `calibrated`: they block, unless the suite lets them advise.
 * - `comparing`: the same, of a pairwise judge; left out where trials are set beside the baseline's, which have no such score.
 * - `advising`: they do not block.
 * - `ignored`: they are dropped: a baseline's pairwise scores compare it with the baseline before it.
 */
export type Standing = ReadonlyMap<string, 'calibrated' | 'comparing' | 'advising' | 'ignored'>;

/** The standing of a run's judges: what its own trials, and those of its baseline, are read with. */
export function readStanding(
  {
    judges = [],
  }: { judges?: readonly Pick<JudgeRecord, 'name' | 'digest' | 'calibrated' | 'compares'>[] },
  side: 'run' | 'baseline',
): Standing {
  return new Map(
    judges.map(({ digest, name, calibrated, compares }) => [
      `${digest} ${name}`,
      compares && side === 'baseline' ? 'ignored' : nameRole(calibrated, compares),
    ]),
  );
}

/** How a stored run is read as the baseline of a run: what its own judges compared was held against the one before it, too. */
export function readStandingBefore(
  run: Parameters<typeof readStanding>[0],
  { judges }: Pick<RunDocument, 'judges'>,
): Standing {
  const comparing = judges?.filter(({ compares }) => compares) ?? [];
  return new Map([
    ...readStanding({ judges: comparing }, 'baseline'),
    ...readStanding(run, 'baseline'),
  ]);
}

function nameRole(calibrated: boolean, compares?: true): 'calibrated' | 'comparing' | 'advising' {
  if (!calibrated) return 'advising';
  return compares ? 'comparing' : 'calibrated';
}

function standingOf(score: Score, standing: Standing): ReturnType<Standing['get']> {
  return score.by === 'judge' ? standing.get(`${score.asked?.digest} ${score.name}`) : undefined;
}

/** What of a trial can be set beside a trial of the baseline. */
function leaveOutComparing(scores: Score[], standing: Standing): Score[] {
  const left = scores.filter((score) => standingOf(score, standing) !== 'comparing');
  return left.length < scores.length ? left : scores;
}

function applyStanding(scores: readonly Score[], standing: Standing): Score[] {
  return scores.flatMap((score) => {
    const is = standingOf(score, standing);
    if (!is) return score;
    if (is === 'ignored') return [];
    const { advisory: _before, ...rest } = score;
    const advises = is === 'advising' || score.asked?.advises;
    return advises ? { ...rest, advisory: true } : rest;
  });
}

/** A stored run as the verdict reads it. */
export async function foldStoredRun(
  stored: Pick<StoredRun, 'run' | 'trials'>,
  standing?: Standing,
): Promise<RunFacts> {
  const builder = new FactsBuilder(standing);
  for await (const trial of stored.trials()) builder.add(trial);
  return builder.build(stored.run);
}
