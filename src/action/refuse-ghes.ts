import { UserError } from '../errors.ts';
import type { ActionHost } from './host.ts';

/** Hosts that have the artifact service of github.com: its own, data residency, and a server on this machine. */
const SERVED = /^(?:github\.com|.+\.ghe\.com|(?:.+\.)?localhost|127(?:\.\d+){3}|\[::1\])$/i;

/**
 * On a GitHub Enterprise Server no artifact can be stored or fetched: there would never be a baseline, and the gate would be green
 * whatever a change does. @throws UserError there
 */
export function refuseEnterpriseServer({ env }: Pick<ActionHost, 'env'>): void {
  const server = env['GITHUB_SERVER_URL'] || 'https://github.com';
  const host = URL.parse(server)?.hostname ?? server;
  if (SERVED.test(host)) return;
  throw new UserError({
    code: 'ghes',
    message: `${host} is a GitHub Enterprise Server, and the artifacts that hold baselines do not work there: nothing would ever be compared`,
    hint: 'run the gate on github.com or *.ghe.com; on this server the command line gates stored runs: touchstone run --baseline RUN',
  });
}
