import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { Socket } from 'node:net';
import type { Readable, Writable } from 'node:stream';
import { cleanEnvironment, MAX_BLOB_BYTES, readGit, safely } from './run-git.ts';

const TIMEOUT_MS = 30_000;
/** A process that nobody asked for so long is ended. */
const IDLE_MS = 1_000;
const NEWLINE = 0x0a;

export interface GitObject {
  /** Full name. */
  object: string;
  type: string;
  /** Bytes. */
  size: number;
}

type Git = ChildProcessByStdio<Writable, Readable, null>;

/** The objects of one clone. Whatever is asked for is a full name or `HEAD`, never a path: a name cannot hold a line break. */
export interface GitObjects {
  /** What a name stands for; absent where the clone does not hold it, or there is no git. */
  check(name: string): Promise<GitObject | undefined>;
  /** Content, byte for byte; absent, too, where the object is of another type. */
  read(name: string, type: 'blob' | 'tree' | 'commit'): Promise<Buffer | undefined>;
  /** Lines of `ls-tree -r -z` of a tree or commit by its full SHA. */
  list(sha: string): Promise<Buffer | undefined>;
}

const opened = new Map<string, GitObjects>();

/**
 * By two processes that answer one question after the other, where a process a question took a third of a small job's time.
 * They start here: whoever will ask opens them early.
 */
export function openGitObjects(root: string): GitObjects {
  const known = opened.get(root);
  if (known) return known;
  const checks = new Questions(root, '--batch-check');
  const contents = new Questions(root, '--batch');
  const lists = new Map<string, Promise<Buffer | undefined>>();
  const objects: GitObjects = {
    check: async (name) => (await checks.ask(name))?.object,
    async read(name, type) {
      const reply = await contents.ask(name);
      return reply?.object.type === type ? reply.content : undefined;
    },
    list(sha) {
      const list = lists.get(sha) ?? readGit(root, ['ls-tree', '-r', '-z', '--full-tree', sha]);
      lists.set(sha, list);
      return list;
    },
  };
  opened.set(root, objects);
  return objects;
}

interface Reply {
  object: GitObject;
  content: Buffer;
}

/** One `git cat-file`, started when it is needed, asked one thing at a time. It keeps no process of ours alive. */
class Questions {
  readonly #root: string;
  readonly #mode: '--batch' | '--batch-check';
  #git: Git | undefined;
  #last: Promise<unknown> = Promise.resolve();
  #idle: NodeJS.Timeout | undefined;

  constructor(root: string, mode: '--batch' | '--batch-check') {
    this.#root = root;
    this.#mode = mode;
    this.#rest((this.#git = this.#start()));
  }

  ask(name: string): Promise<Reply | undefined> {
    if (name.includes('\n')) throw new Error('a name of an object is one line');
    const reply = this.#last.then(() => this.#exchange(name));
    this.#last = reply;
    return reply;
  }

  async #exchange(name: string): Promise<Reply | undefined> {
    clearTimeout(this.#idle);
    const git = (this.#git ??= this.#start());
    hold(git, true);
    const reply = await askOnce(git, name, this.#mode === '--batch');
    if (reply === 'lost') {
      this.#git = undefined;
      git.kill('SIGKILL');
      return undefined;
    }
    this.#rest(git);
    return reply === 'missing' ? undefined : reply;
  }

  #start(): Git {
    const git = spawn('git', safely(['cat-file', this.#mode]), {
      cwd: this.#root,
      env: cleanEnvironment(process.env),
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    git.once('close', () => {
      if (this.#git === git) this.#git = undefined;
    });
    // there may be no git, or one that ended and does not read what is written: who asks hears it of 'close'
    for (const emitter of [git, git.stdin]) emitter.on('error', () => undefined);
    return git;
  }

  #rest(git: Git): void {
    hold(git, false);
    this.#idle = setTimeout(() => {
      if (this.#git === git) this.#git = undefined;
      git.stdin.end();
    }, IDLE_MS).unref();
  }
}

/** Whether it keeps this process from ending. Its pipes are sockets. */
function hold(git: Git, holds: boolean): void {
  for (const handle of [git, git.stdin, git.stdout])
    if (handle === git || handle instanceof Socket) handle[holds ? 'ref' : 'unref']();
}

/** `lost`: it ended, hangs, or would say more than anybody may read. */
function askOnce(git: Git, name: string, hasContent: boolean): Promise<Reply | 'missing' | 'lost'> {
  return new Promise((resolve) => {
    let chunks: Buffer[] = [];
    let bytes = 0;
    let object: GitObject | undefined;
    const settle = (reply: Reply | 'missing' | 'lost') => {
      clearTimeout(timer);
      git.stdout.off('data', onData);
      git.off('close', onEnd);
      git.off('error', onEnd);
      resolve(reply);
    };
    const onEnd = () => settle('lost');
    const onData = (chunk: Buffer) => {
      chunks.push(chunk);
      bytes += chunk.length;
      if (!object) {
        const said = Buffer.concat(chunks);
        const end = said.indexOf(NEWLINE);
        if (end < 0) return;
        object = readHead(said.subarray(0, end).toString('utf8'));
        if (!object) return settle('missing');
        if (object.size > MAX_BLOB_BYTES && hasContent) return settle('lost');
        chunks = [said.subarray(end + 1)];
        bytes = said.length - end - 1;
      }
      if (!hasContent) settle({ object, content: Buffer.alloc(0) });
      // its content, and one line break
      else if (bytes > object.size)
        settle({ object, content: Buffer.concat(chunks).subarray(0, object.size) });
    };
    const timer = setTimeout(onEnd, TIMEOUT_MS);
    git.stdout.on('data', onData);
    git.once('close', onEnd);
    git.once('error', onEnd);
    git.stdin.write(`${name}\n`);
  });
}

/** `<name> <type> <size>`; anything else (`… missing`) is no object. */
function readHead(line: string): GitObject | undefined {
  const [, object, type, size] = /^([0-9a-f]{40,64}) (\w+) (\d+)$/.exec(line) ?? [];
  return object !== undefined && type !== undefined
    ? { object, type, size: Number(size) }
    : undefined;
}
