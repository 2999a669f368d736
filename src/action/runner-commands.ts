import { error, saveState, setOutput, setSecret, warning } from '@actions/core';
import type { Annotation } from '../report/render-annotations.ts';

/** What a step may tell its runner. */
export interface RunnerCommands {
  setOutput(name: string, value: string): void;
  saveState(name: string, value: string): void;
  mask(secret: string): void;
  annotate(annotation: Annotation): void;
}

/** The runner's own protocol, by its own toolkit, which escapes what it must. */
export const runnerCommands: RunnerCommands = {
  setOutput,
  saveState,
  mask: setSecret,
  annotate({ level, title, message, place }) {
    const tell = level === 'error' ? error : warning;
    tell(message, {
      title,
      ...(place && { file: place.file }),
      ...(place?.line !== undefined && { startLine: place.line }),
    });
  },
};
