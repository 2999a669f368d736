import type { Conflict, RunDocument, Spend, Usage } from './run.ts';

/** The same, where every member is the object's own: it may be spread. */
export type Plain<Facts> = { [Name in keyof Facts]: Facts[Name] };

/** The part of a trial that the verdict needs; small enough to keep for every case of a large suite. A class as `CaseEntry` is. */
export declare abstract class TrialFacts {
  /** 1-based. */
  get trial(): number;
  /** `unscored`: no blocking score at all. */
  get outcome(): 'passed' | 'failed' | 'missing' | 'unscored';
  /** The outcome without judges that lay the baseline's output beside, where that is another: the baseline has no such scores. */
  uncompared?: TrialFacts['outcome'] | undefined;
  /** Per metric the mean value (0–1) of the scores that feed it, and whether all of them passed. */
  get metrics(): { [name: string]: MetricValue };
  /** Metrics that could not be scored. */
  errored?: string[] | undefined;
  /** Those of `errored` that only advice was lost of: nothing that feeds them blocks here. */
  unadvised?: string[] | undefined;
  /** `output: null` without tool calls. */
  unanswered?: true | undefined;
  /** Short digest of text and tool calls: two different ones to one question under `deterministic: true` are an error. */
  answer?: string | undefined;
  /** See `Trial`. */
  metadata_hash?: string | undefined;
  latency_ms?: number | undefined;
  cost_usd?: number | undefined;
  usage?: Usage | undefined;
  /** Of the cost: what calls took that came to nothing. It is paid, and no fault of the answer's. */
  wasted_usd?: number | undefined;
  /** Calls that it took, where it was not one. */
  attempts?: number | undefined;
  /** The model that the provider says it used. */
  model?: string | undefined;
  /** What the provider says of its set-up. */
  fingerprint?: string | undefined;
  cached?: true | undefined;
  /** What its judges and embeddings took. */
  judged?: Spend | undefined;
  /** Values (0–1) of the votes of judges that cast several, by judge. */
  votes?: { [judge: string]: readonly number[] } | undefined;
  conflicts?: readonly Conflict[] | undefined;
  /** Why it is missing. */
  error?: { message: string; code?: string } | undefined;
}

/** `advisory`: no score behind it blocks. Where one does, those that only advise are left out. */
export interface MetricValue {
  value: number;
  pass: boolean;
  advisory?: true;
}

/** A class as `CaseEntry` is. */
export declare abstract class CaseFacts {
  get id(): string;
  get case_hash(): string;
  get expectation_hash(): string;
  get tags(): readonly string[];
  /** As it stands on the base commit: the change took it out, or gave it another input. */
  kept?: true | undefined;
  /** Ordered by trial number, one entry a number. */
  get trials(): readonly TrialFacts[];
}

/** Who feeds a metric: it only advises when all its scores do. */
export interface MetricFacts {
  advisory: boolean;
  /** A model was asked: its scores have noise of their own. */
  judged: boolean;
  /** Digests of the judges and embedding models that feed it, sorted. */
  judges: readonly string[];
  /** The models that the provider says judged, and what it says of their set-up, sorted. */
  models: readonly string[];
  fingerprints: readonly string[];
  /** One reason why scores of it errored, where some did. */
  error?: string;
  /** Others errored for other reasons. */
  errors_differ?: true;
}

/** What tells a case from another one. */
export type CaseIdentity = Pick<CaseFacts, 'id' | 'case_hash' | 'expectation_hash' | 'kept'>;

/** A run as the verdict reads it: its document and its folded trials. */
export interface RunFacts {
  run: RunDocument;
  cases: CaseFacts[];
  metrics: { [name: string]: MetricFacts };
}

/** Pass bits of the last trials of main, newest last, by case_hash: `1` passed, `0` failed. */
export type CaseHistory = ReadonlyMap<string, string>;
