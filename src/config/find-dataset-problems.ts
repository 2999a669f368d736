import { UserError, type Problem } from '../errors.ts';
import type { RepositoryFiles } from '../ports.ts';
import { isRecord } from '../values/json-guards.ts';
import { folderOf, resolveRepositoryPath } from '../values/repository-path.ts';
import { capProblems } from './cap-problems.ts';
import { parseYaml } from './parse-yaml.ts';
import { findLayoutProblem, readCase } from './read-case.ts';

/** Read before the rest is given up; the first 50 problems are told. */
const MOST_PROBLEMS = 60;

/**
 * What is wrong in single lines of the datasets that a suite names, where the suite itself cannot be read: so that
 * both are told at once. Datasets that are not there are the suite's to tell.
 */
export async function findDatasetProblems(
  suiteFile: string,
  files: RepositoryFiles,
): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  for (const path of await listDatasets(suiteFile, files)) {
    try {
      await readLines(path, files, problems);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      problems.push(...error.problems);
    }
  }
  return capProblems(problems);
}

async function readLines(path: string, files: RepositoryFiles, problems: Problem[]): Promise<void> {
  for await (const line of files.lines(path)) {
    if (problems.length >= MOST_PROBLEMS) return;
    if (line.text.trim() === '') continue;
    const layout = findLayoutProblem(line, path);
    if (layout) {
      problems.push(layout);
      return;
    }
    const reading = readCase(line, path);
    if (reading.status === 'wrong') problems.push(...reading.problems);
  }
}

async function listDatasets(suiteFile: string, files: RepositoryFiles): Promise<string[]> {
  try {
    const { data } = parseYaml(await files.readText(suiteFile), suiteFile);
    const datasets = isRecord(data) && Array.isArray(data['datasets']) ? data['datasets'] : [];
    const found: string[] = [];
    for (const dataset of datasets) {
      const written: unknown = isRecord(dataset) ? dataset['path'] : undefined;
      if (typeof written !== 'string') continue;
      const where = resolveRepositoryPath(folderOf(suiteFile), written);
      if (where.status === 'inside' && (await files.exists(where.path))) found.push(where.path);
    }
    return [...new Set(found)];
  } catch (error) {
    // not YAML, or a link out of the repository: told already
    if (error instanceof UserError) return [];
    throw error;
  }
}
