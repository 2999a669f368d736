import * as posix from 'node:path/posix';
import type { CaseEntry, Suite } from '../domain/case.ts';
import { UserError } from '../errors.ts';
import type { RepositoryFiles } from '../ports.ts';
import { folderOf } from '../values/repository-path.ts';
import { capProblems } from './cap-problems.ts';
import type { AcceptableSuite } from './judge-acceptance.ts';
import { findUpwards } from './find-upwards.ts';
import { chooseLockFile } from './lock.ts';
import { readAcceptances, type AcceptancesOfSuite } from './read-acceptances.ts';

export const ACCEPTANCES_NAME = 'risk-acceptances.yaml';

/** Path of the nearest file of acceptances, upwards from a suite file; undefined where there is none. */
export async function findAcceptances(
  suiteFile: string,
  files: Pick<RepositoryFiles, 'exists'>,
): Promise<string | undefined> {
  return await findUpwards(suiteFile, ACCEPTANCES_NAME, files);
}

/** Where a suite's first acceptance is written: beside its lock. */
export function chooseAcceptancesFile(suiteFile: string): string {
  return posix.join(folderOf(chooseLockFile(suiteFile)), ACCEPTANCES_NAME);
}

/** What of a suite can be accepted. A case that is given twice, as it is at base and at head, has the tags of both. */
export function toAcceptable(
  { suite, gates }: Pick<Suite, 'suite' | 'gates'>,
  cases: readonly Pick<CaseEntry, 'id' | 'tags'>[],
): AcceptableSuite {
  // a suite without acceptances asks for none, and there may be a million
  let tags: ReadonlyMap<string, readonly string[]> | undefined;
  return { suite, gates, tagsOf: (id) => (tags ??= indexTags(cases)).get(id) };
}

function indexTags(
  cases: readonly Pick<CaseEntry, 'id' | 'tags'>[],
): ReadonlyMap<string, readonly string[]> {
  const tags = new Map<string, readonly string[]>();
  for (const { id, tags: own } of cases) tags.set(id, [...(tags.get(id) ?? []), ...own]);
  return tags;
}

/** The acceptances of a suite as they stand in these files. Throws a UserError with all that is wrong. */
export async function loadAcceptances(
  suiteFile: string,
  files: RepositoryFiles,
  suite: AcceptableSuite,
): Promise<Omit<AcceptancesOfSuite, 'problems'> & { file?: string }> {
  const file = await findAcceptances(suiteFile, files);
  if (file === undefined) return { acceptances: [], warnings: [] };
  const { problems, ...read } = readAcceptances(await files.readText(file), file, suite);
  if (problems.length > 0) throw new UserError(capProblems(problems));
  return { ...read, file };
}
