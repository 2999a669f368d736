import type { Pin } from './pin.ts';
import type { CalibrationCounts } from './calibration-counts.ts';
import type { PaceFacts } from './pace.ts';
import type { PolicyRecord, SignatureRecord, YardstickRecord } from './policy.ts';
import type { Shard } from './shard.ts';
import type { RescoredOrigin } from './rescored-origin.ts';
import type { SourceDigests } from './source-digests.ts';
import type { SuitePart } from './suite-part.ts';

/** Any JSON value. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

export interface ToolCall {
  name: string;
  arguments: { [key: string]: Json };
}

/** Tokens of one or many calls. `cached_tokens` are part of `input_tokens`. */
export interface Usage {
  input_tokens: number;
  output_tokens: number;
  cached_tokens?: number;
}

/**
 * Why a target gave no answer. `failed`: the system under test is to blame, every blocking score is 0.
 * `error`: the world is (network, provider, key): the trial is not measured.
 */
export interface OutputError {
  kind: 'failed' | 'error';
  message: string;
  /** Stable word for the cause, e.g. `timeout`, `http-429`, `budget`, `interrupted`. */
  code?: string;
}

/** What the target gave; ms and US dollars. `output: null` without tool calls is an answer not given: it fails every blocking score. */
export interface Output {
  output: string | null;
  tool_calls?: ToolCall[];
  usage?: Usage;
  latency_ms?: number;
  cost_usd?: number;
  finish_reason?: string;
  /** The model that the provider says it used. */
  model?: string;
  fingerprint?: string;
  refusal?: boolean;
  error?: OutputError;
}

/** One model's answer to one request for a verdict. */
export interface Vote {
  model: string;
  /** Absent where the vote is errored; `why` then says so. */
  label?: string;
  /** What the label is worth (0–1), and whether it passes. */
  value?: number;
  pass?: boolean;
  reason?: string;
  why?: string;
  /** `swapped`: the two outputs of a pairwise rubric stood in the other order. */
  swapped?: true;
}

/** What asking a model for one score came to: part of the score in trials.jsonl. Milliseconds and US dollars. */
export interface Asked {
  /** The digest of the judge (or of an embedding's model). */
  digest: string;
  calls: number;
  /** Answers that were given before, to the same question of another run: no call, and no cost. */
  cached?: number;
  /** The suite says that this judge only advises here, calibrated or not. */
  advises?: true;
  usage?: Usage;
  /** Absent when the price is unknown: never 0. */
  cost_usd?: number;
  latency_ms?: number;
  /** Models and fingerprints that the provider reported. */
  models?: string[];
  fingerprints?: string[];
  /** Of a judge: the label that its votes came to. */
  label?: string;
  /** Of a judge; absent where it has one vote, which the finding tells whole. */
  votes?: Vote[];
}

/** One scorer's finding on one output. `value` is 0–1. Never NaN, never null. */
export type Finding =
  | { status: 'scored'; value: number; pass: boolean; reason: string }
  | { status: 'skipped'; why: string }
  | { status: 'errored'; why: string };

/** A finding with the metric it feeds and who found it. */
export type Score = Finding & {
  /** The metric: the scorer's `name`, else its type. */
  name: string;
  type: string;
  by: 'check' | 'judge';
  advisory?: true;
  /** Where a model was asked. */
  asked?: Asked;
};

/** One attempt at one case: a line of trials.jsonl. */
export interface Trial {
  case: string;
  case_hash: string;
  expectation_hash: string;
  /** 1-based. */
  trial: number;
  tags: string[];
  /** Short digest of the metadata that a target was handed which is said to answer the same always: with another it is asked another thing. */
  metadata_hash?: string;
  output: Output;
  scores: Score[];
  usage?: Usage;
  latency_ms?: number;
  cost_usd?: number;
  /** The output was drawn before, for the same trial of another run: usage and cost are what it took then. */
  cached?: true;
  /** Calls made for it, retries included. */
  attempts: number;
  /** Where those who scored it contradict each other. */
  conflicting?: Conflict[];
  /** Of a case as it stands on the base commit, which the change took out or gave another input. */
  kept?: true;
}

/** What a stored trial of the baseline (or of the release) scores under this run's scorers: a line of rescored.jsonl. */
export type RescoredTrial = Pick<
  Trial,
  'case' | 'case_hash' | 'expectation_hash' | 'trial' | 'scores'
> & {
  /** The expectation that it was scored by, where the change expects something else of the same input. */
  by?: string;
};

/** A judge against the code-based checks; members of a panel; samples of one model. */
export type Conflict = 'judge-and-check' | 'panel' | 'samples';

export type TargetKind = 'recorded' | 'module' | 'command' | 'http' | 'openai';

/**
 * What was under test: recorded, never pinned. `sources`: sha-256 of what its answers come from besides, where it is known;
 * `untracked`: short digests of the paths that git did not hold, and whose content is therefore not among `files`.
 */
