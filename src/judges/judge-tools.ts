import type { Problem } from '../errors.ts';
import type { PatientModel, RepositoryFiles } from '../ports.ts';
import type { JudgeMemory } from '../ports/response-cache.ts';

/** What judges ask of the world. */
export interface JudgeTools {
  files: RepositoryFiles;
  /** Absent where there is no key, or no such server; `modelMissing` then says why. */
  model?: PatientModel;
  modelMissing?: Problem;
  /** What judges said before. */
  memory?: JudgeMemory;
  /** Waits for what others ask, so that meanwhile another trial can begin. Absent: nobody else works. */
  waitIdly?: <T>(work: Promise<T>) => Promise<T>;
  /** In [0, 1). */
  random: () => number;
}
