import { findImports } from '../../config/find-imports.ts';
import { UserError, type Problem } from '../../errors.ts';
import type { RepositoryFiles } from '../../ports.ts';
import { digestJson } from '../../values/canonical-json.ts';
import { folderOf, resolveRepositoryPath } from '../../values/repository-path.ts';

const CODE = /\.(?:[cm]?[jt]s|jsx|tsx)$/;
const RELATIVE_SPECIFIERS: readonly RegExp[] = [
  /\b(?:from|import)\s*\(?\s*(['"])(\.{1,2}\/[^'"\n]+)\1/g,
  /\brequire\s*\(\s*(['"])(\.{1,2}\/[^'"\n]+)\1/g,
  /\bnew\s+URL\s*\(\s*(['"])(\.{1,2}\/[^'"\n]+)\1\s*,\s*import\.meta\.url/g,
];
/** What a specifier without (or with a compiled) extension may mean, tried in this order. */
const ENDINGS = ['', '.js', '.mjs', '.cjs', '.ts', '.json', '/index.js', '/index.mjs', '/index.ts'];
const MOST_FILES = 5000;

/** `lost`: imports of files that are not there. */
export interface CodeDigest {
  digest: string;
  lost: readonly Problem[];
}

/** sha-256 over files and, for code, all they import by relative path. Files that do not exist count for nothing. */
export async function digestCode(
  files: RepositoryFiles,
  entries: readonly string[],
): Promise<CodeDigest> {
  const digests = new Map<string, string>();
  const lost: Problem[] = [];
  const open = [...entries];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (digests.has(path) || digests.size >= MOST_FILES || !(await isFile(files, path))) continue;
    digests.set(path, await files.digest(path));
    if (!CODE.test(path)) continue;
    const source = await files.readText(path);
    const { found, absent } = await followImports(files, path, source);
    open.push(...found);
    if (absent.size > 0) lost.push(...describeLost(path, source, absent));
  }
  return { digest: digestJson(Object.fromEntries(digests)), lost };
}

/** The patterns also find what stands in a comment, where the slower reader does not. */
function describeLost(file: string, source: string, absent: ReadonlySet<string>): Problem[] {
  return findImports(source)
    .filter(({ specifier, kind }) => kind === 'import' && absent.has(specifier))
    .map(({ specifier, line, column }) => ({
      code: 'config',
      message: `there is no file to import as "${specifier}": the target may fail on every case`,
      place: { file, line, column },
    }));
}

async function followImports(
  files: RepositoryFiles,
  path: string,
  source: string,
): Promise<{ found: string[]; absent: Set<string> }> {
  const found: string[] = [];
  const absent = new Set<string>();
  for (const pattern of RELATIVE_SPECIFIERS) {
    for (const match of source.matchAll(pattern)) {
      const target = await findFile(files, path, match[2] ?? '');
      if (target !== undefined) found.push(target);
      else absent.add(match[2] ?? '');
    }
  }
  return { found, absent };
}

async function findFile(
  files: RepositoryFiles,
  from: string,
  specifier: string,
): Promise<string | undefined> {
  for (const ending of ENDINGS) {
    const result = resolveRepositoryPath(folderOf(from), specifier + ending);
    if (result.status === 'inside' && (await isFile(files, result.path))) return result.path;
  }
  return undefined;
}

/** A link out of the repository is not the repository's code: not recorded, and no reason to stop. */
async function isFile(files: RepositoryFiles, path: string): Promise<boolean> {
  try {
    return await files.exists(path);
  } catch (error) {
    if (error instanceof UserError) return false;
    throw error;
  }
}
