import { existsSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import { openRepository } from '../adapters/storage/repository-files.ts';
import { readSuiteName } from '../config/read-suite-name.ts';
import { UserError } from '../errors.ts';
import type { ActionHost } from './host.ts';

/** A suite file to gate. `suite`: its name, where the text shows one; the rest of the file may be wrong. */
export interface NamedConfig {
  config: string;
  suite?: string;
  /** There is no such file. */
  missing?: true;
}

/** Suite files of the input `config`, globs resolved, in a stable order. @throws UserError for a glob without a match */
export async function listConfigs({
  inputs,
  workspace,
}: Pick<ActionHost, 'inputs' | 'workspace'>): Promise<NamedConfig[]> {
  const found: string[] = [];
  for (const pattern of inputs.configs) {
    if (!/[*?[\]{}]/.test(pattern)) {
      if (/\.ya?ml[,; ]/.test(pattern) && !existsSync(join(workspace, pattern)))
        throw sayNoConfig(pattern, 'name several suite files one a line');
      found.push(normalize(pattern));
      continue;
    }
    const matches: string[] = [];
    for await (const match of glob(pattern, {
      cwd: workspace,
      exclude: (name) => name === 'node_modules',
    }))
      matches.push(normalize(match));
    if (matches.length === 0)
      throw sayNoConfig(
        pattern,
        `write the path of a suite file, e.g. ${join('evals', 'configs', 'pr.yaml')}`,
      );
    found.push(...matches.sort());
  }
  const files = openRepository(workspace);
  return await Promise.all(
    [...new Set(found)].map(async (config) => {
      const text = await files.readText(config).catch(() => '');
      const suite = readSuiteName(text);
      const missing = text === '' && !(await files.exists(config).catch(() => true));
      return { config, ...(suite !== undefined && { suite }), ...(missing && { missing }) };
    }),
  );
}

function sayNoConfig(pattern: string, hint: string): UserError {
  return new UserError({
    code: 'no-config',
    message: `the input \`config\` matches no file: ${pattern}`,
    hint,
  });
}

/** The file that took this suite's name before it: baselines, comments and statuses would overwrite each other. */
export function findNamesake(
  { config, suite }: NamedConfig,
  all: readonly NamedConfig[],
): NamedConfig | undefined {
  const first = all.find((other) => other.suite !== undefined && other.suite === suite);
  return first?.config === config ? undefined : first;
}
