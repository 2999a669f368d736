import * as posix from 'node:path/posix';
import { isRecord } from '../values/json-guards.ts';
import { pathsInside } from '../values/repository-path.ts';
import type { PackageFolders } from './package-folders.ts';

const SCRIPT_RUNNER = /^(?:npm|pnpm|yarn|bun|--run)$/;
const BIN_RUNNER = /^(?:npx|pnpx|bunx)$/;
const PACKAGE = /^(?:@[\w.~-]+\/)?[\w.~-]+$/;
/** What `npm start` runs where no script says. */
const START = 'server.js';

interface Asked {
  packages: PackageFolders;
  folders: readonly string[];
}

/** What a package.json has run. */
interface Called {
  folder: string;
  /** Of a script: it is asked for once. */
  name: string;
  text?: string;
  /** Of a program. */
  path?: string;
}

export function callsPackages(pieces: readonly string[]): boolean {
  return pieces.some((piece) => SCRIPT_RUNNER.test(piece) || BIN_RUNNER.test(piece));
}

/** Scripts that the words call, in the folders and in the workspaces that the words name. */
export async function listScripts(
  pieces: readonly string[],
  { packages, folders }: Asked,
): Promise<Called[]> {
  if (!pieces.some((piece) => SCRIPT_RUNNER.test(piece))) return [];
  const called: Called[] = [];
  for (const folder of new Set([...folders, ...(await listWorkspaces(pieces, packages))])) {
    const manifest = await packages.manifestOf(folder);
    if (!manifest) continue;
    const scripts = isRecord(manifest['scripts']) ? manifest['scripts'] : {};
    const names = pieces.filter((piece) => Object.hasOwn(scripts, piece));
    for (const name of names.flatMap((one) => [`pre${one}`, one, `post${one}`])) {
      const text = Object.hasOwn(scripts, name) ? scripts[name] : undefined;
      if (typeof text === 'string') called.push({ folder, name, text });
    }
    if (pieces.includes('start') && !Object.hasOwn(scripts, 'start'))
      called.push({ folder, name: 'start', path: posix.join(folder, START) });
  }
  return called;
}

/** Programs of the repository's own packages that the words call by their names. */
export async function listBins(
  pieces: readonly string[],
  { packages, folders }: Asked,
): Promise<Called[]> {
  const words = new Set(pieces);
  const called: Called[] = [];
  for (const folder of new Set([...folders, ...(await packages.listMembers(''))])) {
    const { name, bin } = (await packages.manifestOf(folder)) ?? {};
    const own = typeof name === 'string' ? posix.basename(name) : '';
    const bins = typeof bin === 'string' ? { [own]: bin } : isRecord(bin) ? bin : {};
    for (const [key, path] of Object.entries(bins))
      if (words.has(key) && typeof path === 'string')
        for (const inside of pathsInside(folder, path))
          called.push({ folder, name: key, path: inside });
  }
  return called;
}

async function listWorkspaces(
  pieces: readonly string[],
  packages: PackageFolders,
): Promise<string[]> {
  const found: string[] = [];
  for (const name of new Set(pieces.filter((piece) => PACKAGE.test(piece)))) {
    const folder = await packages.find(name, 'package.json');
    if (folder !== undefined) found.push(folder);
  }
  return found;
}
