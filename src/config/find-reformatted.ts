import * as posix from 'node:path/posix';
import type { Pin } from '../domain/pin.ts';
import type { RepositoryFiles } from '../ports.ts';
import { sha256 } from '../values/canonical-json.ts';
import { folderOf } from '../values/repository-path.ts';
import type { PinComparison } from './compare-pins.ts';
import { BUILT_IN } from './load-rubric.ts';
import { pinKey } from './lock.ts';

/** Their digests are not those of a file. */
const NO_FILES: ReadonlySet<Pin['kind']> = new Set(['judge', 'model']);
const BYTE_ORDER_MARK = '\uFEFF';

/** Of the pins that changed, by `pinKey`, those whose text is the pinned one but for its line ends and a byte order mark. */
export async function findReformatted(
  { changed }: PinComparison,
  files: RepositoryFiles,
  lockFile: string,
): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (const { locked, actual } of changed) {
    const { kind, path } = actual;
    if (NO_FILES.has(kind) || path.startsWith(BUILT_IN)) continue;
    const text = await readIfShort(posix.join(folderOf(lockFile), path), files);
    if (text !== undefined && listForms(text).some((form) => sha256(form) === locked.sha256))
      found.add(pinKey(actual));
  }
  return found;
}

/** What is too long to be read whole is told as changed, and no more. */
async function readIfShort(path: string, files: RepositoryFiles): Promise<string | undefined> {
  return await files.readText(path).catch(() => undefined);
}

function listForms(text: string): string[] {
  const unix = text.replaceAll('\r\n', '\n');
  return [unix, unix.replaceAll('\n', '\r\n')].flatMap((form) => [form, BYTE_ORDER_MARK + form]);
}
