import { runGitOfTests } from '../support/git-shell.ts';
import { ApiError } from './api-error.ts';

export interface Person {
  name: string;
  email: string;
  date: string;
}

export interface CommitObject {
  sha: string;
  tree: string;
  parents: string[];
  author: Person;
  committer: Person;
  message: string;
}

export interface TreeEntry {
  mode: string;
  type: 'blob' | 'tree' | 'commit';
  sha: string;
  /** Bytes; blobs only. */
  size?: number;
  path: string;
}

const logFormat = ['%H', '%T', '%P', '%an', '%ae', '%aI', '%cn', '%ce', '%cI', '%B'].join('%x1f');

const NAMES_OBJECT = /^[0-9a-f]{40}(?:\^\{\w+\})?$/;
const SAYS_HOW = /^--?(?!all|branches|tags|since|until)[\w-]+(?:=.*)?$/;
/** What is asked of objects by their SHAs alone has the same answer as long as there is one. */
const isLasting = ([, ...args]: readonly string[]): boolean =>
  args.some((arg) => NAMES_OBJECT.test(arg)) &&
  args.every((arg) => NAMES_OBJECT.test(arg) || SAYS_HOW.test(arg));

/** Reads of a real git repository, as the REST side needs them. */
export class GitObjects {
  readonly #folder: string | undefined;
  /** What a SHA names never changes; GitHub does not start two processes for it either. */
  readonly #commits = new Map<string, CommitObject>();
  readonly #answers = new Map<string, Buffer>();

  constructor(folder: string | undefined) {
    this.#folder = folder;
  }

  async run(...args: string[]): Promise<Buffer> {
    if (!isLasting(args)) return await this.#spawn(args);
    const command = args.join(' ');
    const answer = this.#answers.get(command) ?? (await this.#spawn(args));
    this.#answers.set(command, answer);
    return answer;
  }

  async #spawn(args: readonly string[]): Promise<Buffer> {
    if (this.#folder === undefined) throw new ApiError(409, 'Git Repository is empty.');
    return await runGitOfTests(['-C', this.#folder, ...args]);
  }

  async #line(...args: string[]): Promise<string> {
    return (await this.run(...args)).toString('utf8').trim();
  }

  /** The commit of a SHA, branch, tag or full ref name. */
  async resolve(ref: string): Promise<string | undefined> {
    if (this.#folder === undefined) throw new ApiError(409, 'Git Repository is empty.');
    const names = /^[0-9a-f]{7,40}$/.test(ref) ? [ref] : [];
    names.push(`refs/heads/${ref}`, `refs/tags/${ref}`, `refs/${ref}`);
    if (ref.startsWith('refs/') || ref === 'HEAD') names.unshift(ref);
    for (const name of names) {
      try {
        return await this.#line(
          'rev-parse',
          '--verify',
          '--quiet',
          '--end-of-options',
          `${name}^{commit}`,
        );
      } catch {
        continue;
      }
    }
    return undefined;
  }

  async commit(sha: string): Promise<CommitObject | undefined> {
    const known = this.#commits.get(sha);
    if (known) return known;
    if (!/^[0-9a-f]{40}$/.test(sha) || (await this.#type(sha)) !== 'commit') return undefined;
    const [commit] = await this.log(sha, ['--max-count=1']);
    if (commit) this.#commits.set(sha, commit);
    return commit;
  }

  async #type(sha: string): Promise<string | undefined> {
    try {
      return await this.#line('cat-file', '-t', sha);
    } catch {
      return undefined;
    }
  }

  /** Newest first. */
  async log(
    range: string,
    options: readonly string[] = [],
    path?: string,
  ): Promise<CommitObject[]> {
    const text = await this.run(
      'log',
      '-z',
      `--format=${logFormat}`,
      ...options,
      range,
      '--',
      ...(path === undefined ? [] : [path]),
    );
    return text
      .toString('utf8')
      .split('\0')
      .filter((record) => record.length > 0)
      .map(parseCommit);
  }

  async mergeBase(one: string, other: string): Promise<string | undefined> {
    try {
      return await this.#line('merge-base', one, other);
    } catch {
      return undefined;
    }
  }

  /** Commits that only the first, and only the second, can reach. */
  async countApart(one: string, other: string): Promise<{ left: number; right: number }> {
    const counts = await this.#line('rev-list', '--left-right', '--count', `${one}...${other}`);
    const [left, right] = counts.split(/\s+/).map(Number);
    return { left: left ?? 0, right: right ?? 0 };
  }

  /** Entries right under a folder, or all below it; empty when there is nothing at the path. */
  async tree(
    commitOrTree: string,
    options: { path?: string; recursive?: boolean } = {},
  ): Promise<TreeEntry[]> {
    const flags = options.recursive ? ['-r', '-t'] : [];
    const where = options.path === undefined ? [] : ['--', options.path];
    const text = await this.run(
      'ls-tree',
      '-z',
      '-l',
      '--full-tree',
      ...flags,
      commitOrTree,
      ...where,
    );
    return text
      .toString('utf8')
      .split('\0')
      .filter((record) => record.length > 0)
      .map(parseTreeEntry);
  }

  async blob(sha: string): Promise<Buffer | undefined> {
    if (!/^[0-9a-f]{40}$/.test(sha) || (await this.#type(sha)) !== 'blob') return undefined;
    return this.run('cat-file', 'blob', sha);
  }
}

function parseCommit(record: string): CommitObject {
  const [
    sha = '',
    tree = '',
    parents = '',
    an = '',
    ae = '',
    ad = '',
    cn = '',
    ce = '',
    cd = '',
    ...message
  ] = record.split('\u001F');
  return {
    sha,
    tree,
    parents: parents.split(' ').filter((parent) => parent.length > 0),
    author: { name: an, email: ae, date: utc(ad) },
    committer: { name: cn, email: ce, date: utc(cd) },
    message: message.join('\u001F').trimEnd(),
  };
}

function parseTreeEntry(record: string): TreeEntry {
  const tab = record.indexOf('\t');
  const [mode = '', type = '', sha = '', size = '-'] = record.slice(0, tab).split(/\s+/);
  return {
    mode,
    type: type as TreeEntry['type'],
    sha,
    ...(size === '-' ? {} : { size: Number(size) }),
    path: record.slice(tab + 1),
  };
}

function utc(date: string): string {
  return `${new Date(date).toISOString().slice(0, 19)}Z`;
}
