import type { AcceptancesDocument } from '../domain/acceptances.gen.ts';
import type { CaseDocument } from '../domain/case.gen.ts';
import type { Gates, SuiteDocument } from '../domain/suite.gen.ts';
import { isRecord } from '../values/json-guards.ts';
import { describeSchemaErrors, type SchemaError } from './describe-schema-error.ts';
import type { Mistake } from './mistake.ts';
import type { SourceDocument } from './source-document.ts';
import { validateAcceptances, validateCase, validateSuite } from './validators.gen.js';

/** A value that fits its schema, every default filled in; or what is wrong with it. */
export type Validated<T> =
  { status: 'valid'; value: T } | { status: 'invalid'; mistakes: Mistake[] };

/** Errors that are looked at one by one: each is held against all others, and nobody reads so many. */
const MAX_TOLD = 200;

/** Fills defaults into the data of `source`. */
export function validateSuiteDocument(source: SourceDocument): Validated<SuiteDocument> {
  const { data } = source;
  if (isSuiteDocument(data)) return { status: 'valid', value: data };
  return { status: 'invalid', mistakes: describe(validateSuite, 'the suite', source) };
}

/** Fills defaults into the data of `source`. */
export function validateCaseDocument(source: SourceDocument): Validated<CaseDocument> {
  const { data } = source;
  if (isCaseDocument(data)) return { status: 'valid', value: data };
  return { status: 'invalid', mistakes: describe(validateCase, 'the case', source) };
}

export function validateAcceptancesDocument(
  source: SourceDocument,
): Validated<AcceptancesDocument> {
  const { data } = source;
  if (isAcceptancesDocument(data)) return { status: 'valid', value: data };
  return {
    status: 'invalid',
    mistakes: describe(validateAcceptances, 'the list of acceptances', source),
  };
}

/** The gates of a checked suite, as they were stored. */
export function isGates(value: unknown): value is Gates {
  const nothing = {
    suite: 'x',
    datasets: [{ path: 'x', version: '1' }],
    target: { recorded: 'x' },
  };
  return isRecord(value) && validateSuite({ ...nothing, gates: value });
}

// validators and types are generated from the same schemas

function isSuiteDocument(data: unknown): data is SuiteDocument {
  return validateSuite(data);
}

function isCaseDocument(data: unknown): data is CaseDocument {
  return validateCase(data);
}

function isAcceptancesDocument(data: unknown): data is AcceptancesDocument {
  return validateAcceptances(data);
}

/** The errors of the validator's last call. */
function describe(validator: object, name: string, source: SourceDocument): Mistake[] {
  const errors: unknown = Reflect.get(validator, 'errors');
  const list: unknown[] = Array.isArray(errors) ? errors : [];
  const told = describeSchemaErrors(list.slice(0, MAX_TOLD).filter(isSchemaError), {
    name,
    source,
  });
  const untold = list.length - MAX_TOLD;
  if (untold <= 0) return told;
  return [
    ...told,
    { pointer: '', message: `${name} breaks ${untold} more rules: mend these first` },
  ];
}

function isSchemaError(error: unknown): error is SchemaError {
  return (
    isRecord(error) &&
    typeof error['keyword'] === 'string' &&
    typeof error['schemaPath'] === 'string'
  );
}
