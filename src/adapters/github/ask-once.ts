import { elapsedMs } from '../elapsed.ts';
import type { GitHubClient } from './client.ts';

/** While a suite is measured, another run of the head may begin, or end. */
const FRESH_MS = 120_000;

/**
 * Asks the API what this job was not told just now: what is asked of a head or of a run is not asked again by each suite. What failed
 * is.
 */
export function openAnswers<Answer>(freshMs = FRESH_MS) {
  type Known = Map<string, { answer: Promise<Answer>; askedMs: number }>;
  const clients = new WeakMap<GitHubClient, Known>();
  return async (
    client: GitHubClient,
    what: string | number,
    ask: () => Promise<Answer>,
  ): Promise<Answer> => {
    const known: Known = clients.get(client) ?? new Map();
    clients.set(client, known);
    const key = String(what);
    const before = known.get(key);
    const now = elapsedMs();
    if (before && now - before.askedMs < freshMs) return await before.answer;
    const answer = ask();
    known.set(key, { answer, askedMs: now });
    answer.catch(() => known.delete(key));
    return await answer;
  };
}
