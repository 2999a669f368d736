import { BlockList, isIP, isIPv4 } from 'node:net';

/** `refused`: private, link-local, metadata, multicast, reserved, or a wrapping of IPv4 that hides one of them. */
export type AddressClass = 'loopback' | 'public' | 'refused';

const REFUSED_V4 = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  // Azure's host agent answers on this public-looking address.
  ['168.63.129.16', 32],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const;
const REFUSED_V6 = [
  ['::', 128],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 32],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
] as const;

let lists: { loopback: BlockList; refused: BlockList } | undefined;

/** Made for the first address: a run that asks nobody needs none. */
function makeLists(): { loopback: BlockList; refused: BlockList } {
  const [loopback, refused] = [new BlockList(), new BlockList()];
  loopback.addSubnet('127.0.0.0', 8, 'ipv4');
  loopback.addAddress('::1', 'ipv6');
  for (const [network, prefix] of REFUSED_V4) refused.addSubnet(network, prefix, 'ipv4');
  for (const [network, prefix] of REFUSED_V6) refused.addSubnet(network, prefix, 'ipv6');
  return { loopback, refused };
}

/** What kind of place an IP address is (IPv4-mapped IPv6 counts as the IPv4 address in it). */
export function classifyAddress(address: string): AddressClass {
  const version = isIP(address);
  if (version === 0) return 'refused';
  const family = version === 6 ? 'ipv6' : 'ipv4';
  lists ??= makeLists();
  if (lists.loopback.check(address, family)) return 'loopback';
  return lists.refused.check(address, family) ? 'refused' : 'public';
}

const OWN_NAMES = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Is this host of a URL the machine itself by its very name? */
export function isLoopbackName(hostname: string): boolean {
  // what most write needs no list
  if (OWN_NAMES.has(hostname)) return true;
  // a URL has IPv6 addresses in brackets; to ask of every name whether it is one costs 3 ms at the first
  if (hostname.startsWith('[')) return classifyAddress(hostname.slice(1, -1)) === 'loopback';
  if (isIPv4(hostname)) return classifyAddress(hostname) === 'loopback';
  return hostname.endsWith('.localhost');
}
