import { error, saveState, setOutput, setSecret, warning } from '@actions/core';
import type { OutputGuard } from '../adapters/logs/guard-output.ts';
import type { Redactor } from '../adapters/redact.ts';
import { describeError, UserError } from '../errors.ts';
import type { Annotation } from '../report/render-annotations.ts';

/** What a step may tell its runner. */
export interface RunnerCommands {
  setOutput(name: string, value: string): void;
  saveState(name: string, value: string): void;
  mask(secret: string): void;
  annotate(annotation: Annotation): void;
}

/** The runner's own protocol, by its own toolkit, which escapes what it must: the one way past the guard of our output. */
export function createRunnerCommands(
  { command }: Pick<OutputGuard, 'command'>,
  redact: Redactor,
): RunnerCommands {
  return {
    setOutput: (name, value) =>
      command(() => writeFor('GITHUB_OUTPUT', () => setOutput(name, value))),
    saveState: (name, value) =>
      command(() => writeFor('GITHUB_STATE', () => saveState(name, value))),
    mask: (secret) => command(() => setSecret(secret)),
    annotate({ level, title, message, place }) {
      const tell = level === 'error' ? error : warning;
      const properties = {
        title: redact(title),
        ...(place && { file: place.file }),
        ...(place?.line !== undefined && { startLine: place.line }),
      };
      command(() => tell(redact(message), properties));
    },
  };
}

/** @throws UserError `runner-file`: the runner hears by files, and by nothing else, what a step hands on. */
function writeFor(file: string, write: () => void): void {
  try {
    write();
  } catch (refused) {
    throw new UserError({
      code: 'runner-file',
      message: `the runner's file ${file} cannot be written: ${describeError(refused)}`,
      hint: "make room on the runner's disk, then re-run the job",
    });
  }
}
