import { error, saveState, setOutput, setSecret, warning } from '@actions/core';
import type { OutputGuard } from '../adapters/logs/guard-output.ts';
import type { Redactor } from '../adapters/redact.ts';
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
    setOutput: (name, value) => command(() => setOutput(name, value)),
    saveState: (name, value) => command(() => saveState(name, value)),
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
