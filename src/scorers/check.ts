import type { Asked } from '../domain/run.ts';
import type { CheckSpec } from '../domain/suite.gen.ts';
import type { TemplateScope } from '../values/template.ts';
import type { ScorerTools, ScoringContext } from './scorer.ts';

/** An output as checks see it. */
export interface Evidence extends ScoringContext {
  /** The output's text; `''` where it has tool calls only. */
  text: string;
  /** What templates may name. */
  scope: TemplateScope;
}

/**
 * What a check found, before a `not-` turns it round. Together the two texts are one sentence:
 * `expected to contain "30 days"; got "14 days"`. Without `expected`, `found` is the sentence.
 */
export interface Measurement {
  /** 0–1. */
  value: number;
  pass: boolean;
  /** Begins with "to", so that "not" can stand before it. */
  expected?: string;
  found: string;
  /** Where a model was asked. */
  asked?: Asked;
}

/** Scores one output. Throws an Unscorable where it cannot tell. */
export interface Measure {
  (evidence: Evidence): Measurement | Promise<Measurement>;
  /** Reads what a case fills in for the templates of the check; throws where it could score no output of that case. */
  fill?: (scope: TemplateScope) => unknown;
}

/** A measure that reads by `fill` what a case fills in. */
export function filledBy(
  fill: (scope: TemplateScope) => unknown,
  measure: (evidence: Evidence) => Measurement | Promise<Measurement>,
): Measure {
  return Object.assign(measure, { fill });
}

/** A kind of check: what documentation says of it, and how a spec becomes a measure. */
export interface CheckDefinition {
  /** One line. */
  summary: string;
  /** What each parameter beside `name`, `tags`, `advisory` means here, with its default. */
  parameters: Readonly<Record<string, string>>;
  /** Of a check that asks a model: all that decides its finding, as the finding names it (`asked.digest`). */
  digest?(spec: CheckSpec): string;
  /** Called once per spec: whatever does not depend on the case is done here. Throws a SpecError. */
  compile(spec: CheckSpec, tools: ScorerTools): Measure | Promise<Measure>;
}

/** What is wrong with a check as it was written. */
export class SpecError extends Error {
  readonly hint: string | undefined;

  constructor(message: string, hint?: string) {
    super(message);
    this.name = 'SpecError';
    this.hint = hint;
  }
}

/** This output cannot be scored, through no fault of the system under test. */
export class Unscorable extends Error {
  /** Where a model was asked, in vain. */
  readonly asked: Asked | undefined;

  constructor(why: string, asked?: Asked) {
    super(why);
    this.name = 'Unscorable';
    this.asked = asked;
  }
}

/** A measurement that either holds or does not. */
export function holds(pass: boolean, expected: string, found: string): Measurement {
  return { value: pass ? 1 : 0, pass, expected, found };
}
