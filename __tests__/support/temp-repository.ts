import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { openRepository } from '../../src/adapters/storage/repository-files.ts';
import type { RepositoryFiles } from '../../src/ports.ts';

export interface TempRepository {
  root: string;
  files: RepositoryFiles;
  write(path: string, content: string | Uint8Array): void;
  remove(): void;
}

/** A folder on disk with these files, as a repository. */
export function makeRepository(
  contents: { readonly [path: string]: string | Uint8Array } = {},
): TempRepository {
  const root = mkdtempSync(join(tmpdir(), 'touchstone-repo-'));
  const write = (path: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  };
  mkdirSync(join(root, '.git'));
  for (const [path, content] of Object.entries(contents)) write(path, content);
  return {
    root,
    files: openRepository(root),
    write,
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
