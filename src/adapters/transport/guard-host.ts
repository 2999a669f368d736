import { lookup as resolveName, type LookupAddress } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { promisify } from 'node:util';
import { classifyAddress } from './classify-address.ts';

const resolveAll = promisify(resolveName);

/** A host that policy does not let a target reach. */
export class HostRefused extends Error {
  readonly code = 'HOST_REFUSED';

  constructor(host: string, address: string) {
    const which = host === address ? host : `${host} (${address})`;
    super(
      `${which} is neither public nor loopback; name it in allowed_hosts, on the base branch, to allow it`,
    );
    this.name = 'HostRefused';
  }
}

/** Says which hosts may be reached: public and loopback ones, and those that policy names. */
export interface HostGuard {
  /** Throws a HostRefused for an address written out in a URL that may not be reached. */
  checkLiteral(url: URL): void;
  /** Resolves the name here and throws a HostRefused if any address may not be reached. */
  checkName(url: URL): Promise<void>;
  /** For a connection: resolves a name and gives only what passed, so that what was checked is what is used. */
  lookup: LookupFunction;
}

/** `allowed` are host names, addresses, or `*.example.com`. */
export function createHostGuard(allowed: readonly string[]): HostGuard {
  function refuse(host: string, addresses: readonly LookupAddress[]): HostRefused | undefined {
    if (isAllowed(host, allowed)) return undefined;
    const bad = addresses.find(({ address }) => classifyAddress(address) === 'refused');
    return bad && new HostRefused(host, bad.address);
  }

  return {
    checkLiteral(url) {
      const host = bareHost(url);
      if (!isIP(host)) return;
      const refused = refuse(host, [{ address: host, family: isIP(host) }]);
      if (refused) throw refused;
    },
    async checkName(url) {
      const host = bareHost(url);
      const refused = refuse(host, await resolveAll(host, { all: true }));
      if (refused) throw refused;
    },
    lookup(host, options, callback) {
      resolveName(host, { ...options, all: true }, (error, addresses) => {
        if (error) return callback(error, []);
        const refused = refuse(host, addresses);
        if (refused) return callback(refused, []);
        const [first] = addresses;
        if (options.all || !first) return callback(null, addresses);
        return callback(null, first.address, first.family);
      });
    },
  };
}

function bareHost(url: URL): string {
  return url.hostname.replace(/^\[|\]$/g, '');
}

function isAllowed(host: string, allowed: readonly string[]): boolean {
  const name = host.toLowerCase();
  return allowed.some((entry) => {
    const wanted = entry.toLowerCase().replace(/^\[|\]$/g, '');
    return wanted.startsWith('*.') ? name.endsWith(wanted.slice(1)) : name === wanted;
  });
}
