import { randomUUID } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { WorkflowCommands } from './workflow-commands.ts';

const names = [
  'GITHUB_OUTPUT',
  'GITHUB_STATE',
  'GITHUB_ENV',
  'GITHUB_PATH',
  'GITHUB_STEP_SUMMARY',
] as const;
export type FileName = (typeof names)[number];

/** The runner drops a summary over this whole. */
const maxSummaryBytes = 1024 * 1024;

export interface FileCommandResults {
  outputs: Record<string, string>;
  state: Record<string, string>;
  env: Record<string, string>;
  path: string[];
  summary: string;
}

/** Empty command files for one step, by the variable that names each. */
export async function createCommandFiles(folder: string): Promise<Record<FileName, string>> {
  const id = randomUUID();
  const entries = names.map((name) => [name, join(folder, `${name.toLowerCase()}_${id}`)] as const);
  for (const [, path] of entries) await writeFile(path, '');
  return Object.fromEntries(entries) as Record<FileName, string>;
}

/** What the step left in its files, under the runner's rules; what breaks them becomes an annotation. */
export async function readCommandFiles(
  files: Record<FileName, string>,
  commands: WorkflowCommands,
): Promise<FileCommandResults> {
  const read = (name: FileName) => readFile(files[name], 'utf8');
  const pairs = async (name: FileName) => {
    try {
      return parsePairs(await read(name));
    } catch (error) {
      const what = name.replace(/^GITHUB_/, '').toLowerCase();
      commands.failed = true;
      commands.annotate({
        type: 'error',
        message: `Unable to process file command '${what}' successfully.`,
      });
      commands.annotate({ type: 'error', message: String(error) });
      return {};
    }
  };
  return {
    outputs: dropSecrets(await pairs('GITHUB_OUTPUT'), commands),
    state: await pairs('GITHUB_STATE'),
    env: await pairs('GITHUB_ENV'),
    path: (await read('GITHUB_PATH')).split(/\r?\n/).filter((line) => line !== ''),
    summary: readSummary(await readFile(files.GITHUB_STEP_SUMMARY), commands),
  };
}

/** `name=value` lines and `name<<delimiter` blocks. */
function parsePairs(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  const lines = text.split(/\r?\n/);
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line === '') continue;
    const equals = line.indexOf('=');
    const block = line.indexOf('<<');
    if (equals !== -1 && (block === -1 || equals < block)) {
      found[line.slice(0, equals)] = line.slice(equals + 1);
      continue;
    }
    if (block === -1) throw new Error(`Invalid format '${line}'`);
    const delimiter = line.slice(block + 2);
    const end = lines.indexOf(delimiter, at + 1);
    if (end === -1) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
    found[line.slice(0, block)] = lines.slice(at + 1, end).join('\n');
    at = end;
  }
  return found;
}

function dropSecrets(
  outputs: Record<string, string>,
  commands: WorkflowCommands,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(outputs).filter(([name, value]) => {
      if (commands.mask(value) === value) return true;
      const message = `Skip output '${name}' since it may contain secret.`;
      commands.annotate({ type: 'warning', message });
      return false;
    }),
  );
}

function readSummary(content: Buffer, commands: WorkflowCommands): string {
  if (content.length > maxSummaryBytes) {
    const kilobytes = Math.floor(content.length / 1024);
    const message = `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got ${kilobytes}k.`;
    commands.annotate({ type: 'error', message });
    return '';
  }
  return content
    .toString('utf8')
    .split('\n')
    .map((line) => commands.mask(line))
    .join('\n');
}
