import type { CheckSpec, SuiteDocument } from '../domain/suite.gen.ts';
import type { RepositoryFiles } from '../ports.ts';
import { resolveRepositoryPath } from '../values/repository-path.ts';
import { BUILT_IN, findUnknownBuiltIn } from './load-rubric.ts';
import type { Mistake } from './mistake.ts';

/** A path as it is written in a document, and where it leads from the repository's root. */
export interface NamedPath {
  pointer: string;
  written: string;
  resolved: string;
}

/** Takes down every path of a document, resolved against the folder of the file that names it. */
export class PathResolver {
  readonly paths: NamedPath[] = [];
  readonly mistakes: Mistake[] = [];
  private readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  resolve(written: string, pointer: string): string {
    const result = resolveRepositoryPath(this.folder, written);
    if (result.status === 'refused') {
      this.mistakes.push({
        pointer,
        message: result.why,
        hint: 'paths are relative to the file that names them and stay inside the repository',
      });
      return written;
    }
    this.paths.push({ pointer, written, resolved: result.path });
    return result.path;
  }
}

/** The suite with every path relative to the repository's root. Commands keep their words. */
export function resolveSuitePaths(suite: SuiteDocument, resolver: PathResolver): SuiteDocument {
  const { target, retrieval_index: index } = suite;
  const resolve = (path: string, pointer: string): string => resolver.resolve(path, pointer);
  const { module, recorded, openai } = target;
  return {
    ...suite,
    datasets: suite.datasets.map((dataset, at) => ({
      ...dataset,
      path: resolve(dataset.path, `/datasets/${at}/path`),
    })),
    target: {
      ...target,
      ...(module === undefined ? {} : { module: resolve(module, '/target/module') }),
      ...(recorded === undefined ? {} : { recorded: resolve(recorded, '/target/recorded') }),
      ...(openai === undefined ? {} : { openai: resolvePrompt(openai, resolver) }),
    },
    scorers: suite.scorers.map((scorer, at) =>
      resolveCheckPaths(scorer, `/scorers/${at}`, resolver),
    ),
    judges: suite.judges.map((judge, at) => resolveJudgePaths(judge, `/judges/${at}`, resolver)),
    ...(index?.path === undefined
      ? {}
      : { retrieval_index: { path: resolve(index.path, '/retrieval_index/path') } }),
  };
}

/** The judge (or `rubric` check) with its rubric and recorded verdicts relative to the root; a rubric of the package is no path. */
function resolveJudgePaths<T extends { rubric?: string; recorded?: string }>(
  written: T,
  pointer: string,
  resolver: PathResolver,
): T {
  const { rubric, recorded } = written;
  const unknown = rubric === undefined ? undefined : findUnknownBuiltIn(rubric);
  if (unknown) resolver.mistakes.push({ pointer: `${pointer}/rubric`, ...unknown });
  return {
    ...written,
    ...(rubric === undefined || rubric.startsWith(BUILT_IN)
      ? {}
      : { rubric: resolver.resolve(rubric, `${pointer}/rubric`) }),
    ...(recorded === undefined
      ? {}
      : { recorded: resolver.resolve(recorded, `${pointer}/recorded`) }),
  };
}

/** The check with the files that it names relative to the repository's root. */
export function resolveCheckPaths(
  check: CheckSpec,
  pointer: string,
  resolver: PathResolver,
): CheckSpec {
  const { module, schema, database } = check;
  if (check.rubric !== undefined) return resolveJudgePaths(check, pointer, resolver);
  if (module === undefined && typeof schema !== 'string' && database === undefined) return check;
  const resolve = (path: string, key: string): string =>
    resolver.resolve(path, `${pointer}/${key}`);
  return {
    ...check,
    ...(module === undefined ? {} : { module: resolve(module, 'module') }),
    ...(typeof schema === 'string' ? { schema: resolve(schema, 'schema') } : {}),
    ...(database === undefined ? {} : { database: resolve(database, 'database') }),
  };
}

/** The check with the words of its command that are files of the repository relative to its root. */
export async function resolveCommandFiles(
  check: CheckSpec,
  folder: string,
  files: RepositoryFiles,
): Promise<CheckSpec> {
  if (check.command === undefined) return check;
  const command = await Promise.all(
    check.command.map(async (word, index) => {
      const result = resolveRepositoryPath(folder, word);
      if (result.status === 'refused' || !(await files.exists(result.path))) return word;
      // without a slash a program is looked for on the PATH
      return index === 0 ? `./${result.path}` : result.path;
    }),
  );
  return { ...check, command };
}

function resolvePrompt(
  openai: NonNullable<SuiteDocument['target']['openai']>,
  resolver: PathResolver,
): NonNullable<SuiteDocument['target']['openai']> {
  const { prompt } = openai;
  if (prompt === undefined || typeof prompt === 'string' || !('path' in prompt)) return openai;
  return {
    ...openai,
    prompt: { path: resolver.resolve(prompt.path, '/target/openai/prompt/path') },
  };
}
