import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path/posix';
import { readSuiteName } from '../config/read-suite-name.ts';
import type { Suite } from '../domain/case.ts';
import { UserError } from '../errors.ts';
import { DEFAULT_CONFIG } from './arguments.ts';
import type { Workplace } from './workplace.ts';

/** Other suite files, beside this one or where suites lie by default, that have its name. */
export async function findNamesakes(
  { suite, file }: Pick<Suite, 'suite' | 'file'>,
  { root, files }: Workplace,
): Promise<string[]> {
  const folders = new Set([dirname(file), dirname(DEFAULT_CONFIG)]);
  const found: string[] = [];
  for (const folder of folders) {
    const names = await readdir(join(root, folder)).catch(() => []);
    for (const name of names.filter((one) => /\.ya?ml$/.test(one)).sort()) {
      const path = join(folder, name);
      if (path !== file && (await readName(path, files)) === suite) found.push(path);
    }
  }
  return found;
}

async function readName(path: string, files: Workplace['files']): Promise<string | undefined> {
  try {
    return readSuiteName(await files.readText(path));
  } catch (error) {
    // it is not this suite's to tell
    if (error instanceof UserError) return undefined;
    throw error;
  }
}
