import type { Acceptance } from '../domain/acceptance.ts';
import type { Place } from '../domain/place.ts';
import { UserError, type Problem } from '../errors.ts';
import { isRecord } from '../values/json-guards.ts';
import { findAcceptanceMistakes } from './find-acceptance-mistakes.ts';
import { judgeAcceptance, type AcceptableSuite, type SubjectFinding } from './judge-acceptance.ts';
import { placeMistakes, type Mistake } from './mistake.ts';
import { parseYaml } from './parse-yaml.ts';
import type { SourceDocument } from './source-document.ts';
import { validateAcceptancesDocument } from './validate-document.ts';

/** As the schema says. */
const MOST_ENTRIES = 1000;

/** A file of acceptances as one suite sees it. */
export interface AcceptancesOfSuite {
  /** Those that are for something in this suite, with nothing wrong about them. */
  acceptances: Acceptance[];
  /** What is wrong: an error at head; at base, entries that do not count. */
  problems: Problem[];
  /** What is odd. */
  warnings: Problem[];
}

/**
 * The text of a `risk-acceptances.yaml`. Never throws for what the user wrote: at head `problems` are errors, at base
 * nobody can mend them in this pull request.
 */
export function readAcceptances(
  text: string,
  file: string,
  suite: AcceptableSuite,
): AcceptancesOfSuite {
  let source: SourceDocument;
  try {
    source = parseYaml(text, file);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { acceptances: [], problems: [...error.problems], warnings: [] };
  }
  // a file of comments alone
  if (source.data === null) return { acceptances: [], problems: [], warnings: [] };
  if (Array.isArray(source.data) && source.data.length > MOST_ENTRIES)
    return { acceptances: [], problems: [refuseLength(source)], warnings: [] };
  const general = findAcceptanceMistakes(source.data);
  const judged = judgeEntries(source.data, suite);
  const validated = validateAcceptancesDocument(source);
  const mistakes = [
    ...(validated.status === 'invalid' ? validated.mistakes : []),
    ...general,
    ...judged.mistakes,
  ];
  const isSound = (index: number): boolean =>
    judged.applying.has(index) && !mistakes.some(({ pointer }) => isWithin(pointer, `/${index}`));
  return {
    acceptances:
      validated.status === 'valid'
        ? validated.value.flatMap((entry, index) =>
            isSound(index) ? [{ ...entry, place: source.locate(`/${index}`) }] : [],
          )
        : [],
    problems: placeMistakes(mistakes, source),
    warnings: placeMistakes(judged.warnings, source),
  };
}

function refuseLength(source: SourceDocument): Problem {
  return {
    code: 'config',
    message: `the list holds more than ${MOST_ENTRIES} acceptances`,
    place: source.locate(`/${MOST_ENTRIES}`),
    hint: 'take out what has expired',
  };
}

/** Ids of all entries, of whatever suite, and where they stand. Throws a UserError for what is no YAML. */
export function listAcceptanceIds(text: string, file: string): Map<string, Place> {
  const source = parseYaml(text, file);
  const entries: unknown[] = Array.isArray(source.data) ? source.data : [];
  return new Map(
    entries.flatMap((entry, index): [string, Place][] =>
      isRecord(entry) && typeof entry['id'] === 'string'
        ? [[entry['id'], source.locate(`/${index}/id`)]]
        : [],
    ),
  );
}

interface JudgedEntries {
  applying: ReadonlySet<number>;
  mistakes: Mistake[];
  warnings: Mistake[];
}

/** Whether or not they fit the schema, so that everything is told at once. */
function judgeEntries(data: unknown, suite: AcceptableSuite): JudgedEntries {
  const applying = new Set<number>();
  const mistakes: Mistake[] = [];
  const warnings: Mistake[] = [];
  for (const [index, entry] of (Array.isArray(data) ? data : []).entries()) {
    if (!isRecord(entry)) continue;
    const { applies, findings } = judgeAcceptance(toSubject(entry), suite);
    if (applies) applying.add(index);
    for (const finding of findings)
      (finding.kind === 'mistake' ? mistakes : warnings).push(toMistake(finding, `/${index}`));
  }
  return { applying, mistakes, warnings };
}

function toSubject({ suite, cases, gate }: Readonly<Record<string, unknown>>) {
  const ids = Array.isArray(cases) ? cases.filter((id) => typeof id === 'string') : undefined;
  return {
    ...(typeof suite === 'string' && { suite }),
    ...(ids && { cases: ids }),
    ...(typeof gate === 'string' && { gate }),
  };
}

function toMistake({ part, message, hint }: SubjectFinding, pointer: string): Mistake {
  return { pointer: `${pointer}${part}`, message, hint };
}

function isWithin(pointer: string, part: string): boolean {
  return pointer === part || pointer.startsWith(`${part}/`);
}
