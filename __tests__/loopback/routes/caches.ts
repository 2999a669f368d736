import { pageOf } from '../paging.ts';
import { defineRoute, type Route } from '../routing.ts';
import { reads } from '../tokens.ts';

/** Of all scopes, unless one is asked for; `key` is a prefix. */
export const cacheRoutes: Route[] = [
  defineRoute('get', '/repos/{owner}/{repo}/actions/caches', reads('actions'), (request) => {
    const { query, state } = request;
    const [ref, prefix] = [query.get('ref'), query.get('key') ?? ''];
    const direction = query.get('direction') === 'asc' ? 1 : -1;
    const found = state.caches
      .filter(
        ({ finalized, scope, key }) =>
          finalized && key.startsWith(prefix) && (ref === null || scope === ref),
      )
      .toSorted((a, b) => direction * (a.id - b.id));
    const page = pageOf(request, '/actions/caches', found);
    return {
      status: 200,
      body: {
        total_count: page.total,
        actions_caches: page.items.map((entry) => ({
          id: entry.id,
          ref: entry.scope,
          key: entry.key,
          version: entry.version,
          last_accessed_at: entry.createdAt,
          created_at: entry.createdAt,
          size_in_bytes: entry.size,
        })),
      },
      headers: page.headers,
    };
  }),
];
