import * as posix from 'node:path/posix';
import type { RepositoryFiles } from '../ports.ts';
import { isRecord } from '../values/json-guards.ts';
import { folderOf, pathsInside } from '../values/repository-path.ts';
import { skipRefused } from '../values/skip-refused.ts';

export type Manifest = Readonly<Record<string, unknown>>;

const INSTALLED = 'node_modules';
const MOST_FOLDERS = 2000;
const DEPENDENCIES = ['dependencies', 'devDependencies', 'optionalDependencies'];
const BY_PATH = /^(?:file|link|portal):(?<path>.+)$/;

/** The packages whose files the repository holds: its own, those of its workspaces, and those that a manifest or a link leads to. */
export class PackageFolders {
  readonly #files: RepositoryFiles;
  readonly #manifests = new Map<string, Promise<Manifest | undefined>>();
  readonly #members = new Map<string, Promise<ReadonlyMap<string, string>>>();

  constructor(files: RepositoryFiles) {
    this.#files = files;
  }

  /** package.json of a folder; absent, too, where it is none that can be read. */
  manifestOf(folder: string): Promise<Manifest | undefined> {
    const known = this.#manifests.get(folder) ?? this.#readManifest(folder);
    this.#manifests.set(folder, known);
    return known;
  }

  /** The package that a file belongs to. */
  async findOwner(file: string): Promise<{ folder: string; manifest: Manifest } | undefined> {
    for (const folder of listFoldersUp(file)) {
      const manifest = await this.manifestOf(folder);
      if (manifest) return { folder, manifest };
    }
    return undefined;
  }

  /** Folder in the repository of the package that a file of it calls by this name. What the manifests say comes first: it is committed. */
  async find(name: string, file: string): Promise<string | undefined> {
    const owner = await this.findOwner(file);
    if (owner?.manifest['name'] === name) return owner.folder;
    for (const folder of listFoldersUp(file)) {
      const named = (await this.#membersOf(folder)).get(name) ?? (await this.#byPath(name, folder));
      if (named !== undefined) return named;
    }
    for (const folder of listFoldersUp(file)) {
      const installed = await this.#locate(posix.join(folder, `${INSTALLED}/${name}`));
      if (installed !== undefined)
        return installed.split('/').includes(INSTALLED) ? undefined : installed;
    }
    return undefined;
  }

  /** Folders of the packages of a workspace root. */
  async listMembers(folder: string): Promise<readonly string[]> {
    return [...(await this.#membersOf(folder)).values()];
  }

  async #readManifest(folder: string): Promise<Manifest | undefined> {
    const text = await this.#read(posix.join(folder, 'package.json'));
    if (text === undefined) return undefined;
    try {
      const value: unknown = JSON.parse(text);
      return isRecord(value) ? value : undefined;
    } catch {
      return undefined;
    }
  }

  async #read(path: string): Promise<string | undefined> {
    return await skipRefused(async () =>
      (await this.#files.exists(path)) ? await this.#files.readText(path) : undefined,
    );
  }

  /** A link out of the repository leads to code of others. */
  async #locate(path: string): Promise<string | undefined> {
    return await skipRefused(() => this.#files.locate(path));
  }

  async #byPath(name: string, folder: string): Promise<string | undefined> {
    const manifest = await this.manifestOf(folder);
    for (const key of DEPENDENCIES) {
      const dependencies = manifest?.[key];
      const written = isRecord(dependencies) ? dependencies[name] : undefined;
      const path = BY_PATH.exec(typeof written === 'string' ? written : '')?.groups?.['path'];
      const [inside] = path === undefined ? [] : pathsInside(folder, path);
      if (inside !== undefined) return inside;
    }
    return undefined;
  }

  #membersOf(folder: string): Promise<ReadonlyMap<string, string>> {
    const known = this.#members.get(folder) ?? this.#readMembers(folder);
    this.#members.set(folder, known);
    return known;
  }

  /** Folders of a workspace root by the names of their packages. */
  async #readMembers(folder: string): Promise<ReadonlyMap<string, string>> {
    const members = new Map<string, string>();
    for (const pattern of await this.#listPatterns(folder)) {
      const parts = pattern.split('/').filter((part) => part !== '' && part !== '.');
      for (const member of await this.#expand(folder, parts)) {
        const name = (await this.manifestOf(member))?.['name'];
        if (typeof name === 'string' && !members.has(name)) members.set(name, member);
      }
    }
    return members;
  }

  async #listPatterns(folder: string): Promise<string[]> {
    const written = (await this.manifestOf(folder))?.['workspaces'];
    const ofNpm = isRecord(written) ? written['packages'] : written;
    const ofPnpm = await this.#read(posix.join(folder, 'pnpm-workspace.yaml'));
    return [...(Array.isArray(ofNpm) ? ofNpm : []), ...listPackages(ofPnpm ?? '')]
      .filter((pattern) => typeof pattern === 'string')
      .filter((pattern) => !pattern.startsWith('!'));
  }

  async #expand(start: string, pattern: readonly string[]): Promise<string[]> {
    let folders = [start];
    for (const part of pattern) {
      const next = await Promise.all(folders.map((folder) => this.#step(folder, part)));
      folders = next.flat().slice(0, MOST_FOLDERS);
    }
    return folders;
  }

  /** The folders that one part of a pattern leads to. */
  async #step(folder: string, part: string): Promise<string[]> {
    if (!/[*?[\]{}()!+@]/.test(part)) return pathsInside(folder, part);
    if (part !== '**')
      return (await this.#list(folder))
        .filter((name) => posix.matchesGlob(name, part))
        .map((name) => posix.join(folder, name));
    const all = [folder];
    for (const known of all) {
      if (all.length > MOST_FOLDERS) break;
      all.push(...(await this.#list(known)).map((name) => posix.join(known, name)));
    }
    return all;
  }

  async #list(folder: string): Promise<string[]> {
    const names = (await skipRefused(() => this.#files.list(folder))) ?? [];
    return names.filter((name) => name !== INSTALLED && !name.startsWith('.')).sort();
  }
}

/** It begins and ends with no white space, so that it takes linear time. */
const PACKAGE = /^[^\S\n]*-[^\S\n]+(["']?)([^\s"'#](?:[^"'#\n]*[^\s"'#])?)\1[^\S\n]*(?:#.*)?$/gm;

/** The list `packages` of pnpm-workspace.yaml, a line each: a parser of YAML is ten times all of this. */
function listPackages(yaml: string): unknown[] {
  const [, list = ''] = /^packages:[^\S\n]*\n((?:[^\S\n]*(?:-.*|#.*)?\n?)*)/m.exec(yaml) ?? [];
  return [...list.matchAll(PACKAGE)].map(([, , pattern]) => pattern);
}

/** The folders that a file lies in, the nearest first; `''` is the root. */
export function listFoldersUp(file: string): string[] {
  const folders = [folderOf(file)];
  while (folders.at(-1) !== '') folders.push(folderOf(folders.at(-1)!));
  return folders;
}
