import { createHash } from 'node:crypto';
import * as posix from 'node:path/posix';
import { UserError } from '../../errors.ts';
import type { RepositoryFiles } from '../../ports.ts';
import { resolveRepositoryPath } from '../../values/repository-path.ts';
import { saySubmodule } from '../../values/say-submodule.ts';
import { readPointer, type LfsPointer } from './lfs-pointer.ts';
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
  /** What a pointer of Git LFS stands for; absent where it is not on this machine. */
  readLfs(pointer: LfsPointer): Promise<Buffer | undefined>;
  /** All that it holds but folders, by path; sizes are not told. */
  entries(): Promise<ReadonlyMap<string, Pick<TreeEntry, 'mode' | 'object'>>>;
}

const FILE = /^100(?:644|755)$/;
const LINK = '120000';
const SUBMODULE = '160000';
const FOLDER = /^0?40000$/;
const MOST_LINKS = 20;
const MOST_LINK_BYTES = 4096;

type Found =
  | { status: 'file'; path: string; entry: TreeEntry }
  | { status: 'folder'; path: string }
  | { status: 'absent' | 'other' }
  | { status: 'submodule'; folder: string }
  | { status: 'outside'; link: string; target: string };

/** Files of a commit that is not checked out, under the trust rules of `RepositoryFiles`. */
export function openTreeFiles(tree: CommitTree): RepositoryFiles {
  const known = new Map<string, Promise<Buffer>>();
  let entries: Promise<ReadonlyMap<string, unknown>> | undefined;
  const readFile = (path: string): Promise<Buffer> => {
    const bytes = known.get(path) ?? readChecked(tree, path);
    known.set(path, bytes);
    return bytes;
  };
  return {
    readText: async (path, isCode) => decodeText(await readFile(path), path, isCode),
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
    list: async (path) => {
      const folder = path === '' ? '' : await locate(tree, path, 'folder');
      return folder === undefined ? [] : listNames(await (entries ??= tree.entries()), folder);
    },
    locate: (path) => locate(tree, path),
    submoduleOf: async (path) => {
      const found = await follow(tree, path);
      return found.status === 'submodule' ? found.folder : undefined;
    },
  };
}

async function locate(
  tree: CommitTree,
  path: string,
  kind?: Found['status'],
): Promise<string | undefined> {
  const found = await follow(tree, path);
  return 'path' in found && (kind ?? found.status) === found.status ? found.path : undefined;
}

function listNames(entries: ReadonlyMap<string, unknown>, folder: string): string[] {
  const start = folder === '' ? '' : `${folder}/`;
  const names = new Set<string>();
  for (const path of entries.keys())
    if (path.startsWith(start)) names.add(path.slice(start.length).split('/', 1)[0]!);
  return [...names];
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
      return await followPointer(tree, path, await tree.read(found.entry.object));
    }
    case 'outside':
      throw refuseFile(
        path,
        `${found.link === path ? 'this' : found.link} is a symbolic link to ${found.target}, which is not a file of the repository (commit ${tree.name})`,
        'put the file itself into the repository',
      );
    case 'absent':
      throw refuseFile(path, `${sayNoSuchFile(path)} at commit ${tree.name}`, 'check the path');
    case 'submodule': {
      const { message, hint } = saySubmodule(path, found.folder);
      throw refuseFile(path, `${message} (commit ${tree.name})`, hint);
    }
    case 'folder':
      throw refuseFile(path, 'this is a folder', 'name a file inside it');
    case 'other':
      throw refuseFile(path, 'this is not a regular file', 'name a file inside the repository');
  }
}

/** A file in Git LFS is what its pointer stands for. */
async function followPointer(tree: CommitTree, path: string, bytes: Buffer): Promise<Buffer> {
  const pointer = readPointer(bytes);
  if (!pointer) return bytes;
  const tooLarge = refuseSize(path, pointer.size);
  if (tooLarge) throw tooLarge;
  const stored = await tree.readLfs(pointer);
  if (stored) return stored;
  throw new UserError({
    code: 'base-unread',
    message: `the file lies in Git LFS: commit ${tree.name} holds a pointer alone, and what it stands for was not fetched`,
    place: { file: path },
    hint: 'before this step run with the job’s token: git lfs fetch origin HEAD^1 (on _Run workflow_ of a branch it is another commit: docs/datasets.md#in-git-lfs); or keep what is measured with out of LFS (`evals/** !filter !diff !merge` at the end of .gitattributes, then: git add --renormalize evals)',
  });
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
    if (entry && FOLDER.test(entry.mode)) return { status: 'folder', path };
    const lead = entry ? { path, entry } : await findLeadAbove(tree, path);
    if (!lead) return { status: 'absent' };
    if (lead.entry.mode === SUBMODULE) return { status: 'submodule', folder: lead.path };
    if (lead.entry.mode !== LINK) return { status: entry ? 'other' : 'absent' };
    const target = await readLink(tree, lead.entry);
    const rest = path.slice(lead.path.length);
    const next = resolveRepositoryPath(posix.dirname(lead.path), `${target}${rest}`);
    if (next.status === 'refused') return { status: 'outside', link: lead.path, target };
    path = next.path;
  }
  return { status: 'absent' };
}

/** What stands on the way, where that is no folder: a link or a submodule leads on. */
async function findLeadAbove(
  tree: CommitTree,
  path: string,
): Promise<{ path: string; entry: TreeEntry } | undefined> {
  for (let folder = posix.dirname(path); folder !== '.'; folder = posix.dirname(folder)) {
    const entry = await tree.find(folder);
    if (entry) return { path: folder, entry };
  }
  return undefined;
}

async function readLink(tree: CommitTree, { object, size }: TreeEntry): Promise<string> {
  return size > MOST_LINK_BYTES ? '/' : (await tree.read(object)).toString('utf8');
}
