import type { Case, CaseEntry, CaseSource, Suite } from './domain/case.ts';
import type { Judge } from './domain/judge.ts';
import type { Pin } from './domain/pin.ts';
import type { JudgeRecord, Spend, TargetKind } from './domain/run.ts';
import type { SuitePart } from './domain/suite-part.ts';
import type { SourceDigests } from './domain/source-digests.ts';
import type { Problem } from './errors.ts';
import type { YardstickPlan } from './run/plan-yardstick.ts';
import type { Scorer } from './scorers/scorer.ts';

/** A suite that has been read, checked and matched with its lock, and what is to be run of it. */
export interface PreparedSuite {
  suite: Suite;
  cases: CaseSource;
  /** The cases selected. */
  entries: readonly CaseEntry[];
  /** Where these are not all of the suite's. */
  partial?: SuitePart;
  pins: Pin[];
  sources: SourceDigests;
  /** Files of the repository that it is made of: suite, lock, and all that is pinned. */
  files: ReadonlySet<string>;
  scorersFor: (testCase: Case) => readonly Scorer[] | Promise<readonly Scorer[]>;
  /** Judges among them. */
  judgesFor: (testCase: Case) => Promise<readonly Judge[]>;
  judges: readonly PreparedJudge[];
  /** What is odd about it, and not wrong. */
  warnings: readonly Problem[];
  /** The base commit's yardstick, where this change moves it. */
  yardstick?: PreparedYardstick;
}

/** What scores outputs as the base commit would: its cases, scorers and judges, and whose outputs they are for. */
export interface PreparedYardstick {
  commit: string;
  suiteDigest: string;
  scored: YardstickPlan['scored'];
  /** The base's form of a case. */
  read: (entry: CaseEntry) => Promise<Case>;
  scorersFor: PreparedSuite['scorersFor'];
  judges: readonly PreparedJudge[];
  targetKind?: TargetKind;
  demoted: readonly string[];
  /** Scorers that block on the base, and here no more, or for fewer cases. */
  gone: readonly string[];
  strangers: readonly string[];
}

/** A judge of the suite: what the run says of it. With its canaries once they have been asked. */
export interface PreparedJudge {
  judge: Judge;
  compares: boolean;
  /** A model is asked, and what it says blocks: the same output may get another score. */
  isNoisy: boolean;
  describe: () => Promise<JudgeRecord>;
  /** What an earlier attempt found of its canaries. */
  recall: (records: readonly JudgeRecord[]) => void;
  /** What its canaries took so far: no trial owns that. */
  spent: () => Spend | undefined;
}
