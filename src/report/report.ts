import type { Place } from '../domain/place.ts';
import type { PolicyChange } from '../domain/policy.ts';
import type { Output } from '../domain/run.ts';
import type { Verdict } from '../domain/verdict.ts';

/**
 * Why a case is shown. A critical or safety case that failed is that, whatever else it is. `reexpected`: main's answer
 * fails too by what is expected now, and passed by what was expected when it was measured. `worse`: beside main's answer alone.
 */
export type CaseKind =
  | 'critical'
  | 'safety'
  | 'broken'
  | 'unreliable'
  | 'worse'
  | 'failing-new'
  | 'reexpected'
  | 'failing'
  | 'missing'
  | 'conflicting'
  | 'fixed'
  | 'new';

/** One side of a case: trials passed of those measured, and the output that shows it best. */
export interface CaseSide {
  passed: number;
  trials: number;
  /** Of the baseline: how many passed by what was expected when it was measured, where that is another number. */
  passedThere?: number;
  output: Output;
}

/** How many cases of a kind there are, whether or not they are shown. */
export type CaseCounts = { readonly [kind in CaseKind]?: number };

/** A case as it was measured, with everything that a reader may be shown of it. */
export interface CaseDetail {
  id: string;
  kind: CaseKind;
  tags: readonly string[];
  /** Its line in the dataset. */
  place?: Place;
  critical: boolean;
  safety: boolean;
  /** As it stands on the base commit: the change took it out or edits its input (`kept`), or expects something else of it. */
  form?: 'kept' | 'scored';
  input: unknown;
  reference?: unknown;
  before?: CaseSide;
  /** `reasons`: what the blocking scorers said of the output shown. */
  after: CaseSide & { reasons: readonly string[] };
}

/** A text, cut, and how many characters (UTF-16 units) were left out behind it, and before it: those are the same in old and new output. */
export interface Excerpt {
  text: string;
  omitted: number;
  skipped?: number;
}

/** What was said, as text. Absent as a whole under `report.outputs: none`. */
export interface CaseTexts {
  input: Excerpt;
  reference?: Excerpt;
  before?: Excerpt;
  after: Excerpt;
  reasons: readonly string[];
}

/** A case as the report shows it. */
export interface ReportedCase extends Pick<
  CaseDetail,
  'id' | 'kind' | 'tags' | 'place' | 'critical' | 'safety' | 'form'
> {
  before?: Pick<CaseSide, 'passed' | 'trials' | 'passedThere'>;
  after: Pick<CaseSide, 'passed' | 'trials'>;
  texts?: CaseTexts;
}

/** A line of the lock that this change touches. */
export interface PinChange {
  path: string;
  kind: string;
  change: 'added' | 'removed' | 'changed';
  before?: string;
  after?: string;
}

/** Something about the target that is not as it was on the baseline; without `before` and `after` only that it is another. */
export interface TargetChange {
  what: string;
  before?: string;
  after?: string;
}

/** A risk that somebody signed for, or tried to. */
export interface AcceptanceNote {
  id: string;
  /** Cases or gate that it covers, in words. */
  covers: string;
  owner: string;
  reason: string;
  /** Whole days after today, of one that counts. */
  daysLeft?: number;
  /** Why it does not count, where it does not. */
  refused?: string;
}

/** Absolute `https:` addresses. `blob`: the repository's files at the commit that was tested. */
export interface ReportLinks {
  run?: string;
  artifact?: string;
  docs?: string;
  blob?: string;
}

export type ReportMode = 'enforce' | 'report';
export type OutputsPolicy = 'full' | 'excerpt' | 'none';

/** What a report needs beside the verdict. */
export interface ReportFacts {
  mode: ReportMode;
  outputs: OutputsPolicy;
  /** What was measured: a pull request, or a commit of its own. */
  subject: 'pull-request' | 'commit';
  details: readonly CaseDetail[];
  /** Absent: there are no others than those of `details`. */
  counts?: CaseCounts;
  policyChanges?: readonly PolicyChange[];
  pinChanges?: readonly PinChange[];
  targetChanges?: readonly TargetChange[];
  acceptances?: readonly AcceptanceNote[];
  links: ReportLinks;
  /** One command that measures the same on a laptop. */
  reproduce: string;
  /** Commit that was measured (for a pull request its head). */
  head?: string;
  /** GITHUB_RUN_ATTEMPT. */
  attempt?: number;
  elapsedMs?: number;
  /** Entry of docs/when-it-breaks.md, where the host knows better than the gates. */
  playbook?: string;
  /** Takes secrets out of a text. Asked of everything that a report holds, before it is cut. */
  redact: (text: string) => string;
}

export type Tone = 'pass' | 'warn' | 'fail' | 'error';

/**
 * The verdict as a sentence. Prose: words, with names between backticks; untrusted text may be part of it,
 * so every renderer escapes it for its own sink.
 */
export interface Headline {
  tone: Tone;
  /** In a word or two: `Blocked`. */
  lead: string;
  /** The whole sentence: `Blocked: 1 of 12 critical cases failed`. */
  text: string;
}

/** Everything a reader is told: chosen and in order, in no particular format. */
export interface Report extends Omit<ReportFacts, 'details' | 'playbook' | 'redact'> {
  verdict: Verdict;
  headline: Headline;
  /** Worst first. */
  cases: readonly ReportedCase[];
  /** The way out of an error: the entry of docs/when-it-breaks.md. */
  playbook?: string;
}
