import { appendFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runGitOfTests } from './git-shell.ts';

/** `null` deletes the file. */
export type FileContent = string | Uint8Array | { symlink: string } | { executable: string } | null;

export interface CommitFacts {
  /** By path from the root, `/`-separated. */
  files?: Record<string, FileContent>;
  message?: string;
  /** `main` unless told; made where it is new. */
  branch?: string;
  /** Where a new branch starts, or an old one is moved to. A new branch other than `main` starts at `main`. */
  from?: string;
}

/** The test merge of a pull request. */
export interface TestMerge {
  /** `undefined` when head and base are in conflict: GitHub makes no merge then. */
  mergeSha: string | undefined;
  baseSha: string;
  headSha: string;
}

const people = {
  author: 'Mona <583231+octocat@users.noreply.github.com>',
  github: 'GitHub <noreply@github.com>',
};

const firstSecond = Date.UTC(2026, 0, 1) / 1000;

/** A real, bare git repository in a temporary folder: what GitHub has. Commits are the same in every run. */
export class GitRepository {
  readonly folder: string;
  #commits = 0;
  readonly #checkouts: string[] = [];

  private constructor(folder: string) {
    this.folder = folder;
  }

  static async create(): Promise<GitRepository> {
    const folder = await mkdtemp(join(tmpdir(), 'loopback-git-'));
    const repository = new GitRepository(folder);
    await repository.git('init', '--quiet', '--bare', '--initial-branch=main');
    await repository.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
    return repository;
  }

  /** Standard output, trimmed. */
  async git(...args: string[]): Promise<string> {
    return runGit(this.folder, args);
  }

  async sha(ref: string): Promise<string> {
    return this.git('rev-parse', '--verify', '--end-of-options', `${ref}^{commit}`);
  }

