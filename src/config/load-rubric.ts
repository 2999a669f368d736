import type { Rubric } from '../domain/judge.ts';
import { UserError, type Problem } from '../errors.ts';
import type { RepositoryFiles } from '../ports.ts';
import type { Strictness } from './mistake.ts';
import { parseRubric } from './parse-rubric.ts';
import { BUILT_IN_RUBRICS } from './rubrics.gen.ts';
import { didYouMean, suggestWord } from './suggest-word.ts';

/** What a rubric's source begins with where it is one of the package's: `touchstone:faithfulness`. */
export const BUILT_IN = 'touchstone:';

/**
 * Reads a rubric: `source` is a path relative to the repository's root, or `touchstone:NAME`.
 * Throws a UserError for a file that cannot be read, a name that the package does not have, and every mistake inside.
 */
export async function loadRubric(
  source: string,
  files: Pick<RepositoryFiles, 'readText'>,
  strictness: Strictness = 'checked',
): Promise<Rubric> {
  if (!source.startsWith(BUILT_IN))
    return parseRubric(await files.readText(source), source, strictness);
  const name = source.slice(BUILT_IN.length);
  const builtIn = findBuiltIn(name);
  if (builtIn) return parseRubric(builtIn.rubric, source);
  throw new UserError({ code: 'config', ...describeUnknown(source) });
}

/** What is wrong with a source that begins like a rubric of the package and is none; undefined for any other. */
export function findUnknownBuiltIn(source: string): Pick<Problem, 'message' | 'hint'> | undefined {
  if (!source.startsWith(BUILT_IN) || findBuiltIn(source.slice(BUILT_IN.length))) return undefined;
  return describeUnknown(source);
}

function describeUnknown(source: string): Pick<Problem, 'message' | 'hint'> {
  const name = source.slice(BUILT_IN.length);
  const names = Object.keys(BUILT_IN_RUBRICS);
  const nearest = suggestWord(name, names);
  const listed = [...names].sort((a, b) => Number(b === nearest) - Number(a === nearest));
  return {
    message: `there is no ready-made rubric ${source}`,
    hint: `${didYouMean(name, names)}ready-made are: ${listed.map((known) => BUILT_IN + known).join(', ')}`,
  };
}

/** The rubrics of the package, by name, each with the sentence that says what it judges. */
export function listBuiltInRubrics(): { name: string; summary: string }[] {
  return Object.entries(BUILT_IN_RUBRICS).map(([name, { rubric }]) => ({
    name,
    summary: firstSentenceOf(parseRubric(rubric, BUILT_IN + name).text),
  }));
}

/** The example set of one of the package's rubrics: JSONL, a labelled output a line. Made by us: no human labels. */
export function readBuiltInExamples(name: string): string | undefined {
  return findBuiltIn(name)?.examples;
}

function findBuiltIn(name: string): { rubric: string; examples: string } | undefined {
  return Object.hasOwn(BUILT_IN_RUBRICS, name) ? BUILT_IN_RUBRICS[name] : undefined;
}

function firstSentenceOf(text: string): string {
  const flowing = text.replaceAll(/\s+/g, ' ');
  return /^.*?[.?](?= |$)/.exec(flowing)?.[0] ?? flowing;
}
