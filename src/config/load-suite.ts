import type { Suite, WrittenTag } from '../domain/case.ts';
import type { Place } from '../domain/place.ts';
import type { SuiteDocument } from '../domain/suite.gen.ts';
import { UserError, type Problem } from '../errors.ts';
import type { RepositoryFiles } from '../ports.ts';
import { digestJson } from '../values/canonical-json.ts';
import { folderOf } from '../values/repository-path.ts';
import { capProblems } from './cap-problems.ts';
import { checkNamedFiles, findPromptProblems } from './check-named-files.ts';
import { findPartMistakes, findSuiteMistakes } from './find-suite-mistakes.ts';
import { TARGET_KINDS } from './find-target-mistakes.ts';
import { keepHindering, placeMistakes, type Mistake, type Strictness } from './mistake.ts';
import { parseYaml } from './parse-yaml.ts';
import { PathResolver, resolveCommandFiles, resolveSuitePaths } from './resolve-paths.ts';
import { extendPointer, formatPointer, type SourceDocument } from './source-document.ts';
import { validateSuiteDocument } from './validate-document.ts';

/** A suite, checked without looking at the files that it names. */
interface ParsedSuite {
  suite: Suite;
  source: SourceDocument;
  resolver: PathResolver;
}

/**
 * Reads a suite file (path in the repository): checked, defaults filled in, paths relative to the root, every file
 * that it names there. Throws a UserError with all that is wrong.
 */
export async function loadSuite(
  path: string,
  files: RepositoryFiles,
  strictness: Strictness = 'checked',
): Promise<Suite> {
  const { suite, source, resolver } = readSuite(await files.readText(path), path, strictness);
  const problems: Problem[] = [
    ...(await checkNamedFiles(resolver.paths, source, { file: path, files })),
    ...(await findPromptProblems(suite.target.openai?.prompt, files, strictness)),
  ];
  if (problems.length > 0) throw new UserError(capProblems(problems));
  const scorers = await Promise.all(
    suite.scorers.map((scorer) => resolveCommandFiles(scorer, folderOf(path), files)),
  );
  return { ...suite, scorers };
}

/** The same of the text of the base commit alone: the files that it names are not looked at. */
export function parseSuite(text: string, path: string, strictness: Strictness = 'checked'): Suite {
  return readSuite(text, path, strictness).suite;
}

function readSuite(text: string, file: string, strictness: Strictness): ParsedSuite {
  const source = parseYaml(text, file, strictness);
  if (source.data === null)
    throw new UserError({
      code: 'config',
      message: 'the suite file is empty',
      place: { file, line: 1, column: 1 },
      hint: 'run: touchstone init, or write suite, datasets, target and scorers',
    });
  const mistakes = keepHindering(findPartMistakes(source.data), strictness);
  const validated = validateSuiteDocument(source);
  if (validated.status === 'invalid') throw refuse([...validated.mistakes, ...mistakes], source);
  const resolver = new PathResolver(folderOf(file));
  const document = resolveSuitePaths(validated.value, resolver);
  mistakes.push(...keepHindering(findSuiteMistakes(document), strictness), ...resolver.mistakes);
  if (mistakes.length > 0) throw refuse(mistakes, source);
  return { suite: completeSuite(document, source, file), source, resolver };
}

function completeSuite(document: SuiteDocument, source: SourceDocument, file: string): Suite {
  const { scorers, judges, target } = document;
  const kind = TARGET_KINDS.find((name) => target[name] !== undefined);
  if (kind === undefined) throw new Error('a checked target has a kind');
  const placeKeys = (part: object, pointer: string): { [key: string]: Place } =>
    Object.fromEntries(Object.keys(part).map((key) => [key, source.locate(pointer, key)]));
  return {
    ...document,
    file,
    target: { ...target, kind },
    scorerPlaces: scorers.map((_, index) => source.locate(`/scorers/${index}`)),
    judgePlaces: judges.map((_, index) => source.locate(`/judges/${index}`)),
    metricPlaces: placeKeys(document.gates.metrics, '/gates/metrics'),
    ...(!writesMetrics(document, source) && { hasDefaultMetrics: true }),
    pricePlaces: placeKeys(document.prices, '/prices'),
    ...(target.openai && { modelPlace: source.locate('/target/openai/model') }),
    ...(target.http && { urlPlace: source.locate('/target/http/url') }),
    writtenTags: listWrittenTags(document, source),
    scoringDigest: digestJson({ scorers, judges }),
  };
}

/** A default, which the document has too, is nowhere in the file. */
function writesMetrics({ gates }: SuiteDocument, source: SourceDocument): boolean {
  return Object.entries(gates.metrics).some(([metric, bar]) =>
    Object.keys(bar).some((key) => {
      const pointer = extendPointer(extendPointer('/gates/metrics', metric), key);
      return source.written(pointer) !== undefined;
    }),
  );
}

/** Tags that the file itself names. A default, which the document has too, is nowhere in it. */
function listWrittenTags(document: SuiteDocument, source: SourceDocument): WrittenTag[] {
  const { gates, scorers, judges } = document;
  const lists: (readonly [string, readonly string[] | undefined])[] = [
    ['/gates/critical/tags', gates.critical.tags],
    ['/gates/safety/tags', gates.safety.tags],
    ...scorers.map(({ tags }, index) => [`/scorers/${index}/tags`, tags] as const),
    ...judges.map(({ tags }, index) => [`/judges/${index}/tags`, tags] as const),
  ];
  return lists.flatMap(([pointer, tags = []]) =>
    tags.flatMap((tag, index) => {
      const at = `${pointer}/${index}`;
      if (source.written(at) === undefined) return [];
      return { of: formatPointer(pointer), tag, place: source.locate(at) };
    }),
  );
}

function refuse(mistakes: readonly Mistake[], source: SourceDocument): UserError {
  return new UserError(capProblems(placeMistakes(mistakes, source)));
}
