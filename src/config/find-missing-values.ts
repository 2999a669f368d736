import type { CaseDocument } from '../domain/case.gen.ts';
import type { Suite } from '../domain/case.ts';
import type { Judge } from '../domain/judge.ts';
import type { CheckSpec } from '../domain/suite.gen.ts';
import type { Problem } from '../errors.ts';
import type { RepositoryFiles } from '../ports.ts';
import { hasTemplate, renderTemplate, TemplateError } from '../values/template.ts';
import { isRecord } from '../values/json-guards.ts';
import { findValueFault } from './find-value-fault.ts';
import type { Strictness } from './mistake.ts';
import type { OwnJudge } from './judge-cases.ts';
import type { SourceDocument } from './source-document.ts';

/** Everything of one scorer, or of the target, that is filled in for every case. */
interface Templates {
  /** Who asks for them, in words. */
  owner: string;
  texts: unknown[];
  /** A check whose `value` is filled in: not everything will do for it. */
  check?: { type: string; value: unknown };
  tags?: readonly string[];
  /** Where it stands in the case. */
  pointer: string;
  hint: string;
}

/** What a rubric may name and only the run brings. */
const OUTPUTS = { output: '', output_a: '', output_b: '' };

/** What templates name and this case does not have, or has as something that the check can make nothing of. */
export type MissingValueFinder = (
  document: CaseDocument,
  source: SourceDocument,
  ownJudges: readonly OwnJudge[],
) => Problem[];

/** Looks at the templates of a suite's scorers and target and of the case's own checks, before anything is paid. */
export async function createMissingValueFinder(
  suite: Suite,
  files: RepositoryFiles,
  { judges, strictness }: { judges: readonly Judge[]; strictness: Strictness },
): Promise<MissingValueFinder> {
  const shared = [
    ...suite.scorers.map((scorer) =>
      readScorer(
        scorer,
        '',
        'give the case such a value, or say with `tags` which cases the scorer is for',
      ),
    ),
    ...judges.map((judge) =>
      readJudge(
        judge,
        '',
        'give the case such a value, or say with `tags` which cases the judge is for',
      ),
    ),
    ...(await readTarget(suite, files)),
  ].filter(({ texts }) => texts.length > 0);
  const find: typeof findMissing = ({ check, ...templates }, document, source) =>
    findMissing(
      { ...templates, ...(check && strictness === 'checked' && { check }) },
      document,
      source,
    );
  return (document, source, ownJudges) => {
    const problems = shared.flatMap((templates) => find(templates, document, source));
    if (document.checks.length === 0) return problems;
    const own = document.checks.map((check, index) =>
      readScorer(check, `/checks/${index}`, 'give the case such a value, or write the value out'),
    );
    const judged = ownJudges.map(({ judge, pointer }) =>
      readJudge(judge, pointer, 'give the case such a value'),
    );
    const more = [...own, ...judged].flatMap((templates) => find(templates, document, source));
    return [...problems, ...more];
  };
}

function readScorer(
  { type, name, tags, value, rows, query }: CheckSpec,
  pointer: string,
  hint: string,
): Templates {
  return {
    owner: `the ${type} check${name === undefined ? '' : ` of ${name}`}`,
    texts: [value, rows, query].filter(hasTemplate),
    ...(hasTemplate(value) && { check: { type, value } }),
    ...(tags && { tags }),
    pointer,
    hint,
  };
}

function readJudge({ name, rubric, tags }: Judge, pointer: string, hint: string): Templates {
  return {
    owner: `the rubric of judge ${name}`,
    texts: [rubric.text],
    ...(tags && { tags }),
    pointer,
    hint,
  };
}

async function readTarget({ target }: Suite, files: RepositoryFiles): Promise<Templates[]> {
  const { http, openai } = target;
  const prompt: unknown = openai?.prompt;
  const isFile = isRecord(prompt) && typeof prompt['path'] === 'string';
  const texts = [
    http?.url,
    http?.body,
    isFile && typeof prompt['path'] === 'string' ? await files.readText(prompt['path']) : prompt,
  ].filter(hasTemplate);
  return [{ owner: 'the target', texts, pointer: '', hint: 'give every case such a value' }];
}

function findMissing(
  { owner, texts, check, tags, pointer, hint }: Templates,
  { id, tags: has, input, reference, context, metadata }: CaseDocument,
  source: SourceDocument,
): Problem[] {
  if (tags && !tags.some((tag) => has.includes(tag))) return [];
  const scope = { input, reference, context, metadata, ...OUTPUTS };
  const names = texts.flatMap((text) => listMissing(text, scope));
  if (names.length === 0) {
    const fault = check && findValueFault(check.type, renderTemplate(check.value, scope));
    if (!fault) return [];
    return [
      {
        code: 'config',
        message: `the value of ${owner} ${fault.expected}; in case "${id}" found ${fault.found}`,
        place: source.locate(pointer === '' ? '' : `${pointer}/value`),
        hint: fault.hint,
      },
    ];
  }
  return [...new Set(names)].map((name) => ({
    code: 'config',
    message: `{{${name}}} has no value in case "${id}", and ${owner} uses it`,
    place: source.locate(pointer),
    hint,
  }));
}

function listMissing(template: unknown, scope: Readonly<Record<string, unknown>>): string[] {
  try {
    renderTemplate(template, scope);
    return [];
  } catch (error) {
    if (error instanceof TemplateError) return [...error.names];
    throw error;
  }
}
