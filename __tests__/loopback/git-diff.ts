import type { GitObjects } from './git-objects.ts';

export interface ChangedFile {
  sha: string | null;
  filename: string;
  previousFilename?: string;
  status: 'added' | 'removed' | 'modified' | 'renamed' | 'changed';
  additions: number;
  deletions: number;
  patch?: string;
}

const statuses: Record<string, ChangedFile['status']> = {
  A: 'added',
  D: 'removed',
  M: 'modified',
  R: 'renamed',
  T: 'changed',
};

/** GitHub lists 300 files of a comparison at most. */
const maxFiles = 300;

/** What changed between two commits, renames found. `from` may be the empty tree. */
export async function diffFiles(git: GitObjects, from: string, to: string): Promise<ChangedFile[]> {
  const raw = await git.run('diff', '--raw', '-z', '-M', '--no-abbrev', from, to);
  const fields = raw.toString('utf8').split('\0');
  const files: ChangedFile[] = [];
  for (let at = 0; at + 1 < fields.length && files.length < maxFiles;) {
    const [, , , newSha = '', letter = 'M'] = (fields[at] ?? '').split(' ');
    const renamed = letter.startsWith('R') || letter.startsWith('C');
    const first = fields[at + 1] ?? '';
    const filename = renamed ? (fields[at + 2] ?? '') : first;
    at += renamed ? 3 : 2;
    const counts = await countLines(git, from, to, renamed ? [first, filename] : [filename]);
    files.push({
      sha: /^0+$/.test(newSha) ? null : newSha,
      filename,
      ...(renamed ? { previousFilename: first } : {}),
      status: statuses[letter.charAt(0)] ?? 'modified',
      ...counts,
    });
  }
  return files;
}

async function countLines(
  git: GitObjects,
  from: string,
  to: string,
  names: readonly string[],
): Promise<{ additions: number; deletions: number; patch?: string }> {
  const text = (await git.run('diff', '-M', '-p', from, to, '--', ...names)).toString('utf8');
  const start = text.indexOf('\n@@');
  if (start === -1) return { additions: 0, deletions: 0 };
  const patch = text.slice(start + 1).trimEnd();
  const lines = patch.split('\n');
  return {
    additions: lines.filter((line) => line.startsWith('+')).length,
    deletions: lines.filter((line) => line.startsWith('-')).length,
    patch,
  };
}
