import type { Case } from '../domain/case.ts';
import type { Finding, Output } from '../domain/run.ts';
import type { RepositoryFiles, Sandbox } from '../ports.ts';

/** What scorers may ask of the world. `timeoutMs` bounds one call of a scorer's own code or query. */
export interface ScorerTools {
  sandbox: Sandbox;
  files: RepositoryFiles;
  timeoutMs: number;
}

/** One output to score. `trial` is 1-based. */
export interface ScoringContext {
  case: Case;
  output: Output;
  trial: number;
  signal: AbortSignal;
}

/** A rule that turns a case and its output into a finding. */
export interface Scorer {
  /** The metric that it feeds. */
  readonly name: string;
  readonly type: string;
  /** A check is code; a judge asks a model. Absent: a check. */
  readonly by?: 'check' | 'judge';
  readonly advisory: boolean;
  /** Only cases with one of these tags. */
  readonly tags?: readonly string[];
  /** May throw: `scoreOutput` makes a finding of that too. */
  score(context: ScoringContext): Finding | Promise<Finding>;
}
