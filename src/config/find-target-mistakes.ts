import type { TargetKind } from '../domain/run.ts';
import { isRecord } from '../values/json-guards.ts';
import { isRunnerVariable } from '../values/runner-variables.ts';
import { joinWords } from './describe-value.ts';
import { findBrokenInProse } from '../values/broken-templates.ts';
import { findLiteralNames } from './find-literal-names.ts';
import { findPathMistake } from './find-check-mistakes.ts';
import { findTemplateMistakes } from './find-template-mistakes.ts';
import type { Mistake } from './mistake.ts';

export const TARGET_KINDS: readonly TargetKind[] = [
  'recorded',
  'module',
  'command',
  'http',
  'openai',
];

/** What a target's templates may name: it never sees the reference. */
export const TARGET_ROOTS = ['input', 'context', 'metadata'];

/** What the schema cannot say of a target: one kind, keys of that kind, variables and templates that exist. */
export function findTargetMistakes(target: unknown): Mistake[] {
  if (!isRecord(target)) return [];
  const mistakes: Mistake[] = [];
  const kinds = TARGET_KINDS.filter((kind) => Object.hasOwn(target, kind));
  if (kinds.length !== 1) {
    const found = kinds.length === 0 ? 'it has none of them' : `it has ${joinWords(kinds, 'and')}`;
    mistakes.push({
      pointer: '/target',
      message: `target must have exactly one of ${joinWords(TARGET_KINDS, 'or')}: ${found}`,
      hint:
        kinds.length === 0
          ? 'e.g. module: ../../app/bot.mjs'
          : 'keep one; another suite file can test the other',
    });
  }
  if (Object.hasOwn(target, 'per') && !kinds.includes('command'))
    mistakes.push({
      pointer: '/target',
      key: 'per',
      message: '"per" belongs to a command target',
      hint: 'leave it out',
    });
  mistakes.push(...findReservedVariables(target['env']));
  if (isRecord(target['http'])) mistakes.push(...findHttpMistakes(target['http'], target['env']));
  if (isRecord(target['openai']))
    mistakes.push(
      ...findTemplateMistakes(
        target['openai']['prompt'],
        TARGET_ROOTS,
        '/target/openai/prompt',
        findBrokenInProse,
      ),
    );
  return mistakes;
}

function findReservedVariables(env: unknown): Mistake[] {
  const names: unknown[] = Array.isArray(env) ? env : [];
  return names.flatMap((name, index) => {
    if (typeof name !== 'string' || !isRunnerVariable(name)) return [];
    return {
      pointer: `/target/env/${index}`,
      message: `${name} belongs to the runner: no target is handed it`,
      hint: `if it is meant for the target, set it for the step under a name of its own, e.g. env: { BOT_${name}: … }`,
    };
  });
}

function findHttpMistakes(http: Record<string, unknown>, env: unknown): Mistake[] {
  const named = Array.isArray(env) ? env.map(String) : [];
  const mistakes = [
    ...findTemplateMistakes(http['body'], TARGET_ROOTS, '/target/http/body', findBrokenInProse),
    ...findLiteralNames(http, named),
  ];
  for (const [header, value] of Object.entries(isRecord(http['headers']) ? http['headers'] : {})) {
    for (const match of String(value).matchAll(/\$\{env:([^}]*)\}/g)) {
      const name = match[1] ?? '';
      if (named.includes(name)) continue;
      mistakes.push({
        pointer: '/target/http/headers',
        key: header,
        message: `the header ${header} names the variable ${name}, which target.env does not list`,
        hint: `add env: [${[...named, name].join(', ')}] to the target`,
      });
    }
  }
  for (const key of ['output', 'tool_calls', 'usage', 'cost_usd']) {
    const path = http[key];
    if (typeof path !== 'string' || !path.startsWith('$')) continue;
    const mistake = findPathMistake(path, `/target/http/${key}`);
    if (mistake) mistakes.push(mistake);
  }
  return mistakes;
}
