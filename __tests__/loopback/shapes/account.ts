import type { Links } from '../links.ts';
import type { Schema } from '../schemas.ts';
import type { Account } from '../state.ts';

/** An id as GitHub writes `node_id`. */
export function nodeId(kind: string, id: number | string): string {
  return Buffer.from(`0${kind.length}:${kind}${id}`).toString('base64');
}

export function shapeAccount(links: Links, { login, id, type }: Account): Schema<'simple-user'> {
  const url = `${links.api}/users/${encodeURIComponent(login)}`;
  const app = login.replace(/\[bot\]$/, '');
  return {
    login,
    id,
    node_id: nodeId(type, id),
    avatar_url: `${links.html}/avatars/${id}`,
    gravatar_id: '',
    url,
    html_url: type === 'Bot' ? `${links.html}/apps/${app}` : `${links.html}/${login}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type,
    site_admin: false,
    user_view_type: 'public',
  };
}
