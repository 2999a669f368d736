import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Socket } from 'node:net';

interface GitOptions {
  /** Besides what every git of a test has. */
  env?: Readonly<Record<string, string>>;
  input?: string | Uint8Array;
}

/**
 * Runs one git after the other by way of a shell. What a start costs grows with who starts: a process of 300 MB, which a worker is, takes
 * 5 ms of processor time for it, a bare one 0.5, and a file of end-to-end tests starts git hundreds of times.
 */
class GitShell {
  readonly #folder = mkdtempSync(join(tmpdir(), 'git-shell-'));
  readonly #child: ChildProcess;
  #last: Promise<unknown> = Promise.resolve();
  #hear: (line: string) => void = () => {};
  #fail: (error: Error) => void = () => {};

  constructor() {
    const { PATH } = process.env;
    this.#child = spawn('sh', [], {
      env: { PATH, GIT_CONFIG_GLOBAL: '/dev/null', LC_ALL: 'C', TZ: 'UTC' },
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    createInterface({ input: this.#child.stdout! }).on('line', (line) => this.#hear(line));
    this.#child.once('close', () => this.#fail(new Error('the shell that runs git has ended')));
    this.#keepAlive('unref');
  }

  /** What it printed. @throws what it complains of */
  async run(args: readonly string[], options: GitOptions = {}): Promise<Buffer> {
    const running = this.#last.then(() => this.#runNow(args, options));
    this.#last = running.catch(() => undefined);
    return await running;
  }

  close(): void {
    this.#child.stdin!.end();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  async #runNow(args: readonly string[], { env = {}, input }: GitOptions): Promise<Buffer> {
    const [stdin, stdout, stderr] = ['in', 'out', 'err'].map((name) => join(this.#folder, name));
    if (input !== undefined) await writeFile(stdin!, input);
    const words = [
      ...Object.entries(env).map(([name, value]) => `${name}=${quote(value)}`),
      'git',
      ...args.map(quote),
      `<${input === undefined ? '/dev/null' : quote(stdin!)}`,
      `>${quote(stdout!)}`,
      `2>${quote(stderr!)}`,
    ];
    this.#keepAlive('ref');
    const code = await new Promise<string>((resolve, reject) => {
      [this.#hear, this.#fail] = [resolve, reject];
      this.#child.stdin!.write(`${words.join(' ')}\necho $?\n`);
    });
    this.#keepAlive('unref');
    if (code === '0') return await readFile(stdout!);
    throw new Error(`git ${args.join(' ')}: ${code}: ${await readFile(stderr!, 'utf8')}`);
  }

  /** A shell that has nothing to do keeps no process waiting. */
  #keepAlive(how: 'ref' | 'unref'): void {
    for (const handle of [this.#child, this.#child.stdin as Socket, this.#child.stdout as Socket])
      handle[how]();
  }
}

function quote(word: string): string {
  return `'${word.replaceAll("'", `'\\''`)}'`;
}

let shell: GitShell | undefined;
// a benchmark has repositories too, outside of jest
if (process.env['JEST_WORKER_ID'] !== undefined) {
  const { afterAll } = await import('@jest/globals');
  afterAll(() => shell?.close());
}

/** Runs git, and gives what it printed. @throws what it complains of */
export async function runGitOfTests(
  args: readonly string[],
  options?: GitOptions,
): Promise<Buffer> {
  shell ??= new GitShell();
  return await shell.run(args, options);
}
