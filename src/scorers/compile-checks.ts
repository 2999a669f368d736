import type { Place } from '../domain/place.ts';
import type { CheckSpec } from '../domain/suite.gen.ts';
import { UserError, type Problem } from '../errors.ts';
import { canonicalJson } from '../values/canonical-json.ts';
import { JsonPathError } from '../values/json-path.ts';
import { RegexError } from '../values/regex.ts';
import {
  findUnknownNames,
  hasTemplate,
  TemplateError,
  type TemplateScope,
} from '../values/template.ts';
import { SpecError, Unscorable, type Measure, type Measurement } from './check.ts';
import { CHECKS } from './index.ts';
import type { CaseValues, Scorer, ScorerFinding, ScorerTools } from './scorer.ts';

type Compiled = { measure: Measure; digest?: string } | { mistake: Omit<Problem, 'place'> };

/** Checks of cases repeat; how many different ones are kept compiled. */
const MAX_KEPT = 2000;
const kept = new WeakMap<ScorerTools, Map<string, Promise<Compiled>>>();

/**
 * Scorers from the checks of a suite or of a case (their paths relative to the repository root). `places[i]` is where
 * `specs[i]` stands. What is wrong with any of them is in `problems`; the others are still compiled.
 */
export async function compileChecks(
  specs: readonly CheckSpec[],
  places: readonly Place[],
  tools: ScorerTools,
): Promise<{ scorers: Scorer[]; problems: Problem[] }> {
  const compiled = await Promise.all(specs.map((spec) => compileOnce(spec, tools)));
  const scorers: Scorer[] = [];
  const problems: Problem[] = [];
  for (const [index, spec] of specs.entries()) {
    const result = compiled[index];
    const place = places[index];
    if (!result) continue;
    if ('measure' in result) scorers.push(createScorer(spec, result));
    else problems.push({ ...result.mistake, ...(place && { place }) });
  }
  return { scorers, problems };
}

function createScorer(
  spec: CheckSpec,
  { measure, digest }: { measure: Measure; digest?: string },
): Scorer {
  const inverted = spec.type.startsWith('not-');
  return {
    name: spec.name ?? spec.type,
    type: spec.type,
    advisory: spec.advisory ?? false,
    ...(spec.tags && { tags: spec.tags }),
    ...(digest !== undefined && { digest }),
    ...findUnfitWith(measure, spec),
    score(context) {
      const text = context.output.output ?? '';
      const evidence = { ...context, text, scope: createScope(context.case) };
      const rethrow = (error: unknown): never => {
        if (isCaseMistake(error))
          throw new Unscorable(`${spec.type} cannot be scored: ${error.message}`);
        throw error;
      };
      try {
        const measured = measure(evidence);
        return measured instanceof Promise
          ? measured.then((one) => toFinding(one, inverted)).catch(rethrow)
          : toFinding(measured, inverted);
      } catch (error) {
        return rethrow(error);
      }
    },
  };
}

/** To what a case fills into a check; to the case as a whole where that is several things. */
export function pointToFilled({
  value,
  rows,
  query,
}: Pick<CheckSpec, 'value' | 'rows' | 'query'>): string {
  const [only, second] = findUnknownNames([value, rows, query], []);
  return only === undefined || second !== undefined ? '' : `/${only.replaceAll('.', '/')}`;
}

/** For a check that something is filled into, and that cannot make sense of everything. */
function findUnfitWith({ fill }: Measure, spec: CheckSpec): Pick<Scorer, 'findUnfit'> {
  const { value, rows, query } = spec;
  if (!fill || !hasTemplate([value, rows, query])) return {};
  const pointer = pointToFilled(spec);
  return {
    findUnfit(values) {
      try {
        fill(createScope(values));
        return undefined;
      } catch (error) {
        // that the case has no such value is told apart
        if (error instanceof TemplateError) return undefined;
        if (error instanceof Unscorable || error instanceof SpecError)
          return { why: error.message, pointer };
        throw error;
      }
    },
  };
}

/** What only shows with this case or this output; the check itself is sound. */
function isCaseMistake(error: unknown): error is Error {
  return [TemplateError, RegexError, JsonPathError].some((kind) => error instanceof kind);
}

function toFinding(
  { value, pass, expected, found, asked }: Measurement,
  inverted: boolean,
): ScorerFinding {
  const reason = expected ? `expected ${inverted ? 'not ' : ''}${expected}; ${found}` : found;
  const scored = inverted ? { value: 1 - value, pass: !pass } : { value, pass };
  return { status: 'scored', ...scored, reason, ...(asked && { asked }) };
}

function createScope({ input, reference, context, metadata }: CaseValues): TemplateScope {
  return { input, reference, context, metadata };
}

function compileOnce(spec: CheckSpec, tools: ScorerTools): Promise<Compiled> {
  const known = kept.get(tools) ?? new Map<string, Promise<Compiled>>();
  kept.set(tools, known);
  const { name: _name, tags: _tags, advisory: _advisory, ...rest } = spec;
  const key = canonicalJson(rest);
  const found = known.get(key);
  if (found) return found;
  if (known.size >= MAX_KEPT) known.clear();
  const compiled = compileSpec(spec, tools);
  known.set(key, compiled);
  return compiled;
}

async function compileSpec(spec: CheckSpec, tools: ScorerTools): Promise<Compiled> {
  const definition = CHECKS.get(spec.type.replace(/^not-/, ''));
  if (!definition) {
    return { mistake: { code: 'check', message: `${spec.type} is not a check that runs as code` } };
  }
  try {
    const digest = definition.digest?.(spec);
    return {
      measure: await definition.compile(spec, tools),
      ...(digest !== undefined && { digest }),
    };
  } catch (error) {
    if (error instanceof SpecError) {
      const hint = error.hint === undefined ? {} : { hint: error.hint };
      return { mistake: { code: 'check', message: `${spec.type}: ${error.message}`, ...hint } };
    }
    if (error instanceof RegexError || error instanceof JsonPathError) {
      return { mistake: { code: 'check', message: `${spec.type}: ${error.message}` } };
    }
    // a file that the check names
    const [problem] = error instanceof UserError ? error.problems : [];
    if (!problem) throw error;
    return { mistake: { ...problem, message: `${spec.type}: ${problem.message}` } };
  }
}
