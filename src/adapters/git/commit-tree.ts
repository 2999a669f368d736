import { UserError } from '../../errors.ts';
import type { CommitTree, TreeEntry } from '../storage/tree-files.ts';
import { openGitObjects, type GitObjects } from './git-objects.ts';
import { readLfsObject } from './lfs-store.ts';

const FOLDER = '40000';
const NUL = 0;
const SPACE = 0x20;

type Entry = Pick<TreeEntry, 'mode' | 'object'>;

/** The tree of a commit in this clone, read from its objects; absent where the clone does not hold them. */
export async function openCommitTree(root: string, sha: string): Promise<CommitTree | undefined> {
  if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(sha)) throw new Error('a tree is of a full SHA');
  const objects = openGitObjects(root);
  const top = await objects.check(`${sha}^{tree}`);
  if (top?.type !== 'tree') return undefined;
  const name = sha.slice(0, 7);
  const folders = new Map<string, Promise<Map<string, Entry>>>();
  const openFolder = (object: string): Promise<Map<string, Entry>> => {
    const folder = folders.get(object) ?? readFolder(objects, object, name);
    folders.set(object, folder);
    return folder;
  };
  return {
    name,
    find: async (path) => {
      const entry = await walk({ mode: FOLDER, object: top.object }, path, openFolder);
      return entry && { ...entry, size: (await objects.check(entry.object))?.size ?? 0 };
    },
    entries: async () => parseList((await objects.list(sha)) ?? refuse(name)),
    readLfs: (pointer) => readLfsObject(root, pointer),
    async read(object) {
      const bytes = await objects.read(object, 'blob');
      if (bytes) return bytes;
      throw new UserError({
        code: 'base-unread',
        message: `a file of commit ${name} is not in this clone`,
        hint: 'check out with `fetch-depth: 2`, without a filter',
      });
    },
  };
}

function refuse(name: string): never {
  throw new UserError({
    code: 'base-unread',
    message: `the files of commit ${name} are not all in this clone`,
    hint: 'check out with `fetch-depth: 2`, without a filter',
  });
}

/** A path is names here, never a pattern: of each folder the entry that has exactly these bytes. */
async function walk(
  top: Entry,
  path: string,
  openFolder: (object: string) => Promise<Map<string, Entry>>,
): Promise<Entry | undefined> {
  let entry: Entry | undefined = top;
  for (const name of path.split('/')) {
    if (entry?.mode !== FOLDER) return undefined;
    entry = (await openFolder(entry.object)).get(Buffer.from(name, 'utf8').toString('latin1'));
  }
  return entry;
}

/**
 * By name, a character a byte: git knows no encoding of names.
 * @throws UserError where the clone does not hold it: what is not there must not look like a folder without files
 */
async function readFolder(
  objects: GitObjects,
  object: string,
  commit: string,
): Promise<Map<string, Entry>> {
  const bytes = (await objects.read(object, 'tree')) ?? refuse(commit);
  const nameBytes = object.length / 2;
  const entries = new Map<string, Entry>();
  for (let at = 0; at < bytes.length;) {
    const space = bytes.indexOf(SPACE, at);
    const end = bytes.indexOf(NUL, space);
    const next = end + 1 + nameBytes;
    if (space < 0 || end < 0) refuse(commit);
    entries.set(bytes.toString('latin1', space + 1, end), {
      mode: bytes.toString('latin1', at, space),
      object: bytes.toString('hex', end + 1, next),
    });
    at = next;
  }
  return entries;
}

function parseList(lines: Buffer): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const line of lines.toString('utf8').split('\0')) {
    const [, mode, object, path] = /^(\d+) \w+ ([0-9a-f]+)\t(.+)$/su.exec(line) ?? [];
    if (mode !== undefined && object !== undefined && path !== undefined)
      entries.set(path, { mode, object });
  }
  return entries;
}
