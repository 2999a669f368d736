import { spawn, type ChildProcess } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { CLI_ENTRY } from './shared-folder.ts';

export interface CliResult {
  code: number | null;
  stdout: string;
  stderr: string;
}

export interface CliOptions {
  env?: NodeJS.ProcessEnv;
  /** Entry file; default: the sources. */
  main?: string;
  /** A command that runs what follows it, e.g. a shell that sets limits. */
  under?: readonly string[];
}

/** A command line at work. */
export interface RunningCli {
  child: ChildProcess;
  ended: Promise<CliResult>;
}

/** Starts the command line from its sources, as a process of its own. */
export function startCli(
  cwd: string,
  args: readonly string[],
  { env = {}, main = CLI_ENTRY, under = [] }: CliOptions = {},
): RunningCli {
  const { PATH, HOME } = process.env;
  const [program, ...rest] = [
    ...under,
    process.execPath,
    '--disable-warning=ExperimentalWarning',
    main,
    ...args,
  ];
  const child = spawn(program!, rest, {
    cwd,
    env: { PATH, HOME, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const read = (stream: NodeJS.ReadableStream): (() => string) => {
    const chunks: Buffer[] = [];
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    return () => Buffer.concat(chunks).toString('utf8');
  };
  const [stdout, stderr] = [read(child.stdout), read(child.stderr)];
  const ended = new Promise<CliResult>((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => done({ code, stdout: stdout(), stderr: stderr() }));
  });
  return { child, ended };
}

/** Runs the command line from its sources to its end. */
export function runCli(
  cwd: string,
  args: readonly string[],
  options: CliOptions = {},
): Promise<CliResult> {
  return startCli(cwd, args, options).ended;
}

/** A folder with these files, and a way to be rid of it. */
export async function makeFolder(files: Readonly<Record<string, string>>): Promise<{
  folder: string;
  write(path: string, text: string): Promise<void>;
  remove(): Promise<void>;
}> {
  const folder = await mkdtemp(join(tmpdir(), 'touchstone-cli-'));
  async function write(path: string, text: string): Promise<void> {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  for (const [path, text] of Object.entries(files)) await write(path, text);
  return { folder, write, remove: () => rm(folder, { recursive: true, force: true }) };
}

export function toJsonLines(values: readonly unknown[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join('');
}
