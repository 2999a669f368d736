import type { CaseDocument } from './case.gen.ts';
import type { SuiteDocument, TargetDocument } from './suite.gen.ts';
import type { Place } from './place.ts';
import type { TargetKind } from './run.ts';

/** One example. `reference` is the right answer; the hashes are its identity (see `hashCase`). */
export interface Case extends CaseDocument {
  case_hash: string;
  expectation_hash: string;
  place: Place;
  /** As it stands on the base commit: the change took it out, or gave it another input. */
  kept?: true;
}

/**
 * What is kept of every case while the suite runs; the rest is read again when its turn comes. A class, because it may read itself
 * from packed bytes: the compiler refuses a spread of one, which would lose what is read so.
 */
export declare abstract class CaseEntry {
  get id(): string;
  get case_hash(): string;
  get expectation_hash(): string;
  get tags(): string[];
  /** How many checks of its own it has. */
  get checks(): number;
  get place(): Place;
  /** Of its metadata, where it has any: the target and scorers may read it. */
  metadata_hash?: string | undefined;
  /** See `Case`. */
  kept?: true;
}

/** The cases of a suite: a small entry each in memory, the whole case on demand. */
export interface CaseSource {
  entries: readonly CaseEntry[];
  read: (entry: CaseEntry) => Case | Promise<Case>;
  /** Where a part of the case stands in its line, by JSON pointer. */
  locate: (entry: CaseEntry, pointer: string) => Promise<Place>;
}

/** A tag as a suite file names it. `of`: in which list, e.g. `gates.safety.tags`. */
export interface WrittenTag {
  of: string;
  tag: string;
  place: Place;
}

/** A suite file after validation: every default filled in, paths relative to the repository root. */
export interface Suite extends SuiteDocument {
  /** Path of the suite file in the repository. */
  file: string;
  target: TargetDocument & { kind: TargetKind };
  /** Where every scorer stands in the suite file, by its index. */
  scorerPlaces: Place[];
  /** Where every judge stands in the suite file, by its index. */
  judgePlaces: Place[];
  /** Where every gated metric stands in the suite file. */
  metricPlaces?: { [metric: string]: Place };
  /** The file says nothing of gated metrics: what is gated then is. */
  hasDefaultMetrics?: true;
  /** Where every price stands in the suite file, and the model of an `openai` target. */
  pricePlaces?: { [model: string]: Place };
  modelPlace?: Place;
  /** Where the url of an `http` target stands. */
  urlPlace?: Place;
  /** Tags that the suite file names. */
  writtenTags?: WrittenTag[];
  /** sha-256 of `scorers` and `judges`, paths resolved: `suite_digest` in run.json. */
  scoringDigest: string;
}
