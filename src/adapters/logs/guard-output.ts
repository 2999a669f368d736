import { StringDecoder } from 'node:string_decoder';
import { escapeLogLines } from '../../report/escape-log.ts';
import type { Redactor } from '../redact.ts';

/** A stream of this process, as far as it is written to. */
export type OutputStream = Pick<NodeJS.WriteStream, 'write'>;

/** Lines longer than this are broken: nothing that comes in one piece may fill the memory. */
const MAX_PENDING_CHARS = 64_000;
/** What the toolkit's parts (caches, artifacts) write for the runner. */
const TOOLKIT_COMMAND = /^\s*::([a-z-]{1,20})(?: [^:]{0,500})?::(.*)$/s;
const DEBUG = 'debug';

export interface OutputGuard {
  /** What `emit` writes while it runs (and only that) reaches the runner as it stands. */
  command<Value>(emit: () => Value): Value;
  /** Writes out a line that was begun. */
  flush(): void;
}

/**
 * From here on whoever writes to these streams writes words: no line of them is a command to the runner, moves a
 * cursor, or holds a secret that is known. Commands of the toolkit's own parts become words too; ours go through
 * `command`.
 */
export function guardOutput(
  streams: readonly OutputStream[],
  { redact, debug }: { redact: Redactor; debug: boolean },
): OutputGuard {
  let isOpen = false;
  const lines = streams.map((stream) => guardStream(stream, { redact, debug }, () => isOpen));
  const flush = (): void => lines.forEach((each) => each.flush());
  return {
    command(emit) {
      flush();
      isOpen = true;
      try {
        return emit();
      } finally {
        isOpen = false;
      }
    },
    flush,
  };
}

function guardStream(
  stream: OutputStream,
  { redact, debug }: { redact: Redactor; debug: boolean },
  isOpen: () => boolean,
): { flush(): void } {
  const write = stream.write.bind(stream);
  const decoder = new StringDecoder('utf8');
  let pending = '';
  function writeLine(line: string): void {
    const text = speak(line, debug);
    if (text !== undefined) write(`${escapeLogLines(redact(text)).join('\n')}\n`);
  }
  // a command may come in two pieces, so that a line is judged when it is whole
  function take(text: string): void {
    const lines = (pending + text).split('\n');
    pending = lines.pop() ?? '';
    for (const line of lines) writeLine(line);
    while (pending.length > MAX_PENDING_CHARS) {
      writeLine(pending.slice(0, MAX_PENDING_CHARS));
      pending = pending.slice(MAX_PENDING_CHARS);
    }
  }
  stream.write = (chunk: string | Uint8Array, ...rest: unknown[]): boolean => {
    if (isOpen()) return write(chunk);
    take(typeof chunk === 'string' ? chunk : decoder.write(Buffer.from(chunk)));
    const done = rest.findLast((argument) => typeof argument === 'function');
    if (done) process.nextTick(done);
    return true;
  };
  return {
    flush() {
      if (pending === '') return;
      writeLine(pending);
      pending = '';
    },
  };
}

/** A line as words; nothing for what is for debugging only. */
function speak(line: string, debug: boolean): string | undefined {
  const [, name, data = ''] = TOOLKIT_COMMAND.exec(line) ?? [];
  if (name === undefined) return line;
  if (name === DEBUG && !debug) return undefined;
  return `${name}: ${data.replaceAll('%0D', '').replaceAll('%0A', '\n').replaceAll('%25', '%')}`;
}
