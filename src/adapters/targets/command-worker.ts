import { parseExactly } from '../../values/exact-integers.ts';
import { isRecord } from '../../values/json-guards.ts';
import {
  LineProcess,
  type ExchangeResult,
  type Heard,
  type LineReading,
} from '../sandbox/line-process.ts';
import type { PoolWorker } from '../sandbox/worker-pool.ts';

const MAX_LINE_BYTES = 16 * 1024 * 1024;
const QUOTED_CHARACTERS = 200;

/**
 * What a worker made of a case. `finished`: it had ended in peace, after earlier answers, without answering this one;
 * `answered`: it had answered before.
 */
export type WorkerResult =
  | Exclude<ExchangeResult<AnswerLine>, { kind: 'timeout' }>
  | { kind: 'timeout'; heard: Heard; answered: boolean; durationMs: number }
  | { kind: 'finished' };

type AnswerLine = Record<string, unknown>;
type Asked = { id: string; trial: number };

/** A long-lived program that answers one JSON line with one JSON line. */
export interface CommandWorker extends PoolWorker {
  /** `request.id` comes back in the answer; so may `request.trial`. */
  ask(request: Asked, timeoutMs: number, signal: AbortSignal): Promise<WorkerResult>;
}

export interface CommandOptions {
  command: readonly string[];
  root: string;
  env: Record<string, string>;
}

/** Starts the program; whatever goes wrong shows in what `ask` gives. */
export function startCommandWorker({ command, root, env }: CommandOptions): CommandWorker {
  const [program = '', ...args] = command;
  const lines = new LineProcess({ program, args, cwd: root, env, maxLineBytes: MAX_LINE_BYTES });
  let answered = 0;
  return {
    alive: () => lines.alive(),
    stop: () => lines.stop(),
    async ask(request, timeoutMs, signal) {
      const read = (line: string) => readAnswer(line, request);
      const result = await lines.exchange(JSON.stringify(request), { read, timeoutMs, signal });
      if (result.kind === 'answer') answered += 1;
      if (result.kind === 'timeout') return { ...result, answered: answered > 0 };
      const leftInPeace =
        result.kind === 'ended' && result.exitCode === 0 && result.heard !== 'lines';
      return leftInPeace && answered > 0 ? { kind: 'finished' } : result;
    },
  };
}

/** An answer to something else (or a forged one, or a second one that comes late) is nobody's. */
function readAnswer(line: string, { id, trial }: Asked): LineReading<AnswerLine> {
  const value = parseObject(line);
  if (value) {
    const isOfOtherTrial = typeof value['trial'] === 'number' && value['trial'] !== trial;
    return value['id'] === id && !isOfOtherTrial ? { answer: value } : 'ignored';
  }
  const quoted = line.slice(0, QUOTED_CHARACTERS);
  return { breach: `printed a line that is no JSON object (logs belong on stderr): ${quoted}` };
}

function parseObject(line: string): AnswerLine | undefined {
  try {
    const value: unknown = JSON.parse(line);
    if (!isRecord(value)) return undefined;
    if (!('tool_calls' in value)) return value;
    const exact = parseExactly(line);
    return isRecord(exact) ? { ...value, tool_calls: exact['tool_calls'] } : value;
  } catch {
    return undefined;
  }
}
