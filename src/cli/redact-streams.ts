import { openSecrets } from '../adapters/secrets.ts';
import type { CliHost, CliProcess, TextStream } from './host.ts';

/** In a job's step the runner reads along: `::name::` at the start of a line, `##[name]` anywhere. No format of ours has them. */
const COMMANDS = /(?<=^[^\S\n]{0,200}):(?=:)|##(?=\[)/gm;

/**
 * The host of a verb: whatever it writes, commands to a runner and the values of secret-looking variables are taken out
 * last.
 */
export function redactStreams(outside: CliProcess): CliHost {
  const secrets = openSecrets(outside.env);
  const guard = (stream: TextStream): TextStream => ({
    write: (text) => stream.write(secrets.redactDocument(text).replace(COMMANDS, '$& ')),
    ...(stream.isTTY !== undefined && { isTTY: stream.isTTY }),
    get columns() {
      // a terminal may change its size
      return stream.columns;
    },
  });
  return { ...outside, secrets, stdout: guard(outside.stdout), stderr: guard(outside.stderr) };
}
