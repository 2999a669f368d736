import { ApiError, notFound } from './api-error.ts';
import type { Account, RepositoryFacts } from './state.ts';

export type Permission =
  'actions' | 'checks' | 'contents' | 'issues' | 'metadata' | 'pull-requests' | 'statuses';
export type Level = 'read' | 'write';
export type Permissions = Partial<Record<Permission, Level | 'none'>>;

export interface Token {
  value: string;
  /** `installation`: a job's GITHUB_TOKEN. `user`: a fine-grained token of a person. */
  kind: 'installation' | 'user';
  account: Account;
  permissions: Permissions;
  revoked: boolean;
}

/**
 * What a route asks for. `permission`: any one of these; `open` ones answer reads of public repositories without it.
 * `metadata`: any token of the repository. `user`: a person. `signed-in`: any token at all.
 */
export type Access =
  | { kind: 'permission'; anyOf: readonly (readonly [Permission, Level])[]; open: boolean }
  | { kind: 'metadata' }
  | { kind: 'user' }
  | { kind: 'signed-in' };

export function reads(...permissions: Permission[]): Access {
  return { kind: 'permission', anyOf: permissions.map((name) => [name, 'read']), open: true };
}

/** As `reads`, but a token is asked for in public repositories too. */
export function readsClosed(...permissions: Permission[]): Access {
  return { kind: 'permission', anyOf: permissions.map((name) => [name, 'read']), open: false };
}

export function writes(...permissions: Permission[]): Access {
  return { kind: 'permission', anyOf: permissions.map((name) => [name, 'write']), open: false };
}

/** The token of an Authorization header; an unknown or revoked one is refused on every path. */
export function readToken(
  header: string | undefined,
  tokens: ReadonlyMap<string, Token>,
): Token | undefined {
  if (header === undefined) return undefined;
  const token = tokens.get(header.replace(/^(?:bearer|token)\s+/i, ''));
  if (!token || token.revoked) throw new ApiError(401, 'Bad credentials');
  return token;
}

/** Throws what GitHub answers when the token does not reach. */
export function checkAccess(
  token: Token | undefined,
  access: Access,
  repository: RepositoryFacts,
): void {
  if (!token) return checkAnonymous(access, repository);
  if (access.kind === 'signed-in') return;
  if (access.kind === 'user') {
    if (token.kind === 'installation') throw notAccessible(token);
    return;
  }
  if (access.kind === 'metadata') return;
  if (access.open && repository.visibility === 'public') return;
  const reaches = access.anyOf.some(([name, level]) => {
    const granted = token.permissions[name] ?? 'none';
    return granted === 'write' || granted === level;
  });
  if (!reaches) throw notAccessible(token);
}

function checkAnonymous(access: Access, repository: RepositoryFacts): void {
  if (access.kind === 'signed-in') {
    throw new ApiError(401, 'This endpoint requires you to be authenticated.');
  }
  if (access.kind === 'user') throw new ApiError(401, 'Requires authentication');
  if (repository.visibility === 'private') throw notFound();
  if (access.kind === 'permission' && !access.open) {
    throw new ApiError(401, 'Requires authentication');
  }
}

function notAccessible(token: Token): ApiError {
  const who = token.kind === 'installation' ? 'integration' : 'personal access token';
  return new ApiError(403, `Resource not accessible by ${who}`);
}

/** `x-accepted-github-permissions`, as GitHub lists what would have been enough. */
export function acceptedPermissions(access: Access): Record<string, string> {
  if (access.kind !== 'permission') return {};
  const list = access.anyOf.map(([name, level]) => `${name.replaceAll('-', '_')}=${level}`);
  return { 'x-accepted-github-permissions': list.join('; ') };
}