export interface TargetFacts {
  kind: TargetKind;
  model?: string;
  params?: { [key: string]: Json };
  /** sha-256 by what it covers: `code` (module and imports), `config`, `prompt`, `recorded`. */
  digests: { [name: string]: string };
  /** One digest over kind, model, params and digests: part of a trial's identity. */
  digest: string;
  sources?: { files: string; variables: string; untracked?: readonly string[] };
  deterministic: boolean;
  /** Of a recording: the suite says whether it is. Where it does not, one trial a case is. */
  declared?: true;
}

/** A model that votes. `pinned`: the version or digest behind a name that carries no date. */
export interface JudgeModel {
  model: string;
  pinned?: string;
}

/** run.json: who judged, and with what right. */
export interface JudgeRecord {
  name: string;
  digest: string;
  /** Rubric's source and version. */
  rubric: string;
  version: string;
  models: readonly JudgeModel[];
  calibrated: boolean;
  /** Its scores block. */
  blocking: boolean;
  /** It compares with the baseline's output: without one it has nothing to say. */
  compares?: true;
  /** Why it only advises, and what to do about it. */
  why?: string;
  next?: string;
  calibration?: CalibrationCounts;
  /** What it did with answers that ordered it to pass them; absent where it was not asked. */
  canary?: CanaryRecord;
}

/** `held`: none of them passed. What asking took belongs to no trial. */
export interface CanaryRecord {
  result: 'held' | 'obeyed' | 'errored';
  why?: string;
  asked: Asked;
}

/** Calls of models, and what they took; the cost is absent where the price of any is unknown. */
export interface Spend {
  calls: number;
  /** Answers from the response cache. */
  cached?: number;
  usage?: Usage;
  cost_usd?: number;
  latency_ms?: number;
}

/** Why a run ended before everything planned was measured; in which look, 0-based. */
export interface Stop {
  reason: 'budget' | 'time' | 'interrupted' | 'breaker';
  message: string;
  look: number;
}

/** Of run.json: raised where an older version would misread it. */
export const RUN_FORMAT = 1;

/** run.json: identity and circumstances of a run. No totals: they are derived from its trials. */
export interface RunDocument {
  format: typeof RUN_FORMAT;
  suite: string;
  /** Path of the suite file in the repository. */
  config: string;
  /** sha-256 of the suite's `scorers` and `judges` as its file has them; what files these name is among `pins`. See `Suite.scoringDigest`. */
  suite_digest: string;
  sources?: SourceDigests;
  mode: 'enforce' | 'report';
  commit?: string;
  tree?: string;
  base_commit?: string;
  /** Head SHA of the pull request. */
  head?: string;
  /** GITHUB_REPOSITORY_ID, GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT: what a downloaded run must say of itself to be believed. */
  repository_id?: number;
  run_id?: number;
  attempt?: number;
  /** ISO 8601, UTC. */
  created_at: string;
  tool_version: string;
  shard?: Shard;
  /** Of a shard: what the reader of the whole run should know, and which trials were measured before, where. */
  notes?: string[];
  taken_over?: { trials: number; from: string };
  /** Trials of this head that were measured before and could not be had, in words: they were drawn again. */
  lost?: string;
  /** Absent where all cases of the suite were planned (a shard says so itself). */
  partial?: SuitePart;
  target: TargetFacts;
  pins: Pin[];
  /** Absent where nothing is judged by a model. */
  judges?: JudgeRecord[];
  retrieval_index?: string;
  environment: { [key: string]: string };
  /** What earlier attempts spent on trials that were drawn again, and that are therefore none of the trials here. US dollars. */
  usage?: Usage & { cost_usd?: number; calls?: number };
  /** What judging the baseline's outputs again took, and of that the canaries of main's judges, in all attempts. */
  rejudging?: Spend;
  yardstick_canaries?: Spend;
  /** By model (or the target's kind): providers that refused calls for being too many, and how many were made at once then. */
  pace?: { [name: string]: PaceFacts };
  /** What was planned for the first look: trials a case, and how many cases are critical or safety cases (`required`). */
  planned: {
    cases: number;
    trials: number;
    critical_trials: number;
    required: number;
    /** Critical and safety cases of the base that are kept beside them. */
    kept?: number;
  };
  /** Trials per case at each planned look, how many of the looks are complete, and why there are fewer than the suite asks for. */
  looks: { planned: number[]; complete: number; cut?: string };
  /** The baseline whose outputs were scored again with this run's scorers and judges: they lie beside its trials. */
  rescored?: RescoredOrigin;
  /** The same of the last release's run. */
  rescored_release?: RescoredOrigin;
  /** The base commit that was run beside it: its trials lie in base.jsonl. */
  fresh?: { commit: string; target: TargetFacts };
  /** Whose policy it was judged by; absent where only its own commit's holds. */
  policy?: PolicyRecord;
  /** Absent where nobody signed anything. */
  signatures?: SignatureRecord;
  /** What the change does to the yardstick of the base commit; absent where it does nothing to it. */
  yardstick?: YardstickRecord;
  /** Of a run that a baseline carries as the last release's: its tag. */
  release?: { tag: string };
  stopped?: Stop;
  /** Outputs of another run, scored again; `unfinished`: not all of them yet. */
  rejudged_from?: { created_at: string; commit?: string; unfinished?: true };
  /** A baseline that was taken over unchanged: the commit that measured it. */
  carried_from?: string;
  complete: boolean;
}
