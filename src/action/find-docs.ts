import type { ActionHost } from './host.ts';

/** Address of the pages of the release that runs; nothing where the Action is the checkout itself. */
export function findDocs(env: ActionHost['env']): string | undefined {
  const {
    GITHUB_SERVER_URL: server,
    GITHUB_ACTION_REPOSITORY: repository,
    GITHUB_ACTION_REF: ref,
  } = env;
  return server && repository && ref ? `${server}/${repository}/blob/${ref}/docs` : undefined;
}
