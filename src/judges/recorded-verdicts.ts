import type { JudgedVerdict } from '../domain/calibration.ts';
import type { Json } from '../domain/run.ts';
import { hashJudged } from '../values/hash-judged.ts';

/** Verdicts that were given elsewhere, found by what was judged. */
export class RecordedVerdicts {
  private readonly byHash: ReadonlyMap<string, JudgedVerdict>;

  /** `byHash`: by the hash of input and output. */
  constructor(byHash: ReadonlyMap<string, JudgedVerdict>) {
    this.byHash = byHash;
  }

  find(input: unknown, output: Json): JudgedVerdict | undefined {
    return this.byHash.get(hashJudged(input, output));
  }
}
