import { isJudgeCheck } from './config/load-judges.ts';
import type { Case, CaseEntry, CaseSource, Suite } from './domain/case.ts';
import type { CaseFindings } from './domain/diagnosis.ts';
import type { Output, RunDocument } from './domain/run.ts';
import type { CheckSpec } from './domain/suite.gen.ts';
import { UserError } from './errors.ts';
import type { RepositoryFiles, StoredRun } from './ports.ts';
import type { Sandbox } from './ports/sandbox.ts';
import { compileChecks } from './scorers/compile-checks.ts';
import { scoreOutput } from './scorers/score-output.ts';
import type { ScorerTools } from './scorers/scorer.ts';

/** Cases that are tried; a larger suite shows in its first ones how it is written. */
const MOST_TRIED = 2000;
/** Answers to other questions that a case is tried on, and how many of them its checks may not all pass. */
const STRANGERS = 5;
const FEWEST_PASSED = 4;
/** Cases that are looked at for each of them. */
const MOST_LOOKED_AT = 50;

/** Checks that take a process, a database or a model: nothing is started or asked here. */
const OUTSIDE = new Set(['javascript', 'command', 'sql-rows', 'embedding']);
/** Checks of what an answer took: they say nothing of what is in it. */
const OPERATIONS = new Set(['latency', 'cost', 'tokens', 'finish-reason']);

/** A case beside its normalised reference, where it has one. */
export type ComparedCase = Pick<CaseEntry, 'id' | 'case_hash' | 'expectation_hash'> & {
  reference?: string;
};

/** What trying cases takes. */
interface Trying {
  suite: Suite;
  cases: CaseSource;
  /** One a case, in the order of the datasets. */
  compared: readonly ComparedCase[];
  stored: StoredRun;
  files: RepositoryFiles;
  signal: AbortSignal;
}

/**
 * Cases whose blocking code checks pass four of five answers that were given to other cases, with other references. A case
 * that something else can block (a judge, code of the user's) is not tried: what that would say is not known here.
 */
export async function findEasyCases({
  suite,
  cases,
  compared,
  stored,
  files,
  signal,
}: Trying): Promise<Pick<CaseFindings, 'too_easy' | 'tried'>> {
  const found: CaseFindings['too_easy'] = [];
  let tried = 0;
  const entries = cases.entries.slice(0, MOST_TRIED);
  const outputs = await readFirstOutputs(stored, new Set(entries.map((entry) => entry.case_hash)));
  const tools: ScorerTools = { sandbox: NO_SANDBOX, files, timeoutMs: 0 };
  for (const [at, entry] of entries.entries()) {
    if (signal.aborted)
      throw new UserError({
        code: 'interrupted',
        message: 'the suite was not examined to the end: it was interrupted',
        hint: 'run it again',
      });
    const strangers = pickStrangers(at, compared.slice(0, MOST_TRIED), outputs);
    if (strangers.length < STRANGERS) continue;
    const testCase = await cases.read(entry);
    const specs = listDeciding(testCase, suite, stored.run);
    if (!specs) continue;
    tried += 1;
    const { scorers } = await compileChecks(specs, [], tools);
    const passes = await Promise.all(
      strangers.map(async (output) => {
        const scores = await scoreOutput({ case: testCase, output, scorers, trial: 1, signal });
        return scores.every((score) => score.status === 'scored' && score.pass);
      }),
    );
    const passed = passes.filter(Boolean).length;
    if (passed >= FEWEST_PASSED) found.push({ id: entry.id, passed, of: STRANGERS });
  }
  return { too_easy: found, tried };
}

/** The checks that decide about a case, where these can be asked here and say anything of its content. */
function listDeciding(
  testCase: Case,
  suite: Suite,
  run: RunDocument,
): readonly CheckSpec[] | undefined {
  const applies = ({ tags }: { tags?: readonly string[] }): boolean =>
    !tags || tags.some((tag) => testCase.tags.includes(tag));
  const specs = [...suite.scorers, ...testCase.checks].filter(
    (spec) => !spec.advisory && applies(spec),
  );
  const isBlocking = ({ name, type }: { name?: string; type?: string }): boolean =>
    run.judges?.find((judge) => judge.name === (name ?? type))?.blocking ?? true;
  const judges = [...suite.judges, ...specs.filter(isJudgeCheck)];
  if (judges.some((judge) => !judge.advisory && applies(judge) && isBlocking(judge)))
    return undefined;
  const code = specs.filter((spec) => !isJudgeCheck(spec));
  if (code.some((spec) => OUTSIDE.has(nameKind(spec)))) return undefined;
  const told = code.filter((spec) => !OPERATIONS.has(nameKind(spec)));
  // what only forbids something passes most answers, and is meant to
  return told.some(({ type }) => !type.startsWith('not-')) ? told : undefined;
}

function nameKind({ type }: CheckSpec): string {
  return type.replace(/^not-/, '');
}

/** The first answer that was stored to each input. */
async function readFirstOutputs(
  stored: StoredRun,
  wanted: ReadonlySet<string>,
): Promise<ReadonlyMap<string, Output>> {
  const outputs = new Map<string, Output>();
  for await (const { case_hash: hash, output, trial } of stored.trials())
    if (trial === 1 && wanted.has(hash) && isAnswer(output)) outputs.set(hash, output);
  return outputs;
}

function isAnswer({ output, tool_calls: calls, error }: Output): boolean {
  return !error && (output !== null || (calls?.length ?? 0) > 0);
}

/** Answers to cases that expect something else, spread over the whole dataset; as many as can be found. */
function pickStrangers(
  at: number,
  compared: readonly ComparedCase[],
  outputs: ReadonlyMap<string, Output>,
): Output[] {
  const own = compared[at]!;
  const picked = new Map<string, Output>();
  for (let stranger = 1; stranger <= STRANGERS; stranger += 1) {
    const start = at + Math.floor((stranger * compared.length) / (STRANGERS + 1));
    for (let step = 0; step < Math.min(MOST_LOOKED_AT, compared.length); step += 1) {
      const other = compared[(start + step) % compared.length]!;
      const output = outputs.get(other.case_hash);
      if (!output || picked.has(other.case_hash) || !isOther(own, other)) continue;
      picked.set(other.case_hash, output);
      break;
    }
  }
  return [...picked.values()];
}

function isOther(own: ComparedCase, other: ComparedCase): boolean {
  if (own.case_hash === other.case_hash || own.expectation_hash === other.expectation_hash)
    return false;
  return own.reference === undefined || own.reference !== other.reference;
}

/** What is compiled here never asks for one. */
const NO_SANDBOX: Sandbox = {
  callModule: refuse,
  runCommand: refuse,
  querySql: refuse,
  close: async () => undefined,
};

async function refuse(): Promise<never> {
  throw new Error('doctor starts no process');
}
