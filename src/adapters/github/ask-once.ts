import type { GitHubClient } from './client.ts';

/** Asks the API what a job was not told before: what is asked of a head or a run is asked once for all suites. What failed is asked again. */
export function openAnswers<Answer>() {
  const clients = new WeakMap<GitHubClient, Map<string, Promise<Answer>>>();
  return async (
    client: GitHubClient,
    what: string | number,
    ask: () => Promise<Answer>,
  ): Promise<Answer> => {
    const known = clients.get(client) ?? new Map<string, Promise<Answer>>();
    clients.set(client, known);
    const key = String(what);
    const answer = known.get(key) ?? ask();
    known.set(key, answer);
    answer.catch(() => known.delete(key));
    return await answer;
  };
}
