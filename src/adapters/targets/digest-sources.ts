import { glob } from 'node:fs/promises';
import { join } from 'node:path';
import type { Suite } from '../../domain/case.ts';
import type { Json } from '../../domain/run.ts';
import { UserError } from '../../errors.ts';
import type { RepositoryFiles } from '../../ports.ts';
import { digestJson } from '../../values/canonical-json.ts';
import { isSecretName } from '../secrets.ts';

/** What decides which packages run, wherever it lies: it belongs to every target that is code. */
const MANIFESTS = [
  'package.json',
  'package-lock.json',
  'npm-shrinkwrap.json',
  'pnpm-lock.yaml',
  'yarn.lock',
  'bun.lock',
  'deno.lock',
  'requirements*.txt',
  'pyproject.toml',
  'poetry.lock',
  'uv.lock',
  'Pipfile.lock',
  'go.mod',
  'go.sum',
  'Cargo.lock',
  'Gemfile.lock',
  'composer.lock',
  '.node-version',
  '.nvmrc',
  '.python-version',
  '.tool-versions',
];
const LEFT_OUT = new Set(['node_modules', '.git', '.venv', '__pycache__']);
const MOST_FILES = 20_000;

interface Repository {
  root: string;
  files: RepositoryFiles;
  env: Readonly<Record<string, string | undefined>>;
}

/**
 * Everything beside the question that decides what code answers: the files that `run.affected_by` names, manifests and locks of
 * packages, and the variables that the target is given, those whose names say that they are secrets left out. Undefined where
 * nobody can know: without `affected_by`, where it matches no file, and where one of them cannot be read.
 */
export async function describeSources(
  { target, run, prices }: Suite,
  { root, files, env }: Repository,
): Promise<Json | undefined> {
  const { affected_by: globs } = run;
  if (!globs || run.cache === 'off') return undefined;
  const named = await listFiles(globs, root);
  if (named.length === 0) return undefined;
  const manifests = await listFiles(
    MANIFESTS.map((name) => `**/${name}`),
    root,
  );
  const paths = [...new Set([...named, ...manifests])].sort();
  if (paths.length > MOST_FILES) return undefined;
  const digests: { [path: string]: string } = {};
  try {
    for (const path of paths) digests[path] = await files.digest(path);
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
  const told = (target.env ?? []).filter((name) => !isSecretName(name));
  return {
    config: digestJson(target),
    files: digestJson(digests),
    variables: digestJson(Object.fromEntries(told.map((name) => [name, env[name] ?? null]))),
    timeout_s: run.timeout_s,
    // an answer is kept with what it cost
    prices: digestJson(prices),
  };
}

async function listFiles(globs: readonly string[], root: string): Promise<string[]> {
  const found: string[] = [];
  const matches = glob([...globs], {
    cwd: root,
    withFileTypes: true,
    exclude: ({ name }) => LEFT_OUT.has(name),
  });
  for await (const entry of matches)
    if (!entry.isDirectory())
      found.push(
        join(entry.parentPath, entry.name)
          .slice(root.length + 1)
          .replaceAll('\\', '/'),
      );
  return found;
}
