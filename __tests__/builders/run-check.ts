import type { Case } from '../../src/domain/case.ts';
import type { Output, Score } from '../../src/domain/run.ts';
import type { CheckSpec } from '../../src/domain/suite.gen.ts';
import type { Problem } from '../../src/errors.ts';
import type { RepositoryFiles } from '../../src/ports.ts';
import type { Sandbox } from '../../src/ports/sandbox.ts';
import { compileChecks } from '../../src/scorers/compile-checks.ts';
import { scoreOutput } from '../../src/scorers/score-output.ts';
import type { ScorerTools } from '../../src/scorers/scorer.ts';

const unused = (): never => {
  throw new Error('this check needs no such thing');
};

/** Tools for checks that ask nothing of the world; texts of files by path. */
export function createTools({
  files = {},
  sandbox = {},
}: { files?: Record<string, string>; sandbox?: Partial<Sandbox> } = {}): ScorerTools {
  const repository: RepositoryFiles = {
    readText: async (path) => files[path] ?? unused(),
    exists: async (path) => path in files,
    isFolder: async () => false,
    submoduleOf: async () => undefined,
    list: unused,
    locate: unused,
    digest: unused,
    lines: unused,
    readLine: unused,
  };
  const pool: Sandbox = {
    callModule: unused,
    runCommand: unused,
    querySql: unused,
    close: async () => undefined,
    ...sandbox,
  };
  return { sandbox: pool, files: repository, timeoutMs: 20_000 };
}

const plainTools = createTools();

export function createCase(parts: Partial<Case> = {}): Case {
  return {
    id: 'case-1',
    input: 'question',
    tags: [],
    checks: [],
    case_hash: 'c',
    expectation_hash: 'e',
    place: { file: 'cases.jsonl', line: 1 },
    ...parts,
  };
}

/** Compiles one check and scores one output (a bare text is its `output`). */
export async function runCheck(
  spec: CheckSpec,
  output: string | Output,
  { parts = {}, tools = plainTools }: { parts?: Partial<Case>; tools?: ScorerTools } = {},
): Promise<Score> {
  const { scorers, problems } = await compileChecks([spec], [{ file: 'pr.yaml', line: 1 }], tools);
  if (problems[0]) throw new Error(problems[0].message);
  const [score] = await scoreOutput({
    case: createCase(parts),
    output: typeof output === 'string' ? { output } : output,
    scorers,
    trial: 1,
    signal: new AbortController().signal,
  });
  if (!score) throw new Error('the check did not apply');
  return score;
}

/** `pass` or `fail` where it was scored, else the status. */
export async function outcomeOf(...args: Parameters<typeof runCheck>): Promise<string> {
  const score = await runCheck(...args);
  if (score.status !== 'scored') return score.status;
  return score.pass ? 'pass' : 'fail';
}

/** The sentence of a score. */
export async function reasonOf(...args: Parameters<typeof runCheck>): Promise<string> {
  const score = await runCheck(...args);
  return score.status === 'scored' ? score.reason : score.why;
}

/** What is wrong with a check as it is written. */
export async function problemOf(
  spec: CheckSpec,
  tools: ScorerTools = plainTools,
): Promise<Problem | undefined> {
  return (await compileChecks([spec], [{ file: 'pr.yaml', line: 1 }], tools)).problems[0];
}
