import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { CLI_ENTRY } from './shared-folder.ts';

/** A fenced block of a page that does something; what it does stands behind the language, where readers do not see it. */
export type Snippet = { text: string; line: number } & (
  | { kind: 'file'; path: string; fresh: boolean }
  | { kind: 'run'; exit: number; fresh: boolean }
  /** Lines that the command before must have printed. */
  | { kind: 'output' }
);

const FENCE = /^(`{3,})([^\n`]*)\n([^]*?)^\1$/gm;

/** ` ```yaml file=PATH`, ` ```sh run exit=1`, ` ```text output`; `fresh` begins a new repository. Others are only read. */
export function readSnippets(markdown: string): Snippet[] {
  return [...markdown.matchAll(FENCE)].flatMap((match): Snippet[] => {
    const words = (match[2] ?? '').trim().split(/\s+/).slice(1);
    const valueOf = (key: string): string | undefined =>
      words.find((word) => word.startsWith(`${key}=`))?.slice(key.length + 1);
    const place = {
      text: match[3] ?? '',
      line: markdown.slice(0, match.index).split('\n').length,
    };
    const path = valueOf('file');
    const fresh = words.includes('fresh');
    if (path !== undefined) return [{ ...place, kind: 'file', path, fresh }];
    if (words.includes('run'))
      return [{ ...place, kind: 'run', exit: Number(valueOf('exit') ?? 0), fresh }];
    return words.includes('output') ? [{ ...place, kind: 'output' }] : [];
  });
}

/** Does what a page says, from top to bottom, in a repository of its own. What did not come out as the page says. */
export function playSnippets(snippets: readonly Snippet[], page: string): string[] {
  const place = mkdtempSync(join(tmpdir(), 'touchstone-page-'));
  try {
    const bin = writeCommand(join(place, 'bin'));
    const failures: string[] = [];
    let repositories = 0;
    let folder = '';
    let printed = '';
    for (const snippet of snippets) {
      if (folder === '' || (snippet.kind !== 'output' && snippet.fresh)) {
        folder = join(place, String(++repositories));
        const { status, stderr } = spawnSync('git', ['init', '--quiet', folder], {
          encoding: 'utf8',
        });
        if (status !== 0) throw new Error(`git init: ${stderr}`);
      }
      const at = `${page}:${snippet.line}`;
      if (snippet.kind === 'file') writeAt(join(folder, snippet.path), snippet.text);
      else if (snippet.kind === 'run') {
        const result = runLines(snippet.text, folder, bin);
        printed = result.printed;
        if (result.status !== snippet.exit)
          failures.push(`${at}: exit code ${result.status}, not ${snippet.exit}\n${printed}`);
      } else {
        const missing = snippet.text.split('\n').filter((line) => !printed.includes(line));
        if (missing.length > 0) failures.push(`${at}: not printed: ${missing.join('\n')}`);
      }
    }
    return failures;
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

function writeAt(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** `touchstone` and `npx touchstone` as an install would give them, from the sources. */
function writeCommand(bin: string): string {
  const start = `exec '${process.execPath}' --disable-warning=ExperimentalWarning '${CLI_ENTRY}' "$@"`;
  const commands = { touchstone: start, npx: `[ "$1" = touchstone ] || exit 127\nshift\n${start}` };
  for (const [name, script] of Object.entries(commands)) {
    writeAt(join(bin, name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(bin, name), 0o755);
  }
  return bin;
}

/** Stops at the first command that fails, whose exit code it is. */
function runLines(
  text: string,
  cwd: string,
  bin: string,
): { status: number | null; printed: string } {
  const path = [bin, dirname(process.execPath), process.env['PATH']].join(delimiter);
  const { status, stdout, stderr } = spawnSync('sh', ['-e', '-c', text], {
    cwd,
    env: { PATH: path, HOME: cwd },
    encoding: 'utf8',
    timeout: 60_000,
  });
  return { status, printed: stdout + stderr };
}
