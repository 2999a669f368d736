import type { AcceptanceDocument } from './acceptances.gen.ts';
import type { Place } from './place.ts';

/**
 * A named owner's dated, scoped, expiring decision to live with a failure. Exactly one of `cases` and `gate`; dates are
 * `YYYY-MM-DD` in UTC, `expires` is the last day it holds.
 */
export interface Acceptance extends AcceptanceDocument {
  place: Place;
}

/** An acceptance that counts. */
export interface StandingAcceptance extends Acceptance {
  /** Whole days after today; 0 on its last day. */
  daysLeft: number;
  /** Landed on the base branch, or approved by its owner for this head commit. */
  where: 'base' | 'approved';
}

/** One that does not, and why: a sentence without its subject. */
export interface VoidAcceptance {
  acceptance: Acceptance;
  why: string;
}

/** Risk acceptances, by whether they count in this run. */
export interface WeighedAcceptances {
  standing: StandingAcceptance[];
  void: VoidAcceptance[];
}

/** Somebody with write permission, not the author, whose latest review approves exactly this head commit. */
export interface Approval {
  login: string;
  /** What trust goes by: logins can be taken over. */
  id: number;
}

/** A reviewer whose review is no approval of this head commit, and why. */
export interface RefusedReview {
  login: string;
  why: string;
}

/** Who has approved. `why`: nobody could be asked. */
export interface Approvals {
  approvals: Approval[];
  refused: RefusedReview[];
  why?: string;
}
