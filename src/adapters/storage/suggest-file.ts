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
  const alike = findAlike(root, steps);
  if (alike?.normalize() === path.normalize())
    return `there is ${alike}, which looks the same: its letters are stored in another form of Unicode (NFC or NFD); rename it as it is written here`;
  if (alike !== undefined) return `did you mean ${alike}? upper and lower case count`;
  const near = suggestWord(basename(path), listNames(join(root, dirname(path))));
  return near === undefined
    ? 'check the spelling of the path'
    : `did you mean ${join(dirname(path), near)}?`;
}

/** The path that differs in nothing but case and the form of its letters. */
function findAlike(root: string, steps: readonly string[]): string | undefined {
  let found = '';
  for (const step of steps) {
    const names = listNames(join(root, found));
    const name = names.includes(step) ? step : names.find((other) => fold(other) === fold(step));
    if (name === undefined) return undefined;
    found = join(found, name);
  }
  return found;
}

function fold(name: string): string {
  return name.normalize().toLowerCase();
}

function listNames(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
