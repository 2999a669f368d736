import { notFound } from '../api-error.ts';
import { defineRoute, type Route } from '../routing.ts';
import type { Schema } from '../schemas.ts';
import { shapeAccount } from '../shapes/account.ts';
import { shapeRepository } from '../shapes/repository.ts';
import { accountOf, type Role } from '../state.ts';

/** The older `permission` words know four levels only. */
const permissionWords: Record<Role, string> = {
  admin: 'admin',
  maintain: 'write',
  write: 'write',
  triage: 'read',
  read: 'read',
};

export const repositoryRoutes: Route[] = [
  defineRoute('get', '/repos/{owner}/{repo}', { kind: 'metadata' }, ({ links, state }) => ({
    status: 200,
    body: shapeRepository(links, state.repository),
  })),
  defineRoute('get', '/user', { kind: 'user' }, ({ links, token }) => {
    if (!token) throw notFound();
    const body = {
      ...shapeAccount(links, token.account),
      name: null,
      company: null,
      blog: null,
      location: null,
      email: null,
      hireable: null,
      bio: null,
      public_repos: 0,
      public_gists: 0,
      followers: 0,
      following: 0,
      created_at: '2011-01-25T18:44:36Z',
      updated_at: '2011-01-25T18:44:36Z',
    } satisfies Schema<'public-user'>;
    return { status: 200, body: { ...body, user_view_type: 'public' } };
  }),
  defineRoute(
    'get',
    '/repos/{owner}/{repo}/collaborators/{username}/permission',
    { kind: 'metadata' },
    ({ links, params, state }) => {
      const account = accountOf(params.username);
      const role = state.roles.get(params.username.toLowerCase());
      const otherwise = state.repository.visibility === 'public' ? 'read' : 'none';
      const permission = role ? permissionWords[role] : otherwise;
      const roleName = role ?? otherwise;
      return {
        status: 200,
        body: {
          permission,
          role_name: roleName,
          user: { ...shapeAccount(links, account), role_name: roleName },
        },
      };
    },
  ),
];
