import type { CaseFacts, RunFacts, TrialFacts } from '../domain/facts.ts';
import type { JudgeRecord, RunDocument, Score, Trial } from '../domain/run.ts';
import type { StoredRun } from '../ports.ts';
import { foldTrial } from './fold-trial.ts';
import { MetricNotes } from './metric-notes.ts';
import { SharedValues } from './shared-values.ts';

type Identity = Pick<CaseFacts, 'id' | 'case_hash' | 'expectation_hash' | 'kept'>;

/** Which case a trial belongs to. */
export function identifyCase({ case: id, case_hash, expectation_hash, kept }: Trial): Identity {
  return { id, case_hash, expectation_hash, ...(kept && { kept }) };
}

/** Input, expectation and id in one word; whose form of the case it is stands apart. */
export function nameCase({ id, case_hash, expectation_hash }: Identity): string {
  return `${case_hash} ${expectation_hash} ${id}`;
}

/**
 * Collects trials, in any order, into what the verdict reads. A later line for the same trial replaces the earlier one.
 * It stands in memory for every case of a large suite: nothing is held twice that repeats.
 */
export class FactsBuilder {
  private readonly cases: CaseFacts[] = [];
  /** By case_hash; where cases have the same input, the expectation tells them apart, else the id. */
  private readonly byInput = new Map<string, CaseFacts | CaseFacts[]>();
  private readonly metrics = new MetricNotes();
  private readonly shared = new SharedValues();
  private hasPlan = false;
  private readonly standing: Standing;

  constructor(standing: Standing = new Map()) {
    this.standing = standing;
  }

  /** A case that is planned, so that it counts as missing if nothing is measured. */
  expect(entry: Omit<CaseFacts, 'trials'>): void {
    this.hasPlan = true;
    if (!this.findTwins(entry).some(({ id }) => id === entry.id)) this.addCase(entry);
  }

  private addCase(entry: Omit<CaseFacts, 'trials'>): CaseFacts {
    const { id, case_hash, expectation_hash, tags, kept } = entry;
    const facts: CaseFacts = {
      id,
      case_hash,
      expectation_hash,
      tags: this.shared.share(tags),
      ...(kept && { kept }),
      trials: [],
    };
    this.cases.push(facts);
    const twins = this.byInput.get(case_hash);
    this.byInput.set(case_hash, twins === undefined ? facts : [twins, facts].flat());
    return facts;
  }

  add(trial: Trial): TrialFacts {
    const identity = identifyCase(trial);
    const { tags, kept } = trial;
    const known = this.find(identity) ?? this.addCase({ ...identity, tags, ...(kept && { kept }) });
    const scores = applyStanding(trial.scores, this.standing);
    const facts = this.shrink(foldTrial({ ...trial, scores }));
    const after = known.trials.findIndex((other) => other.trial >= facts.trial);
    const at = after === -1 ? known.trials.length : after;
    const replaced = known.trials[at]?.trial === facts.trial ? 1 : 0;
    // not in place: a list that grows by itself reserves room for seventeen, and one that is copied for a few
    known.trials =
      known.trials.length === replaced ? [facts] : known.trials.toSpliced(at, replaced, facts);
    for (const score of scores) this.metrics.add(score);
    return facts;
  }

  isExpected(identity: Identity): boolean {
    return this.find(identity) !== undefined;
  }

  /** Whether this trial was measured: scored, or failed by the target's own fault. */
  isMeasured(identity: Identity, trial: number): boolean {
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
  private find(identity: Identity): CaseFacts | undefined {
    const twins = this.findTwins(identity);
    const named = twins.find(({ id }) => id === identity.id);
    return named ?? (this.hasPlan ? twins[0] : undefined);
  }

  /** Main's form of a case may differ from the change's in its metadata alone. */
  private findTwins({ case_hash, expectation_hash, kept }: Identity): CaseFacts[] {
    const found = this.byInput.get(case_hash) ?? [];
    return [found]
      .flat()
      .filter((facts) => facts.expectation_hash === expectation_hash && facts.kept === kept);
  }

  private shrink(facts: TrialFacts): TrialFacts {
    const { metrics, usage, error, model, fingerprint, conflicts } = facts;
    const shared = this.shared;
    return {
      ...facts,
      metrics: shared.share(metrics),
      ...(usage && { usage: shared.share(usage) }),
      ...(error && { error: shared.share(error) }),
      ...(model !== undefined && { model: shared.share(model) }),
      ...(fingerprint !== undefined && { fingerprint: shared.share(fingerprint) }),
      ...(conflicts && { conflicts: shared.share(conflicts) }),
    };
  }
}

/**
 * What scores of a judge count as, by digest and name, where that is not what it was when they were stored. `ignored`: a
 * baseline is not held against the one before it.
 */
export type Standing = ReadonlyMap<string, 'calibrated' | 'advising' | 'ignored'>;

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
      compares && side === 'baseline' ? 'ignored' : calibrated ? 'calibrated' : 'advising',
    ]),
  );
}

function applyStanding(scores: readonly Score[], standing: Standing): Score[] {
  return scores.flatMap((score) => {
    const is = score.by === 'judge' && standing.get(`${score.asked?.digest} ${score.name}`);
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
