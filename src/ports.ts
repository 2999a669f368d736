import type { Case } from './domain/case.ts';
import type { RateNews } from './domain/pace.ts';
import type { Place } from './domain/place.ts';
import type { CommitFiles } from './domain/tree-changes.ts';
import type {
  Json,
  Output,
  RescoredTrial,
  RunDocument,
  TargetFacts,
  Trial,
  Usage,
} from './domain/run.ts';
import type { Problem } from './errors.ts';
import type { Paid, Patiently } from './domain/wasted.ts';

/** Time and chance, so that the core is deterministic in tests. Milliseconds. */
export interface Clock {
  now: () => number;
  /** Monotonic. */
  elapsed: () => number;
  /** Resolves early, without throwing, when the signal aborts. */
  sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
  /** In [0, 1): for jitter only. */
  random: () => number;
}

/** What people are told while it runs. Implementations make untrusted text harmless. */
export interface Log {
  info(message: string): void;
  warn(message: string): void;
  /** One live line on a terminal, a line now and then in CI. */
  progress(progress: Progress): void;
}

/** Trials done and planned; failures; US dollars; estimated milliseconds left. */
export interface Progress {
  done: number;
  total: number;
  failed: number;
  errored: number;
  costUsd?: number;
  etaMs?: number;
}

/** What is asked of the system under test. */
export interface TargetRequest {
  case: Pick<Case, 'id' | 'input' | 'context' | 'metadata'>;
  /** 1-based. */
  trial: number;
}

/** One call's outcome. Only `error` may be asked again; `failed` is the system's own fault. */
export type TargetAnswer =
  | { kind: 'answer'; output: Output; rate?: RateNews }
  | ({ kind: 'failed'; message: string; code: string; latencyMs?: number; batched?: true } & Paid)
  | ModelFailure;

/** The system under test. `answer` never throws for what the system or the network did. */
export interface Target {
  readonly facts: TargetFacts;
  /** Trials that exist, for recorded outputs; absent: as many as asked. */
  readonly recordedTrials?: number;
  /** The files of the repository that its answers come from, beside the suite file; absent: anything in it may decide them. */
  readonly sources?: readonly string[];
  /** Characters of what it would be asked for a case; absent where nobody can tell beforehand. */
  promptChars?(request: TargetRequest): number | undefined;
  /** What it is asked names nothing of a case's metadata. */
  readonly ignoresMetadata?: true;
  /** Everything that decides its answer, but for the case's name and the trial; undefined: nobody can know, and none is kept. */
  responseKey?(request: TargetRequest): Json | undefined;
  /**
   * Whether the files that its answers come from are as they were: without `was` when it was opened, with it when that stored run was
   * measured (its `target.sources`). Absent where it reads none.
   */
  isSame?(was?: TargetFacts['sources']): Promise<boolean>;
  /** Whether there is a recorded output of a case; absent where none is recorded. */
  isRecorded?(caseId: string): boolean;
  /** Recorded outputs whose case is not among the suite's: said as a warning. */
  unused?(caseIds: { has(id: string): boolean }): { id: string; place: Place }[];
  /** What seems wrong with its files, and is for its first answer to show: said as a warning. */
  readonly oddities?: readonly Problem[];
  /** Each call takes its turn itself, once it is made: what waits for a batch holds none. */
  readonly takesTurns?: true;
  answer(request: TargetRequest, signal: AbortSignal): Promise<TargetAnswer>;
  close(): Promise<void>;
}

/** Prices of models, as far as they are known: US dollars, `undefined` where they are not. */
export interface Prices {
  costOf(
    models: readonly (string | undefined)[],
    usage: Usage | undefined,
    how?: { batched?: boolean | undefined },
  ): number | undefined;
}

/** What a model is asked. Only the parameters that the suite names are sent, under the name that the API wants. */
export interface ModelRequest {
  model: string;
  api: 'chat' | 'responses';
  parameters: { readonly [name: string]: Json };
  messages: readonly { role: 'system' | 'user' | 'assistant'; content: string }[];
  /** Structured output, strict; left out by itself for a server that has none. */
  schema?: { name: string; schema: { [key: string]: Json } };
  /** Whose call it is, e.g. a case and a trial: it may wait to be asked with others. Absent: it is asked at once. */
  of?: Json;
}

/** What one call of a model came to besides its answer. Milliseconds (none of a batch's) and US dollars. */
export interface CallFacts {
  /** The model that the provider says it used. */
  model?: string;
  fingerprint?: string;
  usage?: Usage;
  /** Absent when the price is unknown: never 0. */
  costUsd?: number;
  latencyMs?: number;
  rate?: RateNews;
}

/** Could not be had: `retry` says whether asking again may help. */
export interface ModelFailure extends Paid {
  kind: 'error';
  message: string;
  code: string;
  retry: boolean;
  retryAfterMs?: number;
  rate?: RateNews;
}

/** What a call of a model came to. `refused`: the provider says that the model declined. */
export type ModelAnswer =
  | ({
      kind: 'answer';
      /** The refusal where `refused`. */
      text: string;
      refused: boolean;
      finishReason?: string;
      /** The server took the schema: what it gave fits it, or is cut. */
      structured: boolean;
    } & CallFacts)
  | ModelFailure;

/** One vector a text, in their order. */
export type EmbeddingAnswer =
  ({ kind: 'embeddings'; vectors: readonly (readonly number[])[] } & CallFacts) | ModelFailure;

