import type { PolicyRecord } from './policy.ts';
import type { Pin } from './pin.ts';
import type { JudgeRecord, TargetFacts } from './run.ts';

/** The shape of an in-toto Statement, version 1. */
export const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
/** What our predicate means: docs/evidence.md. */
export const PREDICATE_TYPE = 'https://touchstone-gate.github.io/touchstone/evidence/v1';

export const EVIDENCE_FILE = 'evidence.json';
/** The verdict, and how it was told. */
export const VERDICT_FILE = 'verdict.json';
/** What it was judged with besides the run's own trials. */
export const JUDGED_FILE = 'judged.jsonl';
/** Every file that evidence may speak of, in its order. */
export const EVIDENCE_SUBJECTS = [
  'run.json',
  'trials.jsonl',
  'base.jsonl',
  'by-base.jsonl',
  'rescored.jsonl',
  'rescored-release.jsonl',
  JUDGED_FILE,
  VERDICT_FILE,
  'report.md',
  'junit.xml',
] as const;

export interface Digest {
  /** Hex. */
  sha256: string;
}

/** `irregular`: a link, a folder, a device. */
export type DigestedFile =
  { status: 'file'; sha256: string } | { status: 'absent' } | { status: 'irregular' };

export interface Subject {
  name: string;
  digest: Digest;
}

/** evidence.json: what a run's files are, and what they come to. */
export interface Evidence {
  _type: typeof STATEMENT_TYPE;
  subject: Subject[];
  predicateType: typeof PREDICATE_TYPE;
  predicate: EvidencePredicate;
}

/** What a run was compared with: its commit, and the digests of its documents. */
export interface OpponentRecord {
  commit?: string;
  /** Of a release. */
  tag?: string;
  created_at: string;
  run: Digest;
  trials: Digest;
}

/** The program that measured. `digest`: over its code, file by file. */
export interface ToolRecord {
  name: 'touchstone';
  version: string;
  digest?: Digest;
}

/** The claim. Everything but `tool`, `finished_at` and the opponents' digests follows from the files that it is about. */
export interface EvidencePredicate {
  suite: { name: string; file: string; scoring: Digest; content?: Digest };
  lock?: { file: string; content: Digest };
  pins: readonly Pin[];
  judges?: readonly Pick<JudgeRecord, 'name' | 'digest' | 'calibrated' | 'blocking'>[];
  target: TargetFacts;
  retrieval_index?: string;
  /** Git object names. */
  commit?: string;
  tree?: string;
  base_commit?: string;
  head?: string;
  repository_id?: number;
  run_id?: number;
  attempt?: number;
  /** Whose bars held, and what the change would do to them. */
  policy?: PolicyRecord;
  /** The base's scorers, where it was judged by these as well. */
  yardstick?: { commit: string; scoring: Digest };
  baseline?: OpponentRecord;
  release?: OpponentRecord;
  /** Absent where the run was not judged: outputs of another run that were scored again. */
  verdict?: 'pass' | 'fail' | 'error';
  reason?: string;
  mode: 'enforce' | 'report';
  complete: boolean;
  tool: ToolRecord;
  started_at: string;
  finished_at: string;
}

/** One thing that does not hold. */
export interface Mismatch {
  /** File of the run's folder, or of the baseline's. */
  file: string;
  /** What in it: a file's `sha256`, a key. */
  what: string;
  expected: string;
  found: string;
  /** What that says. */
  means: string;
}

/** What looking at a run's evidence came to. */
export interface Verification {
  run: string;
  suite: string;
  /** As it was told; absent where the run was not judged. */
  verdict?: 'pass' | 'fail' | 'error';
  /** Files that are what they were. */
  files: number;
  /** Trials that the verdict was judged from again, and cases. */
  trials: number;
  cases: number;
  /** Folder of the baseline that it was held against as well. */
  baseline?: string;
  /** The version that wrote it, where it is another: words are then not compared. */
  other_version?: string;
  mismatches: Mismatch[];
}
