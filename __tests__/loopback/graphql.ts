import { ApiError } from './api-error.ts';
import { nodeId } from './shapes/account.ts';
import type { Token } from './tokens.ts';

const viewerQuery = /^(?:query\s*\w*\s*)?\{\s*viewer\s*\{([\w\s,]+)\}\s*\}$/;

/** The one query that the Action asks: who am I. Anything else is answered as an unknown field is. */
export function answerGraphql(token: Token | undefined, query: unknown): object {
  if (!token) throw new ApiError(401, 'This endpoint requires you to be authenticated.');
  const match = viewerQuery.exec(typeof query === 'string' ? query.trim() : '');
  if (!match) return { errors: [describeUnknown('Query', String(query).slice(0, 80))] };
  const { id, login } = token.account;
  const known: Record<string, unknown> = {
    __typename: 'User',
    databaseId: id,
    id: nodeId('User', id),
    login,
  };
  const asked = (match[1] ?? '').split(/[\s,]+/).filter((name) => name !== '');
  const unknown = asked.filter((name) => !(name in known));
  if (unknown.length > 0) return { errors: unknown.map((name) => describeUnknown('User', name)) };
  return { data: { viewer: Object.fromEntries(asked.map((name) => [name, known[name]])) } };
}

function describeUnknown(type: string, field: string) {
  return { type: 'undefinedField', message: `Field '${field}' doesn't exist on type '${type}'` };
}
