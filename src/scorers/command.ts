import type { Json } from '../domain/run.ts';
import { isRecord } from '../values/json-guards.ts';
import { SpecError, Unscorable, type CheckDefinition } from './check.ts';
import { excerpt, excerptEnd } from './excerpt.ts';
import { describeForScorer, readOwnScore } from './own-score.ts';
import { parseJson } from './parse-json.ts';

export const command: CheckDefinition = {
  summary:
    'A program of your own decides: it reads one JSON line (as the javascript check’s argument) and prints a boolean, a number, or {pass, score, reason}.',
  parameters: {
    command: 'Program and arguments, run in the repository’s root without a shell.',
    threshold: 'Least number that passes; 0.5 when absent.',
  },
  compile: ({ command: words, threshold }, { sandbox, timeoutMs }) => {
    if (!words?.[0]) throw new SpecError('command is missing');
    return async (evidence) => {
      const stdin = `${JSON.stringify(describeForScorer(evidence))}\n`;
      const result = await sandbox.runCommand(
        { command: words, stdin, timeoutMs },
        evidence.signal,
      );
      if (result.kind === 'value') return readOwnScore(readPrinted(result.value), threshold);
      if (result.kind === 'timeout') {
        throw new Unscorable(`${words[0]} took longer than ${timeoutMs / 1000} s`);
      }
      throw new Unscorable(`${words[0]} crashed: ${result.message}`);
    };
  },
};

function readPrinted(ended: Json): Json {
  const { stdout, stderr, exitCode, cut } = isRecord(ended) ? ended : {};
  if (typeof stdout !== 'string' || typeof stderr !== 'string' || typeof exitCode !== 'number') {
    throw new TypeError('a command must end with stdout, stderr and an exit code');
  }
  if (exitCode !== 0) {
    const said = stderr.trim() || stdout.trim();
    throw new Unscorable(`the command ended with exit code ${exitCode}: ${excerptEnd(said)}`);
  }
  const printed = stdout.trim();
  const parsed = parseJson(printed);
  // a value is whole as it stands, but for a number whose digits may go on
  const isWhole = 'value' in parsed && !/\d$/.test(stdout);
  if (typeof cut === 'string' && !isWhole) throw new Unscorable(`the command ended, but ${cut}`);
  if ('value' in parsed) return parsed.value;
  throw new Unscorable(
    `the command must print one JSON value and nothing else; it printed ${excerpt(printed)}`,
  );
}
