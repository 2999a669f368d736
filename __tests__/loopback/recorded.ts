import { readFileSync } from 'node:fs';
import { sharedData } from '../support/shared-data.ts';
import type { RepositoryFacts } from './state.ts';

type JsonObject = { [key: string]: unknown };

const read = new Map<string, string>();

const recordedNames = ['Codertocat/Hello-World', 'octo-org/octo-repo'];

/** A recorded payload, renamed to this repository; `undefined` where the shared data is absent. */
export function readRecorded(
  file: string,
  { owner, repo }: Pick<RepositoryFacts, 'owner' | 'repo'>,
): JsonObject | undefined {
  const path = sharedData(file);
  if (path === undefined) return undefined;
  const recorded = read.get(path) ?? readFileSync(path, 'utf8');
  read.set(path, recorded);
  const text = recordedNames.reduce(
    (soFar, name) => soFar.replaceAll(name, `${owner}/${repo}`),
    recorded,
  );
  return JSON.parse(text) as JsonObject;
}

/** The typed answer over what was recorded of the same thing, so that fields GitHub sends beyond its description are there too. */
export function seed<T extends object>(recorded: unknown, typed: T): T {
  return isObject(recorded) ? { ...recorded, ...typed } : typed;
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