/** A provider of models, for judges and embeddings: one call a call. Never throws for what the provider did. */
export interface Model {
  /** Each call takes its turn itself, once it is made: what waits for a batch holds none. */
  readonly takesTurns?: true;
  ask(request: ModelRequest, signal: AbortSignal): Promise<ModelAnswer>;
  /** One vector a text, in their order. */
  embed(
    request: { model: string; texts: readonly string[] },
    signal: AbortSignal,
  ): Promise<EmbeddingAnswer>;
  close(): Promise<void>;
}

/** The same, asked again after a failure that may pass. */
export interface PatientModel {
  ask(request: ModelRequest, signal: AbortSignal): Promise<Patiently<ModelAnswer>>;
  embed(
    request: { model: string; texts: readonly string[] },
    signal: AbortSignal,
  ): Promise<Patiently<EmbeddingAnswer>>;
}

/** One line of a file: its text without the line end, its number, and where its bytes lie. */
export interface FileLine {
  text: string;
  /** 1-based. */
  line: number;
  /** Bytes from the start of the file. */
  offset: number;
  /** Bytes, without the line end. */
  length: number;
}

/**
 * Files of the repository, by path relative to its root (`/`-separated), read under the trust rules:
 * inside it, regular, no symlink out of it, under a size cap, valid UTF-8 (a BOM is dropped). Anything else is a UserError.
 */
export interface RepositoryFiles {
  /** `isCode`: in whatever encoding; bytes that are no UTF-8 are no error. */
  readText(path: string, isCode?: boolean): Promise<string>;
  /** sha-256 of the bytes, hex. */
  digest(path: string): Promise<string>;
  lines(path: string): AsyncIterable<FileLine>;
  /** The text of a line that `lines` gave. */
  readLine(path: string, line: Pick<FileLine, 'offset' | 'length'>): Promise<string>;
  exists(path: string): Promise<boolean>;
  /** Never both: what exists is a file. */
  isFolder(path: string): Promise<boolean>;
  /** Names of what lies in a folder; none where there is no folder. */
  list(path: string): Promise<string[]>;
  /** Where a file or folder lies, links followed; absent: nowhere. */
  locate(path: string): Promise<string | undefined>;
  /** The folder on the way that is a submodule: what it holds is in no commit of this repository. */
  submoduleOf(path: string): Promise<string | undefined>;
}

/** What a run is compared with. */
export type Opponent = 'baseline' | 'release';

/** Where a run's documents are kept while it is measured. @throws UserError (`run-unwritable`) where one cannot be written */
export interface RunStore {
  /** Folder, as people are told. */
  readonly folder: string;
  writeRun(run: RunDocument): Promise<void>;
  /** On disk before it resolves. */
  appendTrial(trial: Trial): Promise<void>;
  /** Takes trials away, while none is appended: all of these or, where it throws, none. Asks once for each, in their order. */
  dropTrials(isDropped: (trial: Trial) => boolean): Promise<void>;
  /** The same for a trial of the base commit, which is run beside. */
  appendBase(trial: Trial): Promise<void>;
  /** The same for a trial that the base's yardstick scored. */
  appendByBase(trial: Trial): Promise<void>;
  /** The same for a trial of the baseline, or of the last release, that was scored again. */
  appendRescored(trial: RescoredTrial, of: Opponent): Promise<void>;
  writeFile(name: string, text: string): Promise<void>;
  trials: () => AsyncIterable<Trial>;
  base: () => AsyncIterable<Trial>;
  byBase: () => AsyncIterable<Trial>;
  close(): Promise<void>;
  /** Lets other processes go on with it: once all is written that tells of the run. */
  release(): void;
}

/**
 * A stored run, opened: its document and its trials, streamed.
 * @throws UserError (`bad-run`) while they are read, with the line that cannot be
 */
export interface StoredRun {
  readonly folder: string;
  readonly run: RunDocument;
  trials: () => AsyncIterable<Trial>;
  /** Trials of the base commit that were measured beside them; none where the baseline is a stored one. */
  base: () => AsyncIterable<Trial>;
  /** Trials as the base's yardstick scores them, where it does otherwise. */
  byBase: () => AsyncIterable<Trial>;
  /** The baseline's trials (or the release's) as this run scored them; none where nothing had to be scored again. */
  rescored: (of: Opponent) => AsyncIterable<RescoredTrial>;
  /** Of a baseline: the run of the last release that it carries. */
  release: () => Promise<StoredRun | undefined>;
  /** What a baseline remembers of the runs before it; empty where it does not. */
  memory: (name: 'history.jsonl' | 'cases.jsonl') => Promise<string>;
}

/** What a search for the baseline came to; every refused candidate with its reason. */
export type BaselineSearch =
  | {
      status: 'found';
      stored: StoredRun;
      commit?: string;
      /** First-parent commits between the wanted commit and the baseline's. */
      behind: number;
      /** What these commits changed, where it can be told. */
      listBetween?: () => Promise<CommitFiles[]>;
      refused: { why: string }[];
    }
  // `unread`: nobody knows whether there is one, or it could not be fetched. That never counts as none
  | {
      status: 'none';
      why: string;
      next?: string;
      unread?: true;
      /** What an earlier attempt of this head came to against one that is gone, in words. */
      before?: string;
      refused: { why: string }[];
    };

/** The run of the last release, as far as there is one. */
export type ReleaseSearch =
  | { status: 'found'; stored: StoredRun; tag?: string }
  | { status: 'none'; why: string; next?: string; unread?: true };

/** Where baselines are looked for: the repository's artifacts, or nowhere. */
export interface BaselineStore {
  /** What the API did is in the answer. @throws UserError where a run or folder was named and cannot serve, or cannot be fetched */
  find(suite: string, signal: AbortSignal): Promise<BaselineSearch>;
}
