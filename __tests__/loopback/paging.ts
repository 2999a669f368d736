import type { ApiRequest } from './routing.ts';

export interface Page<T> {
  items: T[];
  total: number;
  headers: Record<string, string>;
}

/**
 * One page of a list, `per_page` 30 unless told and 100 at most, with the Link header:
 * by repository id, as GitHub writes it, so that clients must follow links and not build them.
 */
export function pageOf<T>(
  request: Pick<ApiRequest, 'query' | 'links' | 'state'>,
  path: string,
  items: readonly T[],
): Page<T> {
  const perPage = Math.min(100, readPositive(request.query.get('per_page'), 30));
  const page = readPositive(request.query.get('page'), 1);
  const last = Math.max(1, Math.ceil(items.length / perPage));
  const href = (target: number) => {
    const query = new URLSearchParams(request.query);
    query.set('page', String(target));
    const { api } = request.links;
    return `<${api}/repositories/${request.state.repository.repositoryId}${path}?${query.toString()}>`;
  };
  const links: string[] = [];
  if (page > 1) links.push(`${href(page - 1)}; rel="prev"`);
  if (page < last) links.push(`${href(page + 1)}; rel="next"`, `${href(last)}; rel="last"`);
  if (page > 1) links.push(`${href(1)}; rel="first"`);
  return {
    items: items.slice((page - 1) * perPage, page * perPage),
    total: items.length,
    headers: links.length > 0 ? { link: links.join(', ') } : {},
  };
}

function readPositive(text: string | null, otherwise: number): number {
  const value = Number(text ?? otherwise);
  return Number.isSafeInteger(value) && value > 0 ? value : otherwise;
}
