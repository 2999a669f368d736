import { parseJsonLine } from '../../config/parse-json-line.ts';
import type { Place } from '../../domain/place.ts';
import type { Suite } from '../../domain/case.ts';
import type { Output } from '../../domain/run.ts';
import { UserError, type Problem } from '../../errors.ts';
import type { FileLine, RepositoryFiles, Target, TargetAnswer } from '../../ports.ts';
import { isRecord } from '../../values/json-guards.ts';
import { completeOutput } from './answer-from-output.ts';
import { buildFacts } from './build-facts.ts';
import type { TargetDependencies } from './target-dependencies.ts';
import { readOutput } from './read-output.ts';
import { failed, interrupted, unmeasured } from './target-answers.ts';

const MOST_PROBLEMS = 50;

/** Where a recorded output lies. */
type Position = Pick<FileLine, 'line' | 'offset' | 'length'>;

interface RecordedIndex {
  /** By id, then by trial number. */
  positions: Map<string, Map<number, Position>>;
  /** The highest trial number. */
  trials: number;
}

/** Outputs from a JSONL file: only where each lies is kept in memory. */
export async function openRecordedTarget(
  suite: Suite,
  { files, prices }: Pick<TargetDependencies, 'files' | 'prices'>,
): Promise<Target> {
  const path = suite.target.recorded ?? '';
  const { positions, trials } = await indexFile(files, path);

  async function answer(id: string, trial: number): Promise<TargetAnswer> {
    const position = positions.get(id)?.get(trial);
    if (!position) {
      const which = trials > 1 ? `trial ${trial} of case ${id}` : `case ${id}`;
      return unmeasured('not-recorded', `not recorded: ${path} has no line for ${which}`);
    }
    const line = { ...position, text: await files.readLine(path, position) };
    const reading = readLine(line, path);
    if (reading.status === 'wrong') throw new UserError(reading.problems);
    const { error, ...output } = reading.output;
    if (error?.kind === 'failed')
      return failed(error.code ?? 'recorded', error.message, output.latency_ms);
    if (error) return unmeasured(error.code ?? 'recorded', error.message);
    const cost = completeOutput(output, { latencyMs: 0, prices }).cost_usd;
    return { kind: 'answer', output: { ...output, ...(cost !== undefined && { cost_usd: cost }) } };
  }

  return {
    facts: buildFacts({
      kind: 'recorded',
      digests: { recorded: await files.digest(path) },
      deterministic: suite.target.deterministic ?? trials === 1,
      declared: suite.target.deterministic !== undefined,
    }),
    recordedTrials: trials,
    sources: [path],
    isRecorded: (caseId) => positions.has(caseId),
    unused: (caseIds) =>
      [...positions]
        .filter(([id]) => !caseIds.has(id))
        .flatMap(([id, byTrial]) =>
          [...byTrial.values()].map(({ line }) => ({ id, place: { file: path, line } })),
        ),
    answer: async (request, signal) =>
      signal.aborted ? interrupted() : answer(request.case.id, request.trial),
    close: async () => undefined,
  };
}

async function indexFile(files: RepositoryFiles, path: string): Promise<RecordedIndex> {
  const positions: RecordedIndex['positions'] = new Map();
  const problems: Problem[] = [];
  let trials = 1;
  for await (const line of files.lines(path)) {
    if (line.text.trim() === '') continue;
    const reading = readLine(line, path);
    if (reading.status === 'wrong') {
      problems.push(...reading.problems);
      if (problems.length >= MOST_PROBLEMS) break;
      continue;
    }
    const { id, trial } = reading;
    const byTrial = positions.get(id) ?? new Map<number, Position>();
    const earlier = byTrial.get(trial);
    if (earlier) problems.push(describeDuplicate(reading, earlier, reading.locate()));
    byTrial.set(trial, { line: line.line, offset: line.offset, length: line.length });
    positions.set(id, byTrial);
    trials = Math.max(trials, trial);
  }
  if (problems.length > 0) throw new UserError(problems);
  if (positions.size === 0) {
    const message = 'the file of recorded outputs is empty';
    const hint = 'Write a line per case: {"id": "…", "output": "…"}.';
    throw new UserError({ code: 'recorded', message, place: { file: path }, hint });
  }
  return { positions, trials };
}

function describeDuplicate(
  { id, trial }: { id: string; trial: number },
  earlier: Position,
  place: Place,
): Problem {
  return {
    code: 'recorded',
    message: `case ${id}, trial ${trial} is recorded twice, first on line ${earlier.line}`,
    place,
    hint: 'Remove one of them, or give each its own "trial" number.',
  };
}

type LineReading =
  | { status: 'read'; id: string; trial: number; output: Output; locate: () => Place }
  | { status: 'wrong'; problems: Problem[] };

function readLine(line: FileLine, file: string): LineReading {
  const parsed = parseJsonLine(line, file);
  if (parsed.status === 'wrong') return parsed;
  const { document } = parsed;
  const { data } = document;
  const wrong = (message: string, key: string | undefined, hint: string): LineReading => ({
    status: 'wrong',
    problems: [
      {
        code: 'recorded',
        message,
        place: key === undefined ? { file, line: line.line } : document.locate('', key),
        hint,
      },
    ],
  });
  if (!isRecord(data)) {
    return wrong('a line must be an object', undefined, 'Write {"id": "…", "output": "…"}.');
  }
  const { id, trial = 1 } = data;
  if (typeof id !== 'string' || id === '') {
    return wrong('"id" must be the id of a case', undefined, 'Write {"id": "…", "output": "…"}.');
  }
  if (typeof trial !== 'number' || !Number.isInteger(trial) || trial < 1) {
    return wrong('"trial" must be a whole number from 1 up', 'trial', 'Write "trial": 1.');
  }
  const reading = readOutput(data, { beside: ['id', 'trial'], unknown: 'refuse' });
  const key = data['trial'] === undefined ? 'id' : 'trial';
  const locate = (): Place => document.locate(`/${key}`);
  if (reading.status === 'read')
    return { status: 'read', id, trial, output: reading.output, locate };
  const hint =
    'An output is {id, trial?, output, tool_calls?, usage?, latency_ms?, cost_usd?, error?}.';
  return wrong(`the recorded output ${reading.message}`, reading.key, hint);
}
