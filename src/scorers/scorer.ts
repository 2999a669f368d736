import type { Case } from '../domain/case.ts';
import type { Asked, Finding, Output } from '../domain/run.ts';
import type { PatientModel, RepositoryFiles } from '../ports.ts';
import type { Sandbox } from '../ports/sandbox.ts';
import type { JudgeMemory } from '../ports/response-cache.ts';

/** What scorers may ask of the world. `timeoutMs` bounds one call of a scorer's own code or query. */
export interface ScorerTools {
  sandbox: Sandbox;
  files: RepositoryFiles;
  timeoutMs: number;
  /** Of a commit whose checks nobody can mend any more: what became a mistake since then is taken as it was. */
  asItIs?: boolean;
  /** Absent where there is no key for one. */
  model?: PatientModel;
  /** What models answered before. */
  memory?: JudgeMemory;
}

/** One output to score. `trial` is 1-based. */
export interface ScoringContext {
  case: Case;
  output: Output;
  trial: number;
  /** Where it is no output of this run's own cases: the baseline's, the release's, or one held against the base's yardstick. */
  whose?: string;
  signal: AbortSignal;
  /** What the baseline put out for the same case: for judges that compare. */
  baselineOutput?: () => Promise<Output | undefined>;
}

/** A finding, and what asking a model for it came to. */
export type ScorerFinding = Finding & { asked?: Asked };

/** What templates of a check may name: nothing of the output, or a check could pass by quoting it. */
export type CaseValues = Pick<Case, 'input' | 'reference' | 'context' | 'metadata'>;

/** `pointer`: to what is filled in, or to the case as a whole where that is several things. */
export interface UnfitValue {
  why: string;
  pointer: string;
}

/** A rule that turns a case and its output into a finding. */
export interface Scorer {
  /** The metric that it feeds. */
  readonly name: string;
  readonly type: string;
  /** A check is code; a judge asks a model. Absent: a check. */
  readonly by?: 'check' | 'judge';
  readonly advisory: boolean;
  /** Of a judge: the suite says that it advises, whatever its calibration. */
  readonly advises?: true;
  /** Only cases with one of these tags. */
  readonly tags?: readonly string[];
  /** Covers all that decides its finding on an output: a stored one of the same digest need not be asked for again. */
  readonly digest?: string;
  /** What keeps it from saying anything, whatever was put out, an answer or none. Absent: nothing does. */
  abstain?(context: ScoringContext): Promise<ScorerFinding | undefined>;
  /** What is wrong with what a case fills in, so that no output of it can be scored. Absent: nothing is filled in, or anything will do. */
  findUnfit?(values: CaseValues): UnfitValue | undefined;
  /** May throw: `scoreOutput` makes a finding of that too. */
  score(context: ScoringContext): ScorerFinding | Promise<ScorerFinding>;
}
