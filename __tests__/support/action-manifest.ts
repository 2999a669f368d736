import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';

export interface ActionManifest {
  /** Every declared input with its default, empty where it has none: the runner sets them all. */
  inputs: Record<string, string>;
  main: string;
  post?: string;
  using: string;
}

/** Reads an `action.yml` as far as the runner needs it. */
export async function readManifest(path: string): Promise<ActionManifest> {
  const document: {
    inputs?: Record<string, { default?: string | number | boolean } | null>;
    runs: { using: string; main: string; post?: string };
  } = parse(await readFile(path, 'utf8'));
  const inputs = Object.entries(document.inputs ?? {}).map(([name, input]) => [
    name,
    String(input?.default ?? ''),
  ]);
  const { main, post, using } = document.runs;
  return {
    inputs: Object.fromEntries(inputs),
    main,
    using,
    ...(post === undefined ? {} : { post }),
  };
}
