import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path/posix';
import { suggestWord } from '../../config/suggest-word.ts';

/** What was probably meant by a path of the repository at which there is nothing. */
export function suggestFile(root: string, path: string): string {
  const steps = path.split('/');
  const higher = steps.map((_, index) => steps.slice(index + 1).join('/')).slice(0, -1);
  const above = higher.find((shorter) => existsSync(join(root, shorter)));
  if (above !== undefined)
    return `there is ${above} at the root of the repository: paths are read from where you stand`;
  const near = suggestWord(basename(path), listNames(join(root, dirname(path))));
  return near === undefined
    ? 'check the spelling of the path'
    : `did you mean ${join(dirname(path), near)}?`;
}

function listNames(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
