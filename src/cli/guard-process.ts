import { describeError, hasCode } from '../errors.ts';
import { openSecrets } from '../adapters/secrets.ts';
import { escapeLogLines } from '../report/escape-log.ts';
import { EXIT } from './host.ts';

/**
 * Keeps what goes wrong outside of any verb from looking like a failed gate: Node would exit with 1. A reader
 * that went away (`touchstone run | head`, a terminal that was closed) is no error at all: the verdict stands in the exit code.
 */
export function guardProcess(process: NodeJS.Process): void {
  function giveUp(error: unknown): void {
    const stack = error instanceof Error ? error.stack : undefined;
    const told = `this is a bug in Touchstone: ${stack ?? describeError(error)}`;
    const { redact } = openSecrets(process.env);
    process.stderr.write(`${escapeLogLines(redact(told)).join('\n')}\n`);
    process.exit(EXIT.error);
  }
  process.on('uncaughtException', giveUp);
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error) => {
      const isGone = hasCode(error, 'EPIPE') || (stream.isTTY && hasCode(error, 'EIO'));
      if (!isGone) process.exit(EXIT.error);
    });
}
