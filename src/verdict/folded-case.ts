import type { CaseFacts, Plain, TrialFacts } from '../domain/facts.ts';
import type { PackedDigests } from '../values/packed-rows.ts';

/** A case as it was planned; its trials lie in trials.jsonl. */
export type PlannedCase = Omit<CaseFacts, 'trials'>;

const NO_TRIALS: readonly TrialFacts[] = [];

/** A case and the trials that there are of it so far. What it is stands in the plan, or in `PackedIdentity`. */
export class FoldedCase implements CaseFacts {
  trials: readonly TrialFacts[] = NO_TRIALS;
  private readonly planned: PlannedCase;

  constructor(planned: PlannedCase) {
    this.planned = planned;
  }

  get id(): string {
    return this.planned.id;
  }

  get case_hash(): string {
    return this.planned.case_hash;
  }

  get expectation_hash(): string {
    return this.planned.expectation_hash;
  }

  get tags(): readonly string[] {
    return this.planned.tags;
  }

  get kept(): true | undefined {
    return this.planned.kept;
  }

  /** As it is written down. */
  toJSON(): Plain<CaseFacts> {
    const { id, case_hash, expectation_hash, tags, kept, trials } = this;
    return { id, case_hash, expectation_hash, tags, ...(kept && { kept }), trials };
  }
}

/** What is known of a case that nobody planned: from its first trial. */
export class PackedIdentity implements PlannedCase {
  readonly id: string;
  readonly tags: readonly string[];
  readonly kept: true | undefined;
  private readonly digests: PackedDigests;
  /** Of the first of two digests. */
  private readonly number: number;

  constructor(
    { id, case_hash, expectation_hash, kept }: PlannedCase,
    tags: readonly string[],
    digests: PackedDigests,
  ) {
    this.id = id;
    this.tags = tags;
    this.kept = kept;
    this.digests = digests;
    this.number = digests.add(case_hash);
    digests.add(expectation_hash);
  }

  get case_hash(): string {
    return this.digests.read(this.number);
  }

  get expectation_hash(): string {
    return this.digests.read(this.number + 1);
  }
}
