import type { StandingAcceptance, VoidAcceptance } from './acceptance.ts';

/** A key of the policy that a change touches, in the words of the suite file. */
export interface PolicyChange {
  /** E.g. `gates.metrics.pass_rate.max_drop`. */
  key: string;
  before?: string;
  after?: string;
  effect: 'loosened' | 'tightened' | 'changed' | 'new';
}

/** run.json: who signed what, as of this run. */
export interface SignatureRecord {
  /** Risk acceptances that count, and those that do not. */
  accepted: StandingAcceptance[];
  void: VoidAcceptance[];
  /** Accepters who approved this very head: that retires the base's form of cases. */
  approvers: string[];
  /** Reviewers whose review is no approval, and why. */
  not_approved?: string[];
  /** Why nobody could be asked. */
  unread?: string;
}

/** run.json: whose policy a change was judged by. */
export interface PolicyRecord {
  /** The base commit; absent where there is no policy yet: the change's own holds (first adoption). */
  commit?: string;
  /** What the change proposes; without effect on its own verdict, but for what is `new`. */
  changes: PolicyChange[];
  /** Metrics that the policy gates and that nothing scores any more, or only as advice. */
  gone?: string[];
  /** Metrics whose bars are new with this change: they hold, and take no share of the others' alpha. */
  added?: string[];
}

/**
 * run.json: the yardstick of the base commit beside the change's own. Outputs that it scores otherwise are scored by both: what
 * the base says of them lies in by-base.jsonl.
 */
export interface YardstickRecord {
  commit: string;
  /** Of the base's scorers and judges. */
  suite_digest: string;
  /** Who judges there, and with what right. */
  judges: { name: string; digest: string; calibrated: boolean; compares?: true }[];
  /** The target's kind there, where it is another. */
  target_kind?: string;
  /** Scorers of critical and safety cases that block there and only advise here. */
  demoted?: string[];
  /** Scorers of any cases that block there, and here no more, or for fewer cases. */
  gone?: string[];
  /** Ids of safety cases under which the base has another input, or nothing: what was signed there was not this. */
  strangers?: string[];
}
