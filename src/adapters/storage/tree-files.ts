import { createHash } from 'node:crypto';
import * as posix from 'node:path/posix';
import type { RepositoryFiles } from '../../ports.ts';
import { resolveRepositoryPath } from '../../values/repository-path.ts';
import { refuseFile, refuseSize, sayNoSuchFile } from './refuse-file.ts';
import { decodeText, splitLines } from './text-lines.ts';

/** What stands at a path of a commit. Bytes; of a blob only. */
export interface TreeEntry {
  mode: string;
  object: string;
  size: number;
}

/** A commit's tree, wherever its objects are. */
export interface CommitTree {
  /** How people know it, e.g. `3f2a1bc`. */
  name: string;
  /** The entry of exactly this path; links on the way are not followed. */
  find(path: string): Promise<TreeEntry | undefined>;
  read(object: string): Promise<Buffer>;
  /** All that it holds but folders, by path; sizes are not told. */
  entries(): Promise<ReadonlyMap<string, Pick<TreeEntry, 'mode' | 'object'>>>;
}

const FILE = /^100(?:644|755)$/;
const LINK = '120000';
const FOLDER = /^0?40000$/;
const MOST_LINKS = 20;
const MOST_LINK_BYTES = 4096;

type Found =
  | { status: 'file'; path: string; entry: TreeEntry }
  | { status: 'absent' | 'folder' | 'other' }
  | { status: 'outside'; link: string; target: string };

/** Files of a commit that is not checked out, under the trust rules of `RepositoryFiles`. */
export function openTreeFiles(tree: CommitTree): RepositoryFiles {
  const known = new Map<string, Promise<Buffer>>();
  const readFile = (path: string): Promise<Buffer> => {
    const bytes = known.get(path) ?? readChecked(tree, path);
    known.set(path, bytes);
    return bytes;
  };
  return {
    readText: async (path) => decodeText(await readFile(path), path),
    digest: async (path) =>
      createHash('sha256')
        .update(await readFile(path))
        .digest('hex'),
    lines: (path) =>
      splitLines(
        inOneChunk(() => readFile(path)),
        path,
      ),
    readLine: async (path, { offset, length }) =>
      decodeText((await readFile(path)).subarray(offset, offset + length), path),
    exists: async (path) => (await follow(tree, path)).status === 'file',
    isFolder: async (path) => (await follow(tree, path)).status === 'folder',
  };
}

async function* inOneChunk(read: () => Promise<Buffer>): AsyncGenerator<Buffer> {
  yield await read();
}

async function readChecked(tree: CommitTree, path: string): Promise<Buffer> {
  const found = await follow(tree, path);
  switch (found.status) {
    case 'file': {
      const tooLarge = refuseSize(path, found.entry.size);
      if (tooLarge) throw tooLarge;
      return await tree.read(found.entry.object);
    }
    case 'outside':
      throw refuseFile(
        path,
        `${found.link === path ? 'this' : found.link} is a symbolic link to ${found.target}, which is not a file of the repository (commit ${tree.name})`,
        'put the file itself into the repository',
      );
    case 'absent':
      throw refuseFile(path, `${sayNoSuchFile(path)} at commit ${tree.name}`, 'check the path');
    case 'folder':
      throw refuseFile(path, 'this is a folder', 'name a file inside it');
    case 'other':
      throw refuseFile(path, 'this is not a regular file', 'name a file inside the repository');
  }
}

/** Links are followed as far as they stay inside. Throws a UserError for a path that cannot be meant. */
async function follow(tree: CommitTree, asked: string): Promise<Found> {
  const resolved = resolveRepositoryPath('', asked);
  if (resolved.status === 'refused')
    throw refuseFile(asked, resolved.why, 'name a file inside the repository');
  let { path } = resolved;
  for (let links = 0; links <= MOST_LINKS; links += 1) {
    const entry = await tree.find(path);
    if (entry && FILE.test(entry.mode)) return { status: 'file', path, entry };
    if (entry && entry.mode !== LINK)
      return { status: FOLDER.test(entry.mode) ? 'folder' : 'other' };
    const link = entry ? { path, entry } : await findLinkAbove(tree, path);
    if (!link) return { status: 'absent' };
    const target = await readLink(tree, link.entry);
    const rest = path.slice(link.path.length);
    const next = resolveRepositoryPath(posix.dirname(link.path), `${target}${rest}`);
    if (next.status === 'refused') return { status: 'outside', link: link.path, target };
    path = next.path;
  }
  return { status: 'absent' };
}

/** The nearest folder on the way that is a link. */
async function findLinkAbove(
  tree: CommitTree,
  path: string,
): Promise<{ path: string; entry: TreeEntry } | undefined> {
  for (let folder = posix.dirname(path); folder !== '.'; folder = posix.dirname(folder)) {
    const entry = await tree.find(folder);
    if (entry?.mode === LINK) return { path: folder, entry };
    if (entry) return undefined;
  }
  return undefined;
}

async function readLink(tree: CommitTree, { object, size }: TreeEntry): Promise<string> {
  return size > MOST_LINK_BYTES ? '/' : (await tree.read(object)).toString('utf8');
}
