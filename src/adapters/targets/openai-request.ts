import type { Suite } from '../../domain/case.ts';
import type { Json } from '../../domain/run.ts';
import type { OpenAiTarget } from '../../domain/suite.gen.ts';
import { UserError } from '../../errors.ts';
import type { RepositoryFiles, TargetRequest } from '../../ports.ts';
import { isRecord } from '../../values/json-guards.ts';
import { hasTemplate, renderTemplate, renderText } from '../../values/template.ts';
import { findStrangeParameters, nameParameters } from '../models/openai-parameters.ts';

/** A prompt, read: text or messages, still with its templates. */
export type Prompt = string | { role: string; content: string }[];

/** The prompt that the target names. Throws a UserError for one that no case would change. */
export async function readPrompt(
  { prompt }: OpenAiTarget,
  suiteFile: string,
  files: RepositoryFiles,
): Promise<Prompt | undefined> {
  if (prompt === undefined) return undefined;
  const fromFile = !Array.isArray(prompt) && typeof prompt === 'object';
  const read: Prompt = fromFile ? await files.readText(prompt.path) : prompt;
  if (hasTemplate(read)) return read;
  throw new UserError({
    code: 'prompt',
    message: 'the prompt uses nothing of the case: every case would be asked the same',
    place: { file: fromFile ? prompt.path : suiteFile },
    hint: 'Write {{input}} where the input belongs, or messages: a system one and a user one with {{input}}.',
  });
}

/**
 * What every call carries besides the messages, under the names that the API wants. Only what the suite names.
 * Throws a UserError for a parameter that the API does not have.
 */
export function readParameters(target: OpenAiTarget, { file }: Suite): Record<string, unknown> {
  const { prompt: _prompt, api, ...named } = target;
  const problems = findStrangeParameters(api, named, { where: 'target.openai', place: { file } });
  if (problems.length > 0) throw new UserError(problems);
  return nameParameters(api, named);
}

/** The messages of a case: the prompt filled in, else the input as it is. Throws for an input that is no message. */
export function buildMessages(
  prompt: Prompt | undefined,
  { case: { input, context, metadata } }: TargetRequest,
): Json {
  if (prompt === undefined) return messagesOfInput(input);
  const scope = { input, context, metadata };
  if (typeof prompt !== 'string') {
    return prompt.map(({ role, content }) => ({ role, content: renderText(content, scope) }));
  }
  const rendered = renderTemplate(prompt, scope);
  if (isMessageList(rendered)) return rendered;
  return [
    { role: 'user', content: typeof rendered === 'string' ? rendered : JSON.stringify(rendered) },
  ];
}

/** An input that is neither text nor messages and has no prompt to stand in. */
export class UnusableInput extends Error {
  constructor() {
    super(
      'the input is an object, and the target has no prompt that says what to send; add prompt: "… {{input}} …"',
    );
    this.name = 'UnusableInput';
  }
}

function messagesOfInput(input: unknown): Json {
  if (typeof input === 'string') return [{ role: 'user', content: input }];
  if (isMessageList(input)) return input;
  throw new UnusableInput();
}

function isMessageList(value: unknown): value is Json[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((item) => isRecord(item) && typeof item['role'] === 'string')
  );
}
