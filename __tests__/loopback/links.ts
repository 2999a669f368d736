import type { RepositoryFacts } from './state.ts';

/** Addresses that stand in answers. */
export interface Links {
  /** `http://127.0.0.1:1234`. */
  api: string;
  /** `http://github.localhost:1234`. */
  html: string;
  repositoryApi: string;
  repositoryHtml: string;
}

export function createLinks(port: number, { owner, repo }: RepositoryFacts): Links {
  const api = `http://127.0.0.1:${port}`;
  const html = `http://github.localhost:${port}`;
  return {
    api,
    html,
    repositoryApi: `${api}/repos/${owner}/${repo}`,
    repositoryHtml: `${html}/${owner}/${repo}`,
  };
}
