import * as posix from 'node:path/posix';
import type { Place } from '../domain/place.ts';
import type { OpenAiTarget } from '../domain/suite.gen.ts';
import { UserError, describeError, type Problem } from '../errors.ts';
import type { RepositoryFiles } from '../ports.ts';
import { folderOf, resolveRepositoryPath } from '../values/repository-path.ts';
import { saySubmodule } from '../values/say-submodule.ts';
import { findBrokenInProse } from '../values/broken-templates.ts';
import { findUnknownNames } from '../values/template.ts';
import { describeUnknownName } from './cure-mistakes.ts';
import { sayBroken } from './find-template-mistakes.ts';
import { TARGET_ROOTS } from './find-target-mistakes.ts';
import type { Strictness } from './mistake.ts';
import type { NamedPath } from './resolve-paths.ts';
import type { SourceDocument } from './source-document.ts';

interface Naming {
  /** The file that names the paths. */
  file: string;
  files: Pick<RepositoryFiles, 'exists' | 'isFolder' | 'submoduleOf'>;
}

/** A problem for every path that leads to no file the repository may read. */
export async function checkNamedFiles(
  paths: readonly NamedPath[],
  source: SourceDocument,
  naming: Naming,
): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const path of paths) {
    const fault = await findFault(path, naming);
    if (fault) problems.push({ code: 'config', place: source.locate(path.pointer), ...fault });
  }
  return problems;
}

async function findFault(
  { written, resolved, pointer }: NamedPath,
  { file, files }: Naming,
): Promise<Pick<Problem, 'message' | 'hint'> | undefined> {
  try {
    if (await files.exists(resolved)) return undefined;
    if (await files.isFolder(resolved))
      return { message: `${resolved} is a folder`, hint: 'name a file inside it' };
    const module = await files.submoduleOf(resolved);
    // of a commit that is not checked out, the target is not run
    if (module !== undefined)
      return pointer.startsWith('/target/') ? undefined : sayLost(resolved, module);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const [problem] = error.problems;
    return {
      message: `${resolved}: ${problem?.message ?? describeError(error)}`,
      ...(problem?.hint === undefined ? {} : { hint: problem.hint }),
    };
  }
  const fromRoot = resolveRepositoryPath('', written);
  const isFromRoot = fromRoot.status === 'inside' && (await files.exists(fromRoot.path));
  return {
    message: `there is no file ${resolved} in the repository`,
    hint: isFromRoot
      ? `paths are relative to the file that names them: write ${posix.relative(folderOf(file), fromRoot.path)}`
      : `"${written}" is read relative to ${folderOf(file) || 'the root of the repository'}`,
  };
}

function sayLost(file: string, module: string): Pick<Problem, 'message' | 'hint'> {
  const { message, hint } = saySubmodule(file, module);
  return { message: `${file}: ${message}`, hint };
}

/** Template names in a prompt file that a target cannot fill in, at their lines. */
export async function findPromptProblems(
  prompt: OpenAiTarget['prompt'],
  files: RepositoryFiles,
  strictness: Strictness = 'checked',
): Promise<Problem[]> {
  if (prompt === undefined || typeof prompt === 'string' || !('path' in prompt)) return [];
  if (!(await files.exists(prompt.path))) return [];
  const text = await files.readText(prompt.path);
  const unknown = text.split('\n').flatMap((line, index) =>
    findUnknownNames(line, TARGET_ROOTS).map((name) => {
      const { message, hint } = describeUnknownName(name, TARGET_ROOTS, '');
      const place = { file: prompt.path, line: index + 1, column: line.indexOf('{{') + 1 };
      return { code: 'config', message, place, ...(hint === undefined ? {} : { hint }) };
    }),
  );
  if (strictness === 'as-it-is') return unknown;
  const broken = findBrokenInProse(text).map((template) => ({
    code: 'config',
    ...sayBroken(template),
    place: { file: prompt.path, ...locateOffset(text, template.offset) },
  }));
  return [...unknown, ...broken];
}

function locateOffset(text: string, offset: number): Pick<Place, 'line' | 'column'> {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
