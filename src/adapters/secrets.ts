import type { Suite } from '../domain/case.ts';
import { createDocumentRedactor, createRedactor, type Redactor } from './redact.ts';

/** What must not be published, and what takes it out of whatever is. One for a whole process. */
export interface Secrets {
  /** Values of variables that the suite hands to its target. */
  learn(env: Environment, names: readonly string[]): void;
  /** For a text as it was said, before any escaper; also for every text of a JSON document. */
  redact: Redactor;
  /** For what a renderer has finished, where it leaves the process: whatever was forgotten before. */
  redactDocument: Redactor;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Names of variables that hold secrets, `INPUT_OPENAI-API-KEY` among them. */
const SECRET_NAME =
  /(?:^|[_-])(?:tokens?|secrets?|passw(?:or)?d|passphrase|(?<=[_-])pwd|credentials?|api[_-]?keys?|keys?|pat|dsn|webhook(?:[_-]url)?|connection[_-]string|(?:database|redis|mongo(?:db)?|amqp)[_-]ur[il]|jwt|pgpassword)(?:[_-](?:\w{1,12}))?$/i;
/** Of how many tokens something may be, which prompt is taken: the words are those of secrets, and what is said is a setting. */
const COUNTED = /tokens?/gi;
const COUNT =
  /(?:^|[_-])(?:max|min|limit|budget|per|count|num|number|window|size|length)(?:[_-]|$)/i;
const NUMBER = /^\d{1,9}$/;
const SETTING =
  /(?:^|(?<=[_-]))(?:(?:prompt|feature|routing)[_-]keys?|keys?[_-](?:prompt|feature|routing))(?=[_-]|$)/gi;
/** Written by the runner for everybody to see. */
const PUBLIC_NAME = /^(?:GITHUB|RUNNER)_|^(?:PATH|HOME|LANG|TMPDIR|CI)$/;
/** `production`, `4000`: a target may be told that, and it is no secret unless its name says so. */
const PLAIN_WORD = /^(?:[A-Za-z]{1,15}|[\d.]+)$/;
const SHORTEST_UNNAMED = 8;

/** Knows at once what the names of an environment say. */
export function openSecrets(env: Environment): Secrets {
  const known = new Set(
    Object.entries(env).flatMap(([name, value]) =>
      value !== undefined && SECRET_NAME.test(name) ? [value] : [],
    ),
  );
  let made = makeRedactors(known);
  return {
    learn(variables, names) {
      const before = known.size;
      for (const name of names) {
        const value = variables[name];
        if (value !== undefined && isWorthHiding(name, value)) known.add(value);
      }
      if (known.size > before) made = makeRedactors(known);
    },
    redact: (text) => made.redact(text),
    redactDocument: (text) => made.redactDocument(text),
  };
}

/** Whether a variable holds a secret, and no setting: that decides what is answered, and another secret does not. */
export function isSecret(name: string, value: string | undefined): boolean {
  const rest = name.replace(SETTING, '');
  const isCount = COUNT.test(rest) && (value === undefined || NUMBER.test(value));
  return SECRET_NAME.test(isCount ? rest.replace(COUNTED, '') : rest);
}

/** Whether its value may be published as a digest, which tells every guess apart: it is a number or a word, and is not called a secret. */
export function isPlain(name: string, value: string): boolean {
  return !SECRET_NAME.test(name) && PLAIN_WORD.test(value);
}

/** Names of the variables that a suite hands to its target. */
export function variablesOf({ target }: Pick<Suite, 'target'>): readonly string[] {
  return ('env' in target ? target.env : undefined) ?? [];
}

function makeRedactors(known: ReadonlySet<string>): Pick<Secrets, 'redact' | 'redactDocument'> {
  const values = [...known];
  return { redact: createRedactor(values), redactDocument: createDocumentRedactor(values) };
}

function isWorthHiding(name: string, value: string): boolean {
  if (SECRET_NAME.test(name)) return true;
  return !PUBLIC_NAME.test(name) && value.length >= SHORTEST_UNNAMED && !PLAIN_WORD.test(value);
}
