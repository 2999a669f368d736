import type { Conflict, RunDocument, Spend, Usage } from './run.ts';

/** The part of a trial that the verdict needs; small enough to keep for every case of a large suite. */
export interface TrialFacts {
  /** 1-based. */
  trial: number;
  /** `unscored`: no blocking score at all. */
  outcome: 'passed' | 'failed' | 'missing' | 'unscored';
  /** Per metric the mean value (0–1) of the scores that feed it, and whether all of them passed. */
  metrics: { [name: string]: MetricValue };
  /** Metrics that could not be scored. */
  errored?: string[];
  /** `output: null` without tool calls. */
  unanswered?: true;
  /** Short digest of text and tool calls: two different ones under `deterministic: true` are an error. */
  answer?: string;
  latency_ms?: number;
  cost_usd?: number;
  usage?: Usage;
  /** The model that the provider says it used. */
  model?: string;
  /** What the provider says of its set-up. */
  fingerprint?: string;
  cached?: true;
  /** What its judges and embeddings took. */
  judged?: Spend;
  /** Values (0–1) of the votes of judges that cast several, by judge. */
  votes?: { [judge: string]: readonly number[] };
  conflicts?: readonly Conflict[];
  /** Why it is missing. */
  error?: { message: string; code?: string };
}

/** `advisory`: no score behind it blocks. Where one does, those that only advise are left out. */
export interface MetricValue {
  value: number;
  pass: boolean;
  advisory?: true;
}

export interface CaseFacts {
  id: string;
  case_hash: string;
  expectation_hash: string;
  tags: readonly string[];
  /** As it stands on the base commit: the change took it out, or gave it another input. */
  kept?: true;
  /** Ordered by trial number, one entry a number. */
  trials: TrialFacts[];
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
}

/** A run as the verdict reads it: its document and its folded trials. */
export interface RunFacts {
  run: RunDocument;
  cases: CaseFacts[];
  metrics: { [name: string]: MetricFacts };
}

/** Pass bits of the last trials of main, newest last, by case_hash: `1` passed, `0` failed. */
export type CaseHistory = ReadonlyMap<string, string>;