  async #exists(ref: string): Promise<boolean> {
    return this.sha(ref).then(
      () => true,
      () => false,
    );
  }

  #nextDate(): string {
    this.#commits += 1;
    return `${firstSecond + this.#commits * 60} +0000`;
  }

  /** Adds a commit to a branch; its SHA. */
  async commit({ files = {}, message, branch = 'main', from }: CommitFacts = {}): Promise<string> {
    const ref = `refs/heads/${branch}`;
    const parent = await this.#findStart(from, ref);
    const date = this.#nextDate();
    const parts: (string | Uint8Array)[] = [
      `commit ${ref}\nmark :1\nauthor ${people.author} ${date}\ncommitter ${people.author} ${date}\n`,
      ...dataBlock(message ?? `Commit ${this.#commits}`),
      parent === undefined ? '' : `from ${parent}\n`,
      ...Object.entries(files).flatMap(([path, content]) => fileCommand(path, content)),
      '\nget-mark :1\n',
    ];
    return this.#fastImport(parts);
  }

  /** The commit that a new one stands on; none in an empty repository. */
  async #findStart(from: string | undefined, ref: string): Promise<string | undefined> {
    if (from !== undefined) return this.sha(from).catch(() => undefined);
    const main = 'refs/heads/main';
    const listed = await this.git('for-each-ref', '--format=%(refname) %(objectname)', ref, main);
    const found = new Map(listed.split('\n').map((line) => line.split(' ') as [string, string]));
    return found.get(ref) ?? found.get(main);
  }

  /** What it prints. */
  async #fastImport(parts: readonly (string | Uint8Array)[]): Promise<string> {
    const input = Buffer.concat(parts.map((part) => Buffer.from(part)));
    const args = ['-C', this.folder, 'fast-import', '--quiet', '--force'];
    return (await runGitOfTests(args, { input })).toString('utf8').trim();
  }

  async branch(name: string, at: string): Promise<void> {
    await this.git('update-ref', `refs/heads/${name}`, await this.sha(at));
  }

  async tag(name: string, at: string): Promise<void> {
    await this.git('update-ref', `refs/tags/${name}`, await this.sha(at));
  }

  /** Merges without a working tree; `undefined` on conflict. */
  async #merge(base: string, head: string, message: string): Promise<string | undefined> {
    const tree = await this.git('merge-tree', '--write-tree', '--no-messages', base, head).catch(
      () => undefined,
    );
    if (tree === undefined) return undefined;
    const date = this.#nextDate();
    const [, name = '', email = ''] = /^(.*) <(.*)>$/.exec(people.github) ?? [];
    const who = { GIT_AUTHOR_NAME: name, GIT_AUTHOR_EMAIL: email, GIT_AUTHOR_DATE: date };
    const by = { GIT_COMMITTER_NAME: name, GIT_COMMITTER_EMAIL: email, GIT_COMMITTER_DATE: date };
    const args = ['commit-tree', tree, '-p', base, '-p', head, '-m', message];
    return runGit(this.folder, args, { ...who, ...by });
  }

  /** What GitHub does when a pull request is opened or pushed to: `refs/pull/N/head` and `refs/pull/N/merge`. */
  async testMerge(number: number, refs: { head: string; base?: string }): Promise<TestMerge> {
    const names = [refs.base ?? 'main', refs.head].map((ref) => `${ref}^{commit}`);
    const [baseSha, headSha] = (await this.git('rev-parse', '--revs-only', ...names)).split('\n');
    if (baseSha === undefined || headSha === undefined)
      throw new Error(`not both there: ${names.join(', ')}`);
    const mergeSha = await this.#merge(baseSha, headSha, `Merge ${headSha} into ${baseSha}`);
    const pull = `refs/pull/${number}`;
    const merge =
      mergeSha === undefined ? `delete ${pull}/merge` : `update ${pull}/merge ${mergeSha}`;
    const updates = `update ${pull}/head ${headSha}\n${merge}\n`;
    await runGit(this.folder, ['update-ref', '--stdin'], {}, updates);
    return { mergeSha, baseSha, headSha };
  }

  /** Lands a branch with a merge commit; the new tip of the base branch. */
  async land(number: number, refs: { head: string; base?: string }): Promise<string> {
    const base = refs.base ?? 'main';
    const message = `Merge pull request #${number} from ${refs.head}`;
    const sha = await this.#merge(await this.sha(base), await this.sha(refs.head), message);
    if (sha === undefined) throw new Error(`${refs.head} is in conflict with ${base}`);
    await this.git('update-ref', `refs/heads/${base}`, sha);
    return sha;
  }

  /** A merge group on top of a branch or of another group: its ref and commit. */
  async mergeGroup(
    number: number,
    refs: { head: string; base?: string; onto?: string },
  ): Promise<{ ref: string; sha: string; baseSha: string }> {
    const baseSha = await this.sha(refs.onto ?? refs.base ?? 'main');
    const message = `Merge pull request #${number} from ${refs.head}`;
    const sha = await this.#merge(baseSha, await this.sha(refs.head), message);
    if (sha === undefined) throw new Error(`${refs.head} is in conflict with the queue`);
    const ref = `refs/heads/gh-readonly-queue/${refs.base ?? 'main'}/pr-${number}-${baseSha}`;
    await this.git('update-ref', ref, sha);
    return { ref, sha, baseSha };
  }

  /** A fresh clone with this ref checked out, as actions/checkout makes it; `depth: 0` is everything. */
  async checkout(ref: string, { depth = 2 }: { depth?: number } = {}): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), 'loopback-checkout-'));
    this.#checkouts.push(folder);
    const sha = await this.sha(ref);
    const pull = /^(?:refs\/)?pull\/(\d+)\/merge$/.exec(ref)?.[1];
    const branch = ref.replace(/^refs\/heads\//, '');
    const remoteRef = pull ? `refs/remotes/pull/${pull}/merge` : `refs/remotes/origin/${branch}`;
    const isBranch = !pull && (await this.#exists(`refs/heads/${branch}`));
    const everything = ['+refs/heads/*:refs/remotes/origin/*', '+refs/tags/*:refs/tags/*'];
    const shallow = depth === 0 ? [] : ['--no-tags', `--depth=${depth}`];
    const one = depth === 0 && isBranch ? [] : [`+${sha}:${remoteRef}`];
    const wanted = [...(depth === 0 ? everything : []), ...one];
    await runGit(folder, ['init', '--quiet', '--initial-branch=main']);
    // what `git remote add` writes; and no process after a fetch that finds nothing to tidy up
    const config = `[remote "origin"]\n\turl = ${pathToFileURL(this.folder).href}\n\tfetch = +refs/heads/*:refs/remotes/origin/*\n[maintenance]\n\tauto = false\n`;
    await appendFile(join(folder, '.git/config'), config);
    await runGit(folder, ['fetch', '--quiet', '--prune', ...shallow, 'origin', ...wanted]);
    const place = isBranch ? ['-B', branch] : ['--detach'];
    await runGit(folder, ['checkout', '--quiet', '--force', ...place, remoteRef]);
    return folder;
  }

  /** Removes the repository and its checkouts. */
  async remove(): Promise<void> {
    for (const folder of [this.folder, ...this.#checkouts]) {
      await rm(folder, { recursive: true, force: true });
    }
  }
}

async function runGit(
  folder: string,
  args: readonly string[],
  env: Record<string, string> = {},
  input?: string,
): Promise<string> {
  const options = { env, ...(input !== undefined && { input }) };
  return (await runGitOfTests(['-C', folder, ...args], options)).toString('utf8').trim();
}

function dataBlock(content: string | Uint8Array): (string | Uint8Array)[] {
  const bytes = Buffer.from(content);
  return [`data ${bytes.length}\n`, bytes, '\n'];
}

function fileCommand(path: string, content: FileContent): (string | Uint8Array)[] {
  const quoted = JSON.stringify(path);
  if (content === null) return [`D ${quoted}\n`];
  if (typeof content === 'string' || content instanceof Uint8Array) {
    return [`M 100644 inline ${quoted}\n`, ...dataBlock(content)];
  }
  return 'symlink' in content
    ? [`M 120000 inline ${quoted}\n`, ...dataBlock(content.symlink)]
    : [`M 100755 inline ${quoted}\n`, ...dataBlock(content.executable)];
}
